import { tokenColumnsOf } from '../text/token-columns.js';
import type { ArticleId, PreparedArticle } from '../types.js';

/** Holds the documents last used, as many as the budget allows. */
export interface DocumentStore<Made extends PreparedArticle | undefined> {
  /** The document of an article, made if it is not held. */
  readonly get: (id: ArticleId, make: () => Made) => Made;
  /** Whether so many documents, of the size of those held, would all be held. */
  readonly holdsAll: (documents: number) => boolean;
}

/**
 * Makes a store. To prepare a document again and to profile it costs half a millisecond. As an article always gives
 * the same document, what is held never shows in a result.
 *
 * @param budget bytes that the documents may take with their profiles, by {@link estimateBytes}. The last two are held
 * in any case.
 */
export function createDocumentStore<Made extends PreparedArticle | undefined>(
  budget: number,
): DocumentStore<Made> {
  const held = new Map<ArticleId, { readonly document: Made; readonly bytes: number }>();
  let bytes = 0;
  return {
    get(id, make) {
      const found = held.get(id);
      if (found) {
        // A map keeps the order of insertion: put last again, the document is the last to go.
        if (bytes > budget / 2) {
          held.delete(id);
          held.set(id, found);
        }
        return found.document;
      }
      const document = make();
      const made = { document, bytes: document ? estimateBytes(document) : missingBytes };
      held.set(id, made);
      bytes += made.bytes;
      for (const [oldest, { bytes: freed }] of held) {
        if (bytes <= budget || held.size <= 2) break;
        held.delete(oldest);
        bytes -= freed;
      }
      return document;
    },
    holdsAll: (documents) => held.size === 0 || (bytes / held.size) * documents <= budget,
  };
}

/** What a document takes with its profile, beside its text: measured by bench/measure/memory.ts. */
function estimateBytes(document: PreparedArticle): number {
  return fixedBytes + bytesPerToken * tokenColumnsOf(document).length;
}

const fixedBytes = 3000;
const bytesPerToken = 38;
/** The entry alone. */
const missingBytes = 200;
