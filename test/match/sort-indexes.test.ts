import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortIndexes } from '../../src/match/sort-indexes.js';

test('sortIndexes orders as a stable sort does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 200 }), (values) => {
      const expected = values.map((_, i) => i).sort((x, y) => values[x]! - values[y]! || x - y);
      expect([...sortIndexes(values.length, (x, y) => values[x]! < values[y]!)]).toEqual(expected);
    }),
  );
});
