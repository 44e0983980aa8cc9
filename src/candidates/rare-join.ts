import { countShared } from './overlap.js';
import { findSharedItems } from './shared-items.js';

/** Which shingles are looked at, and how many two articles must share. */
export interface RarePlan {
  /** Share of the shingles that are looked at, in (0, 1]. */
  readonly rate: number;
  /** Shingles of an article that are looked at in any case, if it has so many: short ones keep all. */
  readonly minKept: number;
  /** A shingle in more articles than this is not rare. */
  readonly maxHolders: number;
  /** Of a shingle that is not rare, so many articles, the first, are remembered. */
  readonly hubs: number;
  /** Least number of shared shingles of a pair, of those looked at. */
  readonly minShared: number;
}

/**
 * The plan for so many articles.
 *
 * Rewrites at the level of the pair we measure by share 84 of 800 shingles. Of one shingle in eight they still share
 * 10 on average, and 3 with a probability of .995; the cost of an article is the number of its kept shingles times
 * `maxHolders` at most, however many articles there are.
 */
export function planRareJoin(articles: number): RarePlan {
  const rate = articles <= 10_000 ? 1 / 2 : articles <= 100_000 ? 1 / 4 : 1 / 8;
  const maxHolders = Math.min(100, Math.max(16, Math.round(articles * 0.0017)));
  return { rate, minKept: 64, maxHolders, hubs: 2, minShared: 3 };
}

/**
 * Pairs of ascending shingle sets that share at least `minShared` of their sampled rare shingles, a < b, ordered by
 * b and then a; `isWanted` is asked about each.
 *
 * Sampled are the shingles with the least hashes, so samples of different rates nest and compare. A shingle that too
 * many sets hold says little of any two of them and would cost the square of their number, but is not dropped
 * either: its first holders, the hubs, stand for it. So a story that 5,000 newsrooms rewrote is found by its hubs,
 * and a paragraph that a million articles share costs each of them two comparisons.
 */
export function rareJoin(
  sets: readonly Uint32Array[],
  plan: RarePlan,
  isWanted: (a: number, b: number, rarity: number) => boolean = () => true,
): [a: number, b: number][] {
  const samples = sets.map((set) => sampleOf(set, plan));
  const { holders, holdersStart, items, itemsStart } = findSharedItems(samples, plan.maxHolders, plan.hubs);
  const weights = rareWeights(items, holdersStart.length - 1, plan.maxHolders);
  const shared = new Uint16Array(sets.length);
  const rare = new Float64Array(sets.length);
  const touched = new Uint32Array(sets.length);
  const pairs: [number, number][] = [];
  for (let b = 0; b < sets.length; b++) {
    let count = 0;
    for (let i = itemsStart[b]!; i < itemsStart[b + 1]!; i++) {
      const item = items[i]!;
      const end = holdersStart[item + 1]!;
      const weight = weights[item]!;
      for (let j = holdersStart[item]!; j < end; j++) {
        const a = holders[j]!;
        if (a >= b) break;
        if (shared[a]!++ === 0) touched[count++] = a;
        rare[a]! += weight;
      }
    }
    const candidates = touched.subarray(0, count).sort();
    for (const a of candidates) {
      if (shared[a]! >= plan.minShared) {
        const least = Math.min(sets[a]!.length, sets[b]!.length);
        const rate = Math.max(plan.rate, Math.min(1, plan.minKept / least));
        if (isWanted(a, b, rare[a]! / rate / Math.sqrt(least))) pairs.push([a, b]);
      }
      shared[a] = 0;
      rare[a] = 0;
    }
  }
  return pairs;
}

/** ln(maxHolders / df) of each item, and 0 from maxHolders on. */
function rareWeights(items: Uint32Array, count: number, maxHolders: number): Float64Array {
  const frequencies = new Uint32Array(count);
  for (let i = 0; i < items.length; i++) frequencies[items[i]!]!++;
  return Float64Array.from(frequencies, (frequency) => Math.max(0, Math.log(maxHolders / frequency)));
}

/** The shingles of an ascending set that are looked at: those with a hash under a bound that depends on its size. */
export function sampleOf(
  set: Uint32Array,
  { rate, minKept }: Pick<RarePlan, 'rate' | 'minKept'>,
): Uint32Array {
  const bound = Math.max(rate, minKept / set.length);
  if (bound >= 1) return set;
  const limit = bound * 2 ** 32;
  let [low, high] = [0, set.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (set[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return set.subarray(0, low);
}

/** Whether two sets share enough of all their shingles, not only of those sampled. */
export function isOverlap(
  a: Uint32Array,
  b: Uint32Array,
  minResemblance: number,
  minContainment: number,
): boolean {
  const shared = countShared(a, b);
  return (
    shared / (a.length + b.length - shared) >= minResemblance ||
    shared / Math.min(a.length, b.length) >= minContainment
  );
}
