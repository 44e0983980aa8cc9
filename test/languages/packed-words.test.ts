import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packList, packWords } from '../../bench/fit/pack-words.js';
import { openPackedWords } from '../../src/languages/packed-words.js';

const word = fc.string({ unit: fc.constantFrom(...'abcAB.,-09'), maxLength: 20 });
const number = fc.nat(2 ** 16 - 1);

describe('packed words', () => {
  test('give every word its number and no other word one, before and after all are decoded', () => {
    fc.assert(
      fc.property(fc.dictionary(word, number, { maxKeys: 200 }), fc.array(word), (numbers, others) => {
        const values = new Map(Object.entries(numbers));
        const words = openPackedWords(packWords(values));
        for (let round = 0; round < 2; round++) {
          for (const each of [...values.keys(), ...others]) expect(words.get(each)).toBe(values.get(each));
          // From some thousand questions on all are decoded.
          for (let i = 0; i < 6000; i++) words.get('zz');
        }
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  test('in any order stand at their places, twice where they are given twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, number), { maxLength: 200 }), (entries) => {
        const words = openPackedWords(packList(entries));
        expect(entries.map((_, place) => words.at(place))).toEqual(entries.map(([each]) => each));
        expect([words.at(-1), words.at(entries.length)]).toEqual(['', '']);
        const read: [string, number][] = [];
        words.each((each, value) => read.push([each, value]));
        expect(read).toEqual(entries);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test('are told one after another while others are asked for', () => {
    const values = new Map(
      Array.from({ length: 60 }, (_, i) => [`word${'abcdef'[i % 6]!}${'uvwxyzklmn'[i % 10]!}`, i]),
    );
    const words = openPackedWords(packWords(values));
    const read = new Map<string, number>();
    const last = [...values.keys()].at(-1)!;
    words.each((each, value) => {
      read.set(each, value);
      expect(words.get(last)).toBe(values.get(last));
      expect(words.at(0)).not.toBe('');
    });
    expect(read).toEqual(values);
  });

  test('that are alike for more letters than are counted are told apart', () => {
    const long = 'abcdefghijklmnopqrstuvwxyz';
    const values = new Map([...long].map((letter, i) => [long + letter, i]));
    const words = openPackedWords(packWords(values));
    for (const [each, value] of values) expect(words.get(each)).toBe(value);
    expect(words.get(long)).toBeUndefined();
  });

  test('any string is read to an end', () => {
    fc.assert(
      fc.property(fc.string(), word, (code, asked) => {
        expect(openPackedWords(code).get(asked) ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a word that does not fit is not packed', () => {
    expect(() => packWords(new Map([['é', 1]]))).toThrow('"é" cannot be packed.');
    expect(() => packWords(new Map([['a b', 1]]))).toThrow('"a b" cannot be packed.');
    expect(() => packWords(new Map([['a'.repeat(64), 1]]))).toThrow('cannot be packed');
    expect(() => packWords(new Map([['a', 2 ** 16]]))).toThrow('65536 is no number below 65,536.');
  });
});
