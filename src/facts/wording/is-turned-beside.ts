import { takesBack, turningWords } from '../../languages/en/negative-words.js';
import { negativePredicates } from '../../languages/en/negators.js';
import type { PreparedArticle } from '../../types.js';
import type { Hunk } from '../alignment/word-diff.js';

/**
 * “No interest”, “apathy”; “prevent damage”, “keep whole”; “uncertainty”, “lack of assurance”: beside two words that stand for
 * each other a word that turns came or went, so that by the two alone nothing is known. `i` and `j` are the two words, which
 * do not count themselves.
 */
export function isTurnedBeside(
  source: PreparedArticle,
  copy: PreparedArticle,
  hunks: readonly Hunk[],
  i: number,
  j: number,
): boolean {
  const own = hunks.map((hunk) => hunk.source);
  const others = hunks.map((hunk) => hunk.copy);
  return countTurns(source, own, i) % 2 !== countTurns(copy, others, j) % 2;
}

/** Farthest that a word stands from what it turns, in words. */
const reach = 6;

function countTurns(
  { tokens }: PreparedArticle,
  ranges: readonly (readonly [number, number])[],
  own: number,
): number {
  let count = 0;
  for (const [first, end] of ranges)
    for (let k = Math.max(first, own - reach); k < Math.min(end, own + reach + 1); k++)
      if (k !== own && turns(tokens[k]!.norm)) count++;
  return count;
}

/** Whether a word turns or takes back what stands beside it: “not”, “lack of”, “far from”, “partly”. */
export function turns(norm: string): boolean {
  if (turningWords.has(norm) || inPart.has(norm)) return true;
  // “Incomplete” turns itself and nothing beside it; “unlikely to” and “unwilling to” turn what follows.
  return takesBack(norm) && (!negativePredicates.has(norm) || ofDeeds.has(norm));
}

const ofDeeds: ReadonlySet<string> = new Set(['unlikely', 'unwilling', 'incapable']);

/** What is done in part is not done: a closed class of degree. */
const inPart: ReadonlySet<string> = new Set(['partly', 'partially', 'half']);
