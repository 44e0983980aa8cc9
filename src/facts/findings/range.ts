import type { PreparedArticle, Span } from '../../types.js';
import { tokenAt } from '../fact-context.js';

/** A run of tokens. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** The tokens of a passage. */
export function rangeOf(document: PreparedArticle, { start, end }: Span): Range {
  const first = tokenAt(document, start);
  return { first, end: Math.max(first, tokenAt(document, end - 1) + (isInside(document, end) ? 1 : 0)) };
}

/** Whether the token that `end − 1` falls on starts before `end`: a passage may end in a mark. */
function isInside(document: PreparedArticle, end: number): boolean {
  const token = document.tokens[tokenAt(document, end - 1)];
  return token !== undefined && token.start < end;
}
