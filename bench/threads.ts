/**
 * A whole batch from a JSON Lines file to clusters and events, facts left out, on one thread and on two: seconds by
 * stage, peak memory, whether the results are equal to the byte, and which planted copies end in one cluster.
 * Run: npx tsx bench/threads.ts [articles, default 10000] [numbers of threads, default 1 2] [--news]. Uses dist: build
 * first. With --news what goes beyond the real articles pairs as they do: see bench/lib/news-worlds.ts.
 *
 * Each run has a process of its own. For a million articles give only 2 threads; it takes an hour and 4 GB of disk.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { clusterFiles } from '../src/node/index.js';
import type { Clustering } from '../src/types.js';
import { copyOf, corpusSource, loadTexts, streamTexts, type Planted } from './lib/corpus.js';
import { newsWorlds } from './lib/news-worlds.js';
import { createRandom } from './lib/random.js';
import { printMachine, printTable, writeResult } from './lib/report.js';

interface Measured {
  readonly seconds: number;
  readonly secondsByStage: Readonly<Record<string, number>>;
  readonly pairs: number;
  readonly clusters: number;
  readonly events: number;
  readonly peakMb: number;
  /** Processor time of all threads. */
  readonly cpuSeconds: number;
  readonly hash: string;
  /** Of each planted pair, whether both are in one cluster. */
  readonly found: readonly boolean[];
}

const isNews = process.argv.includes('--news');
const args = process.argv.slice(2).filter((argument) => argument !== '--news');
if (args[0] === '--one') {
  const planted = JSON.parse(args[3]!) as readonly [string, string][];
  process.stdout.write(JSON.stringify(await measure(args[1]!, Number(args[2]), planted)));
} else {
  compareThreads(Number(args[0] ?? 10_000), args.length > 1 ? args.slice(1).map(Number) : [1, 2]);
}

function compareThreads(articles: number, threadCounts: readonly number[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'samestory-threads-'));
  try {
    const path = join(folder, 'articles.jsonl');
    const { count, planted } = writeArticles(path, articles);
    printMachine();
    console.log(`Texts: ${corpusSource()}${isNews ? ' as news worlds' : ''}; one planted copy for every 100`);
    // So that the command line stays short: the first thousand of each kind.
    const asked = (['reprint', 'rewrite'] as const).flatMap((kind) =>
      planted.filter((pair) => pair.kind === kind).slice(0, 1000),
    );
    const ids = JSON.stringify(asked.map(({ source, copy }) => [idOf(source), idOf(copy)]));
    const results = threadCounts.map((threads) => {
      const script = [...process.execArgv, process.argv[1]!, '--one', path, String(threads), ids];
      const printed = execFileSync(process.execPath, script, { maxBuffer: 2 ** 28, encoding: 'utf8' });
      return { threads, ...(JSON.parse(printed) as Measured) };
    });
    const recall = ({ found }: Measured, kind: Planted['kind']) => {
      const wanted = asked.flatMap((pair, i) => (pair.kind === kind ? [found[i]!] : []));
      return wanted.filter(Boolean).length / wanted.length;
    };
    const rows = results.map((result) => ({
      threads: result.threads,
      articles: count,
      seconds: result.seconds,
      'CPU seconds': result.cpuSeconds,
      'times the first': results[0]!.seconds / result.seconds,
      ...Object.fromEntries(Object.entries(result.secondsByStage).map(([stage, s]) => [`${stage} s`, s])),
      'pairs/article': result.pairs / count,
      'reprints clustered': recall(result, 'reprint'),
      'rewrites clustered': recall(result, 'rewrite'),
      'CPU ms/article': (1000 * result.cpuSeconds) / count,
      'peak MB': result.peakMb,
      'same bytes': result.hash === results[0]!.hash ? 'yes' : 'NO',
    }));
    printTable('A whole batch, from the disk, facts left out', rows);
    writeResult('threads', { source: corpusSource(), rows });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  path: string,
  threads: number,
  planted: readonly [string, string][],
): Promise<Measured> {
  const entry = new URL('../dist/node/index.js', import.meta.url).href;
  const library = (await import(entry)) as { clusterFiles: typeof clusterFiles };
  const secondsByStage: Record<string, number> = {};
  let pairs = 0;
  const start = performance.now();
  const total = () => (performance.now() - start) / 1000;
  const begun = new Map<string, number>();
  const { clustering } = await library.clusterFiles([path], {
    ...{ threads, facts: false },
    onProgress: ({ stage, done, total: all }) => {
      if (!begun.has(stage)) begun.set(stage, total());
      if (done !== all) return;
      secondsByStage[stage] = total() - begun.get(stage)!;
      if (stage === 'match') pairs = all;
    },
  });
  const seconds = total();
  const clusterOf = new Map(clustering.clusters.flatMap(({ id, members }) => members.map((m) => [m, id])));
  return {
    ...{ seconds, secondsByStage, pairs },
    clusters: clustering.clusters.length,
    events: clustering.events.length,
    cpuSeconds: (({ user, system }) => (user + system) / 1e6)(process.cpuUsage()),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    hash: hashOf(clustering),
    found: planted.map(([source, copy]) => clusterOf.get(source) === clusterOf.get(copy)),
  };
}

/** Cluster by cluster: the whole may be longer than a string can be. */
function hashOf({ clusters, events }: Clustering): string {
  const hash = createHash('sha256');
  for (const part of [clusters, events]) for (const one of part) hash.update(JSON.stringify(one));
  return hash.digest('hex');
}

function writeArticles(path: string, articles: number): { count: number; planted: Planted[] } {
  const others = loadTexts(500);
  const random = createRandom(7);
  const planted: Planted[] = [];
  const file = openSync(path, 'w');
  let count = 0;
  let lines: string[] = [];
  const flush = () => {
    writeSync(file, lines.join(''));
    lines = [];
  };
  const add = (text: string) => {
    lines.push(`${JSON.stringify({ id: idOf(count++), text })}\n`);
    if (lines.length >= 1000) flush();
  };
  let i = 0;
  for (const text of isNews ? newsWorlds(articles) : streamTexts(articles)) {
    add(text);
    if (i++ % 100 !== 0 || text.length < 1000) continue;
    const kind = planted.length % 2 === 0 ? 'reprint' : 'rewrite';
    planted.push({ source: count - 1, copy: count, kind });
    add(copyOf(text, kind, others, random));
  }
  flush();
  closeSync(file);
  return { count, planted };
}

function idOf(position: number): string {
  return String(position).padStart(8, '0');
}
