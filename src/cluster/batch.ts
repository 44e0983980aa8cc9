import type { Article, ArticleId, PreparedArticle } from '../types.js';

/** The documents of a batch by position; whether they are held or made anew is the driver's choice. */
export interface Batch {
  readonly size: number;
  /** Asked for often: never costs the article itself. */
  idAt(position: number): ArticleId;
  articleAt(position: number): Article;
  documentAt(position: number): PreparedArticle;
}

/** A batch whose documents are all in memory. */
export function holdDocuments(documents: readonly PreparedArticle[]): Batch {
  return {
    size: documents.length,
    idAt: (position) => documents[position]!.article.id,
    articleAt: (position) => documents[position]!.article,
    documentAt: (position) => documents[position]!,
  };
}
