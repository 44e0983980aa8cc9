import { describe, expect, test } from 'vitest';
import { type ClusterPlan } from '../../src/cluster/create-clusters.js';
import { countSources } from '../../src/cluster/independent-sources.js';
import { type MatchedPair } from '../../src/cluster/matched-pair.js';
import { made } from './pairs.js';

describe('countSources', () => {
  const plans = (groups: readonly (readonly number[])[]): ClusterPlan[] =>
    groups.map((members) => ({ members, copies: [], pasted: [] }));
  const pair = (a: number, b: number, copy = 0.9): MatchedPair => ({ a, b, match: made(copy) });
  const count = (
    groups: readonly (readonly number[])[],
    pairs: readonly MatchedPair[],
    pasted: number[] = [],
  ) => countSources(plans(groups), pairs, 0.5, new Set(pasted))(groups.map((_, i) => i));

  test('clusters without copies of one another report for themselves', () => {
    expect(count([[0, 1], [2], [3]], [pair(0, 1), pair(0, 2, 0.499)])).toBe(3);
    expect(count([[0, 1], [2], [3]], [pair(0, 1), pair(0, 2, 0.5)])).toBe(2);
  });

  test('two are copies by the first text of one of them only', () => {
    expect(
      count(
        [
          [0, 1],
          [2, 3],
        ],
        [pair(1, 3)],
      ),
    ).toBe(2);
    expect(
      count(
        [
          [0, 1],
          [2, 3],
        ],
        [pair(1, 2)],
      ),
    ).toBe(1);
    expect(
      count(
        [
          [0, 1],
          [2, 3],
        ],
        [pair(0, 3)],
      ),
    ).toBe(1);
  });

  test('of two stories and a text from both the two count, and a text put together ties nothing', () => {
    expect(count([[0], [1], [2]], [pair(0, 1), pair(1, 2)])).toBe(2);
    expect(count([[1], [0], [2]], [pair(0, 1), pair(1, 2)])).toBe(2);
    expect(count([[0], [1], [2]], [pair(0, 1), pair(1, 2)], [1])).toBe(3);
  });

  test('only the clusters of the event are asked', () => {
    const of = countSources(plans([[0], [1], [2]]), [pair(0, 1), pair(1, 2)], 0.5, new Set());
    expect(of([0, 2])).toBe(2);
    expect(of([0, 1])).toBe(1);
    expect(of([])).toBe(0);
  });
});
