import type { Span, Token } from '../types.js';
import { charClass, codeAt, digit, letter, mark, unspaced } from './char-class.js';
import { isApostrophe } from './split-word.js';
import type { TokenBuffer } from './token-columns.js';
import { segmentUnspaced } from './unspaced.js';
import { readPlain, wordFinder, type PlainWord, type WordFinder } from './word-finder.js';
import type { Word } from './word.js';

/**
 * Words of one span in reading order.
 *
 * A word is a run of letters, marks and digits. Hyphens and slashes part words; separators inside a number (`272,000`,
 * `1.5`, `10:30`), the stops of a dotted acronym (`U.S.`) and apostrophes between letters (`O'Brien`) do not. English
 * clitics and French and Italian elisions are tokens of their own (`Mali` + `'s`, `did` + `n't`, `l'` + `armée`).
 * Currency and percent signs are no tokens: they are to be seen in the text between two tokens.
 * A word longer than 64 units is cut.
 *
 * @param language - primary subtag, which decides on clitics and stems
 */
export function tokenize(text: string, span: Span, language: string): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number, { norm, stem }: Word) => tokens.push({ start, end, norm, stem });
  const pushFound = (start: number, end: number, finder: WordFinder, place: number) =>
    push(start, end, finder.wordAt(place));
  addTokens({ push, pushFound }, text, span, language);
  return tokens;
}

/** Adds the words of {@link tokenize} to those that are there. */
export function addTokens(
  tokens: Pick<TokenBuffer, 'push' | 'pushFound'>,
  text: string,
  span: Span,
  language: string,
): void {
  const finder = wordFinder(language);
  for (let i = span.start; i < span.end;) {
    // One letter more than a word may have shows one that is too long; a megabyte without a blank is not read through a word.
    readPlain(text, i, Math.min(span.end, i + maxWordLength + 1), plain);
    const { end: endOfPlain } = plain;
    if (endOfPlain > i && endsPlainly(text, i, endOfPlain, span.end)) {
      const place = finder.findPlain(text, i, plain);
      pushPlace(tokens, i, endOfPlain, finder, place);
      // What ends it begins no word.
      i = endOfPlain + 1;
      continue;
    }
    const code = codeAt(text, i);
    const kind = charClass(code);
    if (kind === unspaced) {
      const end = runOf(unspaced, text, i, span.end);
      for (const word of segmentUnspaced(text, { start: i, end }))
        push(tokens, text, word.start, word.end, finder);
      i = end;
    } else if (kind === letter || kind === digit) {
      const end = wordEnd(text, i, span.end);
      push(tokens, text, i, end, finder);
      i = end;
    } else i += code > 0xffff ? 2 : 1;
  }
}

const plain: PlainWord = { end: 0, low: 0, high: 0, top: 0, hash: 0 };

/** Whether a word of plain letters ends where they do: at what joins nothing to them and begins no other. */
function endsPlainly(text: string, start: number, end: number, limit: number): boolean {
  if (end - start > maxWordLength) return false;
  if (end === limit) return true;
  const code = text.charCodeAt(end);
  if (code === 0x20) return true;
  // Of the marks of ASCII an apostrophe may join letters, and a stop may be an acronym's; then come curly ones and dashes.
  if (code === 0x2e) return end - start > 1;
  if (code < 0x40) return code !== 0x27 && (code < 0x30 || code > 0x39);
  return code >= 0x2013 && code <= 0x201d && code !== 0x2019;
}

const maxWordLength = 64;
const maxAcronymLetters = 8;

/** Where the word that begins at `start` ends. */
function wordEnd(text: string, start: number, limit: number): number {
  const acronym = acronymEnd(text, start, limit);
  if (acronym > 0) return acronym;
  const last = Math.min(limit, start + maxWordLength);
  let end = start;
  let previous = letter;
  while (end < last) {
    const code = codeAt(text, end);
    const kind = charClass(code);
    if (kind === letter || kind === digit || kind === mark) {
      if (code > 0xffff && end + 2 > last) break;
      end += code > 0xffff ? 2 : 1;
      if (kind !== mark) previous = kind;
      continue;
    }
    if (end + 1 >= last) break;
    const next = charClass(codeAt(text, end + 1));
    const joins =
      (isNumberSeparator(code) && previous === digit && next === digit) ||
      (isApostrophe(code) && next === letter);
    if (!joins) break;
    end += 1;
  }
  return end > start ? end : start + 1;
}

/** End of a dotted acronym such as `U.S.` or `a.m.`, with its last stop; 0 where there is none. */
function acronymEnd(text: string, start: number, limit: number): number {
  let end = start;
  let letters = 0;
  while (letters < maxAcronymLetters && end + 1 < limit && text.charCodeAt(end + 1) === 0x2e) {
    if (charClass(text.charCodeAt(end)) !== letter) break;
    end += 2;
    letters++;
  }
  if (letters < 2) return 0;
  // A longer word after the stops is not part of an acronym (`i.e.the`), a single letter is (`U.S.A`).
  const endsInLetter = end < limit && charClass(codeAt(text, end)) === letter;
  if (!endsInLetter) return end;
  const follows = end + 1 < limit ? charClass(codeAt(text, end + 1)) : 0;
  return follows === letter || follows === digit || follows === mark ? end : end + 1;
}

function push(
  tokens: Pick<TokenBuffer, 'push' | 'pushFound'>,
  text: string,
  start: number,
  end: number,
  finder: WordFinder,
): void {
  pushPlace(tokens, start, end, finder, finder.find(text, start, end));
}

function pushPlace(
  tokens: Pick<TokenBuffer, 'push' | 'pushFound'>,
  start: number,
  end: number,
  finder: WordFinder,
  place: number,
): void {
  if (finder.isOneAt(place)) tokens.pushFound(start, end, finder, place);
  else
    for (const part of finder.wordAt(place).parts!) tokens.push(start + part.start, start + part.end, part);
}

function runOf(kind: number, text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    const code = codeAt(text, end);
    const found = charClass(code);
    if (found !== kind && found !== mark) break;
    end += code > 0xffff ? 2 : 1;
  }
  return Math.min(end, limit);
}

/** `.` `,` `:` and the Arabic decimal and thousands marks. */
function isNumberSeparator(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3a || code === 0x66b || code === 0x66c;
}
