/** Opposites: those of WordNet with what is derived from them, and words that are near to the opposite of another. */
import { areOfClosedClass, areOnlyTwoOfClass } from '../../../src/facts/words/closed-class.js';
import { dot } from './counter-fit.js';
import type { Lexicon } from './lexicon.js';

/** Chance to say the same from which on no pair is one of opposites, whatever a list has (“dust”, “clear”). */
const maxChance = 0.5;
/**
 * An opposite may also be told by what is near to one (`ban` to the opposite of `permit`), where the two are met in like
 * places and all that knows of meanings has them far from each other, and by a second signal that agrees: another opposite
 * that is near too, the news that joins the two as it joins opposites (“confirm or deny”), or their definitions. Of a verb
 * with its particle the vector is the verb's alone: it tells nothing here.
 */
const far = {
  minCosine: 0.8,
  minCosineOfJoined: 0.6,
  minJoining: 1,
  minJoiningOfNearest: 0.3,
  minCosineAsLearned: 0.4,
  maxChance: 0.25,
};

/**
 * Contrast of definitions that agrees (`soar`, `plunge`), and the chance below which it is enough. Of 1,828 development pairs
 * 42 that are changes and none that is harmless are told by it alone; without a near opposite it tells “people” and
 * “individuals” too.
 */
const minContrast = 0.3;
const maxChanceOfContrast = 0.15;

/** Names of times lie in each other, as hours do in a night: they are opposites only where WordNet says so. */
const timeFile = 28;
const minShareOfTime = 0.5;

/** Pairs among the chosen lemmas, by `a * size + b`, a < b. */
export function oppositesOf(
  { vocabulary, opposites, vectors, learned, joining, relations, contrast }: Lexicon,
  chosen: readonly number[],
  chanceOf: (a: number, b: number) => number,
): Set<number> {
  const size = vocabulary.words.length;
  const isChosen = new Set(chosen);
  const single = chosen.filter((id) => !vocabulary.words[id]!.includes('_'));
  const isSingle = new Set(single);
  const nearOf = new Map<number, readonly number[]>();
  const near = (a: number) => {
    const isNear = (b: number) => dot(vectors[a]!, vectors[b]!) >= far.minCosineOfJoined;
    const known = nearOf.get(a) ?? single.filter(isNear);
    nearOf.set(a, known);
    return known;
  };
  const isTime = (word: string) => (relations.filesOf(word).get(timeFile) ?? 0) >= minShareOfTime;
  const found = new Set<number>();
  const add = (a: number, b: number, max: number) => {
    const [x, y] = [vocabulary.words[a]!, vocabulary.words[b]!];
    // What a closed class has is different by definition, and the opposite only where it has no third or WordNet says so.
    if (areOfClosedClass(x, y) && !areOnlyTwoOfClass(x, y) && !relations.antonymsOf(x).has(y)) return;
    if (isTime(x) && isTime(y) && !relations.antonymsOf(x).has(y)) return;
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = low * size + high;
    if (!found.has(key) && chanceOf(low, high) < max) found.add(key);
  };
  for (const a of chosen) {
    for (const opposite of opposites(a)) if (isChosen.has(opposite)) add(a, opposite, maxChance);
    if (!isSingle.has(a)) continue;
    const isAlike = (b: number) =>
      isSingle.has(b) && b !== a && dot(learned[a]!, learned[b]!) >= far.minCosineAsLearned;
    /** How many opposites a word is near to, and whether it is very near to one. */
    const times = new Map<number, number>();
    const nearest = new Set<number>();
    for (const opposite of opposites(a)) {
      for (const b of near(opposite)) {
        times.set(b, (times.get(b) ?? 0) + 1);
        if (dot(vectors[opposite]!, vectors[b]!) >= far.minCosine) nearest.add(b);
      }
    }
    for (const [b, count] of times) {
      if (!isAlike(b)) continue;
      const [joined, contrasts] = [joining(a, b), contrast(a, b) >= minContrast];
      const agrees = count > 1 || contrasts || joined >= far.minJoiningOfNearest;
      if (nearest.has(b) ? agrees : joined >= far.minJoining) add(a, b, far.maxChance);
      else if (contrasts) add(a, b, maxChanceOfContrast);
    }
  }
  return found;
}
