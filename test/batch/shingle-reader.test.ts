import { describe, expect, test } from 'vitest';
import { createShingleReader } from '../../src/batch/shingle-reader.js';

describe('createShingleReader', () => {
  test('gives the Jaccard index of the shingles of two texts', () => {
    const texts = [
      'one two three four five six seven',
      'one two three four five eight nine',
      'one two three four five six seven',
      'ten eleven twelve thirteen fourteen',
    ];
    const articles = texts.map((text, i) => ({ id: String(i), text, language: 'en' }));
    const reader = createShingleReader(articles, { shingleSize: 3, signatureSize: 64, seed: 1 }, false);
    // Five shingles each, of which three are in both: 3 of 7.
    expect(reader.resemblanceOf(0, 1)).toBeCloseTo(3 / 7, 9);
    expect(reader.resemblanceOf(1, 0)).toBeCloseTo(3 / 7, 9);
    expect(reader.resemblanceOf(0, 2)).toBe(1);
    expect(reader.resemblanceOf(0, 3)).toBe(0);
  });
});
