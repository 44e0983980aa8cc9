import { factLetters } from '../text/fact-letters.js';
import type { PreparedArticle } from '../types.js';
import { hashTerm } from './hash-term.js';

/**
 * Whether two documents of the same words also agree in the marks that are no words: `£500` is not `$500`, nor −5 the
 * same as 5. Linear in the text, once a document.
 */
export function haveSameFactLetters(a: PreparedArticle, b: PreparedArticle): boolean {
  return hashOf(a) === hashOf(b);
}

/** A hash a document, and not the letters themselves, which would be as long as the text. */
const memo = new WeakMap<PreparedArticle, number>();

function hashOf(document: PreparedArticle): number {
  let hash = memo.get(document);
  if (hash === undefined) {
    const { text, sentences } = document;
    hash = hashTerm(sentences.map(({ start, end }) => factLetters(text.slice(start, end))).join(''));
    memo.set(document, hash);
  }
  return hash;
}
