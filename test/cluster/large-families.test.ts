import { describe, expect, test } from 'vitest';
import { createCandidateStage } from '../../src/candidates/candidate-stage.js';
import { clusterArticles } from '../../src/cluster-articles.js';
import { findLargeFamilies } from '../../src/cluster/large-families.js';
import type { MatchedPair } from '../../src/cluster/matched-pair.js';
import { createRandom } from '../../bench/fit/random.js';
import { spin } from '../../bench/lib/spin.js';
import { made, shuffled } from './pairs.js';

const star = (hub: number, first: number, count: number, copyProbability = 0.9): MatchedPair[] =>
  Array.from({ length: count }, (_, i) => ({ a: hub, b: first + i, match: made(copyProbability) }));

describe('findLargeFamilies', () => {
  test('gives none where all articles have few copies, or many neighbours that are no copies', () => {
    const familyOf = findLargeFamilies([...star(0, 1, 20), ...star(30, 31, 100, 0.2)], 0.5);
    for (let article = 0; article < 140; article++) expect(familyOf(article)).toBeUndefined();
  });

  test('counts a pair as copies from the least probability on, not below', () => {
    const pairs = [...star(0, 10, 40, 0.5), { a: 0, b: 1, match: made(0.49) }];
    const familyOf = findLargeFamilies(pairs, 0.5);
    expect([0, 10, 49].map(familyOf)).toEqual([0, 0, 0]);
    expect(familyOf(1)).toBeUndefined();
  });

  test('an article is a hub from 32 copies on, be it the first or the second of its pairs', () => {
    const turned = (pairs: readonly MatchedPair[]) => pairs.map(({ a, b, match }) => ({ a: b, b: a, match }));
    for (const count of [31, 32]) {
      const pairs = star(50, 1, count);
      const wanted = count < 32 ? [undefined, undefined] : [50, 50];
      const half = [...pairs.slice(0, 16), ...turned(pairs.slice(16))];
      for (const some of [pairs, turned(pairs), half])
        expect([50, 1].map(findLargeFamilies(some, 0.5)), `${count} copies`).toEqual(wanted);
    }
  });

  test('of two hubs that an article is as surely a copy of it takes the first, in any order of the pairs', () => {
    const pairs = [...star(3, 10, 40), ...star(7, 60, 40), { a: 7, b: 10, match: made(0.9) }];
    for (const some of [pairs, pairs.toReversed()]) expect(findLargeFamilies(some, 0.5)(10)).toBe(3);
    const other = [...star(3, 10, 40), ...star(7, 60, 40), { a: 3, b: 60, match: made(0.9) }];
    for (const some of [other, other.toReversed()]) expect(findLargeFamilies(some, 0.5)(60)).toBe(3);
  });

  test('puts each copy with the hub that it is most surely a copy of, hubs that are copies together', () => {
    const pairs = [
      ...star(0, 10, 40),
      ...star(1, 60, 40),
      ...star(2, 110, 40),
      { a: 0, b: 1, match: made(0.8) },
      { a: 2, b: 10, match: made(0.95) },
      { a: 2, b: 60, match: made(0.6) },
    ];
    for (const some of [pairs, shuffled(pairs.length, 3).map((i) => pairs[i]!)]) {
      const familyOf = findLargeFamilies(some, 0.5);
      expect([0, 1, 12, 60, 99].map(familyOf)).toEqual([0, 0, 0, 0, 0]);
      expect([2, 10, 110].map(familyOf)).toEqual([2, 2, 2]);
      expect(familyOf(200)).toBeUndefined();
    }
  });

  test('keeps a story together whose copies are compared with a few of them alone', () => {
    const random = createRandom(5);
    const articles = Array.from({ length: 150 }, (_, i) => ({ id: `copy ${i}`, text: spin(random) }));
    const candidates = createCandidateStage({ join: { maxHolders: 12, representatives: 2 } });
    const { clusters } = clusterArticles(articles, { candidates, facts: false });
    expect(clusters.map(({ members }) => members.length)).toEqual([150]);
  }, 30_000);
});
