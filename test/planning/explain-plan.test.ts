import { expect, test } from 'vitest';
import { clusterArticles } from '../../src/cluster-articles.js';
import { createCandidateStage } from '../../src/candidates/candidate-stage.js';
import { planBatch } from '../../src/candidates/explain-plan.js';
import { explainPlan } from '../../src/planning/explain-plan.js';
import type { Article } from '../../src/types.js';

const towns = ['Arvell', 'Bonney', 'Corrick', 'Dunmere', 'Eskdale'];
const articles = towns.flatMap((town, i): Article[] => {
  const text =
    `The footbridge at ${town} was closed on Monday after wardens found ${i + 4} cracks in its northern pier. ` +
    `Crews from the county of ${town} will inspect the pier for a week, and walkers are sent over the old ${town} mill.`;
  return [
    { id: town, text },
    { id: `${town} again`, text: text.replace('Monday', 'Tuesday') },
  ];
});

test('in a small batch the plan says what the run then does', () => {
  const plan = explainPlan(articles);
  let pairs = 0;
  clusterArticles(articles, {
    facts: false,
    onProgress: ({ stage, total }) => (pairs = stage === 'match' ? total : pairs),
  });
  expect(pairs).toBeGreaterThanOrEqual(towns.length);
  expect(plan).toMatchObject({ articles: 10, method: 'exact' });
  expect(plan.candidatesPerArticle * 10).toBeCloseTo(pairs);
  expect(plan.reprintRecall.every(({ recall }) => recall >= 0 && recall <= 1)).toBe(true);
});

test('the plan and the stage take the same settings', () => {
  const settings = { exactJoinLimit: 4 };
  expect(explainPlan(articles, {}, settings).method).toBe('index');
  const { clusters } = clusterArticles(articles, {
    candidates: createCandidateStage(settings),
    facts: false,
  });
  expect(clusters.every(({ members }) => members.length >= 2)).toBe(true);
});

test('a plan needs no articles, and an empty batch has one', () => {
  expect(explainPlan([])).toMatchObject({ articles: 0, candidatesPerArticle: 0 });
  const [small, large] = [planBatch(100), planBatch(1_000_000)];
  expect([small.method, large.method]).toEqual(['exact', 'index']);
  expect(large.sampling.rate).toBeLessThan(small.sampling.rate);
  expect(large.bytesPerArticle).toBeLessThanOrEqual(1500);
});
