import { fractionSigns } from '../languages/en/number-words.js';
import { fold } from '../text/fold.js';
import type { Document, Sentence, Span } from '../types.js';

/**
 * A run of digits, a run of letters, or one other sign. Finer than a token: `24-year-old` is five of them
 * and `$1.2bn` three, however the tokeniser cuts them.
 */
export interface Lexeme extends Span {
  readonly kind: 'digits' | 'word' | 'sign';
  readonly norm: string;
  /** The token it lies in, or the next one if it lies in none. */
  readonly token: number;
  /** Nothing stands between it and the one before. */
  readonly isGlued: boolean;
  readonly isCapital: boolean;
  /** A capital, then only small letters. */
  readonly isTitleCase: boolean;
  /** A fixed or thin space stands before it, as between groups of digits. */
  readonly isNarrow: boolean;
}

const pattern =
  /(?<![\p{L}\p{N}.])\.[0-9]+|[0-9]+(?:[.,][0-9]+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\s]/gu;
const digits = /^\.?[0-9]/;
const letters = /^[\p{L}\p{M}]/u;
const capital = /^\p{Lu}/u;
const titleCase = /^\p{Lu}[\p{Ll}'’]+$/u;

/** The lexemes of a sentence in reading order. */
export function lexemesOf(document: Document, sentence: Sentence): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const { tokens } = document;
  let token = sentence.firstToken;
  let lastEnd = -1;
  for (const found of document.text.slice(sentence.start, sentence.end).matchAll(pattern)) {
    const [raw] = found;
    const start = sentence.start + found.index;
    const end = start + raw.length;
    while (token < sentence.endToken && tokens[token]!.end <= start) token++;
    const kind = digits.test(raw) || fractionSigns.has(raw) ? 'digits' : letters.test(raw) ? 'word' : 'sign';
    const norm = kind === 'word' ? fold(raw) : raw;
    const isNarrow = start === lastEnd + 1 && /[\u00a0\u2009\u202f]/.test(document.text[lastEnd]!);
    lexemes.push({
      start,
      end,
      kind,
      norm,
      token,
      isGlued: start === lastEnd,
      isCapital: capital.test(raw),
      isTitleCase: titleCase.test(raw),
      isNarrow,
    });
    lastEnd = end;
  }
  return lexemes;
}

/** A hyphen or dash of any length. */
export function isDash(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && lexeme.kind === 'sign' && /^[-‐‑‒–—−~]$/.test(lexeme.norm);
}
