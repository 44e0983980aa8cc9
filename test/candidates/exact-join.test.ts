import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactJoin } from '../../src/candidates/exact-join.js';

fc.configureGlobal({ seed: 4 });

/** Sets over few integers, so that they share some; a few wide ones. */
const sets = fc.array(
  fc
    .uniqueArray(fc.oneof(fc.nat(40), fc.constantFrom(0xffffffff, 0x80000000, 1 << 12)), { maxLength: 25 })
    .map((items) => Uint32Array.from(items).sort()),
  { maxLength: 30 },
);
const share = fc.constantFrom(0.001, 0.05, 0.2, 0.5, 1);

function bruteForce(
  all: readonly Uint32Array[],
  minResemblance: number,
  minContainment: number,
  rareHolders = 0,
  minRarity = Infinity,
) {
  const pairs = [];
  for (let a = 0; a < all.length; a++) {
    for (let b = a + 1; b < all.length; b++) {
      const [x, y] = [all[a]!, all[b]!];
      const shared = [...x].filter((item) => y.includes(item));
      if (shared.length === 0) continue;
      const least = Math.min(x.length, y.length);
      let rarity = 0;
      for (const item of shared) {
        const frequency = all.filter((set) => set.includes(item)).length;
        rarity += Math.max(0, Math.log(rareHolders / frequency));
      }
      const resemblance = shared.length / (x.length + y.length - shared.length);
      if (
        resemblance >= minResemblance ||
        shared.length / least >= minContainment ||
        rarity / Math.sqrt(least) >= minRarity
      )
        pairs.push({ a, b });
    }
  }
  return pairs;
}

describe('exactJoin', () => {
  test('gives what comparing every pair gives', () => {
    fc.assert(
      fc.property(sets, share, share, (all, minResemblance, minContainment) => {
        expect(exactJoin(all, minResemblance, minContainment)).toEqual(
          bruteForce(all, minResemblance, minContainment),
        );
      }),
    );
  });

  test('gives what comparing every pair gives where rare shingles count', () => {
    fc.assert(
      fc.property(
        sets,
        fc.constantFrom(2, 5, 20),
        fc.constantFrom(0.3, 1, 2),
        (all, rareHolders, minRarity) => {
          expect(exactJoin(all, 1, 1, { rareHolders, minRarity })).toEqual(
            bruteForce(all, 1, 1, rareHolders, minRarity),
          );
        },
      ),
    );
  });

  test('joins nothing with an empty set', () => {
    expect(exactJoin([Uint32Array.of(), Uint32Array.of(), Uint32Array.of(1)], 0, 0)).toEqual([]);
  });
});
