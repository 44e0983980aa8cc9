import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PairList } from '../../src/candidates/pair-list.js';

fc.configureGlobal({ seed: 32 });

const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 60 });

function listOf(given: readonly (readonly [number, number])[]): PairList {
  const list = new PairList();
  for (const [a, b] of given) list.add(a, b);
  return list;
}

describe('PairList', () => {
  test('keeps what was added in order, also beyond the room that it starts with', () => {
    const given = Array.from({ length: 2049 }, (_, i) => [i, 5000 - i] as const);
    const list = listOf(given);
    const seen: (readonly [number, number])[] = [];
    list.forEach((a, b) => seen.push([a, b]));
    expect(list.length).toBe(2049);
    expect(seen).toEqual(given);
  });

  test('groups the second numbers by the first, in the order in which they came', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const { starts, values } = listOf(given).byFirst(10);
        for (let first = 0; first < 10; first++)
          expect([...values.subarray(starts[first], starts[first + 1])]).toEqual(
            given.filter(([a]) => a === first).map(([, b]) => b),
          );
        expect(starts).toHaveLength(11);
      }),
    );
  });

  test('hands on each pair once, the less first, in order', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.shuffledSubarray([0, 3, 4, 90, 91, 7, 2, 1, 11, 5], { minLength: 10 }),
        (given, names) => {
          const rename = Uint32Array.from(names);
          const wanted = given
            .map(([a, b]) => [rename[a]!, rename[b]!].sort((x, y) => x - y))
            .map(([a, b]) => a! * 1000 + b!);
          const found = listOf(given).toCandidates(rename);
          expect(found.map(({ a, b }) => a * 1000 + b)).toEqual([...new Set(wanted)].sort((x, y) => x - y));
        },
      ),
    );
  });
});
