import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DisjointSets } from '../../src/cluster/disjoint-sets.js';

fc.configureGlobal({ seed: 3 });

test('a node is in the set of all that joins have reached, named by the least of them', () => {
  const joins = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 30 });
  fc.assert(
    fc.property(joins, (pairs) => {
      const sets = new DisjointSets(20);
      const names = Array.from({ length: 20 }, (_, node) => node);
      for (const [a, b] of pairs) {
        sets.join(a, b);
        const [x, y] = [names[a]!, names[b]!];
        names.forEach((name, node) => (names[node] = name === x || name === y ? Math.min(x, y) : name));
      }
      expect(names.map((_, node) => sets.find(node))).toEqual(names);
    }),
  );
});

test('roots are joined under the one that is wanted', () => {
  const sets = new DisjointSets(3);
  sets.merge(2, 0);
  expect([0, 1, 2].map((node) => sets.find(node))).toEqual([2, 1, 2]);
});
