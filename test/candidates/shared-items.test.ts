import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSharedItems } from '../../src/candidates/shared-items.js';
import { randomIntegers } from '../sketch/random-integers.js';
import { positionsOf, storeOf } from './store-of.js';

fc.configureGlobal({ seed: 5 });

/** Per article the articles that have each of its shared phrases, in any order of the phrases. */
function holdersOf(sets: readonly Uint32Array[], positions?: Uint32Array): string[][] {
  const store = storeOf(sets);
  const places = positions ?? positionsOf(store);
  const { holders, holdersStart } = findSharedItems(store, places);
  const found: string[][] = Array.from(places, () => []);
  for (let item = 0; item + 1 < holdersStart.length; item++) {
    const list = holders.subarray(holdersStart[item], holdersStart[item + 1]);
    list.forEach((holder) => found[holder]!.push(list.join()));
  }
  return found.map((lists) => lists.sort());
}

function bruteForce(sets: readonly Uint32Array[]): string[][] {
  return sets.map((set) =>
    Array.from(set, (phrase) => sets.flatMap((other, i) => (other.includes(phrase) ? [i] : [])))
      .filter((holders) => holders.length > 1)
      .map((holders) => holders.join())
      .sort(),
  );
}

describe('findSharedItems', () => {
  test('says who has each phrase that two articles or more have, in order', () => {
    const phrase = fc.oneof(fc.nat(30), fc.integer({ min: 0, max: 0xffffffff }));
    const set = fc.uniqueArray(phrase, { maxLength: 20 }).map((list) => Uint32Array.from(list).sort());
    fc.assert(
      fc.property(fc.array(set, { maxLength: 20 }), (sets) => {
        expect(holdersOf(sets)).toEqual(bruteForce(sets));
      }),
    );
  });

  test('does so for more phrases than one range holds', () => {
    const sets = Array.from({ length: 9000 }, (_, i) =>
      Uint32Array.from([...randomIntegers(150, i + 1), ...randomIntegers(50, 100_000 + (i >> 1))]).sort(),
    );
    const found = holdersOf(sets);
    expect(found.every((holders, i) => holders.length >= 50 && holders.length < 55 && i >= 0)).toBe(true);
    expect(found[4001]!.filter((holders) => holders === '4000,4001')).toHaveLength(50);
  });

  // Lists grow when a part of the phrases may not fit; after a long part of what one article alone has, each part here
  // shares half of the room that is left, down to the last place.
  test.each([-1, 0, 1])(
    'keeps the end of every list where the room is filled up, parts of %d beside it',
    (beside) => {
      const alone = 90_000;
      const parts = 32;
      const phrases: [number[], number[]] = [Array.from({ length: alone }, (_, i) => i), []];
      let room = alone + 1;
      let shared = 0;
      for (let part = 1; ; part++) {
        const items = Math.floor((room + beside) / 2);
        if (items < 1) break;
        expect(part).toBeLessThan(parts);
        for (let i = 0; i < items; i++) for (const list of phrases) list.push((2 ** 32 / parts) * part + i);
        if ((room + beside) % 2 === 1) phrases[0].push((2 ** 32 / parts) * part + items);
        room -= items;
        shared += items;
      }
      const store = storeOf(phrases.map((list) => Uint32Array.from(list)));
      const { holders, holdersStart } = findSharedItems(store, positionsOf(store));
      expect([holdersStart.length, holders.length]).toEqual([shared + 1, 2 * shared]);
      expect(holdersStart.findIndex((start, item) => start !== 2 * item)).toBe(-1);
      expect(holders.findIndex((holder, place) => holder !== place % 2)).toBe(-1);
    },
  );

  test('looks only at the articles asked about, and numbers them by their place', () => {
    const sets = [
      [1, 2],
      [2, 3],
      [2, 9],
      [3, 9],
    ].map((list) => Uint32Array.from(list));
    expect(holdersOf(sets, Uint32Array.of(3, 1))).toEqual([['0,1'], ['0,1']]);
  });
});
