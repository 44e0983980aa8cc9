import { conditionOpeners } from '../../languages/en/modals.js';
import type { PreparedArticle } from '../../types.js';
import { breaks } from './verb-shapes.js';

/** Farthest that the word that opens a condition stands before a word of it, in words. */
const maxToCondition = 8;

/** Whether a word stands behind an “if” or a “whether” of its clause. */
export function isInCondition(document: PreparedArticle, token: number, firstToken: number): boolean {
  for (let i = token - 1; i >= Math.max(firstToken, token - maxToCondition); i--) {
    if (conditionOpeners.has(document.tokens[i]!.norm)) return true;
    if (breaks(document, i + 1)) return false;
  }
  return false;
}
