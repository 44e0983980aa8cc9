/** Opposites: those of WordNet with what is derived from them, and words that are near to the opposite of another. */
import { areOfClosedClass, areOnlyTwoOfClass } from '../../../src/facts/words/closed-class.js';
import { dot } from './counter-fit.js';
import type { Lexicon } from './lexicon.js';

/** Chance to say the same from which on no pair is one of opposites, whatever a list has (“dust”, “clear”). */
const maxChance = 0.5;
/**
 * An opposite may also be told by what is near to one (`ban` to the opposite of `permit`), where the two are met in like
 * places and all that knows of meanings has them far from each other; less near, where the news joins the two as it joins
 * opposites (“confirm or deny”). Of a verb with its particle the vector is the verb's alone: it tells nothing here.
 */
const far = {
  minCosine: 0.8,
  minCosineOfJoined: 0.6,
  minJoining: 1,
  minCosineAsLearned: 0.4,
  maxChance: 0.25,
};

/** Pairs among the chosen lemmas, by `a * size + b`, a < b. */
export function oppositesOf(
  { vocabulary, opposites, vectors, learned, joining, relations }: Lexicon,
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
  const found = new Set<number>();
  const add = (a: number, b: number, max: number) => {
    const [x, y] = [vocabulary.words[a]!, vocabulary.words[b]!];
    // What a closed class has is different by definition, and the opposite only where it has no third or WordNet says so.
    if (areOfClosedClass(x, y) && !areOnlyTwoOfClass(x, y) && !relations.antonymsOf(x).has(y)) return;
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = low * size + high;
    if (!found.has(key) && chanceOf(low, high) < max) found.add(key);
  };
  for (const a of chosen) {
    for (const opposite of opposites(a)) {
      if (isChosen.has(opposite)) add(a, opposite, maxChance);
      if (!isSingle.has(a)) continue;
      for (const b of near(opposite)) {
        if (a === b || dot(learned[a]!, learned[b]!) < far.minCosineAsLearned) continue;
        const isNearest = dot(vectors[opposite]!, vectors[b]!) >= far.minCosine;
        if (isNearest || joining(a, b) >= far.minJoining) add(a, b, far.maxChance);
      }
    }
  }
  return found;
}
