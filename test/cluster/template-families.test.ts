import { describe, expect, test } from 'vitest';
import type { MatchedPair } from '../../src/cluster/matched-pair.js';
import {
  discountTemplate,
  discountTemplates,
  isInDoubt,
  isTemplatePair,
  leastOthers,
} from '../../src/cluster/template-families.js';

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

describe('a pair of a template', () => {
  const logOdds = (probability: number) => Math.log(probability / (1 - probability));
  const verdict = (copy: number, event: number, template?: number) => {
    const { match } = pair(0, 1, copy, 0);
    const evidence = { ...match.evidence, ...(template === undefined ? {} : { template }) };
    return { ...match, eventProbability: event, evidence };
  };

  test('loses the same odds whatever it was', () => {
    const lost = [0.1, 0.5, 0.9, 0.999].map((p) => {
      const { copyProbability } = discountTemplate(verdict(p, p), 0.5, 0.5);
      return logOdds(p) - logOdds(copyProbability);
    });
    expect(lost[0]).toBeGreaterThan(0);
    for (const one of lost) expect(one).toBeCloseTo(lost[0]!, 9);
  });

  test('is as likely an event as it was where that was told by more than the copy, and falls with it else', () => {
    const told = discountTemplate(verdict(0.6, 0.8), 0.5, 0.5);
    expect(told.eventProbability).toBe(0.8);
    const byCopy = discountTemplate(verdict(0.6, 0.6), 0.5, 0.5);
    expect(byCopy.eventProbability).toBe(byCopy.copyProbability);
  });

  test('stays what it was where it is likely enough a copy, then is an event, else nothing', () => {
    const { copyProbability } = discountTemplate(verdict(0.9, 0.9), 0.5, 0.5);
    const relation = (leastCopy: number, leastEvent: number, event = 0.9) =>
      discountTemplate(verdict(0.9, event), leastCopy, leastEvent).relation;
    expect(relation(copyProbability, 0.5)).toBe('near-duplicate');
    expect(relation(copyProbability + 1e-9, copyProbability)).toBe('same-event');
    expect(relation(copyProbability + 1e-9, copyProbability + 1e-9)).toBe('unrelated');
    expect(relation(0.99, 0.95, 0.95)).toBe('same-event');
  });

  test('is by a template as surely as it is no copy, and never less than before', () => {
    for (const before of [undefined, 0, 0.3, 0.99]) {
      const { copyProbability, evidence } = discountTemplate(verdict(0.6, 0.6, before), 0.5, 0.5);
      expect(evidence.template).toBe(Math.max(before ?? 0, 1 - copyProbability));
    }
    expect([0.5, 0.499].map((template) => isTemplatePair(verdict(0, 0, template)))).toEqual([true, false]);
    expect(isTemplatePair(verdict(0, 0))).toBe(false);
  });
});
