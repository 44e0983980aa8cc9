import type { PreparedArticle } from '../../types.js';
import { isContent } from '../alignment/align-words.js';
import type { Spoken } from './spoken.js';

/** Share of the content words of a quote with a partner anywhere; `undefined` where it has none to judge by. */
export function contentShare(
  document: PreparedArticle,
  partners: Int32Array,
  { firstToken, endToken }: Spoken,
): number | undefined {
  let content = 0;
  let aligned = 0;
  for (let i = firstToken; i < endToken; i++) {
    if (!isContent(document.tokens[i]!)) continue;
    content++;
    if (partners[i]! >= 0) aligned++;
  }
  return content === 0 ? undefined : aligned / content;
}
