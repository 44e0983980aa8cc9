import { fractionSigns } from '../../languages/en/number-words.js';
import { fold } from '../../text/fold.js';
import type { PreparedArticle, Sentence, Span, Token } from '../../types.js';

/**
 * A run of digits, a run of letters, or one other sign. Finer than a token: `24-year-old` is five of them
 * and `$1.2bn` three.
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

const piece = /[0-9]+(?:[.,][0-9]+)*|º|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\s]/gu;
const digits = /^[0-9]/;
const letters = /^[\p{L}\p{M}]/u;
const capital = /^\p{Lu}/u;
const titleCase = /^\p{Lu}[\p{Ll}'’]+$/u;
const plainWord = /^[a-z]+$/;
const narrow = /[\u00a0\u2009\u202f]/;

/** The lexemes of a sentence in reading order. */
export function lexemesOf(document: PreparedArticle, sentence: Sentence): Lexeme[] {
  const { text, tokens } = document;
  const lexemes: Lexeme[] = [];
  let cursor = sentence.start;
  for (let t = sentence.firstToken; t < sentence.endToken; t++) {
    const token = tokens[t]!;
    if (token.start < cursor) continue;
    pushPieces(lexemes, text, cursor, token.start, t);
    // Nearly all words are plain, and need no second look.
    if (token.end - token.start === token.norm.length && plainWord.test(token.norm))
      pushWord(lexemes, text, token, t);
    else pushPieces(lexemes, text, token.start, token.end, t);
    cursor = token.end;
  }
  pushPieces(lexemes, text, cursor, sentence.end, sentence.endToken);
  return lexemes;
}

/** A hyphen or dash of any length. */
export function isDash(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && lexeme.kind === 'sign' && /^[-‐‑‒–—−~]$/.test(lexeme.norm);
}

function pushWord(lexemes: Lexeme[], text: string, { start, end, norm }: Token, token: number): void {
  const isCapital = text.charCodeAt(start) <= 90;
  lexemes.push({
    start,
    end,
    kind: 'word',
    norm,
    token,
    isGlued: lexemes[lexemes.length - 1]?.end === start,
    isCapital,
    isTitleCase: isCapital && end - start > 1 && text.slice(start + 1, end) === norm.slice(1),
    isNarrow: false,
  });
}

function pushPieces(lexemes: Lexeme[], text: string, from: number, to: number, token: number): void {
  if (to <= from || (to - from === 1 && text.charCodeAt(from) === 0x20)) return;
  if (to - from === 2 && text.charCodeAt(from + 1) === 0x20 && isAsciiSign(text.charCodeAt(from))) {
    pushSign(lexemes, text, from, token);
    return;
  }
  for (const found of text.slice(from, to).matchAll(piece)) {
    const [raw] = found;
    let start = from + found.index;
    const end = start + raw.length;
    const kind = digits.test(raw) || fractionSigns.has(raw) ? 'digits' : isWord(raw) ? 'word' : 'sign';
    const isPoint = kind === 'digits' && takesPoint(lexemes, start);
    if (isPoint) start = lexemes.pop()!.start;
    const last = lexemes[lexemes.length - 1];
    lexemes.push({
      start,
      end,
      kind,
      norm: kind === 'word' ? fold(raw) : isPoint ? `.${raw}` : raw,
      token,
      isGlued: last?.end === start,
      isCapital: kind === 'word' && capital.test(raw),
      isTitleCase: kind === 'word' && titleCase.test(raw),
      isNarrow: kind === 'digits' && last?.end === start - 1 && narrow.test(text[start - 1]!),
    });
  }
}

/** Unicode counts `º` among the letters; after figures it is typed for `°`. */
function isWord(raw: string): boolean {
  return raw !== 'º' && letters.test(raw);
}

/** A comma or a stop and a space, which is most of what stands between words. */
function isAsciiSign(code: number): boolean {
  return code === 0x2c || code === 0x2e;
}

function pushSign(lexemes: Lexeme[], text: string, start: number, token: number): void {
  const isGlued = lexemes[lexemes.length - 1]?.end === start;
  const none = { isCapital: false, isTitleCase: false, isNarrow: false };
  lexemes.push({ start, end: start + 1, kind: 'sign', norm: text[start]!, token, isGlued, ...none });
}

/** `.5`: a point before digits, after nothing it could end. */
function takesPoint(lexemes: readonly Lexeme[], start: number): boolean {
  const point = lexemes[lexemes.length - 1];
  if (point === undefined || point.norm !== '.' || point.end !== start) return false;
  return !point.isGlued || /^[(\[$€£"“]$/.test(lexemes[lexemes.length - 2]?.norm ?? '');
}
