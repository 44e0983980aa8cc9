import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { detach } from './fold.js';

/** Porter's stem costs microseconds, so each distinct word is stemmed once; the memo is bounded. */
const maxMemo = 200_000;
const memo = new Map<string, string>();

/**
 * Stem of a folded English word; of any other language, the word itself.
 *
 * Porter, “An algorithm for suffix stripping”, Program 14(3), 1980.
 */
export function stem(norm: string, language: string): string {
  if (language !== 'en' || norm.length < 3 || norm.length > 40) return norm;
  let result = memo.get(norm);
  if (result === undefined) {
    result = /^[a-z]+$/.test(norm) ? porter.stem(norm) : norm;
    if (memo.size >= maxMemo) memo.clear();
    memo.set(detach(norm), result === norm ? detach(norm) : result);
  }
  return result;
}
