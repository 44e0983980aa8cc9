import { describe, expect, test } from 'vitest';
import { createFrameTest, findCommonPhrases } from '../../src/candidates/frame-pairs.js';
import { randomIntegers } from '../sketch/random-integers.js';
import { storeOf } from './store-of.js';

/** Stories of one template: 40 phrases of the frame and 25 of their own. */
function family(count: number) {
  const frame = randomIntegers(40, 1);
  const phrases = Array.from({ length: count }, (_, i) => [...frame, ...randomIntegers(25, i + 2)]);
  // The last is a copy of the first with some of its own phrases changed.
  phrases.push([...frame, ...phrases[0]!.slice(40, 58), ...randomIntegers(7, 9999)]);
  return storeOf(phrases.map((list) => Uint32Array.from(list).sort()));
}

describe('findCommonPhrases', () => {
  test('gives those and only those that more hold than may, though others meet them in the table', () => {
    const sets = Array.from({ length: 90 }, (_, i) =>
      Uint32Array.from([
        1,
        1025,
        5_000_000,
        ...(i < 33 ? [7] : []),
        ...(i < 32 ? [9] : []),
        2 ** 31 + i,
      ]).sort(),
    );
    expect([...findCommonPhrases(storeOf(sets), 32)].sort((x, y) => x - y)).toEqual([1, 7, 1025, 5_000_000]);
  });
});

describe('createFrameTest', () => {
  test('two stories of a template share a frame only, a story and its copy more', () => {
    const store = family(600);
    const isFrameOnly = createFrameTest(store, findCommonPhrases(store, 32));
    expect(isFrameOnly(0, 1)).toBe(true);
    expect(isFrameOnly(1, 0)).toBe(true);
    expect(isFrameOnly(0, 600)).toBe(false);
  });

  test('where nothing is common nobody asks', () => {
    const store = family(40);
    expect(createFrameTest(store, findCommonPhrases(store, 60))(0, 1)).toBe(false);
  });
});
