import type { Span, Token } from '../types.js';
import { charClass, codeAt, digit, letter, mark, unspaced } from './char-class.js';
import { fold } from './fold.js';
import { stem } from './stem.js';
import { segmentUnspaced } from './unspaced.js';

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
  for (let i = span.start; i < span.end;) {
    const code = codeAt(text, i);
    const kind = charClass(code);
    if (kind === unspaced) {
      const end = runOf(unspaced, text, i, span.end);
      for (const word of segmentUnspaced(text, { start: i, end }))
        push(tokens, text, word.start, word.end, language);
      i = end;
    } else if (kind === letter || kind === digit) {
      const end = wordEnd(text, i, span.end);
      pushWord(tokens, text, i, end, language);
      i = end;
    } else i += code > 0xffff ? 2 : 1;
  }
  return tokens;
}

const maxWordLength = 64;
const maxAcronymLetters = 8;
const enClitic = /(?:n['’ʼ`´]t|['’ʼ`´](?:s|re|ve|ll|d|m))$/i;
const elision =
  /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quoiqu|dell|nell|all|sull|dall|un|quest|quell|gl)['’ʼ`´](?=\p{L})/iu;
/** What stands before `n't` is cut short in three verbs. */
const cutVerbs: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

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

function pushWord(tokens: Token[], text: string, start: number, end: number, language: string): void {
  if (language === 'en' || language === 'und') {
    const clitic = hasApostrophe(text, start, end) ? enClitic.exec(text.slice(start, end)) : undefined;
    if (clitic && clitic.index > 0) {
      const cut = start + clitic.index;
      push(tokens, text, start, cut, language);
      if (clitic[0].length === 3 && /^n/i.test(clitic[0])) {
        const verb = tokens.pop()!;
        const norm = cutVerbs.get(verb.norm) ?? verb.norm;
        tokens.push({ ...verb, norm, stem: stem(norm, language) });
      }
      push(tokens, text, cut, end, language);
      return;
    }
  } else if ((language === 'fr' || language === 'it') && hasApostrophe(text, start, end)) {
    const elided = elision.exec(text.slice(start, end));
    if (elided) {
      push(tokens, text, start, start + elided[0].length, language);
      push(tokens, text, start + elided[0].length, end, language);
      return;
    }
  }
  push(tokens, text, start, end, language);
}

function push(tokens: Token[], text: string, start: number, end: number, language: string): void {
  const norm = fold(text.slice(start, end));
  if (norm !== '') tokens.push({ start, end, norm, stem: stem(norm, language) });
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

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4;
}

/** `.` `,` `:` and the Arabic decimal and thousands marks. */
function isNumberSeparator(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3a || code === 0x66b || code === 0x66c;
}

function hasApostrophe(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isApostrophe(text.charCodeAt(i))) return true;
  return false;
}
