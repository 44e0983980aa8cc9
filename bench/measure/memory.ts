/**
 * Bytes that a batch holds of an article beside its text: the document, its profile and what it refers to.
 *
 *   node --expose-gc --import tsx bench/measure/memory.ts [articles, default 2000]
 *
 * The constants of src/batch/document-store.ts are set by it.
 */
import { createMatcher } from '../../src/match/create-matcher.js';
import { createDocumentFrequencies } from '../../src/match/document-frequencies.js';
import { prepare } from '../../src/text/prepare.js';
import { tokenColumnsOf } from '../../src/text/token-columns.js';
import { corpusSource, loadTexts } from '../lib/corpus.js';
import { printMachine, printTable, writeResult } from '../lib/report.js';

const count = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 2000);
const articles = loadTexts(count).map((text, i) => ({ id: String(i), text, language: 'en' }));
const match = createMatcher({ documentFrequency: createDocumentFrequencies([]) });
// What is known of words is no part of an article: it is there before the first is counted.
for (const article of articles) match(prepare(article), prepare(article));

/** The last few hundred documents that were used have more beside them: let those be empty when memory is read. */
const letGo = () => {
  for (let i = 0; i < 1000; i++) prepare({ id: 'empty', text: '' });
};
letGo();
const start = held();
const documents = articles.map((article) => prepare(article));
letGo();
const prepared = held();
for (let i = 0; i + 1 < documents.length; i++) match(documents[i]!, documents[i + 1]!);
letGo();
const profiled = held();

const tokens = documents.reduce((sum, document) => sum + tokenColumnsOf(document).length, 0) / count;
const letters = articles.reduce((sum, { text }) => sum + text.length, 0) / count;
const row = {
  articles: count,
  'characters an article': letters,
  'tokens an article': tokens,
  'bytes of a document': (prepared - start) / count,
  'bytes of its profile': (profiled - prepared) / count,
  'in all': (profiled - start) / count,
};
printMachine();
console.log(`Texts: ${corpusSource()}`);
printTable('Held beside the text', [row]);
writeResult('memory', { source: corpusSource(), row });

function held(): number {
  if (!globalThis.gc) throw new Error('Run with node --expose-gc.');
  for (let i = 0; i < 3; i++) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
