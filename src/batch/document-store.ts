import type { ArticleId, PreparedArticle } from '../types.js';

/**
 * Holds the documents last used: one takes some fifteen times the memory of its text, and to prepare it again costs less
 * than a millisecond. As an article always gives the same document, what is held never shows in a result.
 *
 * @param capacity documents held at a time, from 2.
 */
export function createDocumentStore<Made extends PreparedArticle | undefined>(
  capacity: number,
): (id: ArticleId, make: () => Made) => Made {
  const held = new Map<ArticleId, { readonly document: Made }>();
  return function documentOf(id, make) {
    let found = held.get(id);
    // A map keeps the order of insertion: put last again, the document is the last to go.
    if (found) held.delete(id);
    else found = { document: make() };
    held.set(id, found);
    if (held.size > capacity) held.delete(held.keys().next().value!);
    return found.document;
  };
}
