import { describe, expect, test } from 'vitest';
import { planSampling, resolveCandidateSettings } from '../../src/candidates/candidate-settings.js';
import { rewriteRecall } from '../../src/candidates/explain-plan.js';
import { checkCandidateSettings } from '../../src/candidates/check-settings.js';
import type { SavedPlan } from '../../src/types.js';

const planOf = (articles: number, settings = {}) => resolveCandidateSettings(settings, articles, 128);

describe('a plan by the number of articles', () => {
  // What is written of each limit is that it still belongs to the smaller batches, or to the larger.
  test.each<[string, number, (plan: SavedPlan) => unknown]>([
    ['all are compared up to 24', 24, ({ compareAll }) => compareAll],
    ['a frame means something from 500 on', 499, ({ frames }) => frames === undefined],
    ['a frame is asked for up to 50,000', 50_000, ({ frames }) => frames === undefined],
    ['rarity counts from 300 on', 299, ({ join }) => join.minRarity],
    ['all holders are named below 500', 499, ({ join }) => join.maxHolders],
    ['every pair is weighed up to 2,000', 2000, ({ method }) => method],
    ['two shared phrases are enough up to 50,000', 50_000, ({ join }) => join.minShared],
    ['32 holders up to 50,000', 50_000, ({ join }) => join.maxHolders],
    ['50 up to 200,000', 200_000, ({ join }) => join.maxHolders],
    ['70 up to 500,000', 500_000, ({ join }) => join.maxHolders],
    ['all phrases are kept up to 50,000', 50_000, ({ sampling }) => sampling.rate],
    ['half up to 200,000', 200_000, ({ sampling }) => sampling.rate],
  ])('%s', (_, limit, read) => {
    expect(read(planOf(limit))).toEqual(read(planOf(limit - 1)));
    expect(read(planOf(limit + 1))).not.toEqual(read(planOf(limit)));
  });

  test('keeps no larger share of the phrases of a larger archive, and lets more hold one that counts', () => {
    const sizes = [60_000, 150_000, 300_000, 600_000, 2_000_000];
    const plans = sizes.map((size) => planOf(size));
    plans.slice(1).forEach((plan, i) => {
      expect(plan.sampling.rate).toBeLessThanOrEqual(plans[i]!.sampling.rate);
      expect(plan.join.maxHolders).toBeGreaterThanOrEqual(plans[i]!.join.maxHolders);
      expect(plan.sampling.minKept).toBe(plans[i]!.sampling.minKept);
    });
    for (const size of sizes) expect(planSampling(size)).toEqual(planOf(size).sampling);
  });

  // What a rewrite shares of 400 words: some 50 of its 220 phrases, of which two in three are rare enough to count.
  test.each([60_000, 300_000, 1_000_000, 10_000_000])(
    'of %d articles a rewrite is found for sure',
    (size) => {
      const { join, sampling } = planOf(size);
      expect(rewriteRecall(50, 2 / 3, join, sampling, 220)).toBeGreaterThan(0.999);
    },
  );

  test('a phrase of one article in a hundred is of a frame, in a small batch of more', () => {
    expect(planOf(10_000).frames!.maxHolders).toBe(100);
    expect(planOf(600).frames!.maxHolders).toBe(planOf(3200).frames!.maxHolders);
    expect(planOf(3300).frames!.maxHolders).toBe(33);
  });

  test('what is set by hand stands, and the rest is planned', () => {
    const plan = planOf(5000, { join: { minShared: 7 }, sampling: { minKept: 3 }, exactJoinLimit: 5000 });
    expect(plan).toMatchObject({ method: 'exact', join: { ...planOf(1999).join, minShared: 7 } });
    expect(plan.sampling).toEqual({ rate: 1, minKept: 3 });
    expect(planOf(5000, { exactJoinLimit: 4999 }).method).toBe('index');
  });
});

describe('checkCandidateSettings', () => {
  const nested = (path: string, value: unknown) =>
    path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as object;

  test.each<[string, readonly number[], readonly unknown[]]>([
    ['exactJoinLimit', [0, 1, Infinity], [-1, 1.5, NaN, '3', null]],
    ['maxReprints', [1, Infinity], [0, -1, 1.5]],
    ['bandTarget.recall', [0.001, 1], [0, 1.001, NaN]],
    ['bandTarget.resemblance', [0.001, 1], [0, 1.001]],
    ['join.minShared', [1], [0, 0.5]],
    ['join.minRarity', [0, 0.5, Infinity], [-0.1, NaN, '1']],
    ['join.rareHolders', [1, 32], [0]],
    ['join.maxHolders', [1, Infinity], [0]],
    ['join.representatives', [0, 2], [-1]],
    ['join.maxPartners', [1, Infinity], [0]],
    ['join.overlap.minResemblance', [0, 1], [-0.1, 1.1]],
    ['join.overlap.minContainment', [0, 1], [-0.1, 1.1]],
    ['sampling.rate', [0.01, 1], [0, 1.1]],
    ['sampling.minKept', [0, 64], [-1, 0.5]],
  ])('%s has a range, and its ends are in it', (path, right, wrong) => {
    for (const value of [...right, undefined])
      expect(() => checkCandidateSettings(nested(path, value))).not.toThrow();
    for (const value of wrong)
      expect(() => checkCandidateSettings(nested(path, value))).toThrow(
        expect.objectContaining({ code: 'bad-option' }),
      );
  });

  test.each([
    ['maxPairs', 3],
    ['join.overlap.most', 3],
    ['overlap.minResemblance', 0.5],
    ['sampling.overlap', { minResemblance: 0.5 }],
    ['join', 4],
    ['sampling', null],
    ['toString', 3],
  ])('%s is not a setting', (path, value) => {
    expect(() => checkCandidateSettings(nested(path, value))).toThrow(
      expect.objectContaining({ code: 'bad-option' }),
    );
  });

  test.each([null, 3, 'all'])('%s are no settings', (settings) => {
    expect(() => checkCandidateSettings(settings as never)).toThrow(/must be an object/);
  });
});
