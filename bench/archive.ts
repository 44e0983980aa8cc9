/**
 * What an archive costs at 10,000 and 100,000 articles: adding in batches and one at a time, finding, removing, bytes on
 * disk and in memory, opening, and the clusters, the first time and after one more article. Background news while there is
 * any, then texts generated from their words; one copy planted for every 100.
 *
 * Run: npm run bench:archive -- [sizes, default 10000 100000] [--postgres] [--clusters] [--data DIR]. Imports dist.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { openArchive as Open, ArticleIndex } from '../src/archive/index.js';
import type { planBatch as Plan } from '../src/planning/index.js';
import { startPostgres, type TestServer } from '../test/archive/start-postgres.js';
import type { Article } from '../src/types.js';
import { plainArguments } from './lib/arguments.js';
import { copyOf, corpusSource, loadTexts } from './lib/corpus.js';
import { createRandom } from './lib/random.js';
import { printMachine, printTable, writeResult, type Row } from './lib/report.js';

const dist = new URL('../dist/', import.meta.url);
const { openArchive } = (await import(new URL('archive/index.js', dist).href)) as {
  openArchive: typeof Open;
};
const { planBatch } = (await import(new URL('planning/index.js', dist).href)) as { planBatch: typeof Plan };

const sizes = plainArguments().map(Number);
if (sizes.length === 0) sizes.push(10_000, 100_000);
const withClusters = process.argv.includes('--clusters');
const singles = 200;
const questions = 400;

printMachine();
console.log(`Texts: ${corpusSource()}`);
const rows: Row[] = [];
let server: TestServer | undefined;
if (process.argv.includes('--postgres')) server = await startPostgres();
for (const size of sizes) {
  if (server) rows.push(await measure(size, 'PostgreSQL', server.url(`bench${size}`)));
  else {
    const folder = mkdtempSync(join(tmpdir(), 'samestory-bench-'));
    rows.push(await measure(size, 'disk', join(folder, 'archive')));
    rmSync(folder, { recursive: true, force: true });
  }
}
await server?.stop();
for (const row of rows)
  printTable(
    `${row.store} at ${row.articles}`,
    Object.entries(row).map(([what, value]) => ({ what, value })),
  );
writeResult('archive', { source: corpusSource(), rows });

async function measure(size: number, store: string, where: string): Promise<Row> {
  const random = createRandom(size);
  const texts = loadTexts(size + singles + questions, 1);
  const id = (i: number) => `article-${String((i * 7919) % 10_000_019).padStart(8, '0')}`;
  const articleAt = (i: number): Article => {
    const isCopy = i % 100 === 99;
    const text = isCopy
      ? copyOf(texts[i - 50]!, i % 200 === 99 ? 'reprint' : 'rewrite', texts, random)
      : texts[i]!;
    return { id: id(i), text };
  };
  let textBytes = 0;
  const plan = planBatch(size);
  let archive = await openArchive(where, { plan });
  const source = function* () {
    for (let i = 0; i < size; i++) {
      const article = articleAt(i);
      textBytes += article.text.length;
      yield article;
    }
  };
  const memoryBefore = memory();
  const batch = await cost(() => archive.add(source()));
  console.log(`${size}: added`);
  const heldMemory = memory() - memoryBefore;
  const bytes = (await archive.stats()).bytes;
  const beside = store === 'disk' ? statSync(join(where, 'records-1')).size : undefined;
  await archive.close();

  const opening = await cost(async () => (archive = await openArchive(where, { create: false })));
  const one = await each(singles, (i) => archive.add([articleAt(size + i)]));
  const firstFind = await cost(() => archive.find({ id: 'first', text: texts[0]! }));
  const find = await each(questions, (i) => {
    const known = texts[Math.floor(random() * size)]!;
    const text = i % 2 === 0 ? copyOf(known, 'rewrite', texts, random) : texts[size + singles + i]!;
    return archive.find({ id: `question-${i}`, text });
  });
  const removal = await each(singles, (i) => archive.remove([id(size + i)]));
  console.log(`${size}: asked`);
  const row: Record<string, string | number> = {
    store,
    articles: size,
    'add in batches, CPU ms/article': batch.cpu / size,
    'add in batches, wall ms/article': batch.wall / size,
    ...inRow('add one', one),
    ...inRow('find', find),
    'first find (makes the index), CPU ms': firstFind.cpu,
    ...inRow('remove one', removal),
    'characters of text/article': textBytes / size,
    'bytes in all/article': bytes / size,
    ...(beside !== undefined && { 'bytes beside the text/article': beside / size }),
    'bytes of memory/article': heldMemory / size,
    'opening, ms': opening.wall,
    'opening, CPU ms': opening.cpu,
  };
  if (withClusters) Object.assign(row, await clusterCosts(archive, articleAt(size + 1)));
  await archive.close();
  return row;
}

async function clusterCosts(archive: ArticleIndex, article: Article): Promise<Row> {
  const first = await cost(() => archive.clusters());
  console.log('clustered');
  const bytes = (await archive.stats()).bytes;
  await archive.add([article]);
  const next = await cost(() => archive.clusters());
  return {
    'clusters the first time, CPU s': first.cpu / 1000,
    'clusters after one more, CPU s': next.cpu / 1000,
    'bytes with verdicts': bytes,
  };
}

/** Wall clock and processor time, in ms. */
async function cost(work: () => Promise<unknown>): Promise<{ wall: number; cpu: number }> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

interface Percentiles {
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
}

async function each(count: number, work: (i: number) => Promise<unknown>): Promise<Percentiles> {
  const costs: { readonly wall: number; readonly cpu: number }[] = [];
  for (let i = 0; i < count; i++) costs.push(await cost(() => work(i)));
  const ascending = (of: 'wall' | 'cpu') => costs.map((one) => one[of]).sort((x, y) => x - y);
  return { wall: ascending('wall'), cpu: ascending('cpu') };
}

/** Of a machine that does other things at the same time only the processor time says something. */
function inRow(what: string, { wall, cpu }: Percentiles): Row {
  const at = (list: readonly number[], share: number) => list[Math.floor(list.length * share)]!;
  return {
    [`${what}, p50 ms`]: at(wall, 0.5),
    [`${what}, p99 ms`]: at(wall, 0.99),
    [`${what}, p50 CPU ms`]: at(cpu, 0.5),
    [`${what}, p99 CPU ms`]: at(cpu, 0.99),
  };
}

/** Bytes of the heap and of arrays outside it. */
function memory(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
