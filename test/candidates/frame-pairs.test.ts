import { describe, expect, test } from 'vitest';
import { createFrameTest } from '../../src/candidates/frame-pairs.js';
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

describe('createFrameTest', () => {
  test('two stories of a template share a frame only, a story and its copy more', () => {
    const isFrameOnly = createFrameTest(family(600));
    expect(isFrameOnly(0, 1)).toBe(true);
    expect(isFrameOnly(1, 0)).toBe(true);
    expect(isFrameOnly(0, 600)).toBe(false);
  });

  test('in a small batch nobody asks', () => {
    expect(createFrameTest(family(40))(0, 1)).toBe(false);
  });
});
