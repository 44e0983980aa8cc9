import { checkArticle, knownFields } from '../batch/check-article.js';
import { createWorkbench, type ReadArticle } from '../batch/workbench.js';
import { bandKeys, emptySlot } from '../candidates/band-keys.js';
import { hashId } from '../candidates/hash-order.js';
import type { StemCounts } from '../match/document-frequencies.js';
import { readArticle } from '../text/prepare.js';
import type { Article } from '../types.js';
import { addStemCounts } from '../match/document-frequencies.js';
import { failuresOf } from './failures.js';
import { keyOfId, readJson } from './place.js';
import { toHex, writeSketch } from './sketch-record.js';
import type { Fields, Made, Stage, StageContext } from './stage.js';

/** Articles as they enter, each checked and read: what is not its story is found once for all stages that prepare it. */
export const readStage: Stage = {
  name: 'read',
  version: 2,
  description:
    'checks and reads each article; the engine then numbers them by key and makes places of hash and number',
  input: ['json'],
  sortedBy: 0,
  output: { article: ['key', 'hash', 'id', 'json'] },
  *run(records) {
    for (const fields of records) {
      // A caller's JSON may have tabs between its tokens.
      const line = fields.join('\t').trim();
      if (line === '') continue;
      const article = knownFields(checkArticle(readJson<Article>(line)));
      const hash = hashId(article.id).toString(16).padStart(8, '0');
      yield [
        'article',
        keyOfId(article.id),
        hash,
        JSON.stringify(article.id),
        JSON.stringify(withReading(article)),
      ];
    }
  },
};

function withReading(article: Article): ReadArticle {
  try {
    return { ...article, reading: readArticle(article) };
  } catch {
    // Whoever prepares it fails again, and tells.
    return article;
  }
}

const articlesAtOnce = 64;

/** Articles to sketches, and how common the stems of their languages are. */
export const sketchStage: Stage = {
  name: 'sketch',
  version: 1,
  description: 'makes the sketch of each article, and counts the stems of languages without a table',
  input: ['place', 'json'],
  sortedBy: 0,
  output: {
    sketch: ['place', 'phrases', 'rate', 'bands', 'sketch'],
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
    for (const portion of portionsOf(records)) {
      const { sketches, counts: part } = bench.sketch(portion.map(([, json]) => readJson<ReadArticle>(json)));
      addStemCounts(counts, part);
      for (let i = 0; i < portion.length; i++) {
        const sketch = sketches[i]!;
        const { phrases, phraseRate = 1, signature } = sketch;
        const bands =
          signature.slots[0] === emptySlot ? '' : toHex(bandKeys(signature.slots, plan.bands, keys));
        yield ['sketch', portion[i]![0]!, phrases.length, phraseRate, bands, writeSketch(sketch)];
      }
      yield* failuresOf(bench);
    }
    yield* countsOf(counts);
  },
};

function* countsOf(counts: StemCounts): Generator<Made> {
  for (const [language, { documents, words, letters, stems }] of counts) {
    yield ['language', language, documents, words, letters];
    for (const [stem, found] of stems)
      yield ['stem', language, JSON.stringify(stem), found.documents, found.words];
  }
}

function* portionsOf(records: Iterable<Fields>): Generator<Fields[]> {
  let portion: Fields[] = [];
  for (const record of records) {
    portion.push(record);
    if (portion.length < articlesAtOnce) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

/** Counts and common phrases as lines of the file that all filters read: `language`, `stem` and `common` records. */
export function readLearned(records: Iterable<Fields>): StageContext['learned'] {
  const stems: StemCounts = new Map();
  const common = new Set<number>();
  const countsFor = (language: string) => {
    let own = stems.get(language);
    if (!own) stems.set(language, (own = { documents: 0, words: 0, letters: 0, stems: new Map() }));
    return own;
  };
  for (const [kind, x, y, z, w] of records) {
    if (kind === 'common') common.add(parseInt(x!, 16));
    else if (kind === 'language')
      Object.assign(countsFor(x!), { documents: Number(y), words: Number(z), letters: Number(w) });
    else if (kind === 'stem')
      countsFor(x!).stems.set(readJson<string>(y), { documents: Number(z), words: Number(w) });
  }
  return { stems, common };
}
