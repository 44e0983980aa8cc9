import type { CandidatePair } from '../types.js';
import { findSharedItems } from './shared-items.js';

/** What two shingle sets must share; either will do. */
export interface Overlap {
  /** Least resemblance, in [0, 1]. */
  readonly minResemblance: number;
  /** Least containment of the smaller set in the larger, in [0, 1]. */
  readonly minContainment: number;
}

/** Another way into the join: by shingles that few sets have. See {@link exactJoin}. */
export interface Rarity {
  /** A shingle of so many sets or more counts for nothing. */
  readonly rareHolders: number;
  /** Least rarity of a pair. Lower finds more. */
  readonly minRarity: number;
}

/**
 * All pairs of shingle sets with at least `minResemblance`, or of whose smaller set the larger holds at least
 * `minContainment`, or with enough rarity; exactly, in order of `a`, then `b`. Sets without shingles join nothing.
 *
 * The rarity of a pair is Σ ln(rareHolders / df) / √n over the shingles they share whose document frequency df is
 * under rareHolders, for a smaller set of n.
 *
 * ScanCount: from an index of who holds which shingle, each set counts what it shares with every set after it. That
 * costs one step for each shingle of each pair that shares it: 0.1 s for 2,000 articles on all sorts of subjects, 3 s
 * for 2,000 copies of one.
 */
export function exactJoin(
  shingleSets: readonly Uint32Array[],
  minResemblance: number,
  minContainment: number,
  rarity: Rarity = { rareHolders: 0, minRarity: Infinity },
): CandidatePair[] {
  const pairs: CandidatePair[] = [];
  const { holders, holdersStart, items, itemsStart } = findSharedItems(shingleSets);
  const weights = rareWeights(holdersStart, rarity.rareHolders);
  // How far each item's holders have been read: they ascend, and only those after the set at hand are of interest.
  const next = holdersStart.slice();
  const shared = new Uint32Array(shingleSets.length);
  const rare = new Float64Array(shingleSets.length);
  const touched = new Uint32Array(shingleSets.length);
  for (let a = 0; a < shingleSets.length; a++) {
    const size = shingleSets[a]!.length;
    let count = 0;
    for (let i = itemsStart[a]!; i < itemsStart[a + 1]!; i++) {
      const item = items[i]!;
      const weight = weights[item]!;
      const end = holdersStart[item + 1]!;
      // The next holder is `a` itself.
      for (let j = ++next[item]!; j < end; j++) {
        const b = holders[j]!;
        if (shared[b]!++ === 0) touched[count++] = b;
        rare[b]! += weight;
      }
    }
    for (const b of touched.subarray(0, count).sort()) {
      const both = shared[b]!;
      const least = Math.min(size, shingleSets[b]!.length);
      const isCandidate =
        both / (size + shingleSets[b]!.length - both) >= minResemblance ||
        both / least >= minContainment ||
        rare[b]! / Math.sqrt(least) >= rarity.minRarity;
      if (isCandidate) pairs.push({ a, b });
      shared[b] = 0;
      rare[b] = 0;
    }
  }
  return pairs;
}

function rareWeights(holdersStart: Uint32Array, limit: number): Float64Array {
  const weights = new Float64Array(holdersStart.length - 1);
  for (let item = 0; item < weights.length; item++) {
    const frequency = holdersStart[item + 1]! - holdersStart[item]!;
    if (frequency < limit) weights[item] = Math.log(limit / frequency);
  }
  return weights;
}
