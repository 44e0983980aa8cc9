import { houseLetters } from '../words/house-form.js';
import type { PreparedArticle, Quote, Token } from '../../types.js';

/**
 * `glyphs-only`: other quotation marks, case or punctuation, the same words. `reworded-same-content`: most content words are
 * there, in other order or form, as a re-translation has them. `truncated` and `extended`: one is a run of the other.
 */
export type QuoteVerdict =
  'verbatim' | 'glyphs-only' | 'reworded-same-content' | 'truncated' | 'extended' | 'altered';

export interface QuoteComparison {
  readonly verdict: QuoteVerdict;
  /** Dice coefficient of the stems, in [0, 1]. */
  readonly similarity: number;
}

/** Least share of stems in common for “the same content”. */
const minSameContent = 0.6;
/** Longest quotation compared word by word; of a longer one the rest is left out. */
const maxWords = 2000;

/** Compares two quotations that answer each other. Linear but for the search of a run, which is bounded. */
export function compareQuotes(
  sourceDocument: PreparedArticle,
  source: Quote,
  copyDocument: PreparedArticle,
  copy: Quote,
): QuoteComparison {
  const a = wordsOf(sourceDocument, source);
  const b = wordsOf(copyDocument, copy);
  const similarity = dice(a, b);
  const sameWords = lettersOf(sourceDocument, a) === lettersOf(copyDocument, b);
  if (sameWords) {
    const isVerbatim =
      sourceDocument.text.slice(source.start, source.end) === copyDocument.text.slice(copy.start, copy.end);
    return { verdict: isVerbatim ? 'verbatim' : 'glyphs-only', similarity: 1 };
  }
  if (isRunOf(b, a)) return { verdict: 'truncated', similarity };
  if (isRunOf(a, b)) return { verdict: 'extended', similarity };
  return { verdict: similarity >= minSameContent ? 'reworded-same-content' : 'altered', similarity };
}

function wordsOf(document: PreparedArticle, { inner }: Quote): readonly Token[] {
  const { tokens } = document;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.start < inner.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tokens.length && end - low < maxWords && tokens[end]!.end <= inner.end) end++;
  return tokens.slice(low, end).filter((token) => !isEditors(document.text, token));
}

/** `[sic]`, `[the mayor]`: what a desk put into a quotation is nobody's words. */
function isEditors(text: string, { start, end }: Token): boolean {
  const before = text.slice(Math.max(0, start - maxBracket), start);
  const after = text.slice(end, end + maxBracket);
  return before.lastIndexOf('[') > before.lastIndexOf(']') && /^[^[\]]*\]/.test(after);
}

/** Letters of what stands in one bracket. */
const maxBracket = 60;

/** What was said is the same whether its short forms are written out: “life's a journey”, “life is a journey”. */
const inFull: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'s": 'is',
    "'re": 'are',
    "'m": 'am',
    "'ve": 'have',
    "'ll": 'will',
    "'d": 'would',
    "n't": 'not',
  }),
);

/** Words as one run of letters, so that “did n't” is “didn't”, and as one house writes them: nobody says a digit. */
function lettersOf({ text }: PreparedArticle, tokens: readonly Token[]): string {
  return houseLetters({ text, tokens }, 0, tokens.length, (norm) => inFull.get(norm) ?? norm);
}

function dice(a: readonly Token[], b: readonly Token[]): number {
  if (a.length + b.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const { stem } of a) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  let shared = 0;
  for (const { stem } of b) {
    const left = counts.get(stem) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(stem, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}

/** Knuth, Morris, Pratt: whether the words stand one after another in the other quotation. */
function isRunOf(run: readonly Token[], whole: readonly Token[]): boolean {
  if (run.length === 0 || run.length >= whole.length) return false;
  const fallback = [0];
  for (let i = 1, k = 0; i < run.length; i++) {
    while (k > 0 && run[i]!.norm !== run[k]!.norm) k = fallback[k - 1]!;
    if (run[i]!.norm === run[k]!.norm) k++;
    fallback.push(k);
  }
  for (let i = 0, k = 0; i < whole.length; i++) {
    while (k > 0 && whole[i]!.norm !== run[k]!.norm) k = fallback[k - 1]!;
    if (whole[i]!.norm === run[k]!.norm) k++;
    if (k === run.length) return true;
  }
  return false;
}
