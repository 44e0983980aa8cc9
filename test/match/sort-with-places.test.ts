import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortWithPlaces } from '../../src/match/sort-with-places.js';

const slowly = (hashes: readonly number[]) =>
  hashes.map((hash, place) => ({ hash, place })).sort((x, y) => x.hash - y.hash || x.place - y.place);

const check = (hashes: readonly number[]) => {
  const sorted = Uint32Array.from(hashes);
  const places = sortWithPlaces(sorted);
  const expected = slowly(hashes);
  expect([...sorted]).toEqual(expected.map(({ hash }) => hash));
  expect([...places]).toEqual(expected.map(({ place }) => place));
};

describe('sortWithPlaces', () => {
  test('sorts hashes spread evenly, and equal ones by their place', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 200 }), check));
    fc.assert(fc.property(fc.array(fc.constantFrom(0, 7, 2 ** 31, 2 ** 32 - 1), { maxLength: 200 }), check));
  });

  test('sorts what is not spread evenly, and more than any article has', () => {
    check(Array.from({ length: 500 }, (_, i) => (i * 7919) % 101));
    check(Array.from({ length: 70_000 }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 0));
    check(Array.from({ length: 70_000 }, (_, i) => i % 3));
  });
});
