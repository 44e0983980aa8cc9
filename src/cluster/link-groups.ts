import { averageLink, type Edge } from './average-link.js';
import { partsOfOne, toParts } from './fixed-point.js';

/**
 * How alike two groups are: the mean over the pairs of their nodes that were compared, as one group is alike. Edges
 * between groups, by their places in the list; the same for any order of the edges.
 */
export function groupEdges(groups: readonly (readonly number[])[], edges: readonly Edge[]): Edge[] {
  const groupOf: number[] = [];
  groups.forEach((nodes, group) => {
    for (const node of nodes) groupOf[node] = group;
  });
  // By the lesser group: one map for all would end at 2²⁴ pairs of groups.
  const between: (Map<number, { sum: number; count: number }> | undefined)[] = [];
  for (const { a, b, weight } of edges) {
    const [x, y] = [groupOf[a]!, groupOf[b]!];
    if (x === y) continue;
    const others = (between[Math.min(x, y)] ??= new Map<number, { sum: number; count: number }>());
    const found = others.get(Math.max(x, y));
    if (!found) others.set(Math.max(x, y), { sum: toParts(weight), count: 1 });
    else {
      found.sum += toParts(weight);
      found.count++;
    }
  }
  return between.flatMap((others, a) =>
    Array.from(others ?? [], ([b, { sum, count }]): Edge => ({ a, b, weight: sum / count / partsOfOne })),
  );
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
