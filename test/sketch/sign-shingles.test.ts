import fc from 'fast-check';
import { Minhash } from 'minhash';
import { describe, expect, test } from 'vitest';
import { estimateResemblance } from '../../src/sketch/estimate-resemblance.js';
import { signShingles } from '../../src/sketch/sign-shingles.js';
import type { Signature } from '../../src/types.js';
import { randomIntegers } from './random-integers.js';

fc.configureGlobal({ seed: 1 });

const sets = fc
  .array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 300 })
  .map((items) => Uint32Array.from(items));
const seeds = fc.integer({ min: 0, max: 0xffffffff });
const sizes = fc.constantFrom(16, 17, 100, 128, 300);
const signature = (set: Uint32Array, size = 128, seed = 1): Signature => ({
  id: '',
  version: '',
  slots: signShingles(set, size, seed),
});
const estimate = (a: Uint32Array, b: Uint32Array, size = 128, seed = 1) =>
  estimateResemblance(signature(a, size, seed), signature(b, size, seed));
const resemblances = [0.02, 0.1, 0.3, 0.5, 0.8, 0.95];

describe('signShingles', () => {
  test('gives as many unsigned 32-bit slots as asked, all filled but for the empty set', () => {
    fc.assert(
      fc.property(sets, sizes, seeds, (set, size, seed) => {
        const slots = signShingles(set, size, seed);
        expect(slots).toBeInstanceOf(Uint32Array);
        expect(slots).toHaveLength(size);
        expect(slots.includes(0xffffffff)).toBe(set.length === 0);
      }),
    );
  });

  test('does not depend on order or on repeats', () => {
    fc.assert(
      fc.property(sets, seeds, (set, seed) => {
        const shuffled = Uint32Array.from([...set, ...set.slice(0, 20)]).reverse();
        expect(signShingles(shuffled, 128, seed)).toEqual(signShingles(set, 128, seed));
      }),
    );
  });

  test('gives a union the lesser of the two signatures, slot by slot, exactly', () => {
    fc.assert(
      fc.property(sets, sets, sizes, seeds, (a, b, size, seed) => {
        const [x, y] = [signShingles(a, size, seed), signShingles(b, size, seed)];
        const union = signShingles(Uint32Array.from([...a, ...b]), size, seed);
        expect(union).toEqual(x.map((value, i) => Math.min(value, y[i]!)));
      }),
    );
  });

  test('fills every slot for a single item and the largest signature', () => {
    for (const item of [0, 1, 0xffffffff]) {
      expect(signShingles(Uint32Array.of(item), 4096, 0).includes(0xffffffff)).toBe(false);
    }
  });

  test('gives another signature for another seed, with the same estimate within its error', () => {
    const [a, b] = pairOfResemblance(0.5, 500, 9);
    expect(signShingles(a, 128, 1)).not.toEqual(signShingles(a, 128, 2));
    expect(Math.abs(estimate(a, b, 4096, 1) - estimate(a, b, 4096, 2))).toBeLessThan(
      8 * Math.sqrt(0.25 / 4096),
    );
  });

  // A golden value beside the laws above: signatures that are kept must compare in years to come.
  test('keeps its values', () => {
    expect([...signShingles(Uint32Array.of(), 16, 1)]).toEqual(Array<number>(16).fill(0xffffffff));
    expect([...signShingles(Uint32Array.of(1), 16, 1)]).toMatchInlineSnapshot(`
      [
        4278195015,
        4278210087,
        3504080027,
        4278203496,
        4278214709,
        4278217911,
        129872583,
        4278220988,
        4261783947,
        4233938739,
        3873339959,
        4278197013,
        4278231082,
        4141727400,
        4278191816,
        3033087106,
      ]
    `);
    expect([
      ...signShingles(
        Uint32Array.from({ length: 100 }, (_, i) => i),
        16,
        1,
      ),
    ]).toMatchInlineSnapshot(`
      [
        48726970,
        375491615,
        14063212,
        1370167905,
        10528346,
        137342731,
        129872583,
        134232324,
        303088706,
        37735119,
        217011203,
        768170963,
        8151333,
        293333380,
        130283085,
        374897689,
      ]
    `);
    expect([
      ...signShingles(
        Uint32Array.from({ length: 100 }, (_, i) => i),
        128,
        7,
      ).slice(0, 8),
    ]).toMatchInlineSnapshot(`
      [
        3039346774,
        186122707,
        376898145,
        815760149,
        2169897527,
        2925970129,
        578356798,
        1860503438,
      ]
    `);
  });
});

describe('estimateResemblance of signatures', () => {
  // Of n pairs the mean error is within 4 standard errors, √(J(1−J)/128/n) each, of 0; and the standard deviation of
  // a root mean square of n errors is about 1/√(2n) of it.
  test.each(resemblances)(
    'is unbiased and errs no more than 128 independent hash functions at resemblance %d',
    (target) => {
      for (const size of [60, 400, 1500]) {
        const errors = errorsOf(target, size, 250);
        const theory = Math.sqrt((target * (1 - target)) / 128);
        const measured = Math.sqrt(mean(errors.map((error) => error * error)));
        expect(Math.abs(mean(errors))).toBeLessThanOrEqual((4 * theory) / Math.sqrt(errors.length));
        expect(measured).toBeLessThanOrEqual(theory * (1 + 4 / Math.sqrt(2 * errors.length)));
      }
    },
  );

  // Both estimates are unbiased with a variance of at most J(1−J)/128: their difference has twice that.
  test('agrees with the minhash package', () => {
    for (const target of [0.1, 0.5, 0.8]) {
      const differences = Array.from({ length: 40 }, (_, seed) => {
        const [a, b] = pairOfResemblance(target, 120, seed + 500);
        return estimate(a, b) - peer(a).jaccard(peer(b));
      });
      const variance = (2 * target * (1 - target)) / 128;
      expect(Math.abs(mean(differences))).toBeLessThanOrEqual(4 * Math.sqrt(variance / differences.length));
      for (const difference of differences)
        expect(Math.abs(difference)).toBeLessThanOrEqual(5 * Math.sqrt(variance));
    }
  });
});

function peer(set: Uint32Array): Minhash {
  const minhash = new Minhash({ numPerm: 128 });
  // Long keys like those of word shingles: on short ones the package is biased.
  for (const item of set) minhash.update(`shingle ${item} of a text ${item ^ 0x5555}`);
  return minhash;
}

function errorsOf(target: number, size: number, pairs: number): number[] {
  return Array.from({ length: pairs }, (_, seed) => {
    const [a, b] = pairOfResemblance(target, size, seed);
    return estimate(a, b, 128, seed) - sharedOf(target, size) / (2 * size - sharedOf(target, size));
  });
}

/** Two sets of about `size` items each, with about the resemblance asked for. */
function pairOfResemblance(target: number, size: number, seed: number): [Uint32Array, Uint32Array] {
  const shared = sharedOf(target, size);
  const items = randomIntegers(2 * size, seed);
  return [items.slice(0, size), items.slice(size - shared, 2 * size - shared)];
}

function sharedOf(target: number, size: number): number {
  return Math.round((2 * size * target) / (1 + target));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
