import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderKept } from '../../src/match/order-kept.js';

fc.configureGlobal({ seed: 6 });

describe('orderKept', () => {
  test('is 1 for ascending, 0 for descending, 1/2 for equal values, 1 for less than two', () => {
    expect(orderKept([1, 2, 5, 9])).toBe(1);
    expect(orderKept([9, 5, 2])).toBe(0);
    expect(orderKept([4, 4, 4])).toBe(0.5);
    expect([orderKept([]), orderKept([3])]).toEqual([1, 1]);
  });

  test('is the share of pairs in order, equal ones half', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 40 }), (values) => {
        let kept = 0;
        let pairs = 0;
        for (let i = 0; i < values.length; i++) {
          for (let j = i + 1; j < values.length; j++, pairs++)
            kept += values[i]! < values[j]! ? 1 : values[i] === values[j] ? 0.5 : 0;
        }
        expect(orderKept(values)).toBeCloseTo(kept / pairs, 9);
      }),
    );
  });
});
