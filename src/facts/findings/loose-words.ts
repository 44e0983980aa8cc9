import type { PreparedArticle } from '../../types.js';
import { isContent } from '../alignment/align-words.js';
import type { FactContext } from '../fact-context.js';
import type { Range } from './range.js';

/** Content words of a run without a partner. */
export function freeIn(document: PreparedArticle, partners: Int32Array, { first, end }: Range): number {
  let count = 0;
  for (let i = first; i < end; i++) if (partners[i]! < 0 && isContent(document.tokens[i]!)) count++;
  return count;
}

/** Words to each side of a passage that are near it. */
const reach = 4;
const none = { inside: 0, near: 0 };

/** Content words without a partner in two passages, and in the few words beside them; as logarithms of both together. */
export function looseWords(
  { source, copy, words }: FactContext,
  a: Range | undefined,
  b: Range | undefined,
): typeof none {
  const one = a ? looseIn(source, words.toCopy, a) : none;
  const other = b ? looseIn(copy, words.toSource, b) : none;
  return { inside: Math.log1p(one.inside + other.inside), near: Math.log1p(one.near + other.near) };
}

function looseIn(document: PreparedArticle, partners: Int32Array, { first, end }: Range): typeof none {
  const from = Math.max(0, first - reach);
  const until = Math.min(document.tokens.length, end + reach);
  const inside = freeIn(document, partners, { first, end });
  return { inside, near: freeIn(document, partners, { first: from, end: until }) - inside };
}
