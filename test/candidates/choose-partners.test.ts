import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosePartners, rareWeights, sharesEnough, weightParts } from '../../src/candidates/phrase-join.js';
import type { JoinRule } from '../../src/types.js';

fc.configureGlobal({ seed: 35 });

describe('choosePartners', () => {
  const partners = fc
    .uniqueArray(fc.tuple(fc.nat(60), fc.nat(4), fc.nat(3)), {
      selector: ([article]) => article,
      maxLength: 40,
    })
    .map((list) => list.map(([article, shared, rarity]) => ({ article, shared, rarity })));

  test('keeps the first eight and the eight likest, by rarity, then by what is shared, then by order', () => {
    fc.assert(
      fc.property(partners, (list) => {
        const isLiker = (x: (typeof list)[0], y: (typeof list)[0]) =>
          x.rarity !== y.rarity
            ? x.rarity > y.rarity
            : x.shared !== y.shared
              ? x.shared > y.shared
              : x.article < y.article;
        const wanted = list.filter(
          (one) =>
            list.filter(({ article }) => article < one.article).length < 8 ||
            list.filter((other) => isLiker(other, one)).length < 8,
        );
        const byArticle = (x: { article: number }, y: { article: number }) => x.article - y.article;
        expect(choosePartners(list).sort(byArticle)).toEqual(wanted.sort(byArticle));
      }),
    );
  });
});

describe('sharesEnough', () => {
  const never = { minResemblance: Infinity, minContainment: Infinity };
  const rule: JoinRule = {
    minShared: 1,
    overlap: never,
    minRarity: Infinity,
    rareHolders: 8,
    maxHolders: 8,
    representatives: 0,
    maxPartners: 8,
  };

  test('asks the resemblance, the containment or the rarity for its least, of samples scaled up', () => {
    // 10 of 20 and 40 phrases are shared: 10 of 50 in all, half of the shorter.
    const byResemblance = (minResemblance: number) => ({ ...rule, overlap: { ...never, minResemblance } });
    const byContainment = (minContainment: number) => ({ ...rule, overlap: { ...never, minContainment } });
    for (const [x, y] of [
      [20, 40],
      [40, 20],
    ] as const) {
      expect(sharesEnough(byResemblance(0.2), x, y, 1, 10, 0)).toBe(true);
      expect(sharesEnough(byResemblance(0.2), x, y, 1, 9, 0)).toBe(false);
      expect(sharesEnough(byResemblance(0.2), x, y, 1 / 2, 5, 0)).toBe(true);
      expect(sharesEnough(byContainment(0.5), x, y, 1, 10, 0)).toBe(true);
      expect(sharesEnough(byContainment(0.5), x, y, 1, 9, 0)).toBe(false);
      expect(sharesEnough(byContainment(0.5), x, y, 1 / 4, 3, 0)).toBe(true);
    }
    // Of a shorter article of 25 phrases the root is five.
    expect(sharesEnough({ ...rule, minRarity: 2 }, 25, 90, 1, 1, 10 * weightParts)).toBe(true);
    expect(sharesEnough({ ...rule, minRarity: 2 }, 25, 90, 1, 1, 10 * weightParts - 1)).toBe(false);
    expect(sharesEnough({ ...rule, minRarity: 2 }, 25, 90, 1 / 2, 1, 5 * weightParts)).toBe(true);
    expect(sharesEnough(rule, 25, 90, 1, 25, 90 * weightParts)).toBe(false);
  });

  test('a phrase weighs the logarithm of how much rarer than the limit it is; the limit itself nothing', () => {
    const weights = rareWeights(8);
    expect(weights).toHaveLength(8);
    expect(weights[0]).toBe(0);
    for (let holders = 1; holders < 8; holders++)
      expect(weights[holders]! / weightParts).toBeCloseTo(Math.log(8) - Math.log(holders), 5);
  });
});
