import type { ClusterPlan } from './create-clusters.js';
import type { MatchedPair } from './matched-pair.js';

/**
 * Counts the clusters of an event that report for themselves: the most of them of which none is a copy of another.
 *
 * A text may be a copy and yet no member of the cluster it copies from: the second half of a story of which the
 * cluster is the first, or a text put together from two that is alone. Two clusters are copies if the first text of one is a copy of
 * any of the other. Taken greedily, those with the fewest copies first, so that of two stories and a text put together
 * from both the two stories count.
 *
 * @param isPasted members that are put together from several texts: they tie their cluster to no other.
 */
export function countSources(
  clusters: readonly ClusterPlan[],
  pairs: readonly MatchedPair[],
  minCopyProbability: number,
  isPasted: ReadonlySet<number>,
): (event: readonly number[]) => number {
  const clusterOf = new Map<number, number>();
  const firsts = new Set<number>();
  clusters.forEach(({ members }, cluster) => {
    for (const member of members) clusterOf.set(member, cluster);
    firsts.add(members[0]!);
  });
  const copies = new Map<number, Set<number>>();
  const add = (x: number, y: number) => {
    const known = copies.get(x);
    if (known) known.add(y);
    else copies.set(x, new Set([y]));
  };
  for (const { a, b, match } of pairs) {
    if (match.copyProbability < minCopyProbability || isPasted.has(a) || isPasted.has(b)) continue;
    if (!firsts.has(a) && !firsts.has(b)) continue;
    const [x, y] = [clusterOf.get(a)!, clusterOf.get(b)!];
    if (x === y) continue;
    add(x, y);
    add(y, x);
  }
  return (event) => {
    const inEvent = new Set(event);
    const near = (cluster: number) => [...(copies.get(cluster) ?? [])].filter((other) => inEvent.has(other));
    // The event comes in its own order, the same for any order of input; sorting keeps it among equals.
    const ordered = [...event].sort((x, y) => near(x).length - near(y).length);
    const taken = new Set<number>();
    for (const cluster of ordered) if (!near(cluster).some((other) => taken.has(other))) taken.add(cluster);
    return taken.size;
  };
}
