import { factMatrix } from '../facts/fact-matrix.js';
import type { ArticleId, Cluster } from '../types.js';
import type { ArticleLookup } from './article-lookup.js';
import type { Finding } from './list-findings.js';

/** A row of a table by the names of its columns. */
export type TableRow = Readonly<Record<string, string | number>>;

/** Columns of {@link factRows}, in order. */
export const FACT_COLUMNS = [
  'severity',
  'change',
  'kind',
  'garble',
  'note',
  'cluster',
  'source',
  'copy',
  'source_file',
  'copy_file',
  'source_text',
  'source_start',
  'source_end',
  'copy_text',
  'copy_start',
  'copy_end',
  'confidence',
  'fingerprint',
] as const;

/** One row a fact in one copy. Offsets are UTF-16 units of the article's text, half-open; empty where there is none. */
export function* factRows(
  findings: Iterable<Finding>,
  originById: ArticleLookup<string>,
): Generator<TableRow> {
  for (const { fact, cluster, source, copy, fingerprint } of findings) {
    yield {
      severity: fact.severity,
      change: fact.change,
      kind: fact.kind,
      garble: ('garble' in fact ? fact.garble : undefined) ?? '',
      note: fact.note,
      cluster,
      source,
      copy,
      source_file: originById.get(source) ?? '',
      copy_file: originById.get(copy) ?? '',
      source_text: fact.source?.text ?? '',
      source_start: fact.source?.start ?? '',
      source_end: fact.source?.end ?? '',
      copy_text: fact.copy?.text ?? '',
      copy_start: fact.copy?.start ?? '',
      copy_end: fact.copy?.end ?? '',
      confidence: Number(fact.confidence.toFixed(3)),
      fingerprint,
    };
  }
}

/** Columns of {@link matrixRows} before those of the articles. */
const MATRIX_COLUMNS = ['cluster', 'severity', 'kind', 'fact'] as const;

/**
 * One row a fact of a story, one column an article: what became of the fact there and its words (`garbled: fifteen dead`).
 * A cell is empty where nothing is known of the fact.
 */
export function matrixTable(clusters: readonly Cluster[]): { columns: string[]; rows: TableRow[] } {
  const stories = clusters.filter(({ copies }) => copies.length > 0);
  const articles: ArticleId[] = stories.flatMap(({ members }) => members);
  const rows = stories.flatMap((cluster) =>
    factMatrix(cluster).map(({ severity, kind, passage, versions }) => ({
      cluster: cluster.id,
      severity,
      kind,
      fact: passage.text,
      ...Object.fromEntries(
        versions.map(({ article, change, passage: told }) => [
          columnOf(article),
          told ? `${change}: ${told.text}` : change,
        ]),
      ),
    })),
  );
  return { columns: [...MATRIX_COLUMNS, ...articles.map(columnOf)], rows };
}

/** An article may be called as one of our own columns. */
function columnOf(article: ArticleId): string {
  return (MATRIX_COLUMNS as readonly string[]).includes(article) ? `article ${article}` : article;
}
