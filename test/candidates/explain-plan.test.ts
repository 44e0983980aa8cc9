import { describe, expect, test } from 'vitest';
import { createCandidateStage } from '../../src/candidates/candidate-stage.js';
import { explainPlan, rewriteRecall } from '../../src/candidates/explain-plan.js';
import { planRareJoin } from '../../src/candidates/rare-join.js';
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
    return { id, shingles, signature: { id, slots: signShingles(shingles, 64, 1), version: '' } };
  });
}

describe('explainPlan', () => {
  const settings = { exactJoinLimit: 0, rare: { minShared: 2 } };

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

describe('rewriteRecall', () => {
  const plan = { ...planRareJoin(1_000_000), rate: 1 / 8, minShared: 3 };

  test('is the share of draws that keep enough', () => {
    const draws = 4000;
    for (const shared of [10, 20, 40, 84]) {
      let kept = 0;
      for (let i = 0; i < draws; i++) {
        if (randomIntegers(shared, i).filter((value) => value < (0.9 * 2 ** 32) / 8).length >= 3) kept++;
      }
      const predicted = rewriteRecall(shared, 0.9, plan);
      const standardError = Math.sqrt((predicted * (1 - predicted)) / draws);
      expect(Math.abs(kept / draws - predicted)).toBeLessThanOrEqual(4 * standardError + 1e-9);
    }
  });

  test('is at least .99 for 84 shared shingles at a million articles', () => {
    expect(rewriteRecall(84, 0.95, plan)).toBeGreaterThan(0.99);
  });
});
