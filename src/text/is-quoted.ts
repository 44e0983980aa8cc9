import type { PreparedArticle } from '../types.js';
import { firstEndingAfter } from './first-ending-after.js';

/** Whether a place in the text stands between quotation marks, or on one. */
export function isQuoted({ quotes }: PreparedArticle, offset: number): boolean {
  const quote = quotes[firstEndingAfter(quotes, offset)];
  return quote !== undefined && quote.start <= offset;
}
