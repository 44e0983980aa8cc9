import { createRequire } from 'node:module';
import type { DocumentFrequency } from '../../src/match/document-frequencies.js';
import { createProfiler } from '../../src/match/profile.js';
import { content, type WordTable } from '../../src/match/profile-words.js';
import { shareTerms } from '../../src/match/share-terms.js';
import { estimateResemblance } from '../../src/sketch/estimate-resemblance.js';
import { createSketcher } from '../../src/sketch/sketcher.js';
import type { PreparedArticle } from '../../src/types.js';

/** What others do with a pair, each score the higher the more alike. */
export type BaselineName = 'TF-IDF cosine' | 'content-word Jaccard' | 'natural TfIdf' | 'MinHash estimate';
export type Baselines = Readonly<Record<BaselineName, number>>;

interface NaturalTfIdf {
  addDocument(text: string): void;
  listTerms(document: number): { term: string; tfidf: number }[];
}

/** Scores pairs of these documents; npm natural counts its frequencies over all of them. */
export function createBaselines(
  documents: readonly PreparedArticle[],
  documentFrequency: DocumentFrequency,
): (source: PreparedArticle, copy: PreparedArticle) => Baselines {
  const require = createRequire(import.meta.url);
  const TfIdf = require('natural/lib/natural/tfidf/tfidf.js') as new () => NaturalTfIdf;
  const corpus = new TfIdf();
  const numbers = new Map<PreparedArticle, number>();
  for (const document of documents) {
    if (numbers.has(document)) continue;
    numbers.set(document, numbers.size);
    corpus.addDocument(document.text);
  }
  const vectors = new Map<PreparedArticle, Map<string, number>>();
  const vectorOf = (document: PreparedArticle) => {
    let vector = vectors.get(document);
    if (!vector) {
      vector = new Map(corpus.listTerms(numbers.get(document)!).map(({ term, tfidf }) => [term, tfidf]));
      vectors.set(document, vector);
    }
    return vector;
  };
  const profile = createProfiler(documentFrequency);
  const sketch = createSketcher({ shingleSize: 3, signatureSize: 128, seed: 1 });
  return (source, copy) => {
    const [a, b] = [profile(source), profile(copy)];
    const shared = shareTerms(a.words, b.words);
    let cosineOfAll = 0;
    let contentWords = 0;
    for (let k = 0; k < shared.length; k++) {
      const [i, j] = [shared.ofSource[k]!, shared.ofCopy[k]!];
      cosineOfAll += weightOf(a.words, i) * weightOf(b.words, j);
      if (a.words.kinds[i]! & b.words.kinds[j]! & content) contentWords++;
    }
    const eitherContent = a.words.contentInOrder.length + b.words.contentInOrder.length - contentWords;
    return {
      'TF-IDF cosine': cosineOfAll,
      'content-word Jaccard': contentWords / Math.max(1, eitherContent),
      'natural TfIdf': cosine(vectorOf(source), vectorOf(copy)),
      'MinHash estimate': estimateResemblance(sketch(source).signature, sketch(copy).signature),
    };
  };
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let both = 0;
  for (const [term, weight] of a) both += weight * (b.get(term) ?? 0);
  const length = (of: ReadonlyMap<string, number>) => Math.hypot(...of.values());
  return both === 0 ? 0 : both / (length(a) * length(b));
}

/** Of the TF-IDF vector of all words, of length 1. */
function weightOf({ rarities, rarityTable, counts, scale }: WordTable, word: number): number {
  return rarityTable.dampened(rarities[word]!, counts[word]!) * scale;
}
