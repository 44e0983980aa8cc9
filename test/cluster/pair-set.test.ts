import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairSet } from '../../src/cluster/pair-set.js';

fc.configureGlobal({ seed: 22 });

test('a pair set holds the pairs that were put in, in either order, and no other', () => {
  const position = fc.oneof(fc.nat(12), fc.nat(2 ** 32 - 2));
  fc.assert(
    fc.property(fc.array(fc.tuple(position, position)), fc.tuple(position, position), (pairs, [x, y]) => {
      const set = new PairSet();
      for (const [a, b] of pairs) set.add(a, b);
      for (const [a, b] of pairs) expect(set.has(b, a)).toBe(true);
      const isIn = pairs.some(([a, b]) => (a === x && b === y) || (a === y && b === x));
      expect(set.has(x, y)).toBe(isIn);
    }),
  );
});

test('a pair set grows past its first room', () => {
  const set = new PairSet();
  for (let i = 0; i < 50_000; i++) set.add(i, i + 7);
  expect([set.has(49_999, 50_006), set.has(7, 0), set.has(0, 8)]).toEqual([true, true, false]);
});
