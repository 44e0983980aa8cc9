import type { PreparedArticle, Sentence } from '../types.js';

/** What the capital letter of a word tells: nothing to see, a name perhaps, or nothing at all (sentence start, Title Case). */
export const lowerCase = 0;
export const capital = 1;
export const uninformative = 2;

/** What stands between a word and the one before it. */
export const nothing = 0;
const sentenceStart = 1;
export const comma = 2;
const otherMark = 3;
export const hyphen = 4;
export const possessive = 5;

/** What the tagger sees of a sentence besides its words, by token. */
export interface Observations {
  readonly cases: Uint8Array;
  readonly gaps: Uint8Array;
}

/** Longer gaps are layout, not punctuation; their beginning tells enough. */
const maxGap = 40;

/** Case and punctuation of the tokens of one sentence. */
export function observe({ text, tokens }: PreparedArticle, { firstToken, endToken }: Sentence): Observations {
  const size = endToken - firstToken;
  const cases = new Uint8Array(size);
  const gaps = new Uint8Array(size);
  let long = 0;
  let longCapitals = 0;
  for (let i = 0; i < size; i++) {
    const token = tokens[firstToken + i]!;
    const first = text.charAt(token.start);
    const isCapital = first !== first.toLowerCase();
    // Titles leave short words in lower case, so only longer ones tell Title Case from a sentence.
    if (token.norm.length > 3 && !isDigit(first)) {
      long++;
      if (isCapital) longCapitals++;
    }
    const before = i === 0 ? undefined : tokens[firstToken + i - 1]!;
    const gap =
      before === undefined ? '' : text.slice(before.end, Math.min(token.start, before.end + maxGap));
    gaps[i] = before === undefined ? sentenceStart : gapKind(gap, before.norm);
    if (isCapital) cases[i] = i === 0 || /[:"“”«(‘]/.test(gap) ? uninformative : capital;
  }
  if (longCapitals >= 3 && longCapitals >= 0.7 * long) {
    for (let i = 0; i < size; i++) if (cases[i] === capital) cases[i] = uninformative;
  }
  return { cases, gaps };
}

function gapKind(gap: string, before: string): number {
  if (gap === '' || gap === ' ') return nothing;
  if (/^['’]\s/.test(gap) && before.endsWith('s')) return possessive;
  if (/^[-‐‑]$/.test(gap)) return hyphen;
  if (gap.includes(',')) return comma;
  if (/[.;:!?…–—()[\]"“”«»/]|\s-/.test(gap)) return otherMark;
  return nothing;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
