/**
 * Pairs of lemmas with the log-odds that they say the same: all that may (`candidates.ts`), and of all others those that
 * are sooner met in the place of one another, with some that never are.
 */
import { maxLogOdds } from '../../../src/facts/words/word-factors.js';
import { createRandom } from '../random.js';
import { candidatesOf } from './candidates.js';
import { dot } from './counter-fit.js';
import type { WeightedPair } from './factors.js';
import type { Lexicon } from './lexicon.js';

/** Of each lemma so many others are drawn; the nearest and the farthest of them are taken, and any that are of its sort. */
const drawn = 500;
const nearest = 45;
const farthest = 12;
const any = 40;
/** Least share of the uses as one part of speech for two words to be of one sort. */
const minOneSort = 0.3;
/** What was drawn stands for many that were not. */
const drawnWeight = 2;

export interface FactorPairs {
  readonly candidates: readonly WeightedPair[];
  readonly drawn: readonly WeightedPair[];
}

/** By places in `chosen`, the lower first. */
export function factorPairs(
  lexicon: Lexicon,
  chosen: readonly number[],
  chanceOf: (a: number, b: number) => number,
): FactorPairs {
  const placeOf = new Map(chosen.map((id, place) => [id, place]));
  const pairOf = (x: number, y: number, weight: number): WeightedPair => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const chance = chanceOf(a, b);
    const logOdds = Math.max(-maxLogOdds, Math.min(maxLogOdds, Math.log(chance / (1 - chance))));
    return { a: placeOf.get(a)!, b: placeOf.get(b)!, logOdds, weight };
  };
  const candidates: WeightedPair[] = [];
  for (const [a, others] of candidatesOf(lexicon, chosen))
    for (const b of others) candidates.push(pairOf(a, b, 1));
  const random = createRandom(5);
  const { words } = lexicon.vocabulary;
  const parts = words.map((word) => lexicon.relations.partsOf(word));
  const shareOfSort = (a: number, b: number) =>
    parts[a]!.reduce((sum, share, i) => sum + Math.min(share, parts[b]![i]!), 0);
  /** How likely two lemmas are met in one place. */
  const likeness = (a: number, b: number) =>
    spaces.reduce((sum, space) => sum + dot(space[a]!, space[b]!), shareOfSort(a, b) / 2);
  const spaces = [lexicon.vectors, lexicon.learned, lexicon.thesaurus.vectors];
  const others: WeightedPair[] = [];
  for (const a of chosen) {
    const met = new Map<number, number>();
    for (let k = 0; k < drawn; k++) {
      const b = chosen[Math.floor(random() * chosen.length)]!;
      if (b !== a) met.set(b, likeness(a, b));
    }
    const sorted = [...met].sort(([b, x], [c, y]) => y - x || b - c).map(([b]) => b);
    const ofItsSort = [...met.keys()].slice(0, any).filter((b) => shareOfSort(a, b) >= minOneSort);
    const taken = new Set([...sorted.slice(0, nearest), ...sorted.slice(-farthest), ...ofItsSort]);
    for (const b of taken) others.push(pairOf(a, b, drawnWeight));
  }
  return { candidates, drawn: others };
}
