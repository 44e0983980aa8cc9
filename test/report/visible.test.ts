import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible, visibleJson } from '../../src/report/visible.js';

fc.configureGlobal({ seed: 2026 });

/** Code units of any kind, so that lone surrogates, controls and bidi marks come up often. */
const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(
      0,
      7,
      8,
      0x1b,
      0x7f,
      0x9b,
      0x200b,
      0x2028,
      0x202e,
      0x2066,
      0xd800,
      0xdc00,
      0xfeff,
      0xfe0f,
    ),
    fc.integer({ min: 0, max: 0xffff }),
  ),
  { maxLength: 60 },
);
const texts = hostile.map((units) => String.fromCharCode(...units));
const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

describe('visible', () => {
  test.each([
    ['\u001b[2J\u001b[31mred', '\\u001b[2J\\u001b[31mred'],
    ['a\u0007\u0008b', 'a\\u0007\\u0008b'],
    ['\u009b31m', '\\u009b31m'],
    ['one\r\n\ttwo  three', 'one two three'],
    ['safe\u202eelif.exe', 'safe\\u202eelif.exe'],
    ['half \ud800 pair', 'half \\ud800 pair'],
    ['zero\u200bwidth', 'zero\\u200bwidth'],
    ['tag \u{e0041}', 'tag \\u{e0041}'],
    ['Ségou, Ményaka, 東京, हिन्दी', 'Ségou, Ményaka, 東京, हिन्दी'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['👩\u200d🚒 at work', '👩\u200d🚒 at work'],
  ])('writes out what could hide or move: %j', (text, safe) => {
    expect(visible(text)).toBe(safe);
  });

  test('no text gets a control character, a bidi mark or half a pair through', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(visible(text)).not.toMatch(UNSAFE);
      }),
    );
  });

  test('is the same when done twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});

describe('visibleJson', () => {
  test('no text gets anything through but line ends between fields, and the value is the same', () => {
    fc.assert(
      fc.property(texts, fc.dictionary(texts, texts), (text, fields) => {
        const json = visibleJson({ text, fields: Object.entries(fields) });
        expect(json.replaceAll('\n', '')).not.toMatch(UNSAFE);
        expect(JSON.parse(json)).toEqual({ text, fields: Object.entries(fields) });
      }),
    );
  });
});
