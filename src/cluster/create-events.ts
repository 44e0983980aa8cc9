import { averageLink } from './average-link.js';
import type { Batch } from './batch.js';
import type { ClusterPlan } from './create-clusters.js';
import { DisjointSets } from './disjoint-sets.js';
import { withGap } from './event-gap.js';
import { countSources } from './independent-sources.js';
import { groupEdges } from './link-groups.js';
import type { MatchedPair } from './matched-pair.js';
import { publicationTime, type PublicationTime } from './publication-time.js';
import { rankById } from './rank-by-id.js';

/**
 * Share of the least event probability that the mean between two groups must reach: of the pairs of an event some are
 * too unlike to tell (a headline and a report, the first news and the last), and those not compared count as 0.
 */
export const groupShare = 0.8;

/** An event by positions in the list of clusters; `Event` without the ids. */
export interface EventPlan {
  /** By size, then by least id, as in the list of clusters. */
  readonly clusters: readonly number[];
  /** How many of its clusters report for themselves. */
  readonly independentSources: number;
}

/**
 * Parts clusters into events: average link over the event probability, where two clusters are as alike as the mean of
 * their members that were compared, and 0 where none was; a cluster of eight counts eight times. A cluster is as old as its oldest member: reports that came
 * out long after one another tell no one event. An article put together from several stories is no link between them; versions of one text are one, see {@link joinVersions}.
 *
 * Largest first (by clusters, then by articles), then by least id. The order of the documents, clusters and pairs does
 * not matter.
 */
export function createEvents(
  batch: Batch,
  clusters: readonly ClusterPlan[],
  pairs: readonly MatchedPair[],
  minEventProbability: number,
  minCopyProbability: number,
): EventPlan[] {
  const { rankOf } = rankById(batch);
  // By their least id, so that ties fall alike in any order.
  const firstRank = clusters.map(({ members }) =>
    members.reduce((least, m) => Math.min(least, rankOf[m]!), Infinity),
  );
  const order = clusters.map((_, c) => c).sort((x, y) => firstRank[x]! - firstRank[y]!);
  const isPasted = new Set(clusters.flatMap(({ pasted }) => pasted));
  const versions = joinVersions(clusters, order, pairs);
  const edges = groupEdges(
    versions.map((places) =>
      places.flatMap((place) => Array.from(clusters[order[place]!]!.members, (m) => rankOf[m]!)),
    ),
    pairs
      .filter(({ a, b }) => !isPasted.has(a) && !isPasted.has(b))
      .map(({ a, b, match }) => ({ a: rankOf[a]!, b: rankOf[b]!, weight: match.eventProbability })),
  );
  const times = new Map<number, PublicationTime | undefined>();
  const timeOf = (version: number) => {
    if (!times.has(version)) {
      const members = versions[version]!.flatMap((place) => clusters[order[place]!]!.members);
      times.set(version, firstTime(members, batch));
    }
    return times.get(version);
  };
  const events = averageLink(
    versions.length,
    edges.map(({ a, b, weight }) => ({
      a,
      b,
      weight: weight < minEventProbability ? weight : withGap(weight, timeOf(a), timeOf(b)),
    })),
    minEventProbability,
    groupShare * minEventProbability,
    undefined,
    (version) => {
      const articles = versions[version]!.reduce(
        (sum, place) => sum + clusters[order[place]!]!.members.length,
        0,
      );
      return Math.min(articles, maxVersionWeight);
    },
  );
  const sourcesOf = countSources(clusters, pairs, minCopyProbability, isPasted);
  const articlesOf = (event: EventPlan) =>
    event.clusters.reduce((sum, c) => sum + clusters[c]!.members.length, 0);
  const firstRankOf = (event: EventPlan) =>
    event.clusters.reduce((least, c) => Math.min(least, firstRank[c]!), Infinity);
  return events
    .map((joined): EventPlan => {
      const inEvent = joined
        .flatMap((version) => versions[version]!)
        .map((place) => order[place]!)
        .sort(
          (x, y) =>
            clusters[y]!.members.length - clusters[x]!.members.length || firstRank[x]! - firstRank[y]!,
        );
      return { clusters: inEvent, independentSources: sourcesOf(inEvent) };
    })
    .sort(
      (x, y) =>
        y.clusters.length - x.clusters.length ||
        articlesOf(y) - articlesOf(x) ||
        firstRankOf(x) - firstRankOf(y),
    );
}

/**
 * Articles that a text counts for at most where it is laid beside others: an event is what most of its articles tell, and
 * what was printed a thousand times would leave nothing of the rest.
 */
const maxVersionWeight = 8;

/** Resemblance from which two texts in two clusters are versions of one. */
const versionResemblance = 0.5;

/**
 * Clusters by their places in `order`, those together that hold versions of one text. A story that grows by a paragraph an
 * hour and loses its oldest is a copy of its neighbours and not of what it was in the morning: one event all the same.
 */
function joinVersions(
  clusters: readonly ClusterPlan[],
  order: readonly number[],
  pairs: readonly MatchedPair[],
): number[][] {
  const placeOf: number[] = [];
  order.forEach((cluster, place) => clusters[cluster]!.members.forEach((m) => (placeOf[m] = place)));
  const sets = new DisjointSets(order.length);
  for (const { a, b, match } of pairs) {
    if (match.relation !== 'near-duplicate' || match.evidence.resemblance < versionResemblance) continue;
    sets.join(placeOf[a]!, placeOf[b]!);
  }
  const groups = new Map<number, number[]>();
  order.forEach((_, place) => {
    const first = sets.find(place);
    const group = groups.get(first);
    if (group) group.push(place);
    else groups.set(first, [place]);
  });
  return [...groups.values()];
}

/** When the first of its dated members was out. */
function firstTime(members: readonly number[], batch: Batch): PublicationTime | undefined {
  let first: PublicationTime | undefined;
  for (const member of members) {
    const time = publicationTime(batch.articleAt(member).publishedAt);
    if (time && (!first || time.from < first.from || (time.from === first.from && time.to < first.to)))
      first = time;
  }
  return first;
}
