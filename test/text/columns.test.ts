import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ColumnCutter } from '../../src/text/columns.js';

const kinds = ['integers', 'shorts', 'reals', 'bytes'] as const;

test('columns are zeros of the length asked for, and none is written by another', () => {
  const cutter = new ColumnCutter();
  const lengths = fc.oneof(fc.nat(40), fc.nat(5000), fc.constantFrom(16_384, 65_536));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...kinds), lengths), { maxLength: 40 }), (asked) => {
      const columns = asked.map(([kind, length]) => cutter[kind](length));
      columns.forEach((column, i) => {
        expect(column.length).toBe(asked[i]![1]);
        expect(column.every((value) => value === 0)).toBe(true);
        column.fill(i + 1);
      });
      columns.forEach((column, i) => {
        expect(column.every((value) => value === i + 1)).toBe(true);
      });
    }),
  );
});

test('places take two bytes while they are enough', () => {
  const cutter = new ColumnCutter();
  expect(cutter.places(3, 65_536)).toEqual(new Uint16Array(3));
  expect(cutter.places(3, 65_537)).toEqual(new Uint32Array(3));
});
