import { charClass, mark, other } from './char-class.js';

const maxFirstWord = 16;

/** First run of ASCII letters in lower case behind at most ten marks; `#` for a number, `©` for a line that begins with it. */
export function firstWord(line: string): string {
  if (line.charCodeAt(0) === 0xa9) return '©';
  const start = wordStart(line);
  const word = lettersAt(line, start);
  if (word !== '') return word;
  const code = line.charCodeAt(start);
  return code >= 0x30 && code <= 0x39 ? '#' : '';
}

/** The letters behind the first word and at most three other characters. */
export function secondWord(line: string): string {
  let start = wordStart(line);
  while (isLetter(line.charCodeAt(start))) start++;
  for (let i = 0; i < 3 && !isLetter(line.charCodeAt(start)); i++) start++;
  return lettersAt(line, start);
}

function wordStart(text: string, from = 0, end = text.length): number {
  let start = from;
  while (start < from + 10 && start < end && !isWordStart(text.charCodeAt(start))) start++;
  return start;
}

function lettersAt(line: string, start: number): string {
  let end = start;
  while (end < start + maxFirstWord && isLetter(line.charCodeAt(end))) end++;
  return line.slice(start, end).toLowerCase();
}

/** Equal for lines of one {@link firstWord}, without a string; of a line that stands in a text, by its place. */
export function hashFirstWord(text: string, start = 0, end = text.length): number {
  const from = text.charCodeAt(start) === 0xa9 ? end : wordStart(text, start, end);
  let hash = 0;
  for (let i = from; i < from + maxFirstWord && i < end; i++) {
    const code = text.charCodeAt(i) | 0x20;
    if (!(code >= 0x61 && code <= 0x7a)) break;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash ^ (hash >>> 12);
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

function isWordStart(code: number): boolean {
  if (code < 0x80) return isLetter(code) || (code >= 0x30 && code <= 0x39);
  const kind = charClass(code);
  return kind !== other && kind !== mark;
}
