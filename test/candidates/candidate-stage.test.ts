import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCandidateStage } from '../../src/candidates/candidate-stage.js';
import type { Sketch } from '../../src/types.js';
import { randomIntegers } from '../sketch/random-integers.js';

fc.configureGlobal({ seed: 6 });

function sketchOf(id: string, shingles: Uint32Array): Sketch {
  return {
    id,
    shingles: shingles.slice().sort(),
    signature: { id, slots: new Uint32Array(16), version: '' },
  };
}

/** A story of 200 shingles of which `kept` are those of story 1. */
function rewrite(id: string, kept: number, seed: number): Sketch {
  return sketchOf(id, Uint32Array.from([...randomIntegers(kept, 1), ...randomIntegers(200 - kept, seed)]));
}

const idPairs = (sketches: readonly Sketch[]) =>
  createCandidateStage()(sketches)
    .map(({ a, b }) => [sketches[a]!.id, sketches[b]!.id].sort().join(' '))
    .sort();

describe('createCandidateStage', () => {
  test('finds copies, rewrites and reports of one event, and leaves out what shares nothing', () => {
    const batch = [
      rewrite('source', 200, 2),
      rewrite('copy', 190, 3),
      rewrite('rewrite', 40, 4),
      rewrite('event', 4, 5),
    ];
    const other = sketchOf('other', randomIntegers(200, 9));
    expect(idPairs([...batch, other]).filter((pair) => pair.includes('source'))).toEqual([
      'copy source',
      'event source',
      'rewrite source',
    ]);
    expect(idPairs([...batch, other]).some((pair) => pair.includes('other'))).toBe(false);
  });

  test('gives the same pairs for any order of the articles', () => {
    const batch = Array.from({ length: 60 }, (_, i) => rewrite(`a${i}`, (i * 7) % 90, i + 10));
    fc.assert(
      fc.property(fc.shuffledSubarray(batch, { minLength: batch.length }), (shuffled) => {
        expect(idPairs(shuffled)).toEqual(idPairs(batch));
      }),
      { numRuns: 20 },
    );
  });

  test('gives pairs a < b in order, each once', () => {
    const pairs = createCandidateStage()(Array.from({ length: 40 }, (_, i) => rewrite(`a${i}`, 60, i + 10)));
    expect(pairs).toHaveLength((40 * 39) / 2);
    pairs.forEach(({ a, b }, i) => {
      expect(a).toBeLessThan(b);
      if (i > 0) expect(a * 40 + b).toBeGreaterThan(pairs[i - 1]!.a * 40 + pairs[i - 1]!.b);
    });
  });

  test('compares one story in 1,500 equal copies with the first of them only', () => {
    const batch = Array.from({ length: 1500 }, (_, i) => rewrite(`a${i}`, 200, 2));
    const pairs = createCandidateStage()([...batch, rewrite('rewrite', 40, 4)]);
    expect(pairs).toHaveLength(1500);
    expect(pairs.every(({ a }) => a === 0)).toBe(true);
  });

  test('gives nothing for nothing, one article, or articles without words', () => {
    const empty = sketchOf('empty', new Uint32Array(0));
    expect(createCandidateStage()([])).toEqual([]);
    expect(createCandidateStage()([empty])).toEqual([]);
    expect(createCandidateStage()([empty, sketchOf('b', new Uint32Array(0)), rewrite('c', 3, 3)])).toEqual(
      [],
    );
  });
});
