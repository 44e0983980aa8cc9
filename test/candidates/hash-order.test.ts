import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashId, orderByHash } from '../../src/candidates/hash-order.js';
import { createSketchStore } from '../../src/sketch/sketch-store.js';

fc.configureGlobal({ seed: 39 });

function orderOf(ids: readonly string[]): string[] {
  const store = createSketchStore(1);
  const signature = { version: '', slots: new Uint32Array(1) };
  for (const id of ids) store.add({ id, phrases: new Uint32Array(0), signature: { ...signature, id } });
  return Array.from(orderByHash(store), (position) => ids[position]!);
}

describe('orderByHash', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 40 });

  test('puts articles by the hash of their id, however they came', () => {
    fc.assert(
      fc.property(ids, (list) => {
        const wanted = [...list].sort((x, y) => hashId(x) - hashId(y) || (x < y ? -1 : 1));
        expect(orderOf(list)).toEqual(wanted);
        expect(orderOf([...list].sort())).toEqual(wanted);
      }),
    );
  });

  test('articles whose ids have one hash stand by their ids, however they came', () => {
    const twins = ['aaqapn', 'tzaqaa'];
    expect(hashId(twins[0]!)).toBe(hashId(twins[1]!));
    for (const other of ['a', 'm', 'z'])
      for (const list of [
        [...twins, other],
        [twins[0]!, other, twins[1]!],
        [other, ...twins],
        [...twins.toReversed(), other],
        [twins[1]!, other, twins[0]!],
        [other, ...twins.toReversed()],
      ])
        expect(orderOf(list).filter((id) => id !== other)).toEqual(twins);
  });

  test('every letter of an id and its place count', () => {
    const ids = ['', 'a', 'b', 'ab', 'ba', 'aa', 'aab', 'aba', 'baa'];
    expect(new Set(ids.map(hashId)).size).toBe(ids.length);
  });

  // Sixteen bins of 1,000 each: χ² with 15 degrees of freedom is under 45 in all but one of 10,000 draws.
  test('spreads ids that count upward evenly', () => {
    const bins = new Uint32Array(16);
    for (let i = 0; i < 16_000; i++) bins[hashId(`desk-${i}`) >>> 28]!++;
    expect(bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(45);
  });
});
