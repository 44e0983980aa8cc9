import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortByKey } from '../../src/candidates/sort-by-key.js';

fc.configureGlobal({ seed: 5 });

describe('sortByKey', () => {
  test('sorts keys ascending and keeps the order of values with equal keys', () => {
    const key = fc.oneof(fc.nat(5), fc.integer({ min: 0, max: 0xffffffff }));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), (list) => {
        const keys = Uint32Array.from(list);
        const values = Uint32Array.from(list, (_, i) => i);
        const [sorted, along] = sortByKey(keys, values);
        const expected = list.map((value, i) => [value, i] as const).sort((x, y) => x[0] - y[0]);
        expect([...sorted]).toEqual(expected.map(([value]) => value));
        expect([...along]).toEqual(expected.map(([, i]) => i));
      }),
    );
  });
});
