import { lemma } from '../../text/lemma.js';
import type { PreparedArticle } from '../../types.js';

/** Dictionary form of the verb at a token; a clitic counts as *be*. */
export function verbLemma(document: PreparedArticle, token: number): string {
  const { norm } = document.tokens[token]!;
  if (norm === "'s" || norm === "'re" || norm === "'m") return 'be';
  if (norm === "'ve" || norm === "'d") return 'have';
  if (norm === 'used' || norm === 'using' || norm === 'uses') return 'use';
  return lemma(norm, 'VERB');
}
