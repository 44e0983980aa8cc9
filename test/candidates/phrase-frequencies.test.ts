import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonPhrases, phraseFrequencies } from '../../src/candidates/phrase-frequencies.js';
import type { Frequencies } from '../../src/types.js';

fc.configureGlobal({ seed: 33 });

/** Counts of 1,000 articles. */
function countsOf(holders: ReadonlyMap<number, number>): Frequencies {
  const hashes = [...holders.keys()].sort((x, y) => x - y);
  return {
    version: 'v',
    articles: 1000,
    stems: {},
    phrases: { hashes, holders: hashes.map((hash) => holders.get(hash)!) },
  };
}

const counts = fc
  .array(
    fc.tuple(fc.oneof(fc.nat(20), fc.constantFrom(0xffffffff, 1 << 30)), fc.integer({ min: 1, max: 900 })),
  )
  .map((list) => new Map(list));

describe('phraseFrequencies', () => {
  test('looks a phrase up, in proportion to the batch, and takes two holders for the least', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(500, 1000, 3000), (holders, articles) => {
        const frequencyOf = phraseFrequencies({ articles, frequencies: countsOf(holders) })!;
        for (const phrase of [...holders.keys(), 5, 6, 7, 0xfffffffe]) {
          const counted = holders.get(phrase);
          const wanted = counted === undefined ? 2 : Math.max(2, Math.round((counted * articles) / 1000));
          expect(frequencyOf(phrase)).toBe(wanted);
        }
      }),
    );
  });

  test('leaves the count to a batch without counts', () => {
    expect(phraseFrequencies({ articles: 9, frequencies: undefined })).toBeUndefined();
  });
});

describe('commonPhrases', () => {
  const frequencies = countsOf(
    new Map([
      [1, 40],
      [2, 41],
      [3, 700],
    ]),
  );

  test('are those that more than may hold them by the counts of the plan, which the batch is then not asked for', () => {
    const plan = { articles: 1000, frequencies, frames: { maxHolders: 40 } };
    const asked = () => expect.fail('the batch was counted');
    expect([...commonPhrases(plan, asked)]).toEqual([2, 3]);
    expect([...commonPhrases({ ...plan, articles: 500 }, asked)]).toEqual([3]);
  });

  test('are counted in the batch where the plan has no counts, and none where it has no frames', () => {
    const count = (maxHolders: number) => new Set([maxHolders]);
    expect([...commonPhrases({ articles: 1000, frames: { maxHolders: 7 } }, count)]).toEqual([7]);
    expect(commonPhrases({ articles: 1000, frequencies }, count).size).toBe(0);
  });
});
