import type { Article, Clustering, Comparison } from '../types.js';
import { factMatrix } from '../facts/fact-matrix.js';
import type { ArticleLookup } from './article-lookup.js';
import { jsonPieces } from './json-pieces.js';

/** What is said of an article in a JSON report: all but its text. */
export interface ArticleRecord extends Omit<Article, 'text'> {
  /** Where it was read: a path, or path and line. */
  readonly origin?: string;
}

/** Names and versions of the two JSON reports; a version changes where a reader could break. */
export const SCHEMA = { clustering: 'samestory.clustering/1', comparison: 'samestory.comparison/1' } as const;

/** What of the inputs is not in a result. */
export interface NotRead {
  /** What could not be read or, for a bug, not be compared: a stable code and a sentence. */
  readonly failures: readonly { readonly code: string; readonly message: string }[];
  /** What of the folders was left out, in one sentence a folder. */
  readonly skipped: readonly string[];
}

/**
 * A clustering and its articles as indented JSON, safe to print, in pieces; a cluster of three or more has its fact
 * matrix.
 */
export function* clusteringJson(
  clustering: Clustering,
  articles: Iterable<Article>,
  originById: ArticleLookup<string> = new Map(),
  { failures, skipped }: NotRead = { failures: [], skipped: [] },
): Generator<string> {
  yield* jsonPieces({
    schema: SCHEMA.clustering,
    articles: map(articles, (article) => toRecord(article, originById)),
    ...clustering,
    clusters: map(clustering.clusters, (cluster) =>
      cluster.copies.length < 2 ? cluster : { ...cluster, factMatrix: factMatrix(cluster) },
    ),
    failures: failures.map(({ code, message }) => ({ code, message })),
    skipped,
  });
}

function* map<T>(items: Iterable<T>, change: (item: T) => unknown): Generator {
  for (const item of items) yield change(item);
}

/** A comparison and its two articles as indented JSON, safe to print, in pieces. */
export function comparisonJson(
  comparison: Comparison,
  source: Article,
  copy: Article,
  originById: ArticleLookup<string> = new Map(),
): Generator<string> {
  const [sourceRecord, copyRecord] = [source, copy].map((article) => toRecord(article, originById));
  return jsonPieces({ schema: SCHEMA.comparison, source: sourceRecord, copy: copyRecord, ...comparison });
}

function toRecord({ text: _, ...rest }: Article, originById: ArticleLookup<string>): ArticleRecord {
  const origin = originById.get(rest.id);
  return origin === undefined ? rest : { ...rest, origin };
}
