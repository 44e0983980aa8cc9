import type { PreparedArticle } from '../../types.js';
import type { Status } from './status.js';
import { readClauses } from './clauses.js';
import { readVerbGroups } from './verb-groups.js';
import { statusOf } from './reading.js';

const memo = new WeakMap<PreparedArticle, readonly Status[]>();

/**
 * The status of every verb of an English document, in reading order; nothing for another language.
 *
 * The idea of NegEx and ConText (trigger words with a scope that ends with the clause), held to the verb group: Harkema
 * et al., “ConText”, J. Biomedical Informatics 42(5), 2009. Linear in the tokens.
 */
export function extractStatuses(document: PreparedArticle): Status[] {
  let statuses = memo.get(document);
  if (statuses === undefined) {
    const found: Status[] = [];
    if (document.language === 'en' || document.language === 'und') {
      for (const index of document.sentences.keys()) {
        const groups = readVerbGroups(document, index);
        const clauses = readClauses(document, index, groups);
        for (const i of groups.keys()) found.push(statusOf(document, index, groups, i, clauses[i]!));
      }
    }
    statuses = found;
    memo.set(document, statuses);
  }
  return [...statuses];
}
