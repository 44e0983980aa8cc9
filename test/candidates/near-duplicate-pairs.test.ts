import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearDuplicatePairs, maxPartners } from '../../src/candidates/near-duplicate-pairs.js';
import { signShingles } from '../../src/sketch/sign-shingles.js';
import type { Sampling } from '../../src/types.js';
import { randomIntegers } from '../sketch/random-integers.js';

fc.configureGlobal({ seed: 37 });

function resemblance(a: Uint32Array, b: Uint32Array): number {
  const both = a.filter((shingle) => b.includes(shingle)).length;
  return both === 0 ? 0 : both / (a.length + b.length - both);
}

function pairsOf(sets: readonly Uint32Array[], minResemblance: number): string[] {
  const source = {
    size: sets.length,
    signatureSize: 64,
    signAt: (place: number) => (sets[place]!.length === 0 ? undefined : signShingles(sets[place]!, 64, 1)),
    sampleAt: (place: number, { rate }: Sampling) => ({
      kept: sets[place]!.filter((shingle) => shingle < rate * 2 ** 32),
      rate,
    }),
    resemblanceOf: (a: number, b: number) => resemblance(sets[a]!, sets[b]!),
  };
  const found: string[] = [];
  findNearDuplicatePairs(source, minResemblance, (a, b, known) => {
    expect(known).toBe(resemblance(sets[a]!, sets[b]!));
    found.push(`${a} ${b}`);
  });
  return found;
}

function bruteForce(sets: readonly Uint32Array[], minResemblance: number): string[] {
  return sets.flatMap((y, b) =>
    sets.slice(0, b).flatMap((x, a) => (resemblance(x, y) >= minResemblance ? [`${a} ${b}`] : [])),
  );
}

const sets = fc.array(
  fc.uniqueArray(fc.nat(12), { maxLength: 8 }).map((list) => {
    const words = randomIntegers(13, 3);
    return Uint32Array.from(list, (i) => words[i]!).sort();
  }),
  { maxLength: 14 },
);

describe('findNearDuplicatePairs', () => {
  test('by shingles misses no pair and gives none twice, and b ascends', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(0.05, 0.1, 0.15), (list, least) => {
        expect(pairsOf(list, least)).toEqual(bruteForce(list, least));
      }),
    );
  });

  test('by bands misses none that is close enough for its signature to tell, and gives none that is not', () => {
    // Of 100 shingles so many are those of the first.
    const list = [100, 100, 95, 90, 70, 40, 0, 0].map((kept, i) =>
      Uint32Array.from([...randomIntegers(kept, 1), ...randomIntegers(100 - kept, 50 + i)]).sort(),
    );
    list.splice(3, 0, new Uint32Array(0));
    const found = pairsOf(list, 0.8);
    expect(found.sort()).toEqual(bruteForce(list, 0.8).sort());
    expect(found).toContain('0 4');
    expect(found).not.toContain('0 5');
  });

  test('a pair with exactly the least resemblance is one, by bands as by shingles', () => {
    const from = (start: number) => Uint32Array.from({ length: 6 }, (_, i) => start + i);
    // Four of eight are in both; then one of eleven.
    expect(pairsOf([from(0), from(2)], 0.5)).toEqual(['0 1']);
    expect(pairsOf([from(0), from(5)], 1 / 11)).toEqual(['0 1']);
    expect(pairsOf([from(0), from(5)], 1 / 10.9)).toEqual([]);
  });

  test('looks for no more partners than it may', () => {
    const list = Array.from({ length: maxPartners + 3 }, () => randomIntegers(5, 1).sort());
    const found = pairsOf(list, 0.9).map((pair) => Number(pair.split(' ')[1]));
    const partnersOf = (b: number) => found.filter((other) => other === b).length;
    expect([maxPartners - 1, maxPartners, maxPartners + 1, maxPartners + 2].map(partnersOf)).toEqual([
      maxPartners - 1,
      maxPartners,
      maxPartners,
      maxPartners,
    ]);
  });

  test('above 2,000 articles half of the shingles are sampled, above 50,000 a quarter; a few are kept of any', () => {
    const samplings = new Set<string>();
    const askedOf = (size: number) => {
      samplings.clear();
      const source = {
        size,
        signatureSize: 64,
        signAt: () => undefined,
        sampleAt: (_: number, { rate, minKept }: Sampling) => {
          samplings.add(`${rate} ${minKept > 0}`);
          return { kept: new Uint32Array(0), rate };
        },
        resemblanceOf: () => 0,
      };
      findNearDuplicatePairs(source, 0.1, () => expect.unreachable());
      return [...samplings];
    };
    expect([1, 2000, 2001, 50_000, 50_001].map(askedOf)).toEqual([
      ['1 true'],
      ['1 true'],
      ['0.5 true'],
      ['0.5 true'],
      ['0.25 true'],
    ]);
  });

  test('above 2,000 articles by shingles, a story that a few others resemble is found, and none that is not', () => {
    const distinct = Array.from({ length: 2050 }, (_, i) => randomIntegers(40, 1000 + i).sort());
    const near = [30, 24, 20].map((kept, i) =>
      Uint32Array.from([...distinct[7]!.slice(0, kept), ...randomIntegers(40 - kept, 90 + i)]).sort(),
    );
    const list = [...distinct, ...near];
    const found = pairsOf(list, 0.2);
    expect(found).toEqual(expect.arrayContaining(['7 2050', '7 2051', '7 2052', '2050 2051']));
    for (const pair of found) expect(Number(pair.split(' ')[1])).toBeGreaterThanOrEqual(2050);
  });
});
