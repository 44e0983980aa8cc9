import type { Batch } from './cluster/batch.js';
import type { Article, Document } from './types.js';

/**
 * The documents of a batch, of which only the last used are held: one takes some hundred times the memory of its
 * text, and to prepare it again costs less than a millisecond. As `prepare` gives the same document for the same
 * article, what is held never shows in a result.
 */
export function createDocumentStore(
  articles: readonly Article[],
  prepare: (article: Article) => Document,
  capacity: number,
): Batch {
  const held = new Map<number, Document>();
  return {
    size: articles.length,
    idAt: (position) => articles[position]!.id,
    articleAt: (position) => articles[position]!,
    documentAt(position) {
      let document = held.get(position);
      // A map keeps the order of insertion: put last again, the document is the last to go.
      if (document) held.delete(position);
      else document = prepare(articles[position]!);
      held.set(position, document);
      if (held.size > capacity) held.delete(held.keys().next().value!);
      return document;
    },
  };
}
