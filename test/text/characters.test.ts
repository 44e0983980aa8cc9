import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charClass, codeAt, digit, letter, mark, other, unspaced } from '../../src/text/char-class.js';
import { firstWord, hashFirstWord, secondWord } from '../../src/text/first-words.js';
import { fold } from '../../src/text/fold.js';
import { foldLine, stripMarks } from '../../src/text/fold-line.js';
import { isBlank, isCloser, isFullStop, isStop } from '../../src/text/marks.js';

fc.configureGlobal({ seed: 71 });

const everyUnit = Array.from({ length: 0x10000 }, (_, code) => code);
const codesOf = (isOne: (code: number) => boolean) =>
  everyUnit.filter((code) => isOne(code)).map((code) => String.fromCharCode(code));

describe('classes of characters', () => {
  test('blanks are what a regular expression calls white space, and the next line', () => {
    const wanted = codesOf((code) => /\s/.test(String.fromCharCode(code)) || code === 0x85);
    // The marks of Ogham and the thin space of mathematics stand in no news.
    expect(codesOf(isBlank)).toEqual(wanted.filter((one) => !'\u1680\u205f'.includes(one)));
  });

  test('every full stop is a stop, no stop closes a quotation, and of the brackets those that close do', () => {
    expect(codesOf(isFullStop).filter((one) => !isStop(one.charCodeAt(0)))).toEqual([]);
    expect(codesOf(isStop).filter((one) => isCloser(one.charCodeAt(0)))).toEqual([]);
    for (const one of codesOf(isStop)) expect([one, /\p{Po}/u.test(one)]).toEqual([one, true]);
    for (const one of codesOf(isCloser))
      expect([one, /["'＂]|[\p{Pe}\p{Pf}]/u.test(one)]).toEqual([one, true]);
    expect([...'.!?…。！？'].every((one) => isStop(one.charCodeAt(0)))).toBe(true);
    expect([...')]}”’»"\''].every((one) => isCloser(one.charCodeAt(0)))).toBe(true);
    expect([...'([{“‘«„,;:-'].some((one) => isCloser(one.charCodeAt(0)) || isStop(one.charCodeAt(0)))).toBe(
      false,
    );
  });

  test('letters, digits and marks are those of Unicode, in the first plane and beyond, asked once or twice', () => {
    const code = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0, max: 0x10ffff }),
      fc.nat(0x17f),
    );
    const isUnspaced =
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
    fc.assert(
      fc.property(code, (one) => {
        const character = String.fromCodePoint(one);
        const isLone = one >= 0xd800 && one <= 0xdfff;
        const kind = isLone
          ? other
          : /\p{N}/u.test(character)
            ? digit
            : /[\p{L}\p{M}]/u.test(character)
              ? isUnspaced.test(character)
                ? unspaced
                : /\p{M}/u.test(character)
                  ? mark
                  : letter
              : undefined;
        if (kind !== undefined) expect(charClass(one)).toBe(kind);
        else expect([other, mark]).toContain(charClass(one));
        expect(charClass(one)).toBe(charClass(one));
      }),
      { numRuns: 3000 },
    );
  });

  test('what is not seen goes on with a word, and punctuation does not', () => {
    for (const one of '\u00ad\u200b\u200d\u202e\ufeff') expect(charClass(one.charCodeAt(0))).toBe(mark);
    for (const one of ' .,;!?-–“”()€%\n') expect(charClass(one.charCodeAt(0))).toBe(other);
  });

  test('a code point is read whole, half a pair as it is', () => {
    const text = 'a𝒜\ud800b\udc00';
    expect([0, 1, 2, 3, 4, 5].map((i) => codeAt(text, i))).toEqual([
      0x61, 0x1d49c, 0xdc9c, 0xd800, 0x62, 0xdc00,
    ]);
  });
});

const pieces = fc
  .array(
    fc.constantFrom(
      'Ferry',
      'SANK',
      ' ',
      '  ',
      '\t',
      '’',
      '`',
      'é',
      '\u200b',
      '7',
      '.',
      '©',
      '(',
      '@',
      '[',
      '{',
      '\u00a0',
    ),
    {
      maxLength: 8,
    },
  )
  .map((list) => list.join(''));

