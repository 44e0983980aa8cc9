import { describe, expect, test } from 'vitest';
import type { BenchPair } from '../../src/batch/workbench.js';
import { createPacker, createUnpacker, type Parcel } from '../../src/node/parcels.js';

const letters = 100;

/** An article that is read when it is asked for, and tells how often it was. */
function unread(id: string, reads: string[]) {
  return {
    id,
    read: () => {
      reads.push(id);
      return { id, text: id.repeat(letters) };
    },
  };
}

/** Parcels as they arrive: structured clones. */
function post(budget: number) {
  const [pack, { unpack, add }] = [createPacker(budget), createUnpacker()];
  const parcels: Parcel[] = [];
  const send = (...given: Parameters<typeof pack>) => {
    const parcel = structuredClone(pack(...given));
    parcels.push(parcel);
    return unpack(parcel);
  };
  return { send, add, parcels };
}

describe('parcels', () => {
  test('an article crosses once, and is one object in all its pairs', () => {
    const { send, parcels } = post(2 ** 20);
    const reads: string[] = [];
    const [a, b, c] = ['a', 'b', 'c'].map((id) => unread(id, reads)) as [
      BenchPair[0],
      BenchPair[0],
      BenchPair[0],
    ];
    const first = send('match', [
      [a, b],
      [a, c],
    ]) as { id: string; text: string }[][];
    expect(first.map((pair) => pair.map(({ id }) => id))).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ]);
    expect(first[0]![0]).toBe(first[1]![0]);
    expect(first[0]![1]!.text).toBe('b'.repeat(letters));
    const runs = [Int32Array.of(1, 2), Int32Array.of()];
    const second = send('matchWithoutStandingText', [{ pair: [c, b], runs }]);
    expect(second).toEqual([{ pair: [first[1]![1], first[0]![1]], runs }]);
    expect(reads).toEqual(['a', 'b', 'c']);
    expect(parcels.map(({ articles }) => articles.length)).toEqual([3, 0]);
  });

  test('what was sketched is held with what was read of it', () => {
    const { send, add, parcels } = post(2 ** 20);
    const article = { id: 'a', text: 'The ferry sank.' };
    expect(send('sketch', [article])).toEqual([article]);
    const reading = { language: 'en', boilerplate: [], cut: [] } as unknown as Parameters<typeof add>[1];
    add('a', reading);
    const never = { id: 'a', read: () => expect.unreachable('It was sent before.') };
    expect(send('compare', [[never, never]])).toEqual([
      [
        { ...article, reading },
        { ...article, reading },
      ],
    ]);
    expect(parcels[1]!.articles).toEqual([]);
  });

  test('what was sent first is forgotten first, after the parcel that needs it, and sent again when it is asked for', () => {
    const reads: string[] = [];
    const of = (id: string) => unread(id, reads);
    // Room for two of them.
    const { send, parcels } = post(2 * 2 * letters);
    const idsOf = (pairs: unknown) => (pairs as { id: string }[][]).map((pair) => pair.map(({ id }) => id));
    send('match', [[of('a'), of('b')]]);
    expect(idsOf(send('match', [[of('a'), of('c')]]))).toEqual([['a', 'c']]);
    expect(parcels[1]).toMatchObject({ forgotten: 1, articles: [{ id: 'c' }] });
    expect(idsOf(send('match', [[of('b'), of('c')]]))).toEqual([['b', 'c']]);
    expect(idsOf(send('match', [[of('b'), of('a')]]))).toEqual([['b', 'a']]);
    expect(reads).toEqual(['a', 'b', 'c', 'a']);
  });

  test('what was learnt crosses as it is', () => {
    const { send } = post(2 ** 20);
    const counts = new Map([['fr', { documents: 3 }]]);
    expect(send('learn', counts)).toEqual(counts);
  });
});
