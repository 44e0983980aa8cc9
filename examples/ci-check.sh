#!/bin/sh
# A step of a build: fails while a copy needs a correction that nobody has accepted.
#
#     ci-check.sh WIRE COPY…
#
# Leaves samestory.sarif for the code scanning of GitHub, GitLab or an editor. What the desk has seen and left as it is stands in
# accepted.json, kept beside the texts: ACCEPT=1 ci-check.sh … writes it anew.
set -eu
samestory=${SAMESTORY:-npx samestory}
wire=$1
shift
if [ "${ACCEPT:-0}" = 1 ]; then
  set -- "$@" --baseline accepted.json --update-baseline
elif [ -f accepted.json ]; then
  set -- "$@" --baseline accepted.json
fi
$samestory check --source "$wire" "$@" --format sarif -o samestory.sarif
