import type { SentenceProfile } from './profile.js';
import { normalize, type TermSet } from './term-set.js';

/** A sentence with a vector of length 1, for one pair of articles. */
export interface WeighedSentence extends SentenceProfile {
  readonly vector: TermSet;
}

/** Vectors weighted by how rare a word is in the news and among the sentences of these two articles. */
export function weighSentences(
  source: readonly SentenceProfile[],
  copy: readonly SentenceProfile[],
): readonly [WeighedSentence[], WeighedSentence[]] {
  const counts = new Map<number, number>();
  for (const sentences of [source, copy])
    for (const { words } of sentences)
      for (const term of words.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const total = source.length + copy.length;
  const weigh = (sentence: SentenceProfile): WeighedSentence => {
    const { terms, weights } = sentence.words;
    const local = weights.map(
      (weight, t) => Math.sqrt(weight) * Math.log((total + 1) / counts.get(terms[t]!)!),
    );
    return { ...sentence, vector: normalize({ terms, weights: local, total: 0 }) };
  };
  return [source.map(weigh), copy.map(weigh)];
}
