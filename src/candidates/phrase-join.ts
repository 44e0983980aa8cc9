import type { SketchStore } from '../sketch/sketch-store.js';
import { countSharedPhrases, phraseCount, type Overlap } from './overlap.js';
import type { PairList } from './pair-list.js';
import { findSharedItems } from './shared-items.js';

/** Which pairs the join is to find, and at what cost. */
export interface JoinRule {
  /** Least number of shared phrases of a pair, of those that both sketches keep. */
  readonly minShared: number;
  /** Enough overlap makes a pair. */
  readonly overlap: Overlap;
  /** So does enough rarity: see {@link joinPhrases}. */
  readonly minRarity: number;
  /** A phrase in so many articles or more adds nothing to the rarity of a pair. */
  readonly rareHolders: number;
  /** Of a phrase in more articles than this only the hubs are remembered; Infinity to remember all. */
  readonly maxHolders: number;
  /** The first so many articles with a phrase. */
  readonly hubs: number;
}

/**
 * Adds to `pairs` the pairs a < b of the articles at `positions`, by their places there, that share at least
 * `minShared` phrases and have enough overlap or enough rarity.
 *
 * The rarity of a pair is Σ ln(rareHolders / df) / √n over the phrases they share whose document frequency df is under
 * rareHolders, for a smaller article of n phrases; estimated, as the overlap is, from what the sketches keep.
 *
 * ScanCount: from an index of who holds which phrase, each article counts what it shares with every one before. A
 * phrase that more than `maxHolders` have says little of any two of them and would cost the square of their number,
 * but is not dropped: its first holders, the hubs, stand for it. So a story that 5,000 newsrooms rewrote is found by
 * its hubs, and a paragraph that a million articles share costs each of them two comparisons.
 *
 * Costs at most `maxHolders` steps a phrase.
 */
export function joinPhrases(
  store: SketchStore,
  positions: Uint32Array,
  rule: JoinRule,
  pairs: PairList,
): void {
  const { holders, holdersStart, items, itemsStart } = findSharedItems(store, positions);
  const isWanted = createPairFilter(store, positions, rule);
  const weights = rareWeights(rule.rareHolders);
  const shared = new Uint32Array(positions.length);
  const rare = new Float64Array(positions.length);
  const touched = new Uint32Array(positions.length);
  for (let b = 0; b < positions.length; b++) {
    let count = 0;
    const endOfItems = itemsStart[b + 1]!;
    for (let i = itemsStart[b]!; i < endOfItems; i++) {
      const start = holdersStart[items[i]!]!;
      let end = holdersStart[items[i]! + 1]!;
      const frequency = end - start;
      const weight = frequency < weights.length ? weights[frequency]! : 0;
      if (frequency > rule.maxHolders) end = start + rule.hubs;
      for (let j = start; j < end; j++) {
        const a = holders[j]!;
        if (a >= b) break;
        if (shared[a]!++ === 0) touched[count++] = a;
        rare[a]! += weight;
      }
    }
    for (let i = 0; i < count; i++) {
      const a = touched[i]!;
      if (shared[a]! >= rule.minShared && isWanted(a, b, shared[a]!, rare[a]!)) pairs.add(a, b);
      shared[a] = 0;
      rare[a] = 0;
    }
  }
}

/** Whether a pair is one, given how many phrases the join counted and their weight in all. */
export function createPairFilter(
  store: SketchStore,
  positions: Uint32Array,
  { overlap: { minResemblance, minContainment }, minRarity, maxHolders }: JoinRule,
) {
  const rates = Float64Array.from(positions, (position) => store.rateAt(position));
  const sizes = Float64Array.from(positions, (position) => phraseCount(store, position));
  return function isWanted(a: number, b: number, counted: number, weight: number): boolean {
    const [x, y] = [sizes[a]!, sizes[b]!];
    const least = Math.min(x, y);
    const rate = Math.min(rates[a]!, rates[b]!);
    if (weight / rate / Math.sqrt(least) >= minRarity) return true;
    const isEnough = (shared: number) =>
      shared / rate / (x + y - shared / rate) >= minResemblance || shared / rate / least >= minContainment;
    if (maxHolders === Infinity || isEnough(counted)) return isEnough(counted);
    // What is in many articles was not counted; to count it costs as much as all the rest.
    return isEnough(counted * 3) && isEnough(countSharedPhrases(store, positions[a]!, positions[b]!));
  };
}

/** By its number of articles, what a shared phrase adds to the rarity of a pair; 0 for more. */
export function rareWeights(rareHolders: number): Float64Array {
  return Float64Array.from({ length: rareHolders }, (_, frequency) =>
    frequency === 0 ? 0 : Math.log(rareHolders / frequency),
  );
}
