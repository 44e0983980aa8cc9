import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameText, saysSame } from '../../src/text/title.js';

const pieces = fc.array(
  fc.constantFrom(
    'Ferry',
    'ferry',
    'ÉTÉ',
    'e',
    '\u0301',
    '’',
    "'",
    '`',
    '“',
    '—',
    ' ',
    '  ',
    '…',
    '7',
    '.',
    'ß',
    'Ａ',
    '\u00ad',
    '\ud83d',
  ),
  { maxLength: 8 },
);

describe('saysSame', () => {
  test('is what comparing the two folded texts would say', () => {
    fc.assert(
      fc.property(pieces, pieces, (x, y) => {
        const [text, other] = [x.join(''), y.join('')];
        expect(saysSame(text, sameText(text))).toBe(true);
        expect(saysSame(text, sameText(other))).toBe(sameText(text) === sameText(other));
      }),
      { numRuns: 2000 },
    );
  });

  test('sees through case, marks and blanks, and tells a word too many', () => {
    expect(saysSame('  “Ferry sinks”, off the COAST – ', 'ferry sinks off the coast')).toBe(true);
    expect(saysSame('Ferry sinks off the coast again', 'ferry sinks off the coast')).toBe(false);
    expect(saysSame('Ferry sinks off the', 'ferry sinks off the coast')).toBe(false);
    expect(saysSame('Ferry', 'fer ry')).toBe(false);
  });
});
