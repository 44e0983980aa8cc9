import { describe, expect, test } from 'vitest';
import { findLargeFamilies } from '../../src/cluster/large-families.js';
import { viewsByDocument, type MatchedPair } from '../../src/cluster/matched-pair.js';
import { discountTemplate, isTemplatePair } from '../../src/cluster/template-families.js';
import { maxPartners } from '../../src/candidates/candidate-settings.js';
import { made } from './pairs.js';

describe('viewsByDocument', () => {
  test('each sees the pair from its own side, by the rank of the other', () => {
    const match = made(0.9);
    const sided = { ...match, evidence: { ...match.evidence, sourceAligned: 0.3, copyAligned: 0.7 } };
    const views = viewsByDocument(
      [
        { a: 0, b: 1, match: sided },
        { a: 2, b: 0, match: sided },
      ],
      Int32Array.of(0, 2, 1),
    );
    expect(views.get(0)!.map(({ other, aligned, otherAligned }) => [other, aligned, otherAligned])).toEqual([
      [2, 0.7, 0.3],
      [1, 0.3, 0.7],
    ]);
    expect(views.get(1)!.map(({ other, aligned }) => [other, aligned])).toEqual([[0, 0.7]]);
  });
});

describe('findLargeFamilies', () => {
  const star = (hub: number, from: number, copies: number, probability = 0.9): MatchedPair[] =>
    Array.from({ length: copies }, (_, i) => ({ a: hub, b: from + i, match: made(probability) }));

  test('a hub has as many copies as an article has partners at most, and one fewer is none', () => {
    expect(findLargeFamilies(star(0, 1, maxPartners - 1), 0.5)(1)).toBeUndefined();
    expect(findLargeFamilies(star(0, 1, maxPartners), 0.5)(1)).toBe(0);
    expect(findLargeFamilies(star(0, 1, maxPartners, 0.49), 0.5)(1)).toBeUndefined();
  });

  test('an article goes with the hub it is most surely a copy of, of two alike with the first; hubs that are copies are one', () => {
    const [x, y] = [star(500, 1, maxPartners), star(400, 100, maxPartners)];
    const to = (a: number, b: number, probability: number) => ({ a, b, match: made(probability) });
    const familyOf = (...more: MatchedPair[]) => findLargeFamilies([...x, ...y, ...more], 0.5);
    expect(familyOf(to(300, 500, 0.8), to(400, 300, 0.7))(300)).toBe(500);
    expect(familyOf(to(300, 500, 0.7), to(400, 300, 0.8))(300)).toBe(400);
    expect(familyOf(to(300, 500, 0.7), to(400, 300, 0.7))(300)).toBe(400);
    expect(familyOf(to(400, 300, 0.7), to(300, 500, 0.7))(300)).toBe(400);
    expect(familyOf()(500)).toBe(500);
    expect(familyOf(to(400, 500, 0.6))(500)).toBe(400);
    expect(familyOf()(300)).toBeUndefined();
  });
});

describe('discountTemplate', () => {
  test('takes the same odds from every copy, and leaves an event that was likelier than the copy', () => {
    const odds = (probability: number) => Math.log(probability / (1 - probability));
    for (const probability of [0.5, 0.7, 0.95]) {
      const alone = discountTemplate(made(probability), 0.5, 0.5);
      expect(odds(probability) - odds(alone.copyProbability)).toBeCloseTo(1.1, 8);
      expect(alone.eventProbability).toBe(alone.copyProbability);
      expect(alone.evidence.template).toBeCloseTo(1 - alone.copyProbability, 10);
      const told = discountTemplate(made(probability, { eventProbability: 0.99 }), 0.5, 0.5);
      expect(told.eventProbability).toBe(0.99);
    }
  });

  test('what is left says what the pair is', () => {
    const relation = (copy: number, event: number) =>
      discountTemplate(made(copy, { eventProbability: event }), 0.5, 0.5).relation;
    expect(relation(0.9, 0.9)).toBe('rewrite');
    expect(relation(0.6, 0.8)).toBe('same-event');
    expect(relation(0.6, 0.6)).toBe('unrelated');
  });

  test('a template is one from a half on', () => {
    const pair = (template?: number) => {
      const match = made(0.2);
      return isTemplatePair({
        ...match,
        evidence: { ...match.evidence, ...(template !== undefined && { template }) },
      });
    };
    expect([0.5, 0.49, undefined].map(pair)).toEqual([true, false, false]);
  });
});
