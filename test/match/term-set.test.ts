import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RarityTable } from '../../src/match/rarity-table.js';
import { createFilter } from '../../src/match/share-terms.js';
import { createTermSet, jaccard, sharedWeight, weightedJaccard } from '../../src/match/term-set.js';

fc.configureGlobal({ seed: 61 });

const pairs = fc.array(
  fc.tuple(fc.oneof(fc.nat(8), fc.constantFrom(0xffffffff, 1 << 31)), fc.integer({ min: 1, max: 9 })),
  { maxLength: 30 },
);
/** The weight of each term where it comes first. */
const firsts = (list: readonly (readonly [number, number])[]) =>
  new Map([...list].reverse().map(([term, weight]) => [term >>> 0, weight]));
const setOf = (list: readonly (readonly [number, number])[]) => {
  const terms = Uint32Array.from(list, ([term]) => term);
  const set = createTermSet(
    terms,
    Float64Array.from(list, ([, weight]) => weight),
  );
  return { ...set, filter: createFilter(set.terms) };
};

describe('term sets', () => {
  test('hold each term once, ascending, with the weight that it had first', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const { terms, weights, total } = setOf(list);
        const wanted = [...firsts(list)].sort(([x], [y]) => x - y);
        expect(Array.from(terms, (term, i) => [term, weights[i]])).toEqual(wanted);
        expect(total).toBe(wanted.reduce((sum, [, weight]) => sum + weight, 0));
      }),
    );
  });

  test('share the lesser weight of each term that is in both, whichever is named first', () => {
    fc.assert(
      fc.property(pairs, pairs, (x, y) => {
        const [a, b] = [setOf(x), setOf(y)];
        const [ofA, ofB] = [firsts(x), firsts(y)];
        let [lesser, greater] = [0, 0];
        for (const term of new Set([...ofA.keys(), ...ofB.keys()])) {
          lesser += Math.min(ofA.get(term) ?? 0, ofB.get(term) ?? 0);
          greater += Math.max(ofA.get(term) ?? 0, ofB.get(term) ?? 0);
        }
        expect(sharedWeight(a, b)).toBe(lesser);
        expect(sharedWeight(b, a)).toBe(lesser);
        expect(weightedJaccard(a, b)).toBeCloseTo(greater === 0 ? 0 : lesser / greater, 12);
      }),
    );
  });

  test('two empty sets share nothing', () => {
    expect([jaccard(0, 0, 0), jaccard(2, 2, 2), jaccard(1, 2, 3), jaccard(0, 0, 5)]).toEqual([0, 1, 0.25, 0]);
  });
});

describe('RarityTable', () => {
  test('gives each rarity one index, and back, however many there are; dampened by the root of the sum', () => {
    const table = new RarityTable();
    const rarities = Array.from({ length: 300 }, (_, i) => i / 7);
    const indexes = rarities.map((rarity) => table.indexOf(rarity));
    expect(indexes).toEqual([...rarities.keys()]);
    expect(rarities.map((rarity) => table.indexOf(rarity))).toEqual(indexes);
    expect(table.size).toBe(300);
    for (const [index, rarity] of rarities.entries()) {
      expect(table.values[index]).toBe(rarity);
      for (const times of [0, 1, 2, 3, 4, 5, 12])
        expect(table.dampened(index, times)).toBeCloseTo(Math.sqrt(rarity * times), 10);
    }
  });
});
