import { readFileSync, writeFileSync } from 'node:fs';
import { InputError } from '../errors.js';
import { type Finding, isSilent } from '../report/list-findings.js';
import type { Clustering, FactChange } from '../types.js';
import { cannotWrite } from './output-error.js';

const SCHEMA = 'samestory.baseline/1';

/** The fingerprints of a baseline file: findings that were looked at and accepted. */
export function readBaseline(path: string): ReadonlySet<string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    const reason = isMissing ? 'no such file; --update-baseline writes it' : 'cannot be read as JSON';
    throw new InputError('bad-option', `--baseline ${path}: ${reason}.`, { cause });
  }
  const { schema, findings } = (parsed ?? {}) as { schema?: unknown; findings?: unknown };
  if (schema !== SCHEMA || !Array.isArray(findings)) {
    throw new InputError('bad-option', `--baseline ${path}: not a baseline of this version (${SCHEMA}).`);
  }
  return new Set(
    findings.map((finding) => String((finding as { fingerprint?: unknown } | null)?.fingerprint)),
  );
}

/** Writes the findings that a desk would act on; beside each fingerprint what it stands for, for who reads the file. */
export function writeBaseline(path: string, findings: readonly Finding[]): void {
  const told = findings
    .filter((finding) => !isSilent(finding) && finding.fact.severity !== 'none')
    .map(({ fingerprint, copy, fact }) => ({ fingerprint, copy, severity: fact.severity, note: fact.note }))
    .sort((x, y) => (x.fingerprint < y.fingerprint ? -1 : 1));
  try {
    writeFileSync(path, `${JSON.stringify({ schema: SCHEMA, findings: told }, null, 2)}\n`);
  } catch (cause) {
    throw cannotWrite(`--baseline ${path}`, cause);
  }
}

/** The clustering without the changes that were accepted. */
export function withoutAccepted(
  clustering: Clustering,
  findings: readonly Finding[],
  accepted: ReadonlySet<string>,
): Clustering {
  const hidden = new Set<FactChange>(
    findings.filter(({ fingerprint }) => accepted.has(fingerprint)).map(({ fact }) => fact),
  );
  if (hidden.size === 0) return clustering;
  const clusters = clustering.clusters.map((cluster) => ({
    ...cluster,
    copies: cluster.copies.map((copy) => ({
      ...copy,
      comparison: { ...copy.comparison, facts: copy.comparison.facts.filter((fact) => !hidden.has(fact)) },
    })),
  }));
  return { ...clustering, clusters };
}
