import { isNegative, turnedElsewhere } from '../../languages/en/negative-words.js';
import type { PreparedArticle } from '../../types.js';
import { isContent } from '../alignment/align-words.js';
import type { FactContext } from '../fact-context.js';
import type { Range } from './range.js';

/** Words to each side of a passage in which another word may say what a “not” or an opposite takes away. */
const reach = 7;

export const noAnswers = { bothFree: 0, turnedBack: 0 };

/**
 * Whether what was turned round is turned back beside it: “is not indigenous”, “was foreign”; “unpopular”, “had little
 * popularity”. `bothFree`, how many content words without a partner both sides have round the passage (logarithm): where a
 * “not” alone came or went there are none. `turnedBack`, 1 where an even number of words that deny came and went, or one
 * beside two words that are opposites themselves.
 */
export function answersBeside(
  { source, copy, words }: FactContext,
  a: Range | undefined,
  b: Range | undefined,
  isBetweenWords: boolean,
): typeof noAnswers {
  const one = read(source, words.toCopy, a, isBetweenWords);
  const other = read(copy, words.toSource, b, isBetweenWords);
  const turns = one.turns + other.turns;
  return {
    bothFree: Math.log1p(Math.min(one.free, other.free)),
    turnedBack: turns > 0 && (isBetweenWords || turns % 2 === 0) ? 1 : 0,
  };
}

function read(
  { tokens }: PreparedArticle,
  partners: Int32Array,
  range: Range | undefined,
  isOutsideOnly: boolean,
): { free: number; turns: number } {
  const found = { free: 0, turns: 0 };
  if (!range) return found;
  const from = Math.max(0, range.first - reach);
  const until = Math.min(tokens.length, range.end + reach);
  for (let i = from; i < until; i++) {
    if (partners[i]! >= 0 || (isOutsideOnly && i >= range.first && i < range.end)) continue;
    const token = tokens[i]!;
    if (isContent(token)) found.free++;
    if (isNegative(token.norm) || turnedElsewhere.has(token.norm)) found.turns++;
  }
  return found;
}
