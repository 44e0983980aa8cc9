import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  eachSharedHolder,
  holderArticle,
  holderFrequency,
  namedHolders,
} from '../../src/candidates/shared-holders.js';
import type { SharedHolderRule } from '../../src/types.js';
import { Partners } from '../../src/candidates/partners.js';
import { findSharedItems } from '../../src/candidates/shared-items.js';
import { randomIntegers } from '../sketch/random-integers.js';
import { positionsOf, storeOf } from './store-of.js';

fc.configureGlobal({ seed: 13 });

/** For each article the sharedHolders it gets, as `article frequency`, sorted. */
function namingsOf(sets: readonly Uint32Array[], rule: SharedHolderRule): string[][] {
  const store = storeOf(sets);
  const found: string[][] = [];
  eachSharedHolder(
    findSharedItems(store, positionsOf(store)),
    sets.length,
    rule,
    (b, sharedHolders, start, end) => {
      expect(b).toBe(found.length);
      found.push(
        Array.from(
          sharedHolders.subarray(start, end),
          (sharedHolder) => `${holderArticle(sharedHolder)} ${holderFrequency(sharedHolder)}`,
        ).sort(),
      );
    },
  );
  return found;
}

describe('eachSharedHolder', () => {
  test('names to each article those before it with each phrase, only the representatives where too many have it', () => {
    const set = fc.uniqueArray(fc.nat(25), { maxLength: 12 }).map((list) => Uint32Array.from(list).sort());
    fc.assert(
      fc.property(
        fc.array(set, { maxLength: 25 }),
        fc.constantFrom(3, 6, Infinity),
        fc.constantFrom(1, 5, 32),
        (sets, maxHolders, rareHolders) => {
          const expected = sets.map((own, b) =>
            [...own]
              .flatMap((phrase) => {
                const holders = sets.flatMap((other, i) => (other.includes(phrase) ? [i] : []));
                const named = holders.length > maxHolders ? holders.slice(0, 2) : holders;
                const frequency = holders.length < rareHolders ? holders.length : 0;
                return named.filter((a) => a < b).map((a) => `${a} ${frequency}`);
              })
              .sort(),
          );
          expect(namingsOf(sets, { maxHolders, rareHolders, representatives: 2 })).toEqual(expected);
        },
      ),
    );
  });

  test('goes by the count of a plan where it has one: a phrase that is common there is common, and none rarer than here', () => {
    const sets = Array.from({ length: 5 }, () => Uint32Array.of(1, 2));
    const store = storeOf(sets);
    const named = (frequency: number) => {
      const found: string[] = [];
      const items = findSharedItems(store, positionsOf(store), (phrase) => (phrase === 1 ? frequency : 2));
      const rule = { maxHolders: 6, rareHolders: 8, representatives: 1 };
      eachSharedHolder(items, 5, rule, (b, sharedHolders, start, end) => {
        if (b !== 4) return;
        for (const one of sharedHolders.subarray(start, end))
          found.push(`${holderArticle(one)} ${holderFrequency(one)}`);
      });
      return found.sort();
    };
    const second = ['0 2', '1 2', '2 2', '3 2'];
    expect(named(6)).toEqual(['0 6', '1 6', '2 6', '3 6', ...second].sort());
    expect(named(7)).toEqual(['0 7', ...second].sort());
    expect(named(8)).toEqual(['0 0', ...second].sort());
  });

  test.each([
    [4, 0, 4],
    [5, 0, 2],
    [3, 5, 2],
    [1, 5, 1],
  ])('of %d holders, counted as %d, %d are named where four may be', (held, frequency, wanted) => {
    const rule = { maxHolders: 4, rareHolders: 1, representatives: 2 };
    expect(namedHolders(held, frequency, rule)).toBe(wanted);
  });

  // Some 2,900 articles before each on average, for each of three phrases: more than one batch holds.
  test('names the same where not all can be named at a time', () => {
    // The last also shares a phrase with the first alone: its holders lie batches apart.
    const sets = Array.from({ length: 5800 }, (_, i) =>
      i % 5799 === 0 ? Uint32Array.of(1, 2, 3, 4, 1000 + i) : Uint32Array.of(1, 2, 3, 1000 + i),
    );
    let total = 0;
    const store = storeOf(sets);
    const rule = { maxHolders: Infinity, rareHolders: 1, representatives: 0 };
    eachSharedHolder(
      findSharedItems(store, positionsOf(store)),
      sets.length,
      rule,
      (b, sharedHolders, start, end) => {
        expect(end - start).toBe(3 * b + (b === 5799 ? 1 : 0));
        if (b % 700 === 699) {
          const counts = new Uint32Array(b);
          for (let i = start; i < end; i++) counts[sharedHolders[i]!]!++;
          expect(counts.every((count) => count === 3)).toBe(true);
        }
        total += end - start;
      },
    );
    expect(total).toBe((3 * 5800 * 5799) / 2 + 1);
  });
});

describe('Partners', () => {
  test('counts who was named at least so often, and how rare the phrases were', () => {
    const weights = Float64Array.of(0, 0, 1, 0.5);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(3)), { maxLength: 200 }), fc.nat(3), (list, least) => {
        const sharedHolders = Uint32Array.from(list, ([article, frequency]) => (frequency << 27) | article);
        const partners = new Partners(200);
        partners.count(sharedHolders, 0, sharedHolders.length, weights, 0);
        partners.count(sharedHolders, 0, sharedHolders.length, weights, least);
        const found = Array.from({ length: partners.size }, (_, i) => [
          partners.articleAt(i),
          partners.sharedBy(i),
          partners.rarityOf(i),
        ]).filter(([, shared]) => shared! >= least);
        const expected = [...new Set(list.map(([article]) => article))]
          .map((article) => {
            const own = list.filter(([other]) => other === article);
            return [article, own.length, own.reduce((sum, [, frequency]) => sum + weights[frequency]!, 0)];
          })
          .filter(([, shared]) => shared! >= least);
        const byArticle = (x: (number | undefined)[], y: (number | undefined)[]) => x[0]! - y[0]!;
        expect(found.sort(byArticle)).toEqual(expected.sort(byArticle));
      }),
    );
  });

  test('counts as well with many partners', () => {
    const sharedHolders = randomIntegers(5000, 3).map((value) => value >>> 20);
    const partners = new Partners(5000);
    partners.count(sharedHolders, 0, 5000, Float64Array.of(0), 1);
    expect(partners.size).toBe(new Set(sharedHolders).size);
  });
});
