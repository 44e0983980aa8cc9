import type { Article, ArticleId, Document } from './types.js';

/**
 * Makes documents and holds those last used: one takes some fifteen times the memory of its text, and to prepare it
 * again costs less than a millisecond. As `prepare` gives the same document for the same article, what is held never
 * shows in a result.
 *
 * @param capacity documents held at a time, from 2.
 */
export function createDocumentStore(
  prepare: (article: Article) => Document,
  capacity: number,
): (article: Article) => Document {
  const held = new Map<ArticleId, Document>();
  return function documentOf(article) {
    let document = held.get(article.id);
    // A map keeps the order of insertion: put last again, the document is the last to go.
    if (document) held.delete(article.id);
    else document = prepare(article);
    held.set(article.id, document);
    if (held.size > capacity) held.delete(held.keys().next().value!);
    return document;
  };
}
