import type { PreparedArticle } from '../../types.js';
import type { Status } from './status.js';
import { readClauses } from './clauses.js';
import { readVerbGroups, type VerbGroup } from './verb-groups.js';
import { breaks, isBaseForm } from './verb-shapes.js';
import { createSentenceIndex } from '../alignment/sentence-index.js';
import { statusOf } from './reading.js';
import { withParticiples } from './participles.js';
import { readsAsEnglish } from '../../text/reads-as-english.js';

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
    if (readsAsEnglish(document.language)) {
      for (const index of document.sentences.keys()) {
        const bound = readVerbGroups(document, index).map((group, i, all) =>
          unbound(document, all[i - 1], group),
        );
        const groups = withParticiples(document, index, bound);
        const clauses = readClauses(document, index, groups);
        for (const i of groups.keys()) found.push(statusOf(document, index, groups, i, clauses[i]!));
      }
    }
    statuses = found;
    memo.set(document, statuses);
  }
  return [...statuses];
}

/** {@link extractStatuses} of one sentence. */
export const statusesOfSentence = /* @__PURE__ */ createSentenceIndex(
  extractStatuses,
  ({ sentence }) => sentence,
);

const byVerb = new WeakMap<PreparedArticle, ReadonlyMap<number, Status>>();

/** {@link extractStatuses} by the tokens of their verbs. */
export function statusesByVerb(document: PreparedArticle): ReadonlyMap<number, Status> {
  let known = byVerb.get(document);
  if (!known) {
    known = new Map(extractStatuses(document).map((status) => [status.verbToken, status]));
    byVerb.set(document, known);
  }
  return known;
}

/** “Promised help”, “helped carry”: a bare form right behind a verb has no time of its own. */
function unbound(document: PreparedArticle, before: VerbGroup | undefined, group: VerbGroup): VerbGroup {
  const isBehind =
    before?.verb === group.first - 1 && group.first === group.verb && !breaks(document, group.first);
  return isBehind && isBaseForm(document.tokens[group.verb]!.norm) ? { ...group, isFinite: false } : group;
}
