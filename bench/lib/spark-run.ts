import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from './report.js';

const pyspark = '4.3.0';
const root = fileURLToPath(new URL('../..', import.meta.url));
export const work = join(root, 'bench/out/spark');
const venv = join(root, 'bench/out/spark-venv');

export interface SparkRun {
  readonly python: string;
  readonly master: string;
  /** JSON Lines. */
  readonly input: string;
  readonly partitions: number;
  readonly options: object;
  readonly transport: string;
  /** Whether all articles are written too. */
  readonly articles: boolean;
  /** Share of the filters that fail. */
  readonly crash: number;
  /** Whether all processes are ended by -9 in the middle, and the run goes on in others. */
  readonly isKilled: boolean;
  /** Ends one executor while pairs are compared; false where there was none. */
  readonly killExecutor?: () => boolean;
}

/** What the driver tells of a stage. */
interface StageCosts {
  readonly step: string;
  readonly nodeCpuSeconds?: number;
  readonly slowestTaskCpuSeconds?: number;
  readonly medianTaskCpuSeconds?: number;
  readonly largestTaskMegabytes?: number;
}

export interface Outcome {
  readonly sha: string;
  /** As Spark wrote it. */
  readonly clustering: string;
  /** Folder of its tables. */
  readonly out: string;
  readonly stages: Row[];
  readonly failed: number;
  readonly nodeCpu: number;
  readonly skew: number;
  /** Seconds of all processes; undefined on a cluster. */
  readonly driverCpu: number | undefined;
  readonly megabytes: number;
  /** Stage of the largest task. */
  readonly largest: string;
}

/** Runs the driver over articles in a file. */
export async function runOnSpark(given: SparkRun): Promise<Outcome> {
  const { python, input, partitions, crash, options } = given;
  const out = join(work, `out-${partitions}`);
  rmSync(out, { recursive: true, force: true });
  const clustering = join(work, 'clustering.json');
  const node = crash > 0 ? writeCrashingNode(crash) : process.execPath;
  const parameters = [
    ...['--master', given.master, '--conf', 'spark.ui.enabled=false'],
    ...['--conf', `spark.sql.shuffle.partitions=${partitions}`, '--conf', 'spark.driver.memory=3g'],
    ...['--conf', 'spark.log.level=WARN'],
    ...[join(root, 'dist/spark/samestory_spark.py'), input, out, '--node', node],
    ...['--options', JSON.stringify(options), '--clustering', clustering],
    ...['--transport', given.transport],
    ...(given.articles ? ['--articles'] : []),
  ];
  let log = '';
  const isComparing = () => existsSync(join(out, '_stages/match_deal/_SUCCESS'));
  if (given.isKilled) {
    // The whole process group, of which the child is the first.
    const kill = (pid: number) => isComparing() && process.kill(-pid, 'SIGKILL');
    const first = await submit(python, parameters, kill);
    if (first.code === 0) throw new Error('The run ended before it could be killed.');
    log += first.log;
  }
  let isKilled = false;
  const {
    code,
    log: rest,
    answer,
  } = await submit(python, parameters, () => {
    if (!isKilled && given.killExecutor && isComparing()) isKilled = given.killExecutor();
  });
  log += rest;
  if (given.killExecutor && !isKilled)
    throw new Error('No executor could be killed while pairs were compared.');
  if (code !== 0) throw new Error(`The run on Spark ended with ${code}:\n${log.slice(-8000)}`);
  const { steps } = JSON.parse(answer) as { steps: StageCosts[] };
  const [, user, system] = /processor time: ([\d.]+) ([\d.]+)/.exec(rest) ?? [];
  const most = (step: StageCosts) => step.largestTaskMegabytes ?? 0;
  const largest = [...steps].sort((x, y) => most(y) - most(x))[0];
  const match = steps.find(({ step }) => step === 'match');
  return {
    sha: shaOf(readFileSync(clustering)),
    clustering: readFileSync(clustering, 'utf8'),
    out,
    stages: steps.map((step) => ({ ...step })),
    failed: log.split('Lost task ').length - 1,
    nodeCpu: steps.reduce((sum, { nodeCpuSeconds = 0 }) => sum + nodeCpuSeconds, 0),
    // Executors of a cluster are no children of the driver.
    driverCpu: given.master.startsWith('local[') && user ? Number(user) + Number(system) : undefined,
    megabytes: largest?.largestTaskMegabytes ?? 0,
    largest: largest?.step ?? '',
    skew: (match?.slowestTaskCpuSeconds ?? 0) / Math.max(0.01, match?.medianTaskCpuSeconds ?? 0),
  };
}

/** @param watch is called with the first process of the run, over and over while it runs. */
function submit(
  python: string,
  parameters: readonly string[],
  watch: (pid: number) => void,
): Promise<{ code: number | null; log: string; answer: string }> {
  return new Promise((resolve) => {
    const command = [join(dirname(python), 'spark-submit'), ...parameters];
    // The shell tells the processor time of all that it waited for: of the JVM, of Python and of the filters.
    const child = spawn('bash', ['-c', 'TIMEFORMAT="processor time: %U %S"; time "$@"', 'bash', ...command], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PYSPARK_PYTHON: python, PATH: `${dirname(python)}:${process.env['PATH']}` },
    });
    let [log, answer] = ['', ''];
    child.stderr.on('data', (bytes: Buffer) => (log += bytes.toString()));
    child.stdout.on('data', (bytes: Buffer) => (answer += bytes.toString()));
    const timer = setInterval(() => watch(child.pid!), 200);
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ code, log, answer: answer.trim().split('\n').at(-1) ?? '' });
    });
  });
}

/** A Node of which so many ends fail: one half at once, the other after all the work, without a word. */
function writeCrashingNode(share: number): string {
  const path = join(work, 'crashing-node.sh');
  const limit = Math.round((share * 32_768) / 2);
  writeFileSync(
    path,
    `#!/bin/bash
case "$*" in *" plan "*) exec "${process.execPath}" "$@";; esac
chance=$RANDOM
[ $chance -lt ${limit} ] && exit 7
[ $chance -lt ${2 * limit} ] && { "${process.execPath}" "$@" | head -c 1500; kill -9 $$; }
exec "${process.execPath}" "$@"
`,
  );
  chmodSync(path, 0o755);
  return path;
}

/** The Python of a virtual environment with pyspark; undefined where it cannot be had. */
export function preparePython(): string | undefined {
  const inVenv = join(venv, 'bin/python');
  const works = (command: string, ...parameters: string[]) =>
    spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;
  if (!works('java', '-version') || !works('python3', '--version')) return undefined;
  if (existsSync(inVenv) && works(inVenv, '-c', 'import pyspark')) return inVenv;
  const isMade =
    works('python3', '-m', 'venv', venv) &&
    works(inVenv, '-m', 'pip', 'install', '--quiet', `pyspark==${pyspark}`);
  return isMade ? inVenv : undefined;
}

export function shaOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
