import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beside, clip, displayWidth, pad, wrap } from '../../src/report/layout.js';

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

describe('wrap, word by word', () => {
  test('a line takes every word that still fits in it', () => {
    const short = fc.array(fc.constantFrom('a', 'bcd', 'efghij', '東京'), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(short, fc.integer({ min: 6, max: 20 }), (list, width) => {
        const wanted: string[] = [list[0]!];
        for (const word of list.slice(1)) {
          const longer = `${wanted.at(-1)!} ${word}`;
          if (displayWidth(longer) <= width) wanted[wanted.length - 1] = longer;
          else wanted.push(word);
        }
        expect(wrap(list.join(' '), width)).toEqual(wanted);
      }),
    );
  });

  test('a word that is longer is cut where the line is full, and what is left of it goes on', () => {
    expect(wrap('abcdefgh ij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrap('abcdefghi j', 4)).toEqual(['abcd', 'efgh', 'i j']);
    expect(wrap('東京都庁舎', 4)).toEqual(['東京', '都庁', '舎']);
  });

  test('beside a label, the text keeps its column, and has twenty columns at least', () => {
    expect(beside('why', 5, 'one two three four five six', 30)).toEqual([
      'why  one two three four five',
      '     six',
    ]);
    expect(beside('why', 5, 'one two three four five', 6)).toEqual(['why  one two three four', '     five']);
  });
});

test('the width of a text is the sum of those of its characters', () => {
  const widths = {
    a: 1,
    '~': 1,
    é: 1,
    '–': 1,
    '→': 1,
    'e\u0301': 1,
    東: 2,
    Ａ: 2,
    '🚒': 2,
    한: 2,
    '\u200d': 0,
  };
  for (const [char, width] of Object.entries(widths))
    expect([char, displayWidth(char)]).toEqual([char, width]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.entries(widths))), (chars) => {
      const sum = chars.reduce((total, [, width]) => total + width, 0);
      expect(displayWidth(chars.map(([char]) => char).join(''))).toBe(sum);
      expect(pad(chars.map(([char]) => char).join(''), sum + 2)).toBe(
        `${chars.map(([char]) => char).join('')}  `,
      );
    }),
  );
});

describe('clip', () => {
  test('keeps both ends, and cuts at a blank that is near', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 400 }),
        fc.integer({ min: 8, max: 40 }),
        (text, limit) => {
          const clipped = clip(text, limit);
          if (text.length <= limit) {
            expect(clipped).toBe(text);
            return;
          }
          const [head, tail] = [
            clipped.slice(0, clipped.indexOf(' … ')),
            clipped.slice(clipped.lastIndexOf(' … ') + 3),
          ];
          expect(text.startsWith(head)).toBe(true);
          expect(text.endsWith(tail)).toBe(true);
        },
      ),
    );
    // Half of what is left beside the three of the ellipsis on each side.
    expect(clip('x'.repeat(30), 13)).toBe(`${'x'.repeat(5)} … ${'x'.repeat(5)}`);
    expect(clip('abcde fghijklmno pqrst', 13)).toBe('abcde … pqrst');
    expect(clip('abcdef ghijklmn opqrst', 13)).toBe('abcde … pqrst');
  });

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
