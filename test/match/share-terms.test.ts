import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFilter, flip, shareTerms } from '../../src/match/share-terms.js';

const setOf = (values: readonly number[]) => {
  const terms = Uint32Array.from(new Set(values)).sort();
  return { terms, filter: createFilter(terms) };
};
const hashes = fc.array(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 2 ** 32 - 1 })));

describe('shareTerms', () => {
  test('finds every term of both, ascending, with its place in each', () => {
    fc.assert(
      fc.property(hashes, hashes, (x, y) => {
        const [a, b] = [setOf(x), setOf(y)];
        const shared = shareTerms(a, b);
        const places = (of: Uint32Array) => [...of.subarray(0, shared.length)];
        const [ofSource, ofCopy] = [places(shared.ofSource), places(shared.ofCopy)];
        const found = ofSource.map((i) => a.terms[i]);
        expect(found).toEqual([...a.terms].filter((term) => b.terms.includes(term)));
        expect(ofCopy.map((j) => b.terms[j])).toEqual(found);
        const flipped = flip(shareTerms(b, a));
        expect(flipped.length).toBe(shared.length);
        expect([places(flipped.ofSource), places(flipped.ofCopy)]).toEqual([ofSource, ofCopy]);
      }),
    );
  });

  test('finds all of a set larger than the scratch that is kept', () => {
    const large = setOf(Array.from({ length: 10_000 }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 0));
    const other = setOf(Array.from({ length: 9000 }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 0));
    expect(shareTerms(large, large).length).toBe(10_000);
    expect(shareTerms(large, other).length).toBe(9000);
  });
});
