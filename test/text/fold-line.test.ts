import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLine, stripMarks } from '../../src/text/fold-line.js';

fc.configureGlobal({ seed: 71 });

/** Lines of the marks, blanks and letters on both sides of every limit of the short ways. */
const marks = [..."@AZ[`az{/09:.)»•→(]'’‘´ʼ \t\u00a0\u007f\u0080é", '\u200b', '\u00ad', '😀', 'ж'];
const line = fc.array(fc.constantFrom(...marks), { maxLength: 30 }).map((list) => list.join(''));

describe('foldLine', () => {
  test('makes one blank of many, one apostrophe of all and lower case, and leaves out what is invisible', () => {
    fc.assert(
      fc.property(line, (text) => {
        const folded = foldLine(text);
        const wanted = text
          .toLowerCase()
          .replace(/[’‘ʼ´`]/g, "'")
          .replace(/[\u200b\u00ad]/g, '')
          .replace(/\s+/g, ' ');
        expect(folded).toBe(wanted);
        expect(foldLine(folded)).toBe(folded);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['Read More', 'read more'],
    ['Read  More', 'read more'],
    ['Read\tMore', 'read more'],
    ['Read\u00a0 More', 'read more'],
    ['It`s', "it's"],
    ['It’s', "it's"],
    ['ÉTÉ', 'été'],
  ])('%j: %j', (given, wanted) => expect(foldLine(given)).toBe(wanted));
});

describe('stripMarks', () => {
  test('takes up to ten marks from both ends, a count in brackets before those behind, but no bracket that is a pair’s', () => {
    const slowly = (text: string) =>
      text
        .replace(/^[^\p{L}\p{N}[(]{1,10}/u, '')
        .replace(/\s?\(\d{1,6}\)$/, '')
        .replace(/[^\p{L}\p{N}\])]{1,10}$/u, '');
    fc.assert(
      fc.property(line, (text) => {
        expect(stripMarks(text)).toBe(slowly(text));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['» read more »', 'read more'],
    ['read more.', 'read more'],
    ['read more…', 'read more'],
    ['read more', 'read more'],
    ['{read more}', 'read more'],
    ['@vesk', 'vesk'],
    ['see 12:', 'see 12'],
    ['comments (14)', 'comments'],
    ['comments(1234567)', 'comments(1234567)'],
    ['(c) vesk [a]', '(c) vesk [a]'],
    ['•'.repeat(11) + 'menu', '•menu'],
    ['menu' + '•'.repeat(11), 'menu•'],
    ['.', ''],
    ['', ''],
  ])('%j: %j', (given, wanted) => expect(stripMarks(given)).toBe(wanted));
});
