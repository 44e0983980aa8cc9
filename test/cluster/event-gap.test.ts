import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withGap } from '../../src/cluster/event-gap.js';

fc.configureGlobal({ seed: 51 });

describe('withGap', () => {
  const day = 86_400_000;
  const at = (from: number, length = 0) => ({ from: from * day, to: (from + length) * day });

  test('leaves a probability alone up to two days, and where one of the two is not dated', () => {
    for (const probability of [0.1, 0.5, 0.99, 1]) {
      expect(withGap(probability, undefined, at(90))).toBe(probability);
      expect(withGap(probability, at(90), undefined)).toBe(probability);
      expect(withGap(probability, at(0), at(2))).toBe(probability);
      expect(withGap(probability, at(0, 1), at(3))).toBe(probability);
      expect(withGap(probability, at(0, 10), at(5))).toBe(probability);
    }
  });

  test('beyond takes half a unit of log-odds a day, whichever was first', () => {
    const odds = (probability: number) => Math.log(probability / (1 - probability));
    for (const probability of [0.2, 0.6, 0.95])
      for (const days of [3, 4.5, 12]) {
        const later = withGap(probability, at(0), at(days));
        expect(odds(later)).toBeCloseTo(odds(probability) - 0.5 * (days - 2), 8);
        expect(withGap(probability, at(days), at(0))).toBe(later);
        expect(withGap(probability, at(days + 1), at(0, 1))).toBeCloseTo(later, 10);
      }
  });

  test('no text is so sure that sixteen days do not part it, and nothing becomes surer', () => {
    expect(withGap(1, at(0), at(16))).toBeCloseTo(0.5, 10);
    expect(withGap(1, at(0), at(16.1))).toBeLessThan(0.5);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), (probability, days) => {
        expect(withGap(probability, at(0), at(days))).toBeLessThanOrEqual(probability);
      }),
    );
  });
});
