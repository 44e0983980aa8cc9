import { expect, test } from 'vitest';
import { keepSparse } from '../../src/match/sparse-column.js';

test.each([
  ['few', 1000, (i: number) => (i % 7 === 0 ? i / 3 : 0)],
  ['none', 5, () => 0],
  ['more than a byte counts', 1000, (i: number) => i % 2],
])('gives every value back: %s', (_, length, valueAt) => {
  const dense = Float64Array.from({ length }, (_one, i) => valueAt(i));
  const { slots, values } = keepSparse(dense);
  expect(Array.from(slots, (slot) => values[slot])).toEqual([...dense]);
  expect(values.length).toBe(dense.filter((value) => value !== 0).length + 1);
});
