import type { CandidatePair } from '../types.js';

/**
 * All pairs of shingle sets with at least `minResemblance` or at least `minContainment` (of the smaller set in the
 * larger), exactly, in order of `a`, then `b`.
 *
 * ScanCount: an index from shingle to the sets before that have it, and for every set a count of what it shares
 * with each of them. Costs the number of shared (shingle, pair)s.
 */
export function exactJoin(
  shingleSets: readonly Uint32Array[],
  minResemblance: number,
  minContainment: number,
): CandidatePair[] {
  const pairs: CandidatePair[] = [];
  const postings = new Map<number, number[]>();
  const shared = new Uint32Array(shingleSets.length);
  for (let b = 0; b < shingleSets.length; b++) {
    const set = shingleSets[b]!;
    const touched: number[] = [];
    for (const shingle of set) {
      const list = postings.get(shingle);
      if (list === undefined) {
        postings.set(shingle, [b]);
        continue;
      }
      for (const a of list) if (shared[a]!++ === 0) touched.push(a);
      list.push(b);
    }
    for (const a of touched) {
      const both = shared[a]!;
      shared[a] = 0;
      const size = shingleSets[a]!.length;
      const isNear = both / (size + set.length - both) >= minResemblance;
      if (isNear || both / Math.min(size, set.length) >= minContainment) pairs.push({ a, b });
    }
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}
