import type { Batch } from './batch.js';
import { linkGroups, type ClusterPlan } from './create-clusters.js';
import type { MatchedPair } from './matched-pair.js';
import { rankById } from './rank-by-id.js';

/** An event by positions in the list of clusters; `Event` without the ids. */
export interface EventPlan {
  /** By size, then by least id, as in the list of clusters. */
  readonly clusters: readonly number[];
  /** How many of its clusters report for themselves. */
  readonly independentSources: number;
}

/**
 * Parts clusters into events: average link over the event probability, where two clusters are as alike as the mean of
 * their members that were compared, and 0 where none was. Largest first (by clusters, then by articles), then by
 * least id. The order of the documents, clusters and pairs does not matter.
 */
export function createEvents(
  batch: Batch,
  clusters: readonly ClusterPlan[],
  pairs: readonly MatchedPair[],
  minEventProbability: number,
): EventPlan[] {
  const { rankOf } = rankById(batch);
  // By their least id, so that ties fall alike in any order.
  const leastRank = clusters.map(({ members }) =>
    members.reduce((least, m) => Math.min(least, rankOf[m]!), Infinity),
  );
  const order = clusters.map((_, c) => c).sort((x, y) => leastRank[x]! - leastRank[y]!);
  const clusterOfRank = new Map<number, number>();
  for (const cluster of order)
    for (const m of clusters[cluster]!.members) clusterOfRank.set(rankOf[m]!, cluster);
  const events = linkGroups(
    order.map((cluster) => Array.from(clusters[cluster]!.members, (m) => rankOf[m]!)),
    pairs.map(({ a, b, match }) => ({ a: rankOf[a]!, b: rankOf[b]!, weight: match.eventProbability })),
    minEventProbability,
  );
  const articlesOf = (event: EventPlan) =>
    event.clusters.reduce((sum, c) => sum + clusters[c]!.members.length, 0);
  const leastOf = (event: EventPlan) =>
    event.clusters.reduce((least, c) => Math.min(least, leastRank[c]!), Infinity);
  return events
    .map((ranks): EventPlan => {
      const inEvent = [...new Set(ranks.map((rank) => clusterOfRank.get(rank)!))].sort(
        (x, y) => clusters[y]!.members.length - clusters[x]!.members.length || leastRank[x]! - leastRank[y]!,
      );
      return { clusters: inEvent, independentSources: inEvent.length };
    })
    .sort(
      (x, y) =>
        y.clusters.length - x.clusters.length || articlesOf(y) - articlesOf(x) || leastOf(x) - leastOf(y),
    );
}
