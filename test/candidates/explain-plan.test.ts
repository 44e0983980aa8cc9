import { describe, expect, test } from 'vitest';
import { createCandidateStage } from '../../src/candidates/candidate-stage.js';
import { explainPlan, planBatch, rewriteRecall } from '../../src/candidates/explain-plan.js';
import { signArticle } from '../../src/sign-article.js';
import { signShingles } from '../../src/sketch/sign-shingles.js';
import type { Sketch } from '../../src/types.js';
import { randomIntegers } from '../sketch/random-integers.js';

/** Articles of 300 shingles, of which some 80 come from a common stock of phrases. */
function batchOf(articles: number): Sketch[] {
  const stock = randomIntegers(4000, 1);
  return Array.from({ length: articles }, (_, i) => {
    const phrases = randomIntegers(80, 10_000 + i).map(
      (value) => stock[Math.floor((value / 2 ** 32) * 4000)]!,
    );
    const shingles = Uint32Array.from(new Set([...phrases, ...randomIntegers(220, 50_000 + i)])).sort();
    const id = `n${i}`;
    return { id, phrases: shingles, signature: { id, slots: signShingles(shingles, 64, 1), version: '' } };
  });
}

describe('explainPlan', () => {
  test('says how many candidates there will be, exactly if it may look at all articles', () => {
    const batch = batchOf(700);
    const pairs = createCandidateStage(settings)(batch);
    expect(pairs.length).toBeGreaterThan(100);
    expect(explainPlan(batch, settings, batch.length).candidatesPerArticle).toBe(pairs.length / batch.length);
  });

  // Half of the articles show about half of the pairs: a count with a standard error of at most its root or so.
  test('comes close to it from a sample', () => {
    const batch = batchOf(700);
    const pairs = createCandidateStage(settings)(batch).length;
    const { candidatesPerArticle } = explainPlan(batch, settings, 350);
    expect(Math.abs(candidatesPerArticle * 350 - pairs / 2)).toBeLessThan(4 * Math.sqrt(pairs / 2));
  });

  test('says that the exact join finds all', () => {
    const batch = batchOf(100);
    const { method, rewriteRecall: rewrites, candidatesPerArticle } = explainPlan(batch);
    expect(method).toBe('exact');
    expect(rewrites.every(({ recall }) => recall === 1)).toBe(true);
    expect(candidatesPerArticle).toBe(createCandidateStage()(batch).length / 100);
  });

  test('explains a batch of nothing', () => {
    expect(explainPlan([]).candidatesPerArticle).toBe(0);
  });
});

describe('planBatch', () => {
  test('finds reprints and light rewrites at any size, and takes 1.5 KB an article or less at a million', () => {
    for (const articles of [10, 2000, 2001, 50_000, 200_000, 1_000_000, 10_000_000]) {
      const { reprintRecall, rewriteRecall: rewrites } = planBatch(articles);
      expect(reprintRecall.find(({ resemblance }) => resemblance === 0.6)!.recall).toBeGreaterThan(0.985);
      expect(rewrites.find(({ resemblance }) => resemblance === 0.1)!.recall).toBeGreaterThan(0.99);
    }
    expect(planBatch(1_000_000).bytesPerArticle).toBeLessThan(1500);
  });

  test('is for signatures as articles get them, if not told otherwise', () => {
    const { slots } = signArticle({ id: 'a', text: 'The dam above Orrin was closed on Monday.' });
    expect(planBatch(3000)).toEqual(planBatch(3000, {}, slots.length));
  });

  test('agrees with the plan of a batch', () => {
    const { method, bands, join, sampling } = explainPlan(batchOf(30), settings);
    expect(planBatch(30, settings, 64)).toMatchObject({ method, bands, join, sampling });
  });
});

const settings = { exactJoinLimit: 0, join: { minShared: 2, minRarity: 0.25 } };

