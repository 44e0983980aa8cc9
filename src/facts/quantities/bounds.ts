import { smallNumbers, tens } from '../../languages/en/number-words.js';
import { boundsAfter, boundsBefore, currencySigns } from '../../languages/en/quantity-words.js';
import { isDash, type Lexeme } from '../numbers/lexemes.js';
import type { Bound } from './quantity.js';

/** A bound and the lexemes it reaches to: leftwards `at` is its first, rightwards the one after its last. */
export interface FoundBound {
  readonly bound: Bound;
  readonly at: number;
}

interface Phrase {
  readonly bound: Bound;
  readonly words: readonly string[];
}

/** Phrases by their last word (before a number) or first word (after one), longest first. */
const before = byKey(boundsBefore, (words) => words[words.length - 1]!);
const after = byKey(boundsAfter, (words) => words[0]!);
const signs: ReadonlyMap<string, Bound> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['<', 'less-than'],
  ['>', 'more-than'],
  ['≥', 'at-least'],
  ['≤', 'at-most'],
]);

/** The bound that ends right before `lexemes[i]`; `at least about` is `at least`. */
export function boundBefore(lexemes: readonly Lexeme[], i: number): FoundBound {
  let found: FoundBound = { bound: 'exact', at: i };
  for (let round = 0; round < 2; round++) {
    const last = lexemes[found.at - 1];
    if (last === undefined) break;
    const isSub = isDash(last) && last.isGlued && lexemes[found.at - 2]?.norm === 'sub';
    const sign = isSub ? 'less-than' : signs.get(last.norm);
    const phrase =
      sign === undefined
        ? before.get(last.norm)?.find(({ words }) => endsWith(lexemes, found.at, words))
        : undefined;
    const bound = sign ?? phrase?.bound;
    if (bound === undefined || (round > 0 && bound === 'about')) break;
    found = { bound, at: found.at - (isSub ? 2 : (phrase?.words.length ?? 1)) };
  }
  return found;
}

/** The bound that starts at `lexemes[i]`: `or more`, `-odd`, `+`. */
export function boundAfter(lexemes: readonly Lexeme[], i: number): FoundBound {
  const first = lexemes[i];
  if (first === undefined) return { bound: 'exact', at: i };
  if (first.norm === '+' && first.isGlued && lexemes[i + 1]?.kind !== 'digits')
    return { bound: 'at-least', at: i + 1 };
  if (isDash(first) && first.isGlued && lexemes[i + 1]?.isGlued && lexemes[i + 1]!.norm === 'odd')
    return { bound: 'about', at: i + 2 };
  const phrase = after
    .get(first.norm)
    ?.find(({ words }) => words.every((word, k) => lexemes[i + k]?.norm === word));
  if (phrase === undefined || isOfNext(phrase.words, lexemes[i + phrase.words.length]))
    return { bound: 'exact', at: i };
  return { bound: phrase.bound, at: i + phrase.words.length };
}

/** “31 nets and more than 40 boats”, “12 and over 40”: the bound is of the next figure. */
function isOfNext(words: readonly string[], next: Lexeme | undefined): boolean {
  if (next === undefined) return false;
  return next.norm === 'than' || (words[0] === 'and' && isNumberStart(next));
}

function isNumberStart({ kind, norm }: Lexeme): boolean {
  return kind === 'digits' || currencySigns.has(norm) || smallNumbers.has(norm) || tens.has(norm);
}

function endsWith(lexemes: readonly Lexeme[], end: number, words: readonly string[]): boolean {
  return words.every((word, k) => lexemes[end - words.length + k]?.norm === word);
}

function byKey(
  phrases: Partial<Record<Bound, readonly string[]>>,
  keyOf: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const result = new Map<string, Phrase[]>();
  for (const [bound, texts] of Object.entries(phrases)) {
    for (const text of texts) {
      const words = text.split(' ');
      const key = keyOf(words);
      result.set(key, [...(result.get(key) ?? []), { bound: bound as Bound, words }]);
    }
  }
  for (const list of result.values()) list.sort((a, b) => b.words.length - a.words.length);
  return result;
}
