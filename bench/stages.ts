/**
 * What each stage costs an article, and the exact comparison a pair.
 *
 *   npx tsx bench/stages.ts [--articles N]
 *
 * Real background news where it is there, else the articles of examples/. Each figure is the least of five rounds over
 * all articles, one after the other; then the median and the 95th percentile over the articles. The pairs are
 * neighbours in the list, so mostly unrelated as most candidates are, and each article with a light rewrite of itself;
 * those of 400 words are cut to that length. Last, where the package is built, what it costs to import it. Writes
 * bench/out/stages.json.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareArticles, signArticle, type Article } from '../src/index.js';
import { createMatcher } from '../src/match/create-matcher.js';
import { createDocumentFrequencies } from '../src/match/document-frequencies.js';
import { createProfiler } from '../src/match/profile.js';
import { createSketcher } from '../src/sketch/sketcher.js';
import { findBoilerplate } from '../src/text/boilerplate.js';
import { prepare } from '../src/text/prepare.js';
import { copyOf, corpusSource, loadTexts } from './lib/corpus.js';
import { createRandom } from './lib/random.js';
import { printMachine, printTable, sink, writeResult, type Row } from './lib/report.js';
import { dataArgument } from './lib/arguments.js';

const rounds = 5;
const words = 400;
const archive = join(dataArgument(), 'background/news.jsonl.gz');
const given = process.argv.indexOf('--articles');
const wanted = given < 0 ? 200 : Number(process.argv[given + 1]);

const texts = existsSync(archive) ? loadTexts(wanted, 1, 500, 20_000) : exampleTexts();
const source = existsSync(archive) ? corpusSource() : 'examples/articles';
const articles = texts.map((text, i): Article => ({ id: `a${i}`, text, language: 'en' }));
const short = articles.map((article): Article => ({ ...article, text: cut(article.text) }));
const random = createRandom(3);
const rewrites = short.map(({ id, text }): Article => {
  const others = texts.length > 1 ? texts.filter((other) => !other.startsWith(text.slice(0, 80))) : texts;
  return { id: `${id} rewritten`, text: copyOf(text, 'reprint', others, random), language: 'en' };
});

printMachine();
console.log(`${articles.length} articles: ${source}`);

const documents = articles.map((article) => prepare(article));
const shortDocuments = short.map((article) => prepare(article));
const rewriteDocuments = rewrites.map((article) => prepare(article));
const sketch = createSketcher({ shingleSize: 3, signatureSize: 128, seed: 1 });
const frequencies = createDocumentFrequencies([]);
const match = createMatcher({ documentFrequency: frequencies });
const next = (i: number) => (i + 1) % articles.length;

const rows: Row[] = [
  measure('findBoilerplate', (i) => findBoilerplate(texts[i]!)),
  measure('signArticle', (i) => signArticle(articles[i]!)),
  measure('prepare', (i) => prepare(articles[i]!)),
  measure('sketch', (i) => sketch(documents[i]!)),
  measure('profile', (i) => createProfiler(frequencies)(documents[i]!)),
  measure('match a pair, both profiled', (i) => match(documents[i]!, documents[next(i)]!)),
  measure('match a pair afresh', (i) => createMatcher()(documents[i]!, documents[next(i)]!)),
  measure(`match a pair of ${words} words, both profiled`, (i) =>
    match(shortDocuments[i]!, shortDocuments[next(i)]!),
  ),
  measure(`match a pair of ${words} words afresh`, (i) =>
    createMatcher()(shortDocuments[i]!, rewriteDocuments[i]!),
  ),
  measure(`compareArticles, ${words} words, without facts`, (i) =>
    compareArticles(short[i]!, rewrites[i]!, { facts: false }),
  ),
  measure(`compareArticles, ${words} words, a rewrite with facts`, (i) =>
    compareArticles(short[i]!, rewrites[i]!),
  ),
];
printTable('Microseconds an article or a pair', rows);
if (existsSync('dist/index.js'))
  printTable('Milliseconds of processor time, the least of ten', [
    { "import 'samestory'": Math.min(...Array.from({ length: 10 }, importTime)) },
  ]);
writeResult('stages', { source, articles: articles.length, rows });

function measure(stage: string, run: (article: number) => unknown): Row {
  const least = new Float64Array(articles.length).fill(Infinity);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < articles.length; i++) {
      const start = performance.now();
      sink.value = run(i);
      least[i] = Math.min(least[i]!, (performance.now() - start) * 1000);
    }
  }
  least.sort();
  const at = (share: number) => Number(least[Math.floor(share * (least.length - 1))]!.toPrecision(3));
  return { stage, median: at(0.5), p95: at(0.95) };
}

function importTime(): number {
  const script = `
    const before = process.cpuUsage();
    await import('samestory');
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);`;
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }),
  );
}

function cut(text: string): string {
  let end = 0;
  for (let left = words; left > 0 && end >= 0; left--) end = text.indexOf(' ', end + 1);
  return end < 0 ? text : text.slice(0, end);
}

function exampleTexts(): string[] {
  const folder = new URL('../examples/articles/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}
