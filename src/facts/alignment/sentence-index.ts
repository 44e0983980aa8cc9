import type { PreparedArticle } from '../../types.js';
import { indexBy } from './assign-best.js';

/**
 * What was extracted of a document, by sentence: indexed when the first sentence is asked for and kept as long as the
 * document is, so that asking for every sentence takes linear time.
 */
export function createSentenceIndex<T>(
  extract: (document: PreparedArticle) => readonly T[],
  sentenceOf: (item: T) => number,
): (document: PreparedArticle, sentence: number) => readonly T[] {
  const memo = new WeakMap<PreparedArticle, ReadonlyMap<number, readonly T[]>>();
  return (document, sentence) => {
    let index = memo.get(document);
    if (!index) memo.set(document, (index = indexBy(extract(document), sentenceOf)));
    return index.get(sentence) ?? [];
  };
}
