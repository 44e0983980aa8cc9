import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packWords } from '../../../bench/fit/pack-words.js';
import {
  codeOfFigure,
  figureBase,
  figureOf,
  openPackedWords,
} from '../../../src/languages/en/packed-words.js';

const word = fc.string({ unit: fc.constantFrom(..."abcé'.,-09"), maxLength: 8 });

describe('packed words', () => {
  test('give every word its number and no other word one, before and after all are decoded', () => {
    fc.assert(
      fc.property(
        fc.dictionary(word, fc.nat(figureBase ** 2 - 1), { maxKeys: 200 }),
        fc.array(word),
        (numbers, others) => {
          const values = new Map(Object.entries(numbers));
          const words = openPackedWords(packWords(values, 2), 2);
          for (let round = 0; round < 2; round++) {
            for (const each of [...values.keys(), ...others]) expect(words.get(each)).toBe(values.get(each));
            // From some thousand questions on all are decoded.
            for (let i = 0; i < 6000; i++) words.get('zz');
          }
        },
      ),
      { numRuns: 40, seed: 1 },
    );
  });

  test('figures are characters that need no escape and open no block', () => {
    const codes = Array.from({ length: figureBase }, (_, figure) => codeOfFigure(figure));
    expect(codes.map(figureOf)).toEqual(codes.map((_, figure) => figure));
    expect(String.fromCharCode(...codes)).not.toMatch(/[A"\\\n]/);
  });
});
