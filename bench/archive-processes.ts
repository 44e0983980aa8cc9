/**
 * Several processes that add articles to one archive in PostgreSQL at once: articles a second, and whether the clusters are
 * those of a batch. The server is started for it.
 *
 * Run: npx tsx bench/archive-processes.ts [articles, default 20000] [processes, default 8] [--data DIR]. Imports dist.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { openArchive as Open } from '../src/archive/index.js';
import type { clusterArticles as Cluster } from '../src/index.js';
import { startPostgres } from '../test/archive/start-postgres.js';
import { plainArguments } from './lib/arguments.js';
import { copyOf, corpusSource, loadTexts } from './lib/corpus.js';
import { createRandom } from './lib/random.js';
import { printMachine, printTable, writeResult } from './lib/report.js';

const dist = new URL('../dist/', import.meta.url);
const { openArchive } = (await import(new URL('archive/index.js', dist).href)) as {
  openArchive: typeof Open;
};
const { clusterArticles } = (await import(new URL('index.js', dist).href)) as {
  clusterArticles: typeof Cluster;
};

const [articles = 20_000, processes = 8] = plainArguments().map(Number);
const random = createRandom(1);
const texts = loadTexts(articles, 1);
const all = texts.map((text, i) => ({
  id: `article-${i}`,
  text: i % 20 === 19 ? copyOf(texts[i - 7]!, i % 40 === 19 ? 'reprint' : 'rewrite', texts, random) : text,
}));

const folder = mkdtempSync(join(tmpdir(), 'samestory-processes-'));
const worker = join(folder, 'add.mjs');
writeFileSync(
  worker,
  `import { readFileSync } from 'node:fs';
import { openArchive } from ${JSON.stringify(new URL('archive/index.js', dist).href)};
const [where, file] = process.argv.slice(2);
const articles = readFileSync(file, 'utf8').split('\\n').filter(Boolean).map((line) => JSON.parse(line));
const archive = await openArchive(where);
for (let i = 0; i < articles.length; i += 20) await archive.add(articles.slice(i, i + 20));
await archive.close();
`,
);
const server = await startPostgres();
const url = server.url('processes');
const archive = await openArchive(url);
const start = performance.now();
await Promise.all(
  Array.from({ length: processes }, (_, own) => {
    const file = join(folder, `${own}.jsonl`);
    const mine = all.filter((_, i) => i % processes === own);
    writeFileSync(file, mine.map((article) => `${JSON.stringify(article)}\n`).join(''));
    const child = spawn(process.execPath, [worker, url, file], { stdio: 'inherit' });
    return new Promise<void>((resolve, reject) => {
      child.once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`a writer ended with ${code}`)),
      );
    });
  }),
);
const seconds = (performance.now() - start) / 1000;
const { clusters, events } = clusterArticles(all, { facts: false, plan: archive.plan });
const isEqual =
  JSON.stringify(await archive.clusters()) === JSON.stringify(clusters) &&
  JSON.stringify(await archive.events()) === JSON.stringify(events);
await archive.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });

printMachine();
console.log(`Texts: ${corpusSource()}`);
const row = {
  articles,
  processes,
  seconds,
  'articles/s': articles / seconds,
  'equal to the batch': String(isEqual),
};
printTable('Several writers in PostgreSQL', [row]);
writeResult('archive-processes', { source: corpusSource(), row });
process.exitCode = isEqual ? 0 : 1;
