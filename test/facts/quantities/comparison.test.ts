import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuantities } from '../../../src/facts/quantities/comparison.js';
import { extractQuantities } from '../../../src/facts/quantities/quantities.js';
import { prepare } from '../../../src/text/prepare.js';

function quantityOf(words: string) {
  const found = extractQuantities(
    prepare({ id: 'a', text: `The keeper counted ${words} goats.`, language: 'en' }),
  );
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe('compareQuantities', () => {
  test.each([
    ['14', 'fourteen', 'same'],
    ['at least 14', 'no fewer than 14', 'same'],
    ['at least 14', '14', 'hedge-lost'],
    ['14', 'about 14', 'hedge-gained'],
    ['more than 14', 'at least 14', 'compatible'],
    ['at least 14', 'up to 14', 'different'],
    ['24', 'dozens of', 'less-precise'],
    ['dozens of', '24', 'more-precise'],
    ['12', 'hundreds of', 'different'],
    ['hundreds of', 'thousands of', 'different'],
    ['a few', 'several', 'compatible'],
    ['1,234', '1,200', 'less-precise'],
    ['1,234', 'about 1,200', 'less-precise'],
    ['1,234', 'more than 1,200', 'less-precise'],
    ['14', 'about 15', 'different'],
    ['357.7', '357', 'less-precise'],
    ['not exceeding 3', 'no more than 3', 'same'],
    ['14', '10', 'different'],
    ['14', '41', 'different'],
    ['3,850', '3,550', 'different'],
    ['more than 100', 'more than 110', 'different'],
    ['20 to 30', '20 to 35', 'different'],
    ['20 to 30', '25', 'more-precise'],
    ['20 to 30', '45', 'different'],
    ['at least 14', 'at least 12', 'different'],
  ])('%s → %s is %s', (source, copy, verdict) => {
    expect(compareQuantities(quantityOf(source), quantityOf(copy))).toBe(verdict);
  });

  const value = fc.record({
    low: fc.integer({ min: 0, max: 5000 }),
    width: fc.constantFrom(0, 0, 0, 7),
    bound: fc.constantFrom('exact', 'at-least', 'at-most', 'more-than', 'less-than', 'about' as const),
    isVague: fc.boolean(),
  });
  const toValue = ({
    low,
    width,
    ...rest
  }: {
    low: number;
    width: number;
    bound: string;
    isVague: boolean;
  }) => ({
    low,
    high: low + width,
    ...rest,
    bound: rest.bound as 'exact',
  });

  test('a quantity is the same as itself', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(compareQuantities(toValue(one), toValue(one))).toBe('same');
      }),
      { seed: 3 },
    );
  });

  test('the other way round, lost and gained and more and less change places', () => {
    const mirror: Record<string, string> = {
      'hedge-lost': 'hedge-gained',
      'hedge-gained': 'hedge-lost',
      'less-precise': 'more-precise',
      'more-precise': 'less-precise',
    };
    fc.assert(
      fc.property(value, value, (one, other) => {
        const there = compareQuantities(toValue(one), toValue(other));
        expect(compareQuantities(toValue(other), toValue(one))).toBe(mirror[there] ?? there);
      }),
      { seed: 4, numRuns: 400 },
    );
  });
});
