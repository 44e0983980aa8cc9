import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, displayWidth, pad, wrap } from '../../src/report/layout.js';

fc.configureGlobal({ seed: 2026 });

const words = fc
  .array(fc.oneof(fc.string({ minLength: 1, maxLength: 30 }), fc.constantFrom('東京都', 'é́', '👩')), {
    maxLength: 30,
  })
  .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim());

describe('wrap', () => {
  test('no line is wider than asked, and no word is lost', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('clip', () => {
  test('leaves a short text alone and the two ends of a long one', () => {
    expect(clip('short', 10)).toBe('short');
    expect(clip('the quick brown fox jumps over the lazy dog', 21)).toBe('the quick … lazy dog');
  });

  test('never gives more than asked, nor half a pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 5, max: 60 }),
        (text, limit) => {
          expect(Array.from(clip(text, limit)).length).toBeLessThanOrEqual(limit);
          expect(clip(text, limit)).not.toMatch(/\p{Cs}/u);
        },
      ),
    );
  });
});

test('pad fills up to a number of columns, counting wide characters twice and accents not at all', () => {
  expect(pad('ab', 4)).toBe('ab  ');
  expect(pad('東', 4)).toBe('東  ');
  expect(pad('e\u0301', 3)).toBe('e\u0301  ');
});
