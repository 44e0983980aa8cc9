import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuantities } from '../../../src/facts/quantities/comparison.js';
import type { Bound } from '../../../src/facts/quantities/quantity.js';

const options = { seed: 5, numRuns: 300 };
const told = (low: number, bound: Bound = 'exact', high = low) => ({ low, high, bound, isVague: false });

/** The whole part of a number to so many digits, by its decimal writing and nothing else. */
function roundedTo(value: number, digits: number, way: 'near' | 'down' | 'up'): number {
  const step = 10 ** (String(value).length - digits);
  const whole = Math.floor(value / step) * step;
  if (whole === value || way === 'down') return whole;
  return way === 'up' || value - whole >= step / 2 ? whole + step : whole;
}

const significant = (value: number) => String(value).replace(/0+$/, '').length;
const full = fc.integer({ min: 1001, max: 9_999_999 }).filter((value) => value % 10 !== 0);
const digits = fc.integer({ min: 1, max: 6 });
const shortened = fc.tuple(full, digits).filter(([value, kept]) => kept < String(value).length);

describe('a figure that is told shorter', () => {
  test('to two digits or more is less precise, and the other way round more', () => {
    fc.assert(
      fc.property(shortened, ([value, kept]) => {
        const round = roundedTo(value, kept, 'near');
        fc.pre(significant(round) >= 2);
        for (const bound of ['exact', 'about'] as const) {
          expect(compareQuantities(told(value), told(round, bound))).toBe('less-precise');
          expect(compareQuantities(told(round, bound), told(value))).toBe('more-precise');
        }
      }),
      options,
    );
  });

  test('to one digit is so only where it says “about”, and within a tenth', () => {
    fc.assert(
      fc.property(full, (value) => {
        const round = roundedTo(value, 1, 'near');
        fc.pre(significant(round) === 1);
        expect(compareQuantities(told(value), told(round))).toBe('different');
        const isNear = Math.abs(value - round) <= 0.1 * round;
        expect(compareQuantities(told(value), told(round, 'about'))).toBe(
          isNear ? 'less-precise' : 'different',
        );
      }),
      options,
    );
  });

  test('is on the side that its bound says', () => {
    const bounds = { 'more-than': 'down', 'at-least': 'down', 'less-than': 'up', 'at-most': 'up' } as const;
    const bound = fc.constantFrom(...(Object.keys(bounds) as (keyof typeof bounds)[]));
    fc.assert(
      fc.property(shortened, bound, ([value, kept], one) => {
        const right = roundedTo(value, kept, bounds[one]);
        const wrong = roundedTo(value, kept, bounds[one] === 'down' ? 'up' : 'down');
        fc.pre(right !== wrong && significant(right) >= 2 && significant(wrong) >= 2);
        expect(compareQuantities(told(value), told(right, one))).toBe('less-precise');
        expect(compareQuantities(told(right, one), told(value))).toBe('more-precise');
        expect(compareQuantities(told(value), told(wrong, one))).toBe('different');
      }),
      options,
    );
  });

  test('is another where it is a whole step or more away', () => {
    fc.assert(
      fc.property(shortened, fc.integer({ min: 1, max: 9 }), fc.boolean(), ([value, kept], steps, isUp) => {
        fc.pre(kept >= 2);
        const step = 10 ** (String(value).length - kept);
        const round = roundedTo(value, kept, isUp ? 'up' : 'down') + (isUp ? 1 : -1) * steps * step;
        // A further zero at its end makes its step larger.
        fc.pre(round > 0 && significant(round) === kept && String(round).length === String(value).length);
        for (const bound of ['exact', 'about', 'more-than', 'less-than'] as const)
          expect(compareQuantities(told(value), told(round, bound))).toBe('different');
      }),
      options,
    );
  });

  test('two figures of as many digits are two, however near', () => {
    fc.assert(
      fc.property(full, fc.integer({ min: 1, max: 9 }), (value, gap) => {
        fc.pre((value + gap) % 10 !== 0);
        expect(compareQuantities(told(value), told(value + gap))).toBe('different');
        expect(compareQuantities(told(value / 1000), told((value + gap) / 1000))).toBe('different');
      }),
      options,
    );
  });
});

describe('below zero', () => {
  const exactly = fc.constantFrom<Bound>('exact', 'about');
  test('figures compare as their amounts do', () => {
    const amount = fc.oneof(
      full,
      shortened.map(([value, kept]) => roundedTo(value, kept, 'near')),
    );
    fc.assert(
      fc.property(amount, amount, exactly, exactly, (a, b, one, other) => {
        for (const [x, y] of [
          [a, b],
          [a, roundedTo(a, 2, 'near')],
        ] as const)
          expect(compareQuantities(told(-x, one), told(-y, other))).toBe(
            compareQuantities(told(x, one), told(y, other)),
          );
      }),
      options,
    );
  });
});

describe('two ends', () => {
  const number = fc.integer({ min: 1, max: 60 });
  const range = fc.tuple(number, number).filter(([low, high]) => low < high);

  test('hold the figures between them, and no other', () => {
    fc.assert(
      fc.property(range, number, ([low, high], n) => {
        const isIn = low <= n && n <= high;
        expect(compareQuantities(told(low, 'exact', high), told(n))).toBe(
          isIn ? 'more-precise' : 'different',
        );
        expect(compareQuantities(told(n), told(low, 'exact', high))).toBe(
          isIn ? 'less-precise' : 'different',
        );
      }),
      options,
    );
  });

  test('are others where one of them is', () => {
    fc.assert(
      fc.property(range, range, (x, y) => {
        const isSame = x[0] === y[0] && x[1] === y[1];
        expect(compareQuantities(told(x[0], 'exact', x[1]), told(y[0], 'exact', y[1]))).toBe(
          isSame ? 'same' : 'different',
        );
      }),
      options,
    );
  });

  test('against a bound: apart is different, and what may hold is not', () => {
    fc.assert(
      fc.property(range, number, ([low, high], n) => {
        const verdict = (bound: Bound) => compareQuantities(told(low, 'exact', high), told(n, bound));
        expect(verdict('more-than') === 'different').toBe(n > high);
        expect(verdict('at-least') === 'different').toBe(n > high);
        expect(verdict('less-than') === 'different').toBe(n < low);
        expect(verdict('at-most') === 'different').toBe(n < low);
      }),
      options,
    );
  });
});

describe('two bounds of one figure', () => {
  const up: readonly Bound[] = ['more-than', 'at-least'];
  const down: readonly Bound[] = ['less-than', 'at-most'];
  const all: readonly Bound[] = ['exact', 'about', ...up, ...down];

  test('differ where one says more and the other less; a bound is lost, gained or kept', () => {
    for (const a of all) {
      for (const b of all) {
        const isOpposite = (up.includes(a) && down.includes(b)) || (down.includes(a) && up.includes(b));
        const expected =
          a === b
            ? 'same'
            : b === 'exact'
              ? 'hedge-lost'
              : a === 'exact'
                ? 'hedge-gained'
                : isOpposite
                  ? 'different'
                  : 'compatible';
        expect(compareQuantities(told(400, a), told(400, b)), `${a} → ${b}`).toBe(expected);
      }
    }
  });

  test('“nearly” is about, and never more', () => {
    const nearly = { ...told(400, 'about'), isBelow: true as const };
    for (const b of all) {
      const isUp = up.includes(b);
      expect(compareQuantities(nearly, told(400, b)) === 'different').toBe(isUp);
      expect(compareQuantities(told(400, b), nearly) === 'different').toBe(isUp);
    }
  });
});
