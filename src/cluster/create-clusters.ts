import { averageLink, type Edge } from './average-link.js';
import type { Batch } from './batch.js';
import { chooseSource, type SourceChoice } from './choose-source.js';
import { growCopyTree, type Descent } from './copy-tree.js';
import { viewsByDocument, type MatchedPair } from './matched-pair.js';
import { rankById } from './rank-by-id.js';
import { reprintStars } from './reprint-stars.js';

/** A cluster by positions in the batch; `Cluster` without the comparisons. */
export interface ClusterPlan {
  /** The source first (or the base, where it is missing), then by id. */
  readonly members: readonly number[];
  /** Undefined for an article alone. */
  readonly choice?: SourceChoice;
  /** One for each member but the first, in the order of `members`. */
  readonly copies: readonly Descent[];
}

/** Resemblance from which two texts are one text with small edits. */
const reprintResemblance = 0.6;

/**
 * An article pasted together from two stories is surely a copy of both, which by the mean of sure and impossible is a
 * half: so a group must be reached with a little more than two articles need.
 */
const pastedMargin = 0.1;

/**
 * Parts documents into clusters of texts that descend from one text. Every document is in exactly one; the largest
 * cluster first, then by least id.
 *
 * Reprints are folded onto a hub first; between what is left, average link over the copy probability, where a pair
 * that was not compared counts as 0. The order of the documents and of the pairs does not matter.
 */
export function createClusters(
  batch: Batch,
  pairs: readonly MatchedPair[],
  minCopyProbability: number,
): ClusterPlan[] {
  const { positions, rankOf } = rankById(batch);
  const reprints: Edge[] = [];
  for (const { a, b, match } of pairs) {
    if (match.relation === 'identical' || match.evidence.resemblance >= reprintResemblance)
      reprints.push({ a: rankOf[a]!, b: rankOf[b]!, weight: 1 });
  }
  const stars = reprintStars(batch.size, reprints);
  const groups = linkGroups(
    stars,
    pairs.map(({ a, b, match }) => ({ a: rankOf[a]!, b: rankOf[b]!, weight: match.copyProbability })),
    minCopyProbability,
    minCopyProbability + pastedMargin * (1 - minCopyProbability),
  );
  const views = viewsByDocument(pairs, rankOf);
  return groups
    .map((group) => Int32Array.from(group).sort())
    .sort((x, y) => y.length - x.length || x[0]! - y[0]!)
    .map((ranks): ClusterPlan => {
      const members = Array.from(ranks, (rank) => positions[rank]!);
      if (members.length === 1) return { members, copies: [] };
      const choice = chooseSource(members, batch, views);
      const root = choice.kind === 'source' ? choice.member : choice.base;
      const copies = growCopyTree(root, members, batch, views);
      return { members: [root, ...copies.map(({ article }) => article)], choice, copies };
    });
}

/**
 * Average link between groups: of two groups the mean over the pairs that were compared counts, as one group is
 * alike; of two groups without such a pair, 0. Nodes of merged groups, group by group.
 */
export function linkGroups(
  groups: readonly (readonly number[])[],
  edges: readonly Edge[],
  minWeight: number,
  minGroupWeight = minWeight,
): number[][] {
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
  const links = [...between].map(([key, { sum, count }]): Edge => ({
    a: Math.floor(key / groups.length),
    b: key % groups.length,
    weight: sum / count,
  }));
  return averageLink(groups.length, links, minWeight, minGroupWeight).map((merged) =>
    merged.flatMap((group) => groups[group]!),
  );
}
