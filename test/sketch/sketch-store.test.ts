import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.js';
import { createSketchStore, toStore } from '../../src/sketch/sketch-store.js';
import type { Sketch } from '../../src/types.js';
import { randomIntegers } from './random-integers.js';

function sketchOf(i: number, version = 'v', size = 16): Sketch {
  const id = `a${i}`;
  const phrases = randomIntegers(i % 7, i + 1).sort();
  const sketch = { id, phrases, signature: { id, version, slots: randomIntegers(size, i + 9) } };
  return i % 3 === 0 ? { ...sketch, phraseRate: 1 / (2 + (i % 5)) } : sketch;
}

describe('SketchStore', () => {
  test('gives back what was added, however many were expected', () => {
    for (const expected of [1, 4096, 9000, 20_000]) {
      const store = createSketchStore(expected);
      const sketches = Array.from({ length: 9000 }, (_, i) => sketchOf(i));
      sketches.forEach((sketch, i) => expect(store.add(sketch)).toBe(i));
      expect(store.length).toBe(9000);
      expect(store.at(9000)).toBeUndefined();
      for (let i = 0; i < 9000; i += 89) expect(store.at(i)).toEqual(sketches[i]);
      for (const i of [0, 4095, 4096, 8191, 8192, 8999]) expect(store.at(i)).toEqual(sketches[i]);
    }
  });

  test('takes few bytes beside slots and phrases where it was told how many would come', () => {
    const store = createSketchStore(9000);
    let phraseCount = 0;
    for (let i = 0; i < 9000; i++) {
      phraseCount += sketchOf(i).phrases.length;
      store.add(sketchOf(i));
    }
    expect(store.byteLength).toBeLessThan(4 * phraseCount + 9000 * (16 * 4 + 13));
  });

  test('two articles are alike in the share of the slots in which both have the same, one by one', () => {
    const slotsOf = (slots: readonly number[], id: string): Sketch => ({
      id,
      phrases: new Uint32Array(0),
      signature: { id, version: 'v', slots: Uint32Array.from(slots) },
    });
    const store = toStore([
      slotsOf([1, 2, 3, 4], 'a'),
      slotsOf([1, 2, 3, 4], 'b'),
      slotsOf([1, 9, 3, 9], 'c'),
      slotsOf([4, 3, 2, 1], 'd'),
      slotsOf([1, 9, 9, 9], 'e'),
    ]);
    expect([0, 1, 2, 3, 4].map((other) => store.equalSlots(0, other))).toEqual([1, 1, 0.5, 0, 0.25]);
    expect([0, 1, 2, 3, 4].map((other) => store.equalSlots(other, 2))).toEqual([0.5, 0.5, 1, 0, 0.75]);
  });

  test('stays what it is where a store is wanted, and is made of an array', () => {
    const sketches = [sketchOf(1), sketchOf(2)];
    const store = toStore(sketches);
    expect(toStore(store)).toBe(store);
    expect([store.at(0), store.at(1)]).toEqual(sketches);
  });

  test('throws bad-signature for sketches of two versions or sizes', () => {
    for (const other of [sketchOf(2, 'w'), sketchOf(2, 'v', 17)]) {
      const store = toStore([sketchOf(1)]);
      expect(() => store.add(other)).toThrow(InputError);
      expect(() => store.add(other)).toThrow(expect.objectContaining({ code: 'bad-signature' }));
      expect(store.length).toBe(1);
    }
  });
});
