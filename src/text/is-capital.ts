import type { Span } from '../types.js';

/** Whether an upper-case letter stands at this place of a text; one beyond the first plane too. */
export function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Whether a word of two letters and more is written in capitals, as `WHO` and `US` are, which small are other words. */
export function isInCapitals(text: string, { start, end }: Span): boolean {
  if (end - start < 2) return false;
  const word = text.slice(start, Math.min(end, start + maxAcronym));
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

const maxAcronym = 10;
