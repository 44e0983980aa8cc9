import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/text/prepare.js';
import { isSignedCaption, mayBeSignedCaption } from '../../src/text/signed-captions.js';
import { fold } from '../../src/text/fold.js';
import { sameText, saysSame } from '../../src/text/title.js';

/** The planes in use: all of the first blocks, and some of each kind beyond them. */
const characters = [
  ...Array.from({ length: 0x700 }, (_, code) => code),
  ...Array.from({ length: 0x70 }, (_, i) => 0x2000 + i),
  ...[0x3042, 0x4e00, 0xac00, 0xd7a3, 0xe000, 0xfb01, 0xff21, 0xff41, 0xff10, 0xfffd, 0xffff],
  ...[0x10000, 0x10400, 0x1d400, 0x1d7d8, 0x1f600, 0x1f1e6, 0x20000, 0xe0100, 0x10ffff],
].map((code) => String.fromCodePoint(code));

describe('every character', () => {
  test('in a headline counts as it does where two are compared in full', () => {
    for (const character of characters) {
      for (const text of [`a${character}b`, `${character}ab`, `ab${character}`]) {
        for (const wanted of ['ab', 'a b', 'b', 'ab 1', sameText(text)])
          if (saysSame(text, wanted) !== (sameText(text) === wanted))
            expect.unreachable(`${JSON.stringify(text)} and ${wanted}`);
      }
    }
  });

  test('that is a letter or a digit within a word is in one token; no token begins or ends within a character', () => {
    for (const character of characters) {
      const text = `Ab${character}cd sank ${character} twice${character}`;
      const { tokens } = prepare({ id: 'a', text, language: 'en' });
      const spans = tokens.map(({ start, end }) => [start, end] as const);
      const isInOrder = spans.every(
        ([start, end], i) =>
          start >= (spans[i - 1]?.[1] ?? 0) && end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)),
      );
      const holding = spans.filter(([start, end]) => start <= 2 && end >= 2 + character.length);
      const isWhole = holding.length === 1 || !/[\p{L}\p{N}]/u.test(character);
      if (!isInOrder || !isWhole) expect.unreachable(`${JSON.stringify(text)}: ${JSON.stringify(spans)}`);
    }
  });
});

describe('how long a signed caption may be', () => {
  const filled = (length: number, end: string, start = '') =>
    `${start}${'The dam at Orvel on a day in May '.repeat(20).slice(0, length - end.length - start.length)}${end}`;

  test.each([
    ['a file', 120, (length: number) => `${'x'.repeat(length - 4)}.jpg`],
    ['a credit', 300, (length: number) => filled(length, ' Credit: Ann Lee')],
    ['a label', 300, (length: number) => filled(length, ' / Marrick Tribune', 'Photo: Ann Lee ')],
    ['an agency behind a stroke', 300, (length: number) => filled(length, '. / AFP')],
    [
      'an agency in brackets',
      200,
      (length: number) => filled(length, ' (AP Photo/Ann Lee)'.replace('/Ann Lee', '')),
    ],
  ])('%s: %d characters, and not one more', (_, most, make) => {
    expect(make(most)).toHaveLength(most);
    expect(make(most + 1)).toHaveLength(most + 1);
    const isCaption = (line: string) => isSignedCaption(line, fold(line));
    expect([isCaption(make(most)), isCaption(make(most + 1))]).toEqual([true, false]);
    expect(mayBeSignedCaption(make(most), fold(make(most)).split(/[^\p{L}\p{N}]/u)[0]!)).toBe(true);
  });
});
