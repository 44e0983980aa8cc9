import { invisible } from './char-class.js';

/** A line as the phrases of furniture are written: lower case, one blank for many, straight apostrophes, nothing invisible. Accents stay: no phrase has any. */
export function foldLine(line: string): string {
  const lower = line.toLowerCase();
  const folded = isOdd.test(lower) ? lower.replace(/[’‘ʼ´`]/g, "'").replace(invisible, '') : lower;
  return /\s\s|[^\S ]/.test(folded) ? folded.replace(/\s{1,50}/g, ' ') : folded;
}

const isOdd = /[^\0-\x5f\x61-\x7f]/;

/** A folded line without bullets and arrows before, stops, arrows and counts behind. */
export function stripMarks(folded: string): string {
  let stripped = isPlain(folded, 0) ? folded : folded.replace(/^[^\p{L}\p{N}[(]{1,10}/u, '');
  if (stripped.endsWith(')')) stripped = stripped.replace(/\s?\(\d{1,6}\)$/, '');
  // Without an anchor before it, the search for the last marks would begin at each character.
  const tail = Math.max(0, stripped.length - 21);
  return isPlain(stripped, stripped.length - 1)
    ? stripped
    : stripped.slice(0, tail) + stripped.slice(tail).replace(/[^\p{L}\p{N}\])]{1,10}$/u, '');
}

/** A letter or a digit of ASCII. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
