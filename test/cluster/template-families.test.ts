import { describe, expect, test } from 'vitest';
import type { MatchedPair } from '../../src/cluster/matched-pair.js';
import { discountTemplates, isInDoubt, leastOthers } from '../../src/cluster/template-families.js';

const pair = (a: number, b: number, copyProbability: number, template: number): MatchedPair => ({
  a,
  b,
  match: {
    relation: copyProbability >= 0.5 ? 'near-duplicate' : 'unrelated',
    copyProbability,
    eventProbability: copyProbability,
    evidence: {
      resemblance: 0.6,
      sourceContainment: 0.7,
      copyContainment: 0.7,
      sourceAligned: 1,
      copyAligned: 1,
      template,
    },
  },
});

describe('discountTemplates', () => {
  const family = [2, 3, 4].flatMap((other) => [pair(0, other, 0.01, 0.98), pair(1, other, 0.01, 0.98)]);

  test('a doubtful pair of a template that the batch knows is no copy, a sure one is', () => {
    const [doubtful] = discountTemplates([pair(0, 1, 0.6, 0.4), ...family], 0.5, 0.5);
    expect(doubtful!.match.relation).toBe('unrelated');
    expect(doubtful!.match.copyProbability).toBeLessThan(0.5);
    expect(doubtful!.match.evidence.template).toBeGreaterThan(0.5);
    const [sure] = discountTemplates([pair(0, 1, 0.99, 0.01), ...family], 0.5, 0.5);
    expect(sure!.match.relation).toBe('near-duplicate');
  });

  test('a pair alone is what it is', () => {
    const alone = pair(0, 1, 0.6, 0.4);
    expect(discountTemplates([alone], 0.5, 0.5)).toEqual([alone]);
  });
});

test.each([
  [1, false],
  [0.999, true],
  [0.5, true],
  [0.499, false],
  [0, false],
])('a probability of %d leaves a copy in doubt: %s', (probability, expected) => {
  expect(isInDoubt(pair(0, 1, probability, 0.4).match, 0.5)).toBe(expected);
});

test('a template is known from as many other stories as are said to be needed, of both articles', () => {
  const others = (article: number, count: number) =>
    Array.from({ length: count }, (_, i) => pair(article, 10 + i, 0.01, 0.98));
  const first = (...family: MatchedPair[]) =>
    discountTemplates([pair(0, 1, 0.6, 0.4), ...family], 0.5, 0.5)[0]!;
  const isCopy = (found: MatchedPair) => found.match.copyProbability >= 0.5;
  expect(isCopy(first(...others(0, leastOthers), ...others(1, leastOthers)))).toBe(false);
  expect(isCopy(first(...others(0, leastOthers - 1), ...others(1, leastOthers)))).toBe(true);
  expect(isCopy(first(...others(0, leastOthers), ...others(1, leastOthers - 1)))).toBe(true);
});
