import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shingleHashes } from '../../src/sketch/shingle-hashes.js';
import { referenceShingles, referenceWords } from './reference-shingles.js';

fc.configureGlobal({ seed: 3 });

const whole = (text: string) => [{ start: 0, end: text.length }];
const shingles = (text: string, size = 3) => shingleHashes(text, whole(text), size);

/** Random Unicode with what matters often enough to matter. */
const awkward = fc.constantFrom(
  ...[
    '’',
    "'",
    '‘',
    '“',
    '—',
    ' ',
    ' ',
    '\n',
    '.',
    '3',
    '7',
    'é',
    'e\u0301',
    'ß',
    'ﬁ',
    'Σ',
    'ς',
    'ø',
    'Æ',
    'İ',
    'ı',
  ],
  ...[
    '日',
    '本',
    'ア',
    'か\u3099',
    'ー',
    'ไ',
    'ท',
    'ำ',
    'ខ',
    'မ',
    'ລ',
    '한',
    'نَ',
    'שָ',
    'कि',
    '\u200b',
    '\u00ad',
    '\ufeff',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\0',
    '𝐀',
    '😀',
    '½',
    '①',
    '｀',
    '＇',
    '\u202e',
    '㎞',
    'ŉ',
    'ǆ',
    '\u0345',
    '\u{e0001}',
    '_',
    '`',
  ],
);
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', 'b', 'B', 'word', 'Mali', ' '),
      awkward,
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

describe('shingleHashes', () => {
  test('gives what the slow and obvious reference gives, on any Unicode, for any spans and size', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.nat(80), { maxLength: 6 }),
        (text, size, cuts) => {
          const places = cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b);
          const spans = places.slice(1).map((end, i) => ({ start: places[i]!, end }));
          const kept = spans.filter((_, i) => i % 3 !== 2);
          expect(shingles(text, size)).toEqual(referenceShingles(text, whole(text), size));
          expect(shingleHashes(text, kept, size)).toEqual(referenceShingles(text, kept, size));
        },
      ),
      { numRuns: 600 },
    );
  });

  test('gives what the reference gives for every character there is', () => {
    const differing: number[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      // The ideographs and what lies beyond the scripts are alike: a sample of them will do.
      if (((code >= 0x3400 && code < 0xd800) || code >= 0x12000) && code % 97 !== 0) continue;
      const text = `a${String.fromCodePoint(code)}b`;
      const fast = shingles(text, 1);
      if (fast.length !== new Set(referenceWords(text)).size) differing.push(code);
    }
    expect(differing).toEqual([]);
  });

  test('reads texts longer than its buffer as one', () => {
    const text = 'the river rose ’tis 日本 naïve 😀 x'.repeat(1500);
    for (const offset of [0, 1, 2, 3]) {
      const spans = [{ start: offset, end: text.length }];
      expect(shingleHashes(text, spans, 3)).toEqual(referenceShingles(text, spans, 3));
    }
    const long = 'é'.repeat(50_000);
    expect(shingles(long, 2)).toEqual(referenceShingles(long, whole(long), 2));
  });

  test('a letter of two code units is one wherever a long text is cut into pieces', () => {
    // Each start puts the cut elsewhere in the word; 𐐷 is a letter, 16,384 characters go at a time.
    for (let start = 16_378; start < 16_388; start++) {
      const text = `${'a '.repeat(start / 2)}${'a'.repeat(start % 2)}𐐷𐐷𐐷𐐷 two three four`;
      expect([...shingles(text, 3)]).toEqual([...referenceShingles(text, whole(text), 3)]);
    }
  });

  test('is ascending and distinct', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const set = shingles(text, 1);
        for (let i = 1; i < set.length; i++) expect(set[i]!).toBeGreaterThan(set[i - 1]!);
      }),
    );
  });

  test('is the same in either canonical form of Unicode', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(shingles(text.normalize('NFC'))).toEqual(shingles(text.normalize('NFD')));
      }),
    );
  });

  test('does not tell apart case, accents, apostrophes, quotation marks, dashes or where lines break', () => {
    const plain = shingles('Dont say Segou fell he wrote');
    expect(shingles('DON’T say “Ségou fell” — he wrote.')).toEqual(plain);
    expect(shingles("Don't say ‘Se\u0301gou fell’,\n\nhe\u00a0wro\u00adte")).toEqual(plain);
    expect(shingles('Straße, Æsop, Łódź')).toEqual(shingles('STRASSE AESOP LODZ'));
  });

  test('tells apart numbers that differ in their point', () => {
    expect(shingles('3.5')).not.toEqual(shingles('35'));
    expect(shingles('1,200', 1)).toHaveLength(2);
  });

  test('takes each character of a script without spaces as a word', () => {
    expect(shingles('日本語テスト')).toEqual(shingles('日 本 語 テ ス ト'));
    expect(shingles('ภาษาไทย', 1)).toHaveLength(6);
    expect(shingles('NHKは東京')).toEqual(shingles('nhk は 東 京'));
  });

  test('runs shingles on over the gap between two spans, but no word', () => {
    const text = 'one two ADVERT three';
    const story = [
      { start: 0, end: 7 },
      { start: 14, end: 20 },
    ];
    expect(shingleHashes(text, story, 3)).toEqual(shingles('one two three'));
    expect(
      shingleHashes(
        'alarm',
        [
          { start: 0, end: 3 },
          { start: 3, end: 5 },
        ],
        3,
      ),
    ).toEqual(shingles('ala rm'));
  });

  test('makes one shingle of a text shorter than one, and none of a text without words', () => {
    expect(shingles('two words', 3)).toHaveLength(1);
    expect(shingles('two words', 3)).not.toEqual(shingles('words two', 3));
    for (const text of ['', ' \n', '— … “”', "'", '\ud800', '\0']) expect(shingles(text)).toHaveLength(0);
  });

  test('keeps its values', () => {
    expect([...shingles('The river rose again on Monday')]).toMatchInlineSnapshot(`
      [
        252739556,
        2117999554,
        2403649072,
        3566649178,
      ]
    `);
  });
});

const copies = '../shared/data/copies';
describe.skipIf(!existsSync(copies))('on ../shared/data/copies (skipped where it is not)', () => {
  test(
    'a sample of the texts (all with EVERY=1) has the shingles of the reference',
    { timeout: 60_000 },
    () => {
      const step = Number(process.env['EVERY'] ?? 40);
      const all = readdirSync(copies).flatMap((set) =>
        readFileSync(`${copies}/${set}/articles.jsonl`, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => (JSON.parse(line) as { text: string }).text),
      );
      for (let i = 0; i < all.length; i += step) {
        const text = all[i]!;
        expect(shingles(text)).toEqual(referenceShingles(text, whole(text), 3));
      }
    },
  );
});
