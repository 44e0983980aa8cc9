import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairsByNeighbourhood } from '../../src/batch/pairs-by-neighbourhood.js';

test('the pairs of articles that hang together stand together, each pair once', () => {
  const pairs = [
    { a: 0, b: 5 },
    { a: 1, b: 2 },
    { a: 3, b: 5 },
    { a: 1, b: 4 },
  ];
  expect(pairsByNeighbourhood(pairs, 6)).toEqual([
    { a: 0, b: 5 },
    { a: 3, b: 5 },
    { a: 1, b: 2 },
    { a: 1, b: 4 },
  ]);
});

test('no pair is lost, and the order of the pairs does not matter', () => {
  const pair = fc
    .uniqueArray(fc.nat(19), { minLength: 2, maxLength: 2 })
    .map(([x, y]) => ({ a: Math.min(x!, y!), b: Math.max(x!, y!) }));
  const pairsOf = fc.uniqueArray(pair, { selector: ({ a, b }) => a * 20 + b });
  fc.assert(
    fc.property(pairsOf, (pairs) => {
      const ordered = pairsByNeighbourhood(pairs, 20);
      expect(new Set(ordered)).toEqual(new Set(pairs));
      expect(pairsByNeighbourhood(pairs.toReversed(), 20)).toEqual(ordered);
      // A neighbourhood that was left is not entered again.
      const groups = ordered.map(({ a }) => reach(pairs, a));
      const left = groups.filter((group, i) => i === 0 || group !== groups[i - 1]);
      expect(new Set(left).size).toBe(left.length);
    }),
  );
});

/** The least article that can be reached, by the slow and obvious way. */
function reach(pairs: readonly { a: number; b: number }[], from: number): number {
  const reached = new Set([from]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const { a, b } of pairs) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
  }
  return Math.min(...reached);
}
