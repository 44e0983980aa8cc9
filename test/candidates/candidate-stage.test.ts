import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCandidateStage } from '../../src/candidates/candidate-stage.js';
import { toStore } from '../../src/sketch/sketch-store.js';
import { createSketcher } from '../../src/sketch/sketcher.js';
import { signShingles } from '../../src/sketch/sign-shingles.js';
import type { Sketch } from '../../src/types.js';
import { randomIntegers } from '../sketch/random-integers.js';
import { leastCost } from '../least-cost.js';

fc.configureGlobal({ seed: 6 });

function sketchOf(id: string, shingles: Uint32Array): Sketch {
  const sorted = shingles.slice().sort();
  return { id, phrases: sorted, signature: { id, slots: signShingles(sorted, 128, 1), version: '' } };
}

/** A story of 200 shingles of which `kept` are those of story 1. */
function rewrite(id: string, kept: number, seed: number): Sketch {
  return sketchOf(id, Uint32Array.from([...randomIntegers(kept, 1), ...randomIntegers(200 - kept, seed)]));
}

const idPairs = (sketches: readonly Sketch[], stage = createCandidateStage()) =>
  stage(sketches)
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

  test('finds two texts with one signature and no phrase in common: read by words the one, by shingles the other', () => {
    const words = rewrite('words', 200, 2);
    const shingles = { ...rewrite('shingles', 0, 3), signature: { ...words.signature, id: 'shingles' } };
    expect(idPairs([words, shingles])).toEqual(['shingles words']);
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
    const pairs = createCandidateStage()(Array.from({ length: 30 }, (_, i) => rewrite(`a${i}`, 60, i + 10)));
    expect(pairs).toHaveLength((30 * 29) / 2);
    pairs.forEach(({ a, b }, i) => {
      expect(a).toBeLessThan(b);
      if (i > 0) expect(a * 40 + b).toBeGreaterThan(pairs[i - 1]!.a * 40 + pairs[i - 1]!.b);
    });
  });

  test('compares each of 1,500 reprints of one story, and its rewrite, with one of them only', () => {
    for (const changed of [0, 1, 10]) {
      const batch = Array.from({ length: 1500 }, (_, i) => rewrite(`a${i}`, 200 - changed, i + 10));
      const pairs = createCandidateStage()([...batch, rewrite('rewrite', 40, 4)]);
      expect(pairs).toHaveLength(1500);
      const [{ a, b }] = pairs as [(typeof pairs)[0]];
      const leader = pairs.every((pair) => pair.a === a || pair.b === a) ? a : b;
      expect(pairs.every((pair) => pair.a === leader || pair.b === leader)).toBe(true);
    }
  });

  test('compares each of a few reprints of one story with all others', () => {
    const batch = Array.from({ length: 10 }, (_, i) => rewrite(`a${i}`, 195, i + 10));
    expect(createCandidateStage()(batch)).toHaveLength(45);
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

describe('createCandidateStage on short articles', () => {
  const sketch = createSketcher({ shingleSize: 3, signatureSize: 128, seed: 1 });
  const sketchText = (text: string, i: number) =>
    sketch({
      ...{ article: { id: `${i}`, text }, text, language: 'en', boilerplate: [], sentences: [], tokens: [] },
      ...{ quotes: [], paragraphs: [{ start: 0, end: text.length }] },
    });

  test.each([0, 2000])('pairs those shorter than a shingle with their like only', (exactJoinLimit) => {
    const texts = ['Fire', 'Snow in May', 'fire!', 'The fire', '', 'Snow. In May.', 'of the'];
    const stage = createCandidateStage({ exactJoinLimit });
    expect(idPairs(texts.map(sketchText), stage)).toEqual(['0 2', '1 5']);
  });

  test('costs little where thousands have the same few words', () => {
    const words = ['fire', 'snow', 'flood', 'frost'];
    const batch = Array.from({ length: 6000 }, (_, i) =>
      sketchText(`${words[i % 4]} ${words[(i >> 2) % 4]}`, i),
    );
    expect(createCandidateStage()(batch)).toHaveLength(6000 - 16);
  });
});

describe('createCandidateStage above the exact join', () => {
  const indexed = createCandidateStage({ exactJoinLimit: 0 });

  /** Articles that share nothing, and `copies` of each of two with so many of 600 shingles kept. */
  function batchOf(articles: number, kept: readonly number[]): Sketch[] {
    const sketches = Array.from({ length: articles }, (_, i) =>
      sketchOf(`n${i}`, randomIntegers(600, 1000 + i)),
    );
    kept.forEach((count, i) => {
      const source = randomIntegers(600, 1000 + (i % 2)).slice(0, count);
      sketches.push(
        sketchOf(`copy${i}`, Uint32Array.from([...source, ...randomIntegers(600 - count, 90_000 + i)])),
      );
    });
    return sketches;
  }

  test('finds every reprint and rewrite that the exact join finds, and nothing that shares nothing', () => {
    const batch = batchOf(300, [600, 590, 500, 400, 200, 110, 60, 60, 40, 30]);
    expect(idPairs(batch, indexed)).toEqual(idPairs(batch, createCandidateStage({ exactJoinLimit: 10_000 })));
  });

  test('gives the same pairs for any order of the articles', () => {
    const batch = batchOf(60, [600, 590, 500, 600, 600, 110, 60, 60, 40, 580, 300, 300, 20]);
    fc.assert(
      fc.property(fc.shuffledSubarray(batch, { minLength: batch.length }), (shuffled) => {
        expect(idPairs(shuffled, indexed)).toEqual(idPairs(batch, indexed));
      }),
      { numRuns: 20 },
    );
  });

  test('keeps a story in 900 reprints: each is paired with one, and its rewrite is found', () => {
    const reprints = Array.from({ length: 900 }, (_, i) => 570 + (i % 25));
    const batch = batchOf(2, [...reprints.flatMap((kept) => [kept, 600]), 80]);
    const pairs = indexed(batch);
    expect(pairs.length).toBeLessThan(batch.length * 2);
    const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
    expect(batch.every((_, i) => paired.has(i))).toBe(true);
  });

  test('keeps a story in 400 rewrites of which no two are near-duplicates', () => {
    const batch = batchOf(
      1,
      Array.from({ length: 800 }, () => 240),
    ).filter((_, i) => i % 2 === 1);
    const pairs = indexed(batch);
    expect(pairs.length).toBeLessThan(batch.length * 40);
    const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
    expect(batch.filter((_, i) => !paired.has(i))).toHaveLength(0);
  });

  test('pairs articles that only share a paragraph with a few of them, not with all', () => {
    const advert = randomIntegers(60, 7);
    const batch = Array.from({ length: 1000 }, (_, i) =>
      sketchOf(`n${i}`, Uint32Array.from([...advert, ...randomIntegers(300, 1000 + i)])),
    );
    expect(indexed(batch).length).toBeLessThan(batch.length * 4);
  });

  test('gives for a store what it gives for an array', () => {
    const batch = batchOf(60, [600, 590, 500, 600, 600, 110, 60, 60, 40, 580, 300, 300, 20]);
    expect(indexed(toStore(batch))).toEqual(indexed(batch));
  });

  // Of 120 shared phrases 30 are in both samples, with a standard deviation of 5.
  test('finds from samples of a quarter of the phrases what it finds from all, but for the borders', () => {
    const batch = batchOf(300, [600, 590, 500, 400, 200, 160, 120, 120]);
    const sampled = batch.map((sketch) => {
      const phrases = sketch.phrases.filter((phrase) => phrase < 2 ** 30);
      return { ...sketch, phrases, phraseRate: 1 / 4 };
    });
    expect(idPairs(sampled, indexed)).toEqual(idPairs(batch, indexed));
  });

  test('compares samples of different rates by the lesser one', () => {
    const [source, copy, ...others] = batchOf(300, [400]).reverse();
    const sampleOf = (sketch: Sketch, rate: number): Sketch => {
      return {
        ...sketch,
        phrases: sketch.phrases.filter((phrase) => phrase < rate * 2 ** 32),
        phraseRate: rate,
      };
    };
    const batch = [sampleOf(source!, 1 / 2), sampleOf(copy!, 1 / 8), ...others];
    expect(idPairs(batch, indexed)).toEqual(idPairs([source!, copy!, ...others], indexed));
  });

  test('folds copies of which one is read in another way, by their signatures', () => {
    const [source] = batchOf(1, []);
    const other = { ...source!, id: 'other', phrases: randomIntegers(300, 77).sort() };
    expect(idPairs([source!, other, ...batchOf(20, []).slice(1)], indexed)).toEqual(['n0 other']);
  });

  test('bounds what texts cost that were made to meet in one band', () => {
    const batch = Array.from({ length: 1500 }, (_, i) => {
      const { id, phrases, signature } = sketchOf(`n${i}`, randomIntegers(50, 1000 + i));
      const slots = signature.slots.slice();
      slots.fill(42, 0, 3);
      return { id, phrases, signature: { ...signature, slots } };
    });
    expect(leastCost(() => expect(indexed(batch)).toEqual([]), 5000)).toBeLessThan(5000);
  });

  test('gives nothing for nothing, one article, or articles without words', () => {
    const empty = sketchOf('empty', new Uint32Array(0));
    expect(indexed([])).toEqual([]);
    expect(indexed([empty])).toEqual([]);
    expect(indexed([empty, sketchOf('b', new Uint32Array(0)), sketchOf('c', randomIntegers(9, 1))])).toEqual(
      [],
    );
  });
});