describe('rewriteRecall', () => {
  const sampling = { rate: 1 / 8, minKept: 64 };
  const recallOf = (shared: number, rareShare: number) =>
    rewriteRecall(shared, rareShare, { minShared: 3 }, sampling, 800);

  test('is the share of draws that keep enough', () => {
    const draws = 4000;
    for (const shared of [10, 20, 40, 84]) {
      let kept = 0;
      for (let i = 0; i < draws; i++) {
        if (randomIntegers(shared, i).filter((value) => value < (0.9 * 2 ** 32) / 8).length >= 3) kept++;
      }
      const predicted = recallOf(shared, 0.9);
      const standardError = Math.sqrt((predicted * (1 - predicted)) / draws);
      expect(Math.abs(kept / draws - predicted)).toBeLessThanOrEqual(4 * standardError + 1e-9);
    }
  });

  test('grows with what is shared and with the share that is rare', () => {
    expect(recallOf(84, 0.95)).toBeGreaterThan(0.99);
    expect(recallOf(40, 0.95)).toBeLessThan(recallOf(84, 0.95));
    expect(recallOf(40, 0.5)).toBeLessThan(recallOf(40, 0.95));
  });

  test('is the binomial tail, summed term by term', () => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
    for (const [shared, minShared, rate, minKept, size, rareShare] of [
      [12, 3, 0.25, 10, 100, 0.8],
      [12, 3, 0.05, 40, 100, 0.5],
      [5, 1, 0.5, 0, 10, 1],
      [2, 4, 0.5, 0, 10, 0.9],
      [9, 2, 0.1, 900, 100, 0.3],
    ] as const) {
      const chance = Math.min(1, Math.max(rate, minKept / size)) * rareShare;
      let wanted = 0;
      for (let k = minShared; k <= shared; k++)
        wanted += choose(shared, k) * chance ** k * (1 - chance) ** (shared - k);
      expect(rewriteRecall(shared, rareShare, { minShared }, { rate, minKept }, size)).toBeCloseTo(
        wanted,
        10,
      );
    }
  });

  test('where all are kept and rare, enough is found for sure and less never', () => {
    const all = { rate: 1, minKept: 0 };
    expect(rewriteRecall(3, 1, { minShared: 3 }, all, 100)).toBe(1);
    expect(rewriteRecall(2, 1, { minShared: 3 }, all, 100)).toBe(0);
  });

  test.each([11, 1e12, Infinity])('of ten phrases nobody shares %d', (minShared) => {
    expect(rewriteRecall(10, 0.8, { minShared }, { rate: 0.5, minKept: 0 }, 100)).toBeCloseTo(0, 10);
  });
});

describe('what a plan says of itself', () => {
  test('bytes grow by four for each slot, and a memory of what is kept is bounded by the sampling', () => {
    const [small, large] = [planBatch(3000, {}, 64), planBatch(3000, {}, 128)];
    expect(large.bytesPerArticle - small.bytesPerArticle).toBe(4 * 64);
    const kept = (rate: number, minKept: number) =>
      planBatch(3000, { sampling: { rate, minKept } }).bytesPerArticle;
    expect(kept(1, 0)).toBe(kept(0.01, 5000));
    expect(kept(1 / 4, 0)).toBe(kept(0.01, 55));
    // Of 400 words some 220 phrases are kept: 4 bytes each, and 4.3 for the join.
    expect(kept(1, 0) - kept(1 / 2, 0)).toBeCloseTo(110 * 8.3, 6);
  });

  test('recall of reprints is that of its bands, recall of rewrites that of its join', () => {
    const plan = planBatch(100_000);
    for (const { resemblance, recall } of plan.reprintRecall)
      expect(recall).toBeCloseTo(1 - (1 - resemblance ** plan.bands.rows) ** plan.bands.bands, 10);
    for (const { resemblance, recall } of plan.rewriteRecall) {
      // Two articles of 220 phrases share 2 × 220 × J / (1 + J).
      const shared = Math.round((440 * resemblance) / (1 + resemblance));
      expect(recall).toBe(rewriteRecall(shared, 0.8, plan.join, plan.sampling, 220));
    }
  });

  test.each([
    ['articles', () => planBatch(0), () => planBatch(-1)],
    ['slots', () => planBatch(9, {}, 16), () => planBatch(9, {}, 15)],
    ['samples', () => explainPlan(batchOf(3), {}, 1), () => explainPlan(batchOf(3), {}, 0)],
    ['whole articles', () => planBatch(1), () => planBatch(1.5)],
  ])('the number of %s has a least', (_, right, wrong) => {
    expect(right).not.toThrow();
    expect(wrong).toThrow(expect.objectContaining({ code: 'bad-argument' }));
  });

  test('counts what bands compare: each of a group of reprints with the one that leads', () => {
    const [one] = batchOf(1);
    const batch = Array.from({ length: 6 }, (_, i) => ({
      ...one!,
      id: `r${i}`,
      signature: { ...one!.signature, id: `r${i}` },
    }));
    expect(explainPlan(batch).comparisonsPerArticle).toBe(5 / 6);
    expect(explainPlan(batch).candidatesPerArticle).toBe(15 / 6);
    expect(explainPlan([]).comparisonsPerArticle).toBe(0);
  });
});
