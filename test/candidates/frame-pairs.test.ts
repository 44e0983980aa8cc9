import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFrameTest, findCommonPhrases } from '../../src/candidates/frame-pairs.js';
import { randomIntegers } from '../sketch/random-integers.js';
import { storeOf } from './store-of.js';

fc.configureGlobal({ seed: 36 });

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

  // Phrases below 100 are common; a story's own are above. Sixteen low bits are shared by 5 and 65541.
  test('asks for enough of their own, little of it shared, and a frame that both have', () => {
    const common = new Set(Array.from({ length: 100 }, (_, phrase) => phrase));
    const phrases = fc.uniqueArray(
      fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 65_536, max: 65_620 })),
      { minLength: 10, maxLength: 34 },
    );
    let frames = 0;
    fc.assert(
      fc.property(phrases, phrases, (a, b) => {
        const [ownA, ownB] = [a, b].map((list) => list.filter((phrase) => !common.has(phrase))) as [
          number[],
          number[],
        ];
        const both = ownA.filter((phrase) => ownB.includes(phrase)).length;
        const inFrame = a.filter((phrase) => common.has(phrase) && b.includes(phrase)).length;
        const [own, shorter] = [Math.min(ownA.length, ownB.length), Math.min(a.length, b.length)];
        const wanted = own >= 6 && own >= 0.15 * shorter && both < 0.2 * own && inFrame >= 0.15 * shorter;
        const store = storeOf([[7], a, b].map((list) => Uint32Array.from(list).sort()));
        expect(createFrameTest(store, common)(1, 2)).toBe(wanted);
        frames += Number(wanted);
      }),
      { numRuns: 600 },
    );
    expect(frames).toBeGreaterThan(5);
  });

  // Six of 40 are .15 of a text; one of six shared is less than .2 of them, two of ten are just .2.
  test('each of its limits is one that still holds', () => {
    const from = (start: number, count: number) => Array.from({ length: count }, (_, i) => start + i);
    const test = (a: readonly number[], b: readonly number[]) =>
      createFrameTest(storeOf([a, b].map((list) => Uint32Array.from(list).sort())), new Set(from(0, 200)))(
        0,
        1,
      );
    expect(test([...from(0, 34), ...from(1000, 6)], [...from(0, 34), ...from(2000, 6)])).toBe(true);
    expect(test([...from(0, 35), ...from(1000, 5)], [...from(0, 35), ...from(2000, 6)])).toBe(false);
    expect(test([...from(0, 35), ...from(1000, 6)], [...from(0, 35), ...from(2000, 6)])).toBe(false);
    expect(test([...from(0, 20), ...from(1000, 10)], [...from(0, 20), ...from(1009, 10)])).toBe(true);
    expect(test([...from(0, 20), ...from(1000, 10)], [...from(0, 20), ...from(1008, 10)])).toBe(false);
    expect(test([...from(0, 6), ...from(1000, 34)], [...from(0, 6), ...from(2000, 34)])).toBe(true);
    expect(test([...from(0, 5), ...from(1000, 35)], [...from(0, 5), ...from(2000, 35)])).toBe(false);
  });
});