describe('fold and foldLine', () => {
  test('a word of ASCII is in small letters, with straight apostrophes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 90 }), (word) => {
        expect(fold(word)).toBe(word.toLowerCase().replaceAll('`', "'"));
      }),
    );
    expect(fold('é'.repeat(70))).toBe('e'.repeat(70));
  });

  test('a line is in small letters, with single blanks and straight apostrophes and nothing that is not seen', () => {
    fc.assert(
      fc.property(pieces, (line) => {
        const wanted = line.toLowerCase().replace(/[’`]/g, "'").replaceAll('\u200b', '').replace(/\s+/g, ' ');
        expect(foldLine(line)).toBe(wanted);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['• read more »', 'read more'],
    ['read more (12)', 'read more'],
    ['read more (1234567)', 'read more (1234567)'],
    ['read more.', 'read more'],
    ['read more…', 'read more'],
    ['[read more]', '[read more]'],
    ['(read more)', '(read more)'],
    ['read more!', 'read more'],
    ['--- 7 comments ---', '7 comments'],
    ['', ''],
    ['...', ''],
  ])('stripMarks of %j is %j', (line, wanted) => expect(stripMarks(line)).toBe(wanted));
});

describe('stripMarks', () => {
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
  const isWord = (char: string) => /[a-z0-9]/i.test(char);

  test('leaves nothing before a line but letters, digits and opening brackets', () => {
    for (const char of ascii)
      expect(stripMarks(`${char}ab`)).toBe(isWord(char) || '[('.includes(char) ? `${char}ab` : 'ab');
  });

  test('leaves nothing behind a line but letters, digits and closing brackets', () => {
    for (const char of ascii)
      expect(stripMarks(`ab${char}`)).toBe(isWord(char) || '])'.includes(char) ? `ab${char}` : 'ab');
    for (const char of ascii)
      expect(stripMarks(`ab${char}.`)).toBe(isWord(char) || '])'.includes(char) ? `ab${char}` : 'ab');
  });
});

describe('the first words of a line', () => {
  test('are runs of plain letters behind at most ten marks, of sixteen letters at most', () => {
    const line = fc.oneof(
      pieces,
      fc.constantFrom('© 2024 Vesk', '12 boats', '• Read more', '“Read', 'a'.repeat(20), 'by Ann'),
    );
    fc.assert(
      fc.property(line, (text) => {
        const [, lead, word] = /^((?:(?![\p{L}\p{N}]).)*)([A-Za-z]{0,16})/su.exec(text)!;
        if (lead!.length > 10 || text.startsWith('©')) return;
        const isNumber = word === '' && /^[0-9]/.test(text.slice(lead!.length));
        expect(firstWord(text)).toBe(isNumber ? '#' : word!.toLowerCase());
      }),
      { numRuns: 400 },
    );
    expect(firstWord('© Vesk Courier')).toBe('©');
    expect(firstWord(`${'-'.repeat(10)}Read`)).toBe('read');
    expect(firstWord(`${'-'.repeat(11)}Read`)).toBe('');
  });

  test('the second stands behind at most three other characters', () => {
    expect(['By Ann Lee', 'By: Ann', 'By — Ann', 'By ——— Ann', 'By', ''].map(secondWord)).toEqual([
      'ann',
      'ann',
      'ann',
      '',
      '',
      '',
    ]);
  });

  test('lines of one first word have one hash, of a line of its own and of one in a text', () => {
    fc.assert(
      fc.property(pieces, pieces, (x, y) => {
        if (firstWord(x) === firstWord(y) && firstWord(x) !== '#' && firstWord(x) !== '')
          expect(hashFirstWord(x)).toBe(hashFirstWord(y));
        const text = `7 Boats ${x}`;
        expect(hashFirstWord(text, 8)).toBe(hashFirstWord(x));
        expect(hashFirstWord(`${x}\nzz`, 0, x.length)).toBe(hashFirstWord(x));
      }),
      { numRuns: 400 },
    );
    const words = ['by', 'share', 'read', 'more', 'photo', 'source', 'story', 'text'];
    expect(new Set(words.map((word) => hashFirstWord(word))).size).toBe(words.length);
    expect(hashFirstWord('READ MORE')).toBe(hashFirstWord('read'));
  });
});
