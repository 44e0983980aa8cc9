import { describe, expect, test } from 'vitest';
import type { MatchedPair } from '../../src/cluster/matched-pair.js';
import { thirdPairs } from '../../src/cluster/third-pairs.js';
import { made } from './pairs.js';

const pair = (a: number, b: number, eventProbability: number, resemblance = 0.1): MatchedPair => ({
  a,
  b,
  match: made(0.1, { eventProbability, resemblance }),
});

const noFamily = () => undefined;

describe('thirdPairs', () => {
  test('gives each pair once that was not compared though both are alike to a third', () => {
    const pairs = [pair(0, 1, 0.9), pair(1, 2, 0.8), pair(0, 3, 0.6), pair(2, 3, 0.7), pair(3, 4, 0.1)];
    expect(thirdPairs(pairs, 0.5, noFamily)).toEqual([
      { a: 0, b: 2 },
      { a: 1, b: 3 },
    ]);
    expect(thirdPairs([...pairs].reverse(), 0.5, noFamily)).toEqual(thirdPairs(pairs, 0.5, noFamily));
  });

  test('leaves out reprints of one text, and what was compared', () => {
    expect(thirdPairs([pair(0, 1, 1, 0.9), pair(0, 2, 1, 0.9)], 0.5, noFamily)).toEqual([]);
    expect(thirdPairs([pair(0, 1, 0.9), pair(0, 2, 0.9), pair(1, 2, 0.1)], 0.5, noFamily)).toEqual([]);
  });

  test('leaves out what is within a large family', () => {
    const pairs = [pair(0, 1, 0.9), pair(0, 2, 0.9), pair(0, 3, 0.9)];
    expect(thirdPairs(pairs, 0.5, (position) => (position === 3 ? undefined : 0))).toEqual([
      { a: 1, b: 3 },
      { a: 2, b: 3 },
    ]);
  });

  test('stays in bounds for an article that is alike to thousands', () => {
    const pairs = Array.from({ length: 5000 }, (_, i) => pair(0, i + 1, 0.9));
    expect(thirdPairs(pairs, 0.5, noFamily).length).toBeLessThanOrEqual(800);
    const all = Array.from({ length: 3000 }, (_, i) => pair(i, i + 1, 0.9)).concat(pairs);
    const found = thirdPairs(all, 0.5, noFamily);
    const count = new Uint32Array(5001);
    for (const { a, b } of found) for (const one of [a, b]) count[one]!++;
    expect(Math.max(...count)).toBeLessThanOrEqual(40);
  });
});
