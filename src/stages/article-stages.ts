import { checkArticle, knownFields } from '../batch/check-article.js';
import { createWorkbench } from '../batch/workbench.js';
import { bandKeys, emptySlot } from '../candidates/band-keys.js';
import { hashId } from '../candidates/hash-order.js';
import type { StemCounts } from '../match/document-frequencies.js';
import type { Article } from '../types.js';
import { addStemCounts } from '../match/document-frequencies.js';
import { failuresOf } from './failures.js';
import { keyOfId, readJson } from './place.js';
import { toHex, writeSketch } from './sketch-record.js';
import type { Fields, Made, Stage } from './stage.js';

const articlesAtOnce = 64;

/**
 * Articles as they enter: each checked, and read once for all stages that prepare it; its sketch, and how common the stems
 * of its language are. One stage, as to start a process, to take the texts apart and to warm up costs as much as the work.
 */
export const readStage: Stage = {
  name: 'read',
  version: 3,
  description:
    'checks, reads and sketches each article, and counts the stems of languages without a table; the engine then numbers articles by key and makes places of hash and number',
  input: ['json'],
  sortedBy: 0,
  output: {
    article: ['key', 'hash', 'id', 'phrases', 'rate', 'bands', 'sketch', 'json'],
    language: ['language', 'documents', 'words', 'letters'],
    stem: ['language', 'stem', 'documents', 'words'],
    failure: ['stage', 'articles', 'error'],
  },
  *run(records, context) {
    const { settings, plan, articles } = context;
    // Nothing is compared here, so no document is worth holding.
    const bench = createWorkbench({}, settings, articles, 2);
    const counts: StemCounts = new Map();
    const keys = new Uint32Array(plan.bands.bands);
    for (const portion of portionsOf(checked(records))) {
      const { sketches, counts: part, readings } = bench.sketch(portion);
      addStemCounts(counts, part);
      for (let i = 0; i < portion.length; i++) {
        const article = portion[i]!;
        const { phrases, phraseRate = 1, signature } = sketches[i]!;
        const bands =
          signature.slots[0] === emptySlot ? '' : toHex(bandKeys(signature.slots, plan.bands, keys));
        const reading = readings?.[i];
        yield [
          'article',
          keyOfId(article.id),
          hashId(article.id).toString(16).padStart(8, '0'),
          JSON.stringify(article.id),
          phrases.length,
          phraseRate,
          bands,
          writeSketch(sketches[i]!),
          // Without a reading, whoever prepares it fails again, and tells.
          JSON.stringify(reading ? { ...article, reading } : article),
        ];
      }
      yield* failuresOf(bench);
    }
    yield* countsOf(counts);
  },
};

function* checked(records: Iterable<Fields>): Generator<Article> {
  for (const fields of records) {
    // A caller's JSON may have tabs between its tokens.
    const line = fields.join('\t').trim();
    if (line !== '') yield knownFields(checkArticle(readJson<Article>(line)));
  }
}

function* countsOf(counts: StemCounts): Generator<Made> {
  for (const [language, { documents, words, letters, stems }] of counts) {
    yield ['language', language, documents, words, letters];
    for (const [stem, found] of stems)
      yield ['stem', language, JSON.stringify(stem), found.documents, found.words];
  }
}

function* portionsOf(articles: Iterable<Article>): Generator<Article[]> {
  let portion: Article[] = [];
  for (const article of articles) {
    portion.push(article);
    if (portion.length < articlesAtOnce) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}
