import type { ArticleSource } from './article-source.js';
import type { ClusterPlan } from '../cluster/create-clusters.js';
import type { EventPlan } from '../cluster/create-events.js';
import type { Cluster, Clustering, Comparison, NewsEvent } from '../types.js';

/**
 * Plans by position as the result by id.
 *
 * @param comparisons one for each copy, plan by plan.
 */
export function toClustering(
  source: ArticleSource,
  plans: readonly ClusterPlan[],
  events: readonly EventPlan[],
  comparisons: readonly Comparison[],
): Clustering {
  let next = 0;
  const clusters = plans.map((plan) => toCluster(plan, source, () => comparisons[next++]!));
  return {
    clusters,
    events: events.map(({ clusters: members, independentSources }): NewsEvent => {
      const ids = members.map((index) => clusters[index]!.id);
      return { id: least(ids), clusters: ids, independentSources };
    }),
  };
}

/** Without comparisons, if there are none yet. */
export function toCluster(
  { members, choice, copies }: ClusterPlan,
  source: ArticleSource,
  nextComparison: () => Comparison,
): Cluster {
  const idOf = (position: number) => source.idAt(position);
  const ids = members.map(idOf);
  const said = choice && { confidence: choice.confidence, reason: choice.reason };
  return {
    id: least(ids),
    members: ids,
    ...(choice?.kind === 'source' && { source: { article: idOf(choice.member), ...said! } }),
    ...(choice?.kind === 'missing' && {
      missingSource: { ...said!, ...(choice.publisher !== undefined && { publisher: choice.publisher }) },
    }),
    copies: copies.map(({ article, parent: of, isOfMissing, reason, confidence, alsoFrom }) => ({
      article: idOf(article),
      parent: idOf(of),
      ...(isOfMissing && { ofMissing: true as const }),
      reason,
      confidence,
      ...(alsoFrom.length > 0 && {
        alsoFrom: alsoFrom.map((part) => ({ ...part, article: idOf(part.article) })),
      }),
      comparison: nextComparison(),
    })),
  };
}

function least(ids: readonly string[]): string {
  return ids.reduce((first, id) => (id < first ? id : first));
}
