import { hierarchy } from 'd3-hierarchy';
import type { ArticleId, Cluster } from '../../types.js';

/** One text of a family, or the missing source, in pixels. */
export interface TreeNode {
  /** Absent for the source that is not among the articles. */
  readonly article?: ArticleId;
  readonly x: number;
  readonly y: number;
}

export interface TreeEdge {
  readonly from: TreeNode;
  readonly to: TreeNode;
  /** That the one was made from the other, in [0, 1]. */
  readonly confidence: number;
  readonly reason: string;
  /** Only a part of it, beside its first parent. */
  readonly isPart: boolean;
}

export interface TreeLayout {
  readonly nodes: readonly TreeNode[];
  readonly edges: readonly TreeEdge[];
  readonly width: number;
  readonly height: number;
  /** Milliseconds at the left and right end, where all texts are dated; else x tells the depth. */
  readonly times?: readonly [first: number, last: number];
}

/** Pixels. */
const lineHeight = 30;
const left = 18;
const plotWidth = 420;
const labelWidth = 340;
const indent = 36;
const axisHeight = 34;

interface Draft {
  readonly article?: ArticleId;
  readonly children: Draft[];
}

/**
 * Lays out who copied whom: a line a text, each under what it was made from; x is the time of publication where
 * `timeOf` knows it of all texts, else the depth. The missing source is a node without an article.
 */
export function layOutTree(cluster: Cluster, timeOf: (article: ArticleId) => number | undefined): TreeLayout {
  const root = toDraft(cluster);
  const times = cluster.members.map(timeOf);
  const known = times.filter((time) => time !== undefined);
  const first = known.reduce((a, b) => Math.min(a, b), Infinity);
  const last = known.reduce((a, b) => Math.max(a, b), -Infinity);
  const isDated = known.length === times.length && last > first;
  const placed = new Map<ArticleId | undefined, TreeNode>();
  const nodes: TreeNode[] = [];
  hierarchy(root).eachBefore(({ data: { article }, depth }) => {
    const time = article === undefined ? first : timeOf(article)!;
    const x = isDated
      ? left + ((time - first) / (last - first)) * plotWidth
      : left + Math.min(depth, 8) * indent;
    const node = {
      ...(article !== undefined && { article }),
      x,
      y: axisHeight + (nodes.length + 0.5) * lineHeight,
    };
    nodes.push(node);
    placed.set(article, node);
  });
  const edges = cluster.copies.flatMap(
    ({ article, parent, ofMissing, reason, confidence, alsoFrom }): TreeEdge[] => {
      const to = placed.get(article)!;
      const from = (ofMissing && placed.get(undefined)) ?? placed.get(parent) ?? nodes[0]!;
      const parts = (alsoFrom ?? []).flatMap((part) => {
        const other = placed.get(part.article);
        const reason = `${Math.round(100 * part.share)} % of it is from this text.`;
        return other ? [{ from: other, to, confidence: 1, reason, isPart: true }] : [];
      });
      return [{ from, to, confidence, reason, isPart: false }, ...parts];
    },
  );
  const missing = placed.get(undefined);
  const { missingSource } = cluster;
  if (missing && missingSource)
    edges.unshift({
      from: missing,
      to: placed.get(cluster.members[0])!,
      confidence: missingSource.confidence,
      reason: missingSource.reason,
      isPart: false,
    });
  const widest = nodes.reduce((most, { x }) => Math.max(most, x), 0);
  return {
    nodes,
    edges,
    width: (isDated ? left + plotWidth : widest) + labelWidth,
    height: axisHeight + nodes.length * lineHeight + 8,
    ...(isDated && { times: [first, last] as const }),
  };
}

function toDraft({ members, copies, source, missingSource }: Cluster): Draft {
  const base: Draft = { article: members[0]!, children: [] };
  const drafts = new Map(members.map((article) => [article, { article, children: [] as Draft[] }]));
  drafts.set(members[0]!, base as { article: ArticleId; children: Draft[] });
  const missing: Draft = { children: [base] };
  for (const { article, parent, ofMissing } of copies)
    (ofMissing ? missing : (drafts.get(parent) ?? base)).children.push(drafts.get(article)!);
  return source || !missingSource ? base : missing;
}
