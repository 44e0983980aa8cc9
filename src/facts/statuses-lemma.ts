import type { Document } from '../types.js';

/** Dictionary form of a verb, near enough to compare: the stem of its folded form. */
export function verbLemma(document: Document, token: number): string {
  return document.tokens[token]!.stem;
}
