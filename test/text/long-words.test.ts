import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.js';

const maxWordLength = 64;

describe('a word longer than any', () => {
  test.each([63, 64, 65, 128, 129, 1000])('of %d letters is cut into pieces of 64 and a rest', (length) => {
    for (const [before, after] of [
      ['', ''],
      ['', ' next'],
      ['first ', '. Next'],
    ] as const) {
      const text = before + 'a'.repeat(length) + after;
      const pieces = tokenize(text, { start: 0, end: text.length }, 'en')
        .map(({ start, end }) => text.slice(start, end))
        .filter((word) => word.startsWith('aa') || /^a$/.test(word));
      const rest = length % maxWordLength;
      const whole = Array.from({ length: Math.floor(length / maxWordLength) }, () =>
        'a'.repeat(maxWordLength),
      );
      expect(pieces).toEqual(rest === 0 ? whole : [...whole, 'a'.repeat(rest)]);
    }
  });

  // Each piece was once read to the end of the run: a megabyte took forty seconds.
  test('of a million letters takes no more than a million letters of words', () => {
    const word = 'abcdefghij'.repeat(100_000);
    const words = 'abcdefghi '.repeat(100_000);
    tokenize(words, { start: 0, end: words.length }, 'en');
    const of = (text: string) => {
      const start = performance.now();
      tokenize(text, { start: 0, end: text.length }, 'en');
      return performance.now() - start;
    };
    expect(of(word)).toBeLessThan(10 * of(words) + 200);
  });
});
