import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { isKnownWord } from './relate-words.js';

/** Words of the longest phrase that the table knows. */
export const maxPieces = 4;

export interface Phrase {
  /** Its folded words, joined by `_`. */
  readonly norm: string;
  /** The token after its last. */
  readonly end: number;
}

/** The phrases that a verb begins, the longest first: `called off`, `took part in`. */
export function phrasesAt(document: PreparedArticle, i: number): Phrase[] {
  const { tokens, text } = document;
  if (tagTokens(document)[i] !== 'VERB') return [];
  const found: Phrase[] = [];
  let norm = tokens[i]!.norm;
  for (let k = i + 1; k < Math.min(tokens.length, i + maxPieces); k++) {
    const next = tokens[k]!;
    // Nothing but a space may stand between.
    if (next.start - tokens[k - 1]!.end !== 1 || text[next.start - 1] !== ' ' || !isPlain(next.norm)) break;
    norm += `_${next.norm}`;
    if (isKnownWord(norm, 'VERB')) found.unshift({ norm, end: k + 1 });
  }
  return found;
}

function isPlain(norm: string): boolean {
  return /^[a-z]{1,15}$/.test(norm);
}
