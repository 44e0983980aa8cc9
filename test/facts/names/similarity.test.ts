import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameSimilarity } from '../../../src/facts/names/similarity.js';
import { leastCost } from '../../least-cost.js';

describe('nameSimilarity', () => {
  const names = fc.string({ unit: 'grapheme', maxLength: 12 });

  test('is symmetric, in [0, 1], and 1 for equal names', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        const similarity = nameSimilarity(a, b);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(nameSimilarity(b, a)).toBeCloseTo(similarity, 10);
        expect(nameSimilarity(a, a)).toBe(1);
      }),
    );
  });

  test.each([
    ['macina', 'makina'],
    ['koumara', 'kumara'],
    ['muhammad', 'mohamed'],
    ['gaddafi', 'qadhafi'],
    ['zelensky', 'zelenskyy'],
    ['hezbollah', 'hizbullah'],
    ['sørensen', 'sorensen'],
  ])('puts %s and %s at .8 or more', (a, b) => {
    expect(nameSimilarity(a, b)).toBeGreaterThanOrEqual(0.8);
  });

  test.each([
    ['mopti', 'segou'],
    ['smith', 'jones'],
    ['goita', 'keita'],
    ['benin', 'berlin'],
    ['', 'gao'],
  ])('puts %j and %j under .7', (a, b) => {
    expect(nameSimilarity(a, b)).toBeLessThan(0.7);
  });

  test('long strings cost no more than short ones', () => {
    expect(leastCost(() => nameSimilarity('ab'.repeat(500_000), 'ba'.repeat(500_000)), 500)).toBeLessThan(
      500,
    );
  });
});
