import type { Article, Clustering, Comparison } from '../types.js';
import { factMatrix } from '../facts/fact-matrix.js';
import type { ArticleLookup } from './article-lookup.js';
import { visibleJson } from './visible.js';

/** What is said of an article in a JSON report: all but its text. */
export interface ArticleRecord extends Omit<Article, 'text'> {
  /** Where it was read: a path, or path and line. */
  readonly origin?: string;
}

/** Names and versions of the two JSON reports; a version changes where a reader could break. */
export const SCHEMA = { clustering: 'samestory.clustering/1', comparison: 'samestory.comparison/1' } as const;

/** A clustering and its articles as indented JSON, safe to print; a cluster of three or more has its fact matrix. */
export function clusteringJson(
  clustering: Clustering,
  articles: Iterable<Article>,
  originById: ArticleLookup<string> = new Map(),
): string {
  const records = Array.from(articles, (article) => toRecord(article, originById));
  const clusters = clustering.clusters.map((cluster) =>
    cluster.copies.length < 2 ? cluster : { ...cluster, factMatrix: factMatrix(cluster) },
  );
  return visibleJson({ schema: SCHEMA.clustering, articles: records, ...clustering, clusters });
}

/** A comparison and its two articles as indented JSON, safe to print. */
export function comparisonJson(
  comparison: Comparison,
  source: Article,
  copy: Article,
  originById: ArticleLookup<string> = new Map(),
): string {
  const [sourceRecord, copyRecord] = [source, copy].map((article) => toRecord(article, originById));
  return visibleJson({ schema: SCHEMA.comparison, source: sourceRecord, copy: copyRecord, ...comparison });
}

function toRecord({ text: _, ...rest }: Article, originById: ArticleLookup<string>): ArticleRecord {
  const origin = originById.get(rest.id);
  return origin === undefined ? rest : { ...rest, origin };
}
