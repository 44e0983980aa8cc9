import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planRareJoin, rareJoin, sampleOf } from '../../src/candidates/rare-join.js';
import { randomIntegers } from '../sketch/random-integers.js';

fc.configureGlobal({ seed: 10 });

const set = (count: number, seed: number) => randomIntegers(count, seed).sort();
const anyOverlap = { minResemblance: 0, minContainment: 0 };

describe('sampleOf', () => {
  test('gives the least of a set; all of a short one', () => {
    expect(sampleOf(set(60, 1), { rate: 1 / 8, minKept: 64 })).toHaveLength(60);
    fc.assert(
      fc.property(fc.nat(2000), fc.constantFrom(1, 1 / 2, 1 / 8), (count, rate) => {
        const all = set(count, count);
        const sample = sampleOf(all, { rate, minKept: 64 });
        expect(sample).toEqual(all.subarray(0, sample.length));
      }),
    );
  });

  // A binomial count: within 4 standard deviations of its mean.
  test('gives about the share asked for', () => {
    const kept = sampleOf(set(100_000, 3), { rate: 1 / 8, minKept: 64 }).length;
    expect(Math.abs(kept - 12_500)).toBeLessThan(4 * Math.sqrt(12_500));
  });
});

describe('rareJoin', () => {
  const plan = { ...planRareJoin(10), rate: 1 };

  test('finds pairs that share enough, a < b', () => {
    const common = set(3, 1);
    const sets = [set(50, 2), set(50, 3), set(50, 4)].map((own, i) =>
      i === 1 ? own : Uint32Array.from([...own, ...common]).sort(),
    );
    expect(rareJoin(sets, plan, anyOverlap, 0)).toEqual([[0, 2]]);
    expect(rareJoin(sets, { ...plan, minShared: 4 }, anyOverlap, 0)).toEqual([]);
  });

  test('pairs sets by a shingle that is not rare with its hubs only', () => {
    const common = set(10, 1);
    const sets = Array.from({ length: 40 }, (_, i) => Uint32Array.from([...set(5, i + 2), ...common]).sort());
    const pairs = rareJoin(sets, { ...plan, maxHolders: 20, hubs: 2 }, anyOverlap, Infinity);
    expect(pairs.every(([a]) => a < 2)).toBe(true);
    expect(pairs).toHaveLength(39 + 38);
  });
});
