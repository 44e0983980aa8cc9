import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { tokenize } from '../../src/text/tokens.js';

const words = (text: string, language = 'en') =>
  tokenize(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));
const norms = (text: string, language = 'en') =>
  tokenize(text, { start: 0, end: text.length }, language).map(({ norm }) => norm);

describe('tokenize', () => {
  test.each([...'.,:٫٬'])('a figure may hold a %s inside, and only one at a time', (mark) => {
    expect(words(`12${mark}345`)).toEqual([`12${mark}345`]);
    expect(words(`12${mark}${mark}345`)).toEqual(['12', '345']);
    expect(words(`12${mark}`)).toEqual(['12']);
  });

  test.each([...'/;-+=_'])('%s stands between two figures', (mark) => {
    expect(words(`12${mark}345`)).toEqual(['12', '345']);
  });

  test('what ends a span joins nothing to a word of it, whatever stands behind the span', () => {
    for (const [text, end, inside] of [
      ['12,345', 3, '12'],
      ['12,345', 2, '12'],
      ['5:30', 2, '5'],
      ['O’Brien', 2, 'O'],
    ] as const) {
      const spans = tokenize(text, { start: 0, end }, 'und').map((one) => text.slice(one.start, one.end));
      expect(spans, `${text} to ${end}`).toEqual([inside]);
      expect(words(text, 'und'), text).toEqual([text]);
    }
  });

  test('a figure that is cut keeps no mark at its end', () => {
    const digits = (count: number) => '7'.repeat(count);
    expect(words(`${digits(63)},1`)).toEqual([digits(63), '1']);
    expect(words(`${digits(62)},1`)).toEqual([`${digits(62)},1`]);
  });

  test('numbers with inner separators, acronyms, digits with letters and names with an apostrophe are one token', () => {
    expect(words('272,000 and 1.5, at 10:30.')).toEqual(['272,000', 'and', '1.5', 'at', '10:30']);
    expect(norms('The U.S. said at 5 a.m. on 802.11n and 5G, the 14th O’Brien')).toEqual([
      'the',
      'u.s.',
      'said',
      'at',
      '5',
      'a.m.',
      'on',
      '802.11n',
      'and',
      '5g',
      'the',
      '14th',
      "o'brien",
    ]);
  });

  test('English clitics are tokens of their own, with exact spans; a plural possessive is the plural', () => {
    expect(words("Norland's army didn't move; soldiers' boots")).toEqual([
      'Norland',
      "'s",
      'army',
      'did',
      "n't",
      'move',
      'soldiers',
      'boots',
    ]);
    expect(norms('It can’t, won’t and shan’t')).toEqual([
      'it',
      'can',
      "n't",
      'will',
      "n't",
      'and',
      'shall',
      "n't",
    ]);
  });

  test('hyphens and slashes part words; currency and percent signs are no tokens', () => {
    expect(words('al-Nour and/or $3.5m, 20%')).toEqual(['al', 'Nour', 'and', 'or', '3.5m', '20']);
  });

  test('French elisions are parted, English words are not', () => {
    expect(words("l'armée qu’il", 'fr')).toEqual(["l'", 'armée', 'qu’', 'il']);
  });

  test('unspaced scripts are cut into words, long words into pieces of 64 units', () => {
    expect(words('军队说', 'zh').join('')).toBe('军队说');
    expect(words('x'.repeat(200)).every((word) => word.length <= 64)).toBe(true);
  });

  test('tokens of any text ascend, hold no blanks and have a norm', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('en', 'fr', 'und'),
        (text, language) => {
          let end = 0;
          for (const token of tokenize(text, { start: 0, end: text.length }, language)) {
            if (token.start < end || token.end <= token.start || token.norm === '') return false;
            end = token.end;
          }
          return end <= text.length;
        },
      ),
    );
  });
});

describe('fold', () => {
  test('drops case, accents, width and invisible marks', () => {
    expect(['Ségou’s', 'Łódź', 'ＡＢＣ', 'ﬁn', 'Straße', 'so\u200bft'].map(fold)).toEqual([
      "segou's",
      'lodz',
      'abc',
      'fin',
      'strasse',
      'soft',
    ]);
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => fold(fold(text)) === fold(text)),
    );
  });
});
