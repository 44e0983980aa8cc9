import { DisjointSets } from './disjoint-sets.js';
import { Families } from './families.js';
import { toParts } from './fixed-point.js';
import { MaxHeap } from './max-heap.js';

/** What is known of two nodes; a pair without an edge counts as 0. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  /** In [0, 1]. */
  readonly weight: number;
}

/**
 * Average-link clustering of `count` nodes: the two groups with the highest mean weight between their members are
 * merged, as long as that mean is at least `minWeight`. So no chains: a node that is like one member of a group and
 * unlike the others stays out. Groups come with their nodes ascending, by their first node.
 *
 * Where more than one pair decides, the mean must reach `minGroupWeight`, by default the same.
 *
 * Two nodes of one family by `familyOf` are no evidence against each other where they have no edge: such pairs are left
 * out of the mean.
 *
 * A node may stand for several by `weightOf`, whole and at least 1: a pair of two such nodes counts as often as they have
 * pairs. For nodes without families.
 *
 * Groups lie inside what edges of at least `minWeight` hang together, so that such components can be grouped apart.
 *
 * The same edges in another order give the same groups: sums are of whole numbers (see {@link toParts}), ties go to the
 * least nodes.
 *
 * Sparse: O(E log E) in time for E edges, O(E) in memory. Merging can only lower the mean of a waiting pair, or leave
 * it between the means that its two parts had; so an entry of the heap is never too low, and it is enough to compute
 * it afresh when it comes up.
 */
export function averageLink(
  count: number,
  edges: readonly Edge[],
  minWeight: number,
  minGroupWeight = minWeight,
  familyOf: (node: number) => number | undefined = () => undefined,
  weightOf: (node: number) => number = () => 1,
): number[][] {
  const sets = new DisjointSets(count);
  const sizes = Int32Array.from({ length: count }, (_, node) => weightOf(node));
  const least = Int32Array.from({ length: count }, (_, node) => node);
  const sums: (Map<number, number> | undefined)[] = new Array<undefined>(count);
  const sumsOf = (root: number) => (sums[root] ??= new Map<number, number>());
  const families = new Families(count, familyOf);

  const mean = (a: number, b: number) =>
    (sums[a]?.get(b) ?? 0) / (sizes[a]! * sizes[b]! - families.unknownBetween(a, b));
  const leastOfPair = toParts(minWeight);
  const leastOfGroups = toParts(minGroupWeight);
  const leastOf = (pairsOfTwo: number) => (pairsOfTwo > 1 ? leastOfGroups : leastOfPair);

  const heap = new MaxHeap();
  for (const edge of edges) {
    const [a, b] = edge.a < edge.b ? [edge.a, edge.b] : [edge.b, edge.a];
    if (a === b) continue;
    families.compared(a, b);
    const parts = toParts(edge.weight);
    if (parts <= 0) continue;
    const pairsOfTwo = sizes[a]! * sizes[b]!;
    const sum = (sumsOf(a).get(b) ?? 0) + parts * pairsOfTwo;
    sumsOf(a).set(b, sum);
    sumsOf(b).set(a, sum);
    if (parts >= leastOfPair) heap.push(parts, a, b);
  }
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const [a, b] = [sets.find(top.a), sets.find(top.b)];
    if (a === b) continue;
    const weight = mean(a, b);
    if (weight < leastOf(sizes[a]! * sizes[b]!)) continue;
    if (weight < top.weight) {
      heap.push(weight, Math.min(least[a]!, least[b]!), Math.max(least[a]!, least[b]!));
      continue;
    }
    const [into, from] = sumsOf(a).size >= sumsOf(b).size ? [a, b] : [b, a];
    const ofInto = sumsOf(into);
    for (const [other, sum] of sumsOf(from)) {
      const ofOther = sumsOf(other);
      ofOther.delete(from);
      if (other === into) continue;
      const total = (ofInto.get(other) ?? 0) + sum;
      ofInto.set(other, total);
      ofOther.set(into, total);
    }
    sums[from] = undefined;
    ofInto.delete(from);
    families.merge(into, from);
    sets.merge(into, from);
    sizes[into]! += sizes[from]!;
    least[into] = Math.min(least[into]!, least[from]!);
  }

  const groups: number[][] = [];
  const groupOf = new Int32Array(count).fill(-1);
  for (let node = 0; node < count; node++) {
    const root = sets.find(node);
    if (groupOf[root] === -1) groupOf[root] = groups.push([]) - 1;
    groups[groupOf[root]!]!.push(node);
  }
  return groups;
}
