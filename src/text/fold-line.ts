import { invisible } from './char-class.js';

/** A line as the phrases of furniture are written: lower case, one blank for many, straight apostrophes, nothing invisible. Accents stay: no phrase has any. */
export function foldLine(line: string): string {
  const lower = line.toLowerCase();
  if (isEven(line)) return lower;
  const folded = isOdd.test(lower) ? lower.replace(/[’‘ʼ´`]/g, "'").replace(invisible, '') : lower;
  return /\s\s|[^\S ]/.test(folded) ? folded.replace(/\s{1,50}/g, ' ') : folded;
}

/** Whether a line has nothing to fold but capitals: ASCII without a grave accent, and no blank but single spaces. */
function isEven(line: string): boolean {
  let before = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code > 0x7f || code === 0x60 || code < 0x20 || (code === 0x20 && before === 0x20)) return false;
    before = code;
  }
  return true;
}

const isOdd = /[^\0-\x5f\x61-\x7f]/;

/** A folded line without bullets and arrows before, stops, arrows and counts behind. */
export function stripMarks(folded: string): string {
  let stripped = isPlain(folded, 0) ? folded : folded.replace(/^[^\p{L}\p{N}[(]{1,10}/u, '');
  if (stripped.endsWith(')')) stripped = stripped.replace(/\s?\(\d{1,6}\)$/, '');
  // Nearly always the last mark is one full stop.
  if (stripped.endsWith('.') && isPlain(stripped, stripped.length - 2)) return stripped.slice(0, -1);
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
