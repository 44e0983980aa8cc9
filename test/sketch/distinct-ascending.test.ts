import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctAscending } from '../../src/sketch/distinct-ascending.js';
import { randomIntegers } from './random-integers.js';
import { leastCost } from '../least-cost.js';

fc.configureGlobal({ seed: 9 });

describe('distinctAscending', () => {
  test('sorts and drops repeats, whatever the values', () => {
    const values = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.nat(9), fc.constant(0xffffffff));
    fc.assert(
      fc.property(fc.array(values, { maxLength: 300 }), (list) => {
        const expected = [...new Set(list)].sort((x, y) => x - y);
        expect([...distinctAscending(Uint32Array.from(list))]).toEqual(expected);
      }),
    );
  });

  test('sorts a sample of the least hashes', () => {
    for (const bits of [1, 4, 20]) {
      const values = randomIntegers(500, bits).map((value) => value >>> bits);
      expect(distinctAscending(values)).toEqual(Uint32Array.from(new Set(values)).sort());
    }
  });

  test('leaves its argument as it was', () => {
    const values = Uint32Array.of(3, 1, 2);
    distinctAscending(values);
    expect([...values]).toEqual([3, 1, 2]);
  });

  test('takes no longer for values made to fall into one bucket', () => {
    const values = randomIntegers(60_000, 1).map((value) => value >>> 12);
    expect(
      leastCost(
        () => expect(distinctAscending(values)).toEqual(Uint32Array.from(new Set(values)).sort()),
        2000,
      ),
    ).toBeLessThan(2000);
  });
});
