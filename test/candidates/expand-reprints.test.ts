import { describe, expect, test } from 'vitest';
import { createCandidateStage } from '../../src/candidates/candidate-stage.js';
import { resolveCandidateSettings } from '../../src/candidates/candidate-settings.js';
import { expandReprints } from '../../src/candidates/expand-reprints.js';
import { chooseLeader, compareSketches } from '../../src/candidates/fold-reprints.js';
import { maxFramed } from '../../src/candidates/frame-pairs.js';
import { createSketchStore } from '../../src/sketch/sketch-store.js';
import { signShingles } from '../../src/sketch/sign-shingles.js';
import { randomIntegers } from '../sketch/random-integers.js';

/** Groups of identical texts, one after the other: of 3, of 2 and of 1 with `sizes` [3, 2, 1]. */
function expand(sizes: readonly number[], exactJoinLimit: number, maxReprints: number) {
  const store = createSketchStore(8);
  sizes.forEach((size, text) => {
    const phrases = randomIntegers(50, text + 1).sort();
    for (let i = 0; i < size; i++) {
      const id = `${text} ${i}`;
      store.add({ id, phrases, signature: { id, version: '', slots: signShingles(phrases, 64, 1) } });
    }
  });
  const order = Uint32Array.from({ length: store.length }, (_, i) => i);
  const settings = resolveCandidateSettings({ exactJoinLimit, maxReprints }, store.length, 64);
  const { pairs, joining, pairedMembersOf } = expandReprints(store, order, settings, () => false);
  const found = pairs.toCandidates(order).map(({ a, b }) => `${a}-${b}`);
  return {
    found,
    joining: [...joining],
    pairedWith: [...joining].map((place) => [...pairedMembersOf(place)]),
  };
}

describe('expandReprints', () => {
  // Places: 0 1 2 are one text, 3 4 another, 5 a third.
  test('in a large batch pairs all of a group that is small enough and lets the first join for them', () => {
    expect(expand([3, 2, 1], 0, 3)).toEqual({
      found: ['0-1', '0-2', '1-2', '3-4'],
      joining: [0, 3, 5],
      pairedWith: [[0, 1, 2], [3, 4], [5]],
    });
  });

  test('in a large batch pairs a group that is too large with its first only, which joins for itself', () => {
    expect(expand([3, 2, 1], 0, 2)).toEqual({
      found: ['0-1', '0-2', '3-4'],
      joining: [0, 3, 5],
      pairedWith: [[0], [3, 4], [5]],
    });
  });

  test('in a small batch all of a small group join, and of one that is too large the first', () => {
    expect(expand([3, 2, 1], 100, 2)).toEqual({
      found: ['0-1', '0-2', '3-4'],
      joining: [0, 3, 4, 5],
      pairedWith: [[0], [3], [4], [5]],
    });
    expect(expand([3, 2, 1], 100, 3).joining).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('leaves the pairs of a small batch as many as the groups allow, however they are found', () => {
    const sketches = Array.from({ length: 5 }, (_, i) => {
      const phrases = randomIntegers(50, 1).sort();
      return {
        id: `${i}`,
        phrases,
        signature: { id: `${i}`, version: '', slots: signShingles(phrases, 64, 1) },
      };
    });
    expect(createCandidateStage({ maxReprints: 5 })(sketches)).toHaveLength(10);
    expect(createCandidateStage({ maxReprints: 4 })(sketches)).toHaveLength(4);
    expect(createCandidateStage({ maxReprints: 5, exactJoinLimit: 0 })(sketches)).toHaveLength(10);
    expect(createCandidateStage({ maxReprints: 4, exactJoinLimit: 0 })(sketches)).toHaveLength(4);
  });
});

describe('chooseLeader', () => {
  const framed = { isReprint: false, isFramed: true };
  const near = { isReprint: false, isFramed: false };

  test('keeps the first of those that share a frame, all others, and folds into the first reprint', () => {
    const frames = Array.from({ length: maxFramed + 2 }, (_, i) => ({ ...framed, i }));
    const reprints = [
      { isReprint: true, isFramed: false, i: 100 },
      { isReprint: true, isFramed: false, i: 101 },
    ];
    const { kept, leader } = chooseLeader([...frames, { ...near, i: 99 }, ...reprints]);
    expect(kept.map(({ i }) => i)).toEqual([...frames.slice(0, maxFramed).map(({ i }) => i), 99, 100, 101]);
    expect(leader?.i).toBe(100);
    expect(chooseLeader([near]).leader).toBeUndefined();
  });
});

describe('compareSketches', () => {
  // Signatures and phrases of two articles that share so many of 100.
  const seen = (kept: number, isFrame: boolean, levels = { minFold: 0.6, minNear: 0.3 }) => {
    const store = createSketchStore(2);
    for (const [id, phrases] of [
      ['a', randomIntegers(100, 1)],
      ['b', Uint32Array.from([...randomIntegers(kept, 1), ...randomIntegers(100 - kept, 2)])],
    ] as const) {
      const sorted = phrases.slice().sort();
      store.add({
        id,
        phrases: sorted,
        signature: { id, version: '', slots: signShingles(sorted, 256, 1) },
      });
    }
    return compareSketches(store, 0, 1, levels, () => isFrame);
  };

  test('tells a reprint from a near-duplicate from neither, and a frame is no reprint', () => {
    expect(seen(100, false)).toEqual({ isReprint: true, isFramed: false });
    expect(seen(100, true)).toEqual({ isReprint: false, isFramed: true });
    expect(seen(60, false)).toEqual({ isReprint: false, isFramed: false });
    expect(seen(10, false)).toBeUndefined();
  });

  test('what has just the least of a level has it', () => {
    // 75 of 125 are shared.
    const resemblance = 75 / 125;
    expect(seen(75, false, { minFold: resemblance, minNear: 0.3 })).toMatchObject({ isReprint: true });
    expect(seen(75, false, { minFold: resemblance + 0.01, minNear: 0.3 })).toMatchObject({
      isReprint: false,
    });
    expect(seen(75, false, { minFold: 1, minNear: resemblance })).toBeDefined();
    expect(seen(75, false, { minFold: 1, minNear: resemblance + 0.01 })).toBeUndefined();
  });
});
