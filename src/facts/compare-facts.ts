import type { PreparedArticle, FactChange, FactKind, Match } from '../types.js';
import { createCover } from './alignment/cover.js';
import { confidenceOf } from './confidence.js';
import { createFactContext, type Finding } from './fact-context.js';
import { judgeAliases } from './names/judge-aliases.js';
import { judgeAttributions } from './attributions/judge-attributions.js';
import { judgeDamage } from './wording/judge-damage.js';
import { judgePerpetrators } from './roles/judge-perpetrators.js';
import { judgeEdits } from './wording/judge-edits.js';
import { judgeLinks } from './roles/judge-links.js';
import { judgeNames } from './names/judge-names.js';
import { judgeQuantities } from './quantities/judge-quantities.js';
import { judgeQuotes } from './quotes/judge-quotes.js';
import { judgeRoles } from './roles/judge-roles.js';
import { judgeSelf } from './quantities/judge-self.js';
import { judgeStatements } from './wording/judge-statements.js';
import { judgeStatuses } from './statuses/judge-statuses.js';
import { judgeSwaps } from './wording/judge-swaps.js';
import { judgeTimes } from './times/judge-times.js';
import { judgeReversals } from './wording/judge-reversals.js';
import { judgeWording } from './wording/judge-wording.js';
import { isAboutSameWords } from './wording/same-words.js';

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
  const first = [
    ...judgeQuantities(context),
    ...judgeTimes(context),
    ...judgeNames(context),
    ...judgeAliases(context),
    ...judgeQuotes(context),
    ...judgeAttributions(context),
    ...judgeStatuses(context),
    ...judgeRoles(context),
    ...judgePerpetrators(context),
    ...judgeDamage(context),
  ];
  const placed = [
    ...first,
    ...judgeLinks(context),
    ...judgeSelf(context),
    ...judgeSwaps(context).filter(notYetReported(first)),
  ];
  const slots = [...placed, ...judgeReversals(context).filter(notYetReported(placed))];
  const covered = createCover(slots.flatMap(({ source: passage }) => passage ?? []));
  const findings = [
    ...slots,
    ...notYetStated(judgeStatements(context), slots),
    ...judgeWording(context, covered),
  ].filter(
    (finding) =>
      finding.severity === 'none' || byMarks.has(finding.kind) || !isAboutSameWords(context, finding),
  );
  const edits = judgeEdits(context, findings);
  return [...findings, ...edits]
    .sort(worstFirst)
    .map((finding) => ({ ...finding, confidence: confidenceOf(finding) }));
}

/** Findings that no fault found already points at, on either side. */
function notYetReported(findings: readonly Finding[]): (finding: Finding) => boolean {
  const faults = findings.filter(({ severity }) => severity !== 'none');
  const inSource = createCover(faults.flatMap(({ source }) => source ?? []));
  const inCopy = createCover(faults.flatMap(({ copy }) => copy ?? []));
  return ({ source, copy }) =>
    (source === undefined || inSource.share(source) === 0) &&
    (copy === undefined || inCopy.share(copy) === 0);
}

/** What may go wrong where no word changed: the marks round a quotation, and what was typed into the text. */
const byMarks = new Set<FactKind>(['quote', 'text']);

/** Statements without those that a dropped or added quotation, figure or name makes up for the most part. */
function notYetStated(statements: readonly Finding[], slots: readonly Finding[]): Finding[] {
  const told = slots.filter(({ kind }) => kind !== 'time');
  const dropped = createCover(
    told.flatMap(({ change, source }) => (change === 'dropped' && source ? source : [])),
  );
  const added = createCover(told.flatMap(({ change, copy }) => (change === 'added' && copy ? copy : [])));
  return statements.filter(({ kind, source, copy }) => {
    if (kind === 'attribution') return true;
    const share = source ? dropped.share(source) : copy ? added.share(copy) : 0;
    return share <= 0.5;
  });
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
