import { averageLink, type Edge } from './average-link.js';

/**
 * How alike two groups are: the mean over the pairs of their nodes that were compared, as one group is alike. Edges
 * between groups, by their places in the list; the same for any order of the edges.
 */
export function groupEdges(groups: readonly (readonly number[])[], edges: readonly Edge[]): Edge[] {
  const groupOf = new Map<number, number>();
  groups.forEach((nodes, group) => {
    for (const node of nodes) groupOf.set(node, group);
  });
  const between = new Map<number, { sum: number; count: number }>();
  const sorted = edges
    .map(({ a, b, weight }) => (a < b ? { a, b, weight } : { a: b, b: a, weight }))
    .sort((x, y) => x.a - y.a || x.b - y.b);
  for (const { a, b, weight } of sorted) {
    const [x, y] = [groupOf.get(a)!, groupOf.get(b)!];
    if (x === y) continue;
    const key = Math.min(x, y) * groups.length + Math.max(x, y);
    const found = between.get(key);
    if (!found) between.set(key, { sum: weight, count: 1 });
    else {
      found.sum += weight;
      found.count++;
    }
  }
  return [...between].map(([key, { sum, count }]): Edge => ({
    a: Math.floor(key / groups.length),
    b: key % groups.length,
    weight: sum / count,
  }));
}

/**
 * Average link between groups by {@link groupEdges}; nodes of merged groups, group by group. A group is of the family of
 * its first node.
 */
export function linkGroups(
  groups: readonly (readonly number[])[],
  edges: readonly Edge[],
  minWeight: number,
  minGroupWeight = minWeight,
  familyOf: (node: number) => number | undefined = () => undefined,
): number[][] {
  return averageLink(groups.length, groupEdges(groups, edges), minWeight, minGroupWeight, (group) =>
    familyOf(groups[group]![0]!),
  ).map((merged) => merged.flatMap((group) => groups[group]!));
}
