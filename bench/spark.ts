/**
 * Whether a run on Apache Spark gives the clustering of one process to the byte, and what it costs.
 *
 *   npm run bench:spark -- [articles, default 20000] [--partitions 4,16] [--facts] [--dates] [--ids] [--archive] [--stages]
 *     [--crash 0.2] [--kill] [--standalone] [--kill-executor] [--growth 25000,50000,100000]
 *     [--hard article|paragraph|band|rewritten] [--transport arrow] [--master URL] [--data DIR]
 *   npx tsx bench/spark.ts --check      a small version of invented articles, for .ci/run; at most three minutes
 *
 * Articles: the copies, stories and background news of the data, mixed; invented ones without it. Needs the built dist,
 * Java 17 and Python 3; pyspark is installed from PyPI into bench/out/spark-venv, or lies beside $SAMESTORY_PYTHON.
 *
 * `--ids` gives them ids that order otherwise by code points; with `--archive`, and in `--check`, Spark reads what an archive in
 * a folder exports, and its clusters and events are compared too, and what Spark writes of the articles
 * is read into another archive, whose clusters and events are to be Spark's; `--hard` takes the batch of bench/lib/hard-texts.ts whose
 * name has that word; `--growth` runs several sizes, one after the other.
 *
 * `--crash` lets that share of the filters end at their start or before their closing record; `--kill` ends driver and all
 * its children by -9 while pairs are compared, and goes on in others; `--standalone` starts a master and two workers of one
 * core each, and `--kill-executor` ends one executor of theirs by -9 while pairs are compared.
 *
 * `--stages` prints the costs of each stage. Writes bench/out/spark.json.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleIndex, openArchive as Open } from '../src/archive/index.js';
import type { planBatch as Plan } from '../src/planning/index.js';
import type { Article, Clustering } from '../src/types.js';
import { dataArgument, plainArguments } from './lib/arguments.js';
import { hardTexts } from './lib/hard-texts.js';
import { mixedArticles } from './lib/mixed-articles.js';
import { printMachine, printTable, writeResult, type Row } from './lib/report.js';
import { preparePython, runOnSpark, shaOf, work, type Outcome } from './lib/spark-run.js';
import { startStandalone, type Standalone } from './lib/spark-standalone.js';

const isCheck = process.argv.includes('--check');
const option = (name: string, fallback: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : (process.argv[at + 1] ?? fallback);
};
const has = (name: string) => process.argv.includes(`--${name}`);
const options = { facts: isCheck || has('facts') };
let standalone: Standalone | undefined;
const python = process.env['SAMESTORY_PYTHON'] ?? preparePython();

if (python === undefined) {
  console.log('Spark: skipped, as python3, pip, Java or the network is missing.');
} else {
  mkdirSync(work, { recursive: true });
  printMachine();
  const counts = isCheck
    ? [240]
    : option('growth', plainArguments()[0] ?? '20000')
        .split(',')
        .map(Number);
  if (has('standalone') || has('kill-executor')) standalone = await startStandalone(python);
  const rows: Row[] = [];
  try {
    for (const count of counts) rows.push(...(await compareWith(count)));
  } finally {
    standalone?.stop();
  }
  printTable('Spark against one process', rows);
  writeResult('spark', { rows });
}

/** One batch on one thread, and on Spark with each number of partitions. */
async function compareWith(count: number): Promise<Row[]> {
  const dates = isCheck || has('dates');
  const hard = option('hard', '');
  const mixed = hard
    ? hardArticles(hard, count)
    : mixedArticles(count, isCheck ? undefined : dataArgument(), { dates });
  const articles = has('ids') ? mixed.map(withHardId) : mixed;
  const input = join(work, 'articles.jsonl');
  writeFileSync(input, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  const archive = isCheck || has('archive') ? await exportFromArchive(articles, input) : undefined;
  const { clusterArticles } = (await import(new URL('../dist/index.js', import.meta.url).href)) as {
    clusterArticles: (articles: Iterable<Article>, options: object) => Clustering;
  };
  const before = process.cpuUsage();
  const clustering = clusterArticles(articles, options);
  const { user, system } = process.cpuUsage(before);
  const alone = (user + system) / 1e6;
  const expected = shaOf(JSON.stringify(clustering));
  const rows: Row[] = [];
  for (const partitions of option('partitions', isCheck ? '3' : '4,16')
    .split(',')
    .map(Number)) {
    const made = await runOnSpark({
      python: python!,
      input,
      partitions,
      options,
      crash: Number(option('crash', isCheck ? '0.2' : '0')),
      isKilled: has('kill'),
      transport: option('transport', 'transform'),
      articles: archive !== undefined,
      master: standalone?.master ?? option('master', 'local[2,8]'),
      ...(has('kill-executor') && { killExecutor: standalone!.killExecutor }),
    });
    const isEqual = made.sha === expected;
    const isOfArchive = archive && (await isAsArchive(made, archive));
    const loaded = archive && (await loadIntoArchive(made, articles.length));
    const isLoaded = loaded && (await isAsArchive(made, loaded));
    await loaded?.close();
    rows.push({
      articles: articles.length,
      partitions,
      'equal to one process': isEqual ? 'yes' : 'NO',
      ...(archive && { 'equal to the archive': isOfArchive ? 'yes' : 'NO' }),
      ...(archive && { 'loaded into another, equal': isLoaded ? 'yes' : 'NO' }),
      'tasks failed': made.failed,
      'node CPU s': made.nodeCpu,
      'one process CPU s': alone,
      ratio: made.nodeCpu / alone,
      'node CPU ms an article': (1000 * made.nodeCpu) / articles.length,
      ...(made.driverCpu !== undefined && { 'JVM and driver CPU s': made.driverCpu - made.nodeCpu }),
      'slowest match task / median': made.skew,
      'MB of the largest task': made.megabytes,
      'stage of it': made.largest,
      'largest cluster': clustering.clusters[0]?.members.length ?? 0,
      'largest event, clusters': clustering.events[0]?.clusters.length ?? 0,
    });
    if (!isEqual || isOfArchive === false || isLoaded === false) process.exitCode = 1;
    if (has('stages')) printTable(`Stages, ${partitions} partitions`, made.stages);
  }
  await archive?.close();
  return rows;
}

/** Ids that order otherwise by code points than by UTF-16, ids that begin alike, and such as JSON writes as escapes. */
function withHardId(article: Article, i: number): Article {
  const starts = ['😀', '\uffee', '\ud800', '"\\', '𐏿\u0001', ''];
  return { ...article, id: `${starts[i % starts.length]!}${article.id}` };
}

function hardArticles(word: string, count: number): Article[] {
  const textOf = Object.entries(hardTexts).find(([name]) => name.includes(word))?.[1];
  if (!textOf)
    throw new Error(`No batch for --hard ${word}; there are: ${Object.keys(hardTexts).join('; ')}`);
  return Array.from({ length: count }, (_, i) => ({ id: `text ${i}`, text: textOf(i) }));
}

/** Puts the articles into an archive, and what it exports into `input`. */
async function exportFromArchive(articles: readonly Article[], input: string): Promise<ArticleIndex> {
  const archive = await newArchive('archive', articles.length);
  await archive.add(articles);
  const lines: string[] = [];
  for await (const article of archive.export()) lines.push(`${JSON.stringify(article)}\n`);
  writeFileSync(input, lines.join(''));
  return archive;
}

/** An archive of the articles as Spark wrote them, from the command line. */
async function loadIntoArchive({ out }: Outcome, count: number): Promise<ArticleIndex> {
  await (await newArchive('loaded', count)).close();
  const where = join(work, 'loaded');
  const command = [join('dist', 'cli', 'main.js'), 'archive', 'add', where, join(out, 'articles')];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`What Spark wrote could not be added to an archive: ${stderr}`);
  return newArchive('loaded', count, false);
}

async function newArchive(name: string, count: number, isEmpty = true): Promise<ArticleIndex> {
  const dist = new URL('../dist/', import.meta.url);
  const { openArchive } = (await import(new URL('archive/index.js', dist).href)) as {
    openArchive: typeof Open;
  };
  const { planBatch } = (await import(new URL('planning/index.js', dist).href)) as { planBatch: typeof Plan };
  const where = join(work, name);
  if (isEmpty) rmSync(where, { recursive: true, force: true });
  return openArchive(where, { ...options, plan: planBatch(count) });
}

async function isAsArchive({ clustering }: Outcome, archive: ArticleIndex): Promise<boolean> {
  const { clusters, events } = JSON.parse(clustering) as Clustering;
  return (
    JSON.stringify(clusters) === JSON.stringify(await archive.clusters()) &&
    JSON.stringify(events) === JSON.stringify(await archive.events())
  );
}
