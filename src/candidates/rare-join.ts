import type { Overlap } from './exact-join.js';
import { countShared } from './overlap.js';
import { findSharedItems } from './shared-items.js';

/** Which shingles are looked at, and how many two articles must share. */
export interface RarePlan {
  /** Share of the shingles that are looked at, in (0, 1]. */
  readonly rate: number;
  /** Shingles of an article that are looked at in any case, if it has so many: short ones keep all. */
  readonly minKept: number;
  /** A shingle in so many articles or more adds nothing to the rarity of a pair. */
  readonly rareHolders: number;
  /** Of a shingle in more articles than this only the hubs are remembered. */
  readonly maxHolders: number;
  /** The first so many articles with a shingle. */
  readonly hubs: number;
  /** Least number of shared shingles of a pair, of those looked at. */
  readonly minShared: number;
}

/**
 * The plan for so many articles.
 *
 * With an absolute `rareHolders` the candidates of an article stay as many when the archive grows: 2.6 of 4,000 and
 * 2.6 of 8,000 political news articles. The rate falls as the archive grows, for memory; `maxHolders` rises, as ever
 * more of the phrases of a rewrite are in some other article too. A rewrite that shares 84 of 800 shingles still
 * shares 14 of one in six, and 3 with a probability of .999 if four in five of them are in 100 articles or fewer.
 */
export function planRareJoin(articles: number): RarePlan {
  const shared = { minKept: 64, rareHolders: 32, hubs: 2, minShared: 3 };
  if (articles <= 20_000) return { ...shared, rate: 1, maxHolders: 32 };
  if (articles <= 100_000) return { ...shared, rate: 1 / 2, maxHolders: 50 };
  if (articles <= 500_000) return { ...shared, rate: 1 / 4, maxHolders: 70 };
  return { ...shared, rate: 1 / 6, maxHolders: 100 };
}

/**
 * Pairs of ascending shingle sets that share at least `minShared` of their sampled shingles and have enough overlap,
 * or enough rarity; a < b, ordered by b and then a. Rarity is that of {@link exactJoin}, estimated
 * from the sample; overlap is counted exactly.
 *
 * Sampled are the shingles with the least hashes, so samples of different rates nest and compare. A shingle that too
 * many sets hold says little of any two of them and would cost the square of their number, but is not dropped
 * either: its first holders, the hubs, stand for it. So a story that 5,000 newsrooms rewrote is found by its hubs,
 * and a paragraph that a million articles share costs each of them two comparisons.
 *
 * Costs at most `maxHolders` steps a sampled shingle.
 */
export function rareJoin(
  sets: readonly Uint32Array[],
  plan: RarePlan,
  overlap: Overlap,
  minRarity: number,
): [a: number, b: number][] {
  const { holders, holdersStart, items, itemsStart } = findSharedItems(
    sets.map((set) => sampleOf(set, plan)),
    plan.maxHolders,
    plan.hubs,
  );
  const isWanted = createPairFilter(plan, overlap, minRarity);
  const weights = rareWeights(items, holdersStart.length - 1, plan.rareHolders);
  const shared = new Uint32Array(sets.length);
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
    for (const a of touched.subarray(0, count).sort()) {
      if (isWanted(sets[a]!, sets[b]!, shared[a]!, rare[a]!)) pairs.push([a, b]);
      shared[a] = 0;
      rare[a] = 0;
    }
  }
  return pairs;
}

/** Whether a pair is one, given how many sampled shingles it shares and their weight in all. */
export function createPairFilter(
  plan: RarePlan,
  { minResemblance, minContainment }: Overlap,
  minRarity: number,
) {
  return function isWanted(a: Uint32Array, b: Uint32Array, sampled: number, weight: number): boolean {
    if (sampled < plan.minShared) return false;
    const least = Math.min(a.length, b.length);
    const rate = sampleRate(Math.max(a.length, b.length), plan);
    if (weight / rate / Math.sqrt(least) >= minRarity) return true;
    // An exact count costs as much as all the rest: only where the sample comes anywhere near.
    const needed = Math.min(
      (minResemblance / (1 + minResemblance)) * (a.length + b.length),
      minContainment * least,
    );
    return sampled / rate >= needed / 3 && countShared(a, b) >= needed;
  };
}

/** What a shared shingle of `frequency` articles adds to the rarity of a pair. */
export function rareWeight(frequency: number, rareHolders: number): number {
  return frequency < rareHolders ? Math.log(rareHolders / frequency) : 0;
}

function rareWeights(items: Uint32Array, count: number, rareHolders: number): Float64Array {
  const frequencies = new Uint32Array(count);
  for (let i = 0; i < items.length; i++) frequencies[items[i]!]!++;
  return Float64Array.from(frequencies, (frequency) => rareWeight(frequency, rareHolders));
}

/** The share of a set of this size that is looked at. Of two sets, that of the larger is what they are compared by. */
export function sampleRate(size: number, { rate, minKept }: Pick<RarePlan, 'rate' | 'minKept'>): number {
  return Math.min(1, Math.max(rate, minKept / size));
}

/** The shingles of an ascending set that are looked at: those with a hash under a bound that depends on its size. */
export function sampleOf(
  set: Uint32Array,
  { rate, minKept }: Pick<RarePlan, 'rate' | 'minKept'>,
): Uint32Array {
  const limit = sampleRate(set.length, { rate, minKept }) * 2 ** 32;
  let [low, high] = [0, set.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (set[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return set.subarray(0, low);
}
