import {
  numberAbbreviations,
  openAbbreviations,
  reportingVerbs,
  sentenceStarters,
  timeFollowers,
  titleAbbreviations,
} from '../languages/en/abbreviations.js';
import { isBlank, isFullStop } from './marks.js';
import { readsAsEnglish } from './reads-as-english.js';

/** A run of stops inside a paragraph. */
export interface Stop {
  readonly text: string;
  /** Where the sentence began. */
  readonly start: number;
  /** The first stop of the run, and the end of the run with its closing and stray marks. */
  readonly stop: number;
  readonly end: number;
  /** End of the paragraph. */
  readonly limit: number;
  readonly language: string;
}

/** Whether a run of stops ends a sentence. */
export function isBoundary(found: Stop): boolean {
  const { text, stop, end } = found;
  const run = text.slice(stop, Math.min(end, stop + 32));
  if (isFullStop(text.charCodeAt(stop))) return true;
  if (/[,;]$/.test(run)) return false;
  const next = nextWord(found);
  if (!isBlank(text.charCodeAt(end))) return isUnspacedBreak(found, next);
  if (!next.isWord) return next.opens;
  const isPlainStop = run[0] === '.' || run[0] === '։';
  const closesQuote = /["'”’»›)\]]/.test(run);
  if (next.isLower) return isPlainStop && !closesQuote && isBreakBeforeLower(found, run);
  // `E! News`: a letter and its mark are a name.
  if (run === '!' && /^\p{Lu}$/u.test(wordBefore(found))) return false;
  if (!isPlainStop) return !(closesQuote && speaks.test(text.slice(next.start, next.start + 80)));
  if (/^\.{2,}|^\.\s?\.\s?\./.test(run) || closesQuote || next.opens) return true;
  return run.length > 1 || isBreakAfter(wordBefore(found), next, found);
}

interface NextWord {
  readonly start: number;
  readonly word: string;
  readonly isWord: boolean;
  readonly isLower: boolean;
  readonly isDigit: boolean;
  /** Begins with a quotation mark, a bracket or a dash. */
  readonly opens: boolean;
}

const speaks = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]{0,30} ){1,4}(?:${reportingVerbs})\\b`, 'u');
const wordAt = /[\p{L}\p{M}\p{N}]{1,40}/uy;
const minBreakLength = 4;

function nextWord({ text, end, limit }: Stop): NextWord {
  let start = end;
  while (start < limit && isBlank(text.charCodeAt(start))) start++;
  let opens = false;
  // A handful of opening marks, not a run of any length.
  for (let i = 0; i < 4 && start < limit && /["'“‘„«‹([{—–\-•*¿¡「『]/.test(text[start]!); i++) {
    opens = true;
    start++;
    if (start < limit && text[start] === ' ') start++;
  }
  wordAt.lastIndex = start;
  const word = start < limit ? (wordAt.exec(text)?.[0] ?? '') : '';
  return {
    start,
    word,
    isWord: word !== '',
    isLower: /^\p{Ll}/u.test(word),
    isDigit: /^\p{N}/u.test(word),
    opens,
  };
}

/** The letters and inner stops before a stop: `Gen`, `U.S`, `10`. */
function wordBefore({ text, start, stop }: Stop): string {
  let from = stop;
  while (from > start && from > stop - 3 && isBlank(text.charCodeAt(from - 1))) from--;
  const to = from;
  while (from > start && to - from < 30 && /[\p{L}\p{M}\p{N}.]/u.test(text[from - 1]!)) from--;
  return text.slice(from, to);
}

/** `to the east. tea house.`: a whole word, a stop and a small letter is a broken-off piece, not an abbreviation. */
function isBreakBeforeLower(found: Stop, run: string): boolean {
  if (/^\.\s?\./.test(run)) return false;
  const word = wordBefore(found);
  return (
    word.length >= minBreakLength &&
    /^\p{Ll}+$/u.test(word) &&
    !isAbbreviation(word) &&
    found.language === 'en'
  );
}

function isBreakAfter(word: string, next: NextWord, { text, start, stop, language }: Stop): boolean {
  const lower = word.toLowerCase();
  if (/^\p{N}+$/u.test(word)) {
    // `1. The first`: a list number; `am 3. Mai`: an ordinal of a language that writes them so.
    if (word.length <= 3 && text.slice(start, stop).trim() === word) return false;
    return readsAsEnglish(language) || word.length > 2;
  }
  if (/^\p{L}$/u.test(word)) return isInitialBreak(word, next);
  if (language !== 'en' && language !== 'und') return !/^\p{L}(?:\.\p{L})+$/u.test(word);
  if (titleAbbreviations.has(lower)) return next.isDigit && !/^\p{Lu}/u.test(word);
  if (numberAbbreviations.has(lower))
    return !next.isDigit && (lower === 'no' || lower === 'art' || lower === 'nos');
  if (/^[ap]\.m$/.test(lower)) return !timeFollowers.has(next.word.toLowerCase());
  if (openAbbreviations.has(lower) && /^\p{Lu}|^etc$/u.test(word)) {
    return sentenceStarters.has(next.word.toLowerCase());
  }
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return sentenceStarters.has(next.word.toLowerCase());
  return true;
}

/** `J. Smith` is a name, `vitamin C. The` is not; `I. ` ends a sentence only before a word that begins one. */
function isInitialBreak(word: string, next: NextWord): boolean {
  if (/^\p{Ll}$/u.test(word)) return !next.isDigit;
  if (!/^\p{Lu}$/u.test(word)) return true;
  return sentenceStarters.has(next.word.toLowerCase()) && next.word.length > 1;
}

/** `AFP.The`: a stop without a blank is a break only before a word that begins sentences. */
function isUnspacedBreak({ text, stop, end, start, language }: Stop, next: NextWord): boolean {
  if (next.start !== end || (language !== 'en' && language !== 'und')) return false;
  if (text.charCodeAt(stop) !== 0x2e && end - stop === 1) return false;
  if (stop - start < 2 || !/\p{L}\p{L}$/u.test(text.slice(stop - 2, stop))) return false;
  const follows = text.charCodeAt(end + next.word.length);
  return /^\p{Lu}/u.test(next.word) && sentenceStarters.has(next.word.toLowerCase()) && follows === 0x20;
}

function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return titleAbbreviations.has(lower) || openAbbreviations.has(lower) || numberAbbreviations.has(lower);
}
