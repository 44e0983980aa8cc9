import type { PreparedArticle, Token } from '../../types.js';

/** Fewer words stand in any text by chance. */
const minWords = 3;

/**
 * Where the words of a quotation stand one after another in a text: the index of the first, or −1. Linear in the text:
 * Knuth, Morris and Pratt, “Fast pattern matching in strings”, SIAM J. Comput. 6(2), 1977.
 */
export function findRun(run: readonly Token[], { tokens }: PreparedArticle): number {
  if (run.length < minWords || run.length > tokens.length) return -1;
  const fallback = [0];
  for (let i = 1, k = 0; i < run.length; i++) {
    while (k > 0 && run[i]!.norm !== run[k]!.norm) k = fallback[k - 1]!;
    if (run[i]!.norm === run[k]!.norm) k++;
    fallback.push(k);
  }
  for (let i = 0, k = 0; i < tokens.length; i++) {
    while (k > 0 && tokens[i]!.norm !== run[k]!.norm) k = fallback[k - 1]!;
    if (tokens[i]!.norm === run[k]!.norm) k++;
    if (k === run.length) return i - run.length + 1;
  }
  return -1;
}
