import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeFactors } from '../../../bench/fit/pack-factors.js';
import {
  againstFrom,
  biasBits,
  factorBits,
  factorDimensions,
  maxLogOdds,
  WordFactors,
} from '../../../src/facts/words/word-factors.js';

const width = factorDimensions + 1;
const scales = Array.from({ length: width }, (): [number, number] => [-0.5, 0.125]);
const word = fc.tuple(
  fc.array(fc.nat(2 ** factorBits - 1), { minLength: factorDimensions, maxLength: factorDimensions }),
  fc.nat(2 ** biasBits - 1),
);
const codesOf = (words: readonly (readonly [number[], number])[]) =>
  words.map(([codes, bias]) => Uint8Array.from([...codes, bias]));

test('log-odds are the sum of the products, of some dimensions taken away', () => {
  fc.assert(
    fc.property(word, word, (x, y) => {
      const factors = new WordFactors(encodeFactors(codesOf([x, y])), 2, -1, scales);
      const value = (code: number) => -0.5 + 0.125 * code;
      const sum = x[0].reduce(
        (all, code, k) => all + (k < againstFrom ? 1 : -1) * value(code) * value(y[0][k]!),
        -1 + value(x[1]) + value(y[1]),
      );
      expect(factors.logOdds(0, 1)).toBeCloseTo(Math.max(-maxLogOdds, Math.min(maxLogOdds, sum)), 4);
      expect(factors.logOdds(1, 0)).toBe(factors.logOdds(0, 1));
    }),
  );
});

test('any string is read to an end', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(40), (code, size) => {
      const factors = new WordFactors(code, size + 2, 0, scales);
      expect(Math.abs(factors.logOdds(0, size + 1))).toBeLessThanOrEqual(maxLogOdds);
    }),
  );
});
