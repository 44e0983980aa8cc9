import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PairList } from '../../src/candidates/pair-list.js';
import { joinPhrases } from '../../src/candidates/phrase-join.js';
import type { JoinRule } from '../../src/types.js';
import { randomIntegers } from '../sketch/random-integers.js';
import { positionsOf, storeOf } from './store-of.js';

fc.configureGlobal({ seed: 4 });

const all: JoinRule = {
  minShared: 1,
  overlap: { minResemblance: Infinity, minContainment: Infinity },
  minRarity: Infinity,
  rareHolders: 1,
  maxHolders: Infinity,
  representatives: 0,
  maxPartners: Infinity,
};

/** Sets over few integers, so that they share some; a few wide ones. */
const sets = fc.array(
  fc
    .uniqueArray(fc.oneof(fc.nat(40), fc.constantFrom(0xffffffff, 0x80000000, 1 << 12)), { maxLength: 25 })
    .map((items) => Uint32Array.from(items).sort()),
  { maxLength: 30 },
);
const share = fc.constantFrom(0.001, 0.05, 0.2, 0.5, 1);
const set = (count: number, seed: number) => randomIntegers(count, seed).sort();

function join(articles: readonly Uint32Array[], rule: JoinRule): string[] {
  const store = storeOf(articles);
  const pairs = new PairList();
  joinPhrases(store, positionsOf(store), rule, pairs);
  const found: string[] = [];
  pairs.forEach((a, b) => found.push(`${a} ${b}`));
  return found.sort();
}

function bruteForce(articles: readonly Uint32Array[], rule: JoinRule): string[] {
  const frequency = (item: number) => articles.filter((other) => other.includes(item)).length;
  const found: string[] = [];
  articles.forEach((y, b) =>
    articles.slice(0, b).forEach((x, a) => {
      const shared = [...x].filter((item) => y.includes(item));
      if (shared.length === 0) return;
      const least = Math.min(x.length, y.length);
      const rarity = shared.reduce(
        (sum, item) => sum + Math.max(0, Math.log(rule.rareHolders / frequency(item))),
        0,
      );
      const isPair =
        shared.length / (x.length + y.length - shared.length) >= rule.overlap.minResemblance ||
        shared.length / least >= rule.overlap.minContainment ||
        rarity / Math.sqrt(least) >= rule.minRarity;
      if (isPair) found.push(`${a} ${b}`);
    }),
  );
  return found.sort();
}

describe('joinPhrases', () => {
  test('gives what comparing every pair gives', () => {
    fc.assert(
      fc.property(sets, share, share, (articles, minResemblance, minContainment) => {
        const rule = { ...all, overlap: { minResemblance, minContainment } };
        expect(join(articles, rule)).toEqual(bruteForce(articles, rule));
      }),
    );
  });

  test('gives what comparing every pair gives where rare phrases count', () => {
    fc.assert(
      fc.property(
        sets,
        fc.constantFrom(2, 5, 20),
        fc.constantFrom(0.3, 1, 2),
        (articles, rareHolders, minRarity) => {
          const rule = { ...all, rareHolders, minRarity };
          expect(join(articles, rule)).toEqual(bruteForce(articles, rule));
        },
      ),
    );
  });

  test('finds nothing with an empty set', () => {
    const rule = { ...all, overlap: { minResemblance: 0, minContainment: 0 } };
    expect(join([Uint32Array.of(), Uint32Array.of(), Uint32Array.of(1)], rule)).toEqual([]);
  });

  test('pairs articles by a phrase that is not rare with its representatives only', () => {
    const common = set(10, 1);
    const articles = Array.from({ length: 40 }, (_, i) =>
      Uint32Array.from([...set(5, i + 2), ...common]).sort(),
    );
    const overlap = { minResemblance: 0, minContainment: 0 };
    const pairs = join(articles, { ...all, overlap, maxHolders: 20, representatives: 2 });
    expect(pairs.every((pair) => /^[01] /.test(pair))).toBe(true);
    expect(pairs).toHaveLength(39 + 38);
  });

  test('drops pairs that share fewer than it must', () => {
    const articles = [set(50, 2), set(50, 3), set(50, 4)].map((own, i) =>
      i === 1 ? own : Uint32Array.from([...own, ...set(3, 1)]).sort(),
    );
    const rule = { ...all, overlap: { minResemblance: 0, minContainment: 0 } };
    expect(join(articles, { ...rule, minShared: 3 })).toEqual(['0 2']);
    expect(join(articles, { ...rule, minShared: 4 })).toEqual([]);
  });

  test('pairs an article that has too many partners with the first and with the likest of them', () => {
    const rule = { ...all, overlap: { minResemblance: 0.1, minContainment: 1 }, maxPartners: 20 };
    const common = set(40, 1);
    const articles = Array.from({ length: 60 }, (_, i) => {
      const own = set(10, 100 + i);
      return Uint32Array.from([...common, ...own]).sort();
    });
    // The last but one and the tenth share what no other has.
    articles[58] = Uint32Array.from([...articles[58]!, ...set(10, 110)]).sort();
    const partnersOf = (b: number) =>
      join(articles, rule)
        .map((pair) => pair.split(' ').map(Number))
        .filter(([, later]) => later === b)
        .map(([a]) => a!);
    expect(partnersOf(20)).toHaveLength(20);
    for (const b of [21, 40, 59]) {
      expect(partnersOf(b).length).toBeLessThanOrEqual(16);
      expect(partnersOf(b)).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5, 6, 7]));
    }
    expect(partnersOf(58)).toContain(10);
  });
});
