import fc from 'fast-check';
import { leastCost } from '../least-cost.js';
import { describe, expect, test } from 'vitest';
import { averageLink, type Edge } from '../../src/cluster/average-link.js';
import { DisjointSets } from '../../src/cluster/disjoint-sets.js';

fc.configureGlobal({ seed: 7 });

const graphs = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.tuple(
    fc.constant(count),
    fc
      .uniqueArray(
        fc.record({
          a: fc.nat(count - 1),
          b: fc.nat(count - 1),
          // Steps of 1/8 make ties, and sums that do not round.
          weight: fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8),
        }),
        { maxLength: 40, selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}` },
      )
      .map((edges) => edges.filter(({ a, b }) => a !== b)),
  ),
);

/** The definition: again and again the best pair of groups, looked for among all. */
function byDefinition(
  count: number,
  edges: readonly Edge[],
  minWeight: number,
  familyOf: (node: number) => number | undefined = () => undefined,
  times: (node: number) => number = () => 1,
): number[][] {
  const groups = Array.from({ length: count }, (_, node) => [node]);
  const weightOf = (x: number, y: number) =>
    edges.find(({ a, b }) => (a === x && b === y) || (a === y && b === x))?.weight;
  const isOneFamily = (x: number, y: number) => familyOf(x) !== undefined && familyOf(x) === familyOf(y);
  for (;;) {
    let best: [number, number, number] | undefined;
    for (let i = 0; i < groups.length; i++) {
      for (let j = i + 1; j < groups.length; j++) {
        const weights = groups[i]!.flatMap((x) =>
          groups[j]!.flatMap((y) =>
            new Array<number | undefined>(times(x) * times(y)).fill(
              weightOf(x, y) ?? (isOneFamily(x, y) ? undefined : 0),
            ),
          ),
        ).filter((weight) => weight !== undefined);
        const mean = weights.reduce((total, weight) => total + weight, 0) / weights.length;
        if (mean >= minWeight && mean > 0 && (!best || mean > best[2])) best = [i, j, mean];
      }
    }
    if (!best) return groups;
    const [i, j] = best;
    groups[i] = [...groups[i]!, ...groups[j]!].sort((x, y) => x - y);
    groups.splice(j, 1);
    groups.sort((x, y) => x[0]! - y[0]!);
  }
}

describe('averageLink', () => {
  test('merges by the definition of average link', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(0.25, 0.5, 0.75), ([count, edges], minWeight) => {
        expect(averageLink(count, edges, minWeight)).toEqual(byDefinition(count, edges, minWeight));
      }),
      { numRuns: 300 },
    );
  });

  test('leaves pairs of one family that have no edge out of the mean', () => {
    const families = fc.array(fc.constantFrom(undefined, 0, 1), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(graphs, families, ([count, edges], family) => {
        const familyOf = (node: number) => family[node];
        expect(averageLink(count, edges, 0.5, 0.5, familyOf)).toEqual(
          byDefinition(count, edges, 0.5, familyOf),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('counts a node as often as it stands for others', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(graphs, weights, ([count, edges], weight) => {
        const weightOf = (node: number) => weight[node]!;
        expect(averageLink(count, edges, 0.5, 0.5, undefined, weightOf)).toEqual(
          byDefinition(count, edges, 0.5, undefined, weightOf),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('groups the components of its strong edges as it does the whole', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(graphs, weights, ([count, edges], weight) => {
        const strong = new DisjointSets(count);
        for (const edge of edges) if (edge.weight >= 0.5) strong.join(edge.a, edge.b);
        const parts = Array.from({ length: count }, (_, root) =>
          Array.from({ length: count }, (_, node) => node).filter((node) => strong.find(node) === root),
        );
        const apart = parts.flatMap((nodes) =>
          averageLink(
            nodes.length,
            edges
              .filter(({ a, b }) => nodes.includes(a) && nodes.includes(b))
              .map((edge) => ({ ...edge, a: nodes.indexOf(edge.a), b: nodes.indexOf(edge.b) })),
            0.5,
            0.4,
            undefined,
            (place) => weight[nodes[place]!]!,
          ).map((group) => group.map((place) => nodes[place]!)),
        );
        apart.sort((x, y) => x[0]! - y[0]!);
        expect(averageLink(count, edges, 0.5, 0.4, undefined, (node) => weight[node]!)).toEqual(apart);
      }),
      { numRuns: 300 },
    );
  });

  test('gives a partition', () => {
    fc.assert(
      fc.property(graphs, ([count, edges]) => {
        const nodes = averageLink(count, edges, 0.5).flat();
        expect(nodes.sort((x, y) => x - y)).toEqual(Array.from({ length: count }, (_, i) => i));
      }),
    );
  });

  test('makes no chain: the ends of a row of neighbours do not come together', () => {
    const row = Array.from({ length: 9 }, (_, i) => ({ a: i, b: i + 1, weight: 0.9 }));
    for (const group of averageLink(10, row, 0.5)) expect(group.length).toBeLessThanOrEqual(2);
  });

  test('is the same for the edges in any order and either way round', () => {
    fc.assert(
      fc.property(graphs, fc.infiniteStream(fc.boolean()), ([count, edges], coins) => {
        const turned = [...edges]
          .reverse()
          .map(({ a, b, weight }) => (coins.next().value ? { a: b, b: a, weight } : { a, b, weight }));
        expect(averageLink(count, turned, 0.5)).toEqual(averageLink(count, edges, 0.5));
      }),
    );
  });

  test('joins 5,000 nodes around one in bounded time', () => {
    const star: Edge[] = [];
    for (let i = 1; i < 5000; i++)
      for (const j of [0, i - 1]) if (j < i) star.push({ a: j, b: i, weight: 0.9 });
    expect(leastCost(() => averageLink(5000, star, 0.1), 1000)).toBeLessThan(1000);
  });
});
