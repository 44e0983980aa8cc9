/**
 * Whether a run on Apache Spark gives the clustering of one process to the byte, and what it costs.
 *
 *   npm run bench:spark -- [articles, default 20000] [--partitions 4,16] [--crash 0.2] [--kill] [--facts] [--dates]
 *     [--archive] [--stages] [--hard article|paragraph|band|rewritten] [--transport arrow] [--master URL] [--data DIR]
 *   npx tsx bench/spark.ts --check      a small version of invented articles, for .ci/run; at most three minutes
 *
 * Articles: the copies, stories and background news of the data, mixed; invented ones without it. Needs the built dist,
 * Java 17 and Python 3; pyspark is installed from PyPI into bench/out/spark-venv. `--crash` lets that share of the filters
 * end at their start or before their closing record; `--kill` ends driver and all its children by -9 in the middle, and
 * goes on. `--hard` takes the batch of bench/lib/hard-texts.ts whose name has that word. With `--archive`, and in `--check`,
 * Spark reads what an archive in a folder exports, and its clusters and events are compared too. `--stages` prints the costs of each stage. Writes bench/out/spark.json.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleIndex, openArchive as Open } from '../src/archive/index.js';
import type { planBatch as Plan } from '../src/planning/index.js';
import type { Article, Clustering } from '../src/types.js';
import { dataArgument, plainArguments } from './lib/arguments.js';
import { hardTexts } from './lib/hard-texts.js';
import { mixedArticles } from './lib/mixed-articles.js';
import { printMachine, printTable, writeResult, type Row } from './lib/report.js';

const pyspark = '4.3.0';
const root = fileURLToPath(new URL('..', import.meta.url));
const work = join(root, 'bench/out/spark');
const venv = join(root, 'bench/out/spark-venv');
const isCheck = process.argv.includes('--check');
const option = (name: string, fallback: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : (process.argv[at + 1] ?? fallback);
};
const python = process.env['SAMESTORY_PYTHON'] ?? preparePython();

if (python === undefined) {
  console.log('Spark: skipped, as python3, pip, Java or the network is missing.');
} else {
  const built = (await import(new URL('../dist/index.js', import.meta.url).href)) as {
    clusterArticles: (articles: Iterable<Article>, options: object) => Clustering;
  };
  mkdirSync(work, { recursive: true });
  printMachine();
  const count = isCheck ? 240 : Number(plainArguments()[0] ?? 20_000);
  const options = { facts: isCheck || process.argv.includes('--facts') };
  const hard = option('hard', '');
  const articles = hard
    ? hardArticles(hard, count)
    : mixedArticles(count, isCheck ? undefined : dataArgument(), {
        dates: isCheck || process.argv.includes('--dates'),
      });
  const input = join(work, 'articles.jsonl');
  writeFileSync(input, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  const isArchived = isCheck || process.argv.includes('--archive');
  const archive = isArchived ? await exportFromArchive(articles, input, options) : undefined;
  const before = process.cpuUsage();
  const expected = shaOf(JSON.stringify(built.clusterArticles(articles, options)));
  const { user, system } = process.cpuUsage(before);
  const alone = (user + system) / 1e6;
  const rows: Row[] = [];
  const partitions = option('partitions', isCheck ? '3' : '4,16')
    .split(',')
    .map(Number);
  for (const parts of partitions) {
    const crash = Number(option('crash', isCheck ? '0.2' : '0'));
    const made = await run(input, parts, crash, options, process.argv.includes('--kill'));
    rows.push({
      articles: articles.length,
      partitions: parts,
      'equal to one process': made.sha === expected ? 'yes' : 'NO',
      ...(archive && { 'equal to the archive': (await isOfArchive(made, archive)) ? 'yes' : 'NO' }),
      'tasks failed': made.failed,
      'node CPU s': made.nodeCpu,
      'one process CPU s': alone,
      ratio: made.nodeCpu / alone,
      'slowest match task / median': made.skew,
      'MB of the largest task': made.megabytes,
    });
    if (made.sha !== expected || rows.at(-1)!['equal to the archive'] === 'NO') process.exitCode = 1;
    if (process.argv.includes('--stages')) printTable(`Stages, ${parts} partitions`, made.stages);
  }
  await archive?.close();
  printTable('Spark against one process', rows);
  writeResult('spark', { rows });
}

function hardArticles(word: string, count: number): Article[] {
  const textOf = Object.entries(hardTexts).find(([name]) => name.includes(word))?.[1];
  if (!textOf)
    throw new Error(`No batch for --hard ${word}; there are: ${Object.keys(hardTexts).join('; ')}`);
  return Array.from({ length: count }, (_, i) => ({ id: `text ${i}`, text: textOf(i) }));
}

/** Puts the articles into an archive, and what it exports into `input`. */
async function exportFromArchive(
  articles: readonly Article[],
  input: string,
  options: { readonly facts: boolean },
): Promise<ArticleIndex> {
  const dist = new URL('../dist/', import.meta.url);
  const { openArchive } = (await import(new URL('archive/index.js', dist).href)) as {
    openArchive: typeof Open;
  };
  const { planBatch } = (await import(new URL('planning/index.js', dist).href)) as { planBatch: typeof Plan };
  const where = join(work, 'archive');
  rmSync(where, { recursive: true, force: true });
  const archive = await openArchive(where, { ...options, plan: planBatch(articles.length) });
  await archive.add(articles);
  const lines: string[] = [];
  for await (const article of archive.export()) lines.push(`${JSON.stringify(article)}\n`);
  writeFileSync(input, lines.join(''));
  return archive;
}

