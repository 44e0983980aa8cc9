import { reprintLevel } from '../candidates/candidate-settings.js';
import { phraseFrequencies } from '../candidates/phrase-frequencies.js';
import { rareWeights, sharesEnough } from '../candidates/phrase-join.js';
import type { SavedPlan, Sketch } from '../types.js';
import type { HeldArticle } from './article-record.js';
import type { Resembling } from './article-index.js';
import { rateOf, sizeOf, type PhraseIndex } from './phrase-index.js';

/** An archived article, and what its sketch has in common with another. */
export interface NearSketch {
  readonly held: HeldArticle;
  readonly resemblance: number;
  readonly containment: number;
}

/**
 * Articles of one phrase that are looked at: a story in some hundred copies is found whole, and what more hold is of a
 * template or a site and costs each question its number, so of these only the representatives are.
 */
const maxCounted = 512;

/** What the archived articles share with the one that is asked about, by slot. */
interface SharedCounts {
  readonly slots: readonly number[];
  /** Phrases by the rule of the candidate stage: of one that many hold, its representatives alone. */
  readonly counted: Uint32Array;
  /** Of the rarity of a pair: see `rareWeights`. */
  readonly weights: Float64Array;
  /** All phrases that were looked at. */
  readonly all: Uint32Array;
}

/**
 * The articles that share enough with a sketch to be worth an exact comparison, the nearest first: by the rules of the
 * candidate stage, or as much as a reprint, which the stage finds by its leader.
 */
export function nearestSketches(sketch: Sketch, index: PhraseIndex, plan: SavedPlan): NearSketch[] {
  const { join, compareAll } = plan;
  const { slots, counted, weights, all } = countShared(sketch, index, plan);
  const isFew = compareAll && index.size <= plan.articles;
  const [size, ownRate] = [sizeOf(sketch), rateOf(sketch)];
  const near: NearSketch[] = [];
  for (const slot of isFew ? index.allSlots() : slots) {
    // A question shares a phrase with thousands of articles: most are passed over by their numbers alone.
    const rate = Math.min(ownRate, index.rateAt(slot));
    const other = index.sizeAt(slot);
    const both = all[slot]! / rate;
    const resemblance = both === 0 ? 0 : both / (size + other - both);
    const isWanted =
      (counted[slot]! >= join.minShared &&
        sharesEnough(join, size, other, rate, counted[slot]!, weights[slot]!)) ||
      resemblance >= reprintLevel.minNear;
    const containment = both === 0 ? 0 : both / Math.min(size, other);
    if (isFew || isWanted) near.push({ held: index.articleAt(slot), resemblance, containment });
  }
  return near.sort(
    (x, y) =>
      y.resemblance + y.containment - x.resemblance - x.containment || (x.held.id < y.held.id ? -1 : 1),
  );
}

function countShared(sketch: Sketch, index: PhraseIndex, plan: SavedPlan): SharedCounts {
  const { rareHolders, maxHolders, representatives } = plan.join;
  const rarities = rareWeights(rareHolders);
  const frequencyOf = phraseFrequencies(plan);
  const slots: number[] = [];
  const [counted, all] = [new Uint32Array(index.slots), new Uint32Array(index.slots)];
  const weights = new Float64Array(index.slots);
  for (let i = 0; i < sketch.phrases.length; i++) {
    const phrase = sketch.phrases[i]!;
    const holders = index.holdersOf(phrase);
    // With the article itself one more holds it.
    const frequency = holders.length + 1;
    const weight = rarities[frequencyOf?.(phrase) ?? frequency] ?? 0;
    const speaking = frequency > maxHolders ? index.representatives(holders, representatives) : undefined;
    for (const slot of speaking && holders.length > maxCounted ? speaking : holders) {
      if (all[slot]!++ === 0) slots.push(slot);
      if (speaking && !speaking.includes(slot)) continue;
      counted[slot]!++;
      weights[slot]! += weight;
    }
  }
  return { slots, counted, weights, all };
}

/** As it is told, to whoever keeps no texts. */
export function resembling(near: readonly NearSketch[], max: number): Resembling[] {
  return near
    .filter(({ containment }) => containment > 0)
    .slice(0, max)
    .map(({ held, resemblance, containment }) => ({ article: held.id, resemblance, containment }));
}
