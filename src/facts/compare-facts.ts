import type { PreparedArticle, FactChange, FactKind, Match } from '../types.js';
import { confidenceOf } from './findings/confidence.js';
import { weigh } from './findings/weigh.js';
import { createFactContext, type FactContext, type Finding } from './fact-context.js';
import { holdsOtherWords } from './findings/holds-other-words.js';
import { removeOverlaps, type Ranked } from './findings/remove-overlaps.js';
import { judges } from './judges.js';
import { uniteSlots } from './findings/unite-slots.js';
import { isOfAnother } from './roles/is-of-another.js';
import { isSaidByContrary } from './statuses/is-said-by-contrary.js';
import { areOneInstitution } from './wording/are-one-institution.js';
import { isOfAnotherTime } from './wording/is-of-another-time.js';
import { isOtherNegation } from './wording/is-other-negation.js';
import { createIsTorn } from './wording/is-torn.js';
import { withoutReadAlike } from './wording/read-alike.js';
import { isAboutSameWords } from './wording/same-words.js';
import { saysBothEnds } from './wording/says-both-ends.js';

/**
 * What became of each fact of the source in the copy, worst first.
 *
 * Sentences are aligned by the match stage, then words inside linked sentences, then the slots of facts; only what
 * is left without an answer is called dropped or added. In an independent report (`same-event`) a difference is a
 * contradiction and not a fault. Texts that tell different events share no facts to compare: the list is empty.
 * Time grows with the length of the texts and of their longest linked sentences.
 */
export function compareFacts(source: PreparedArticle, copy: PreparedArticle, match: Match): FactChange[] {
  if (match.relation === 'unrelated') return [];
  const context = createFactContext(source, copy, match);
  const ranked = findFacts(context).flatMap(({ finding, priority }) => {
    const confidence = confidenceOf(context, finding);
    // The least confidence was set on copies: two reports that disagree are told of as they are.
    const weighed = context.isCopy
      ? weigh(finding, confidence)
      : { ...finding, confidence: confidence.value };
    return weighed ? [{ finding: weighed, priority }] : [];
  });
  return removeOverlaps(ranked)
    .sort(worstFirst)
    .filter(createIsNew())
    .map(({ verdict: _, ...change }): FactChange => change);
}

/** What all judges find, before it is weighed and repeats are taken out. */
export function findFacts(context: FactContext): Ranked[] {
  const found = judges.flatMap(({ judge, priority }) =>
    judge(context).map((finding) => ({ finding, priority })),
  );
  const isTorn = createIsTorn(context);
  return uniteSlots(context, withoutReadAlike(context, found)).filter(({ finding }) =>
    finding.severity === 'none'
      ? !checked.has(finding.kind) || !holdsOtherWords(context, finding)
      : byMarks.has(finding.kind) ||
        !(
          isAboutSameWords(context, finding) ||
          isOtherNegation(context, finding) ||
          isOfAnother(context, finding) ||
          isOfAnotherTime(context, finding) ||
          isSaidByContrary(context, finding) ||
          saysBothEnds(context, finding) ||
          areOneInstitution(context, finding) ||
          isTorn(finding)
        ),
  );
}

/** What may go wrong where no word changed: the marks round a quotation, and what was typed into the text. */
const byMarks = new Set<FactKind>(['quote', 'text']);

/** Kinds whose passages hold more than the value that was compared: what is counted, what was said. */
const checked = new Set<FactKind>(['quantity', 'attribution', 'quote']);

/** One slip that was made in several places is told of once, at the gravest and first of them. */
function createIsNew(): (finding: Finding) => boolean {
  const seen = new Set<string>();
  return ({ change, kind, note }) =>
    change !== 'garbled' || seen.size < seen.add(`${kind} ${note.toLowerCase()}`).size;
}

const bySeverity = { major: 0, minor: 1, none: 2 };
const byChange = { garbled: 0, contradicted: 1, dropped: 2, added: 3, rephrased: 4, kept: 5 };

function worstFirst(a: Finding, b: Finding): number {
  return (
    bySeverity[a.severity] - bySeverity[b.severity] ||
    byChange[a.change] - byChange[b.change] ||
    (a.source ?? a.copy)!.start - (b.source ?? b.copy)!.start ||
    (a.copy?.start ?? 0) - (b.copy?.start ?? 0)
  );
}