async function isOfArchive({ clustering }: Outcome, archive: ArticleIndex): Promise<boolean> {
  const { clusters, events } = JSON.parse(clustering) as Clustering;
  return (
    JSON.stringify(clusters) === JSON.stringify(await archive.clusters()) &&
    JSON.stringify(events) === JSON.stringify(await archive.events())
  );
}

/** What the driver tells of a stage. */
interface StageCosts {
  readonly step: string;
  readonly nodeCpuSeconds?: number;
  readonly slowestTaskCpuSeconds?: number;
  readonly medianTaskCpuSeconds?: number;
  readonly largestTaskMegabytes?: number;
}

interface Outcome {
  readonly sha: string;
  /** As Spark wrote it. */
  readonly clustering: string;
  readonly stages: Row[];
  readonly failed: number;
  readonly nodeCpu: number;
  readonly skew: number;
  readonly megabytes: number;
}

async function run(
  input: string,
  partitions: number,
  crash: number,
  options: object,
  isKilled: boolean,
): Promise<Outcome> {
  const out = join(work, `out-${partitions}`);
  rmSync(out, { recursive: true, force: true });
  const clustering = join(work, 'clustering.json');
  const node = crash > 0 ? writeCrashingNode(crash) : process.execPath;
  const parameters = [
    ...['--master', option('master', `local[2,8]`), '--conf', 'spark.ui.enabled=false'],
    ...['--conf', `spark.sql.shuffle.partitions=${partitions}`, '--conf', 'spark.driver.memory=3g'],
    ...[join(root, 'dist/spark/samestory_spark.py'), input, out, '--node', node],
    ...['--options', JSON.stringify(options), '--clustering', clustering],
    ...['--transport', option('transport', 'transform')],
  ];
  let log = '';
  if (isKilled) log += (await submit(parameters, join(out, '_stages/match_deal'))).log;
  const { code, log: rest, answer } = await submit(parameters);
  log += rest;
  if (code !== 0) throw new Error(`The run on Spark ended with ${code}:\n${log.slice(-4000)}`);
  const { steps } = JSON.parse(answer) as { steps: StageCosts[] };
  const match = steps.find(({ step }) => step === 'match');
  return {
    sha: shaOf(readFileSync(clustering)),
    clustering: readFileSync(clustering, 'utf8'),
    stages: steps.map((step) => ({ ...step })),
    failed: log.split('Lost task ').length - 1,
    nodeCpu: steps.reduce((sum, { nodeCpuSeconds = 0 }) => sum + nodeCpuSeconds, 0),
    megabytes: Math.max(...steps.map(({ largestTaskMegabytes = 0 }) => largestTaskMegabytes)),
    skew: (match?.slowestTaskCpuSeconds ?? 0) / Math.max(0.01, match?.medianTaskCpuSeconds ?? 0),
  };
}

/** @param until ends all processes of the run by -9 as soon as this is there. */
function submit(
  parameters: readonly string[],
  until?: string,
): Promise<{ code: number | null; log: string; answer: string }> {
  return new Promise((resolve) => {
    const child = spawn(join(dirname(python!), 'spark-submit'), parameters, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PYSPARK_PYTHON: python, PATH: `${dirname(python!)}:${process.env['PATH']}` },
    });
    let [log, answer] = ['', ''];
    child.stderr.on('data', (bytes: Buffer) => (log += bytes.toString()));
    child.stdout.on('data', (bytes: Buffer) => (answer += bytes.toString()));
    const timer = setInterval(() => {
      // The whole process group, of which the child is the first.
      if (until !== undefined && existsSync(until)) process.kill(-child.pid!, 'SIGKILL');
    }, 200);
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
function preparePython(): string | undefined {
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

function shaOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
