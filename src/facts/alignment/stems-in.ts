import type { PreparedArticle } from '../../types.js';

const memo = new WeakMap<PreparedArticle, ReadonlySet<string>>();

/** The stems of all words of a text. */
export function stemsIn(document: PreparedArticle): ReadonlySet<string> {
  let stems = memo.get(document);
  if (!stems) memo.set(document, (stems = new Set(document.tokens.map(({ stem }) => stem))));
  return stems;
}
