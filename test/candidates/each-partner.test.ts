import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSample } from '../../src/candidates/draw-sample.js';
import { eachPartner } from '../../src/candidates/each-partner.js';
import { PairList } from '../../src/candidates/pair-list.js';
import { joinPhrases } from '../../src/candidates/phrase-join.js';
import type { JoinRule } from '../../src/types.js';
import { positionsOf, storeOf } from './store-of.js';

fc.configureGlobal({ seed: 38 });

const sets = fc.array(
  fc
    .uniqueArray(fc.oneof(fc.nat(15), fc.constantFrom(0xffffffff, 1 << 12, 1 << 20)), { maxLength: 12 })
    .map((items) => Uint32Array.from(items).sort()),
  { minLength: 1, maxLength: 20 },
);
const rules = fc.record({
  minShared: fc.constantFrom(1, 2),
  overlap: fc.record({
    minResemblance: fc.constantFrom(0.1, 0.4),
    minContainment: fc.constantFrom(0.2, 0.9),
  }),
  minRarity: fc.constantFrom(0.5, 2, Infinity),
  rareHolders: fc.constantFrom(2, 6),
  maxHolders: fc.constantFrom(3, 5, Infinity),
  representatives: fc.constantFrom(0, 2),
  maxPartners: fc.constant(Infinity),
}) as fc.Arbitrary<JoinRule>;
const frequencies = fc.constantFrom(undefined, (phrase: number) => 2 + (phrase % 7));

describe('eachPartner', () => {
  test('finds for those asked about what the join finds for all', () => {
    fc.assert(
      fc.property(sets, rules, frequencies, (articles, rule, frequencyOf) => {
        const store = storeOf(articles);
        const positions = positionsOf(store).reverse();
        const asked = [...positions.keys()].filter((place) => place % 3 !== 1);
        const joined = new PairList();
        joinPhrases(store, positions, rule, joined, frequencyOf);
        const wanted: string[] = [];
        joined.forEach((a, b) => (asked.includes(b) ? wanted.push(`${a} ${b}`) : 0));
        const found: string[] = [];
        const { kept, rareShare } = eachPartner(
          store,
          positions,
          asked,
          rule,
          (a, b) => found.push(`${a} ${b}`),
          frequencyOf,
        );
        expect(found.sort()).toEqual(wanted.sort());

        const phrases = asked.flatMap((place) => [...articles[positions[place]!]!]);
        const rare = phrases.filter((phrase) => {
          const held = articles.filter((other) => other.includes(phrase)).length;
          return Math.max(held, frequencyOf?.(phrase) ?? 0) <= rule.maxHolders;
        });
        expect(kept).toBe(phrases.length);
        expect(rareShare).toBe(phrases.length === 0 ? 1 : rare.length / phrases.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('drawSample', () => {
  const store = storeOf(Array.from({ length: 400 }, (_, i) => Uint32Array.of(i)));
  const positions = positionsOf(store);

  test('draws all where as many are asked for as there are', () => {
    expect(drawSample(store, positions, 400)).toEqual([...positions]);
    expect(drawSample(store, positions, 1000)).toEqual([...positions]);
  });

  test('draws about so many, ascending, and a smaller sample out of the larger', () => {
    const [large, small] = [drawSample(store, positions, 200), drawSample(store, positions, 50)];
    // Four standard deviations of a binomial count.
    expect(Math.abs(large.length - 200)).toBeLessThan(4 * Math.sqrt(400 * 0.25));
    expect(Math.abs(small.length - 50)).toBeLessThan(4 * Math.sqrt(400 * 0.125 * 0.875));
    expect(small.every((place) => large.includes(place))).toBe(true);
    expect(large).toEqual([...large].sort((x, y) => x - y));
  });
});
