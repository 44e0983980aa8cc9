import { hedges } from '../../languages/en/hedges.js';
import { phaseVerbs, weighingVerbs } from '../../languages/en/modals.js';
import {
  isBound,
  isNegator,
  negativePredicates,
  negatorBreakers,
  nounNegators,
} from '../../languages/en/negators.js';
import { reportingForm } from '../../languages/en/reporting-verbs.js';
import { verbForm } from '../../text/lemma.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle, Token } from '../../types.js';
import type { ClausePlace } from './clauses.js';
import { verbLemma } from './lemma.js';
import type { Status, StatusTime } from './status.js';
import type { VerbGroup } from './verb-groups.js';
import { breaks, endsAsQuestion, isHyphen, negatesVerb } from './verb-shapes.js';

/** Farthest negative determiner before or after a verb, in words. */
const maxScope = 8;

/** Reads the status of one verb group. */
export function statusOf(
  document: PreparedArticle,
  sentence: number,
  groups: readonly VerbGroup[],
  index: number,
  place: ClausePlace,
): Status {
  const group = groups[index]!;
  const { tokens } = document;
  const lemma = verbLemma(document, group.verb);
  const phaseGroup = phaseAbove(document, groups, index);
  const phaseLemma = phaseGroup === undefined ? undefined : verbLemma(document, phaseGroup.verb);
  const phase = phaseLemma === undefined ? undefined : phaseVerbs.get(phaseLemma);
  const inReportedSpeech = isReported(document, groups, index);
  const nextGroup = groups[index + 1]?.first;
  const negativePredicate = negativePredicateAfter(document, group, nextGroup);
  let negators =
    group.negators + countNounNegators(document, group, place.start, nextGroup, groups[index - 1]);
  if (negativePredicate !== undefined || isBeyond(document, group)) negators++;
  if (phaseGroup !== undefined) {
    negators += phaseGroup.negators;
    if (phase === 'fail' || phase === 'refuse') negators++;
  }
  const base = phaseGroup !== undefined && !group.isFinite ? phaseGroup : group;
  let time = timeOf(base, inReportedSpeech);
  // “Is expected to have left” tells of what is past.
  if (phase === 'plan' && !group.isPerfect) time = 'future';
  // “Would often pay in cash” tells of what was done.
  if (base.modal === 'conditional' && time === 'hypothetical' && isHabit(document, base)) time = 'happened';
  // What is tried, or being tried, has not been done.
  if (phase === 'try' && (time === 'happened' || time === 'ongoing')) time = 'hypothetical';
  // “If rejected”, “if it is rejected”: nothing has happened yet.
  if (place.isCondition) time = 'hypothetical';
  return {
    sentence,
    verbToken: group.verb,
    lemma,
    group: { start: tokens[group.first]!.start, end: tokens[group.verb]!.end },
    polarity: negators % 2 === 0 ? 'positive' : 'negative',
    ...(negativePredicate !== undefined && { negativePredicate }),
    time,
    modality: modalityOf(document, base),
    isMain: place.isMain,
    isQuestion: endsAsQuestion(document, sentence),
    ...(phase !== undefined && { phase }),
    inReportedSpeech,
    isFinite: group.isFinite,
    tense: base.tense,
    isProgressive: base.isProgressive,
    isPerfect: base.isPerfect,
    isPassive: group.isPassive,
    isBare: group.first === group.verb,
    isConditional: base.modal === 'conditional',
  };
}

/** How often: with one of these “would” tells of a habit of the past. */
const frequencies = new Set(
  'often always usually sometimes regularly frequently routinely occasionally'.split(' '),
);

function isHabit({ tokens }: PreparedArticle, { first, verb }: VerbGroup): boolean {
  return tokens.slice(first, verb).some(({ norm }) => frequencies.has(norm));
}

function timeOf(group: VerbGroup, inReportedSpeech: boolean): StatusTime {
  if (group.isProspective || group.modal === 'future') return 'future';
  if (group.modal === 'conditional') return inReportedSpeech && !group.isPerfect ? 'future' : 'hypothetical';
  if (group.modal === 'possible') return group.isPerfect ? 'happened' : 'hypothetical';
  if (group.modal !== undefined) return group.isPerfect ? 'happened' : 'ongoing';
  if (group.tense === 'past' || group.isPerfect || group.tense === 'none') return 'happened';
  return 'ongoing';
}

function modalityOf(document: PreparedArticle, group: VerbGroup): Status['modality'] {
  if (group.modal === 'possible' || group.modal === 'ability') return 'possible';
  if (group.modal === 'necessary' || group.isObliged) return 'necessary';
  for (let i = Math.max(0, group.first - 1); i <= group.verb + 1; i++) {
    if (hedges.has(document.tokens[i]?.norm ?? '')) return 'possible';
  }
  return 'certain';
}

/** The verb on top of an infinitive or a gerund right after it: “continued to deteriorate”, “stopped paying”. */
function phaseAbove(
  document: PreparedArticle,
  groups: readonly VerbGroup[],
  index: number,
): VerbGroup | undefined {
  const group = groups[index]!;
  const above = groups[index - 1];
  if (above === undefined || group.isFinite || group.first - above.verb > 2) return undefined;
  const lemma = verbLemma(document, above.verb);
  if (!phaseVerbs.has(lemma)) return undefined;
  if (weighingVerbs.has(lemma) && verbForm(document.tokens[group.verb]!.norm) !== 'gerund') return undefined;
  return above;
}

function isReported(document: PreparedArticle, groups: readonly VerbGroup[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 6; i--) {
    const kind = reportingForm(document.tokens[groups[i]!.verb]!.norm)?.verb.kind;
    if (kind === 'speech' || kind === 'thought') return true;
  }
  const next = groups[index + 1];
  return next !== undefined && reportingForm(document.tokens[next.verb]!.norm)?.verb.lemma === 'say';
}

/** Adverbs that may stand between “is” and its predicate and turn nothing. */
const predicateAdverbs = new Set(
  'also already still now very quite so too currently again always'.split(' '),
);

/** “Is unclear”: the word behind the group that holds the *not* in itself. */
function negativePredicateAfter(
  { tokens }: PreparedArticle,
  { verb }: VerbGroup,
  nextGroup: number | undefined,
): number | undefined {
  // “Was also absent”.
  const at = predicateAdverbs.has(tokens[verb + 1]?.norm ?? '') ? verb + 2 : verb + 1;
  if (nextGroup !== undefined && nextGroup <= at) return undefined;
  return negativePredicates.has(tokens[at]?.norm ?? '') ? at : undefined;
}

/** Words from “too” to the infinitive. */
const maxToInfinitive = 6;

/** “Too late to save it”, “too weak for the army to hold”: what is not done; “not too late to save it” is. */
function isBeyond(document: PreparedArticle, { first, isFinite }: VerbGroup): boolean {
  const { tokens } = document;
  if (isFinite || tokens[first]!.norm !== 'to') return false;
  for (let i = first - 2; i >= Math.max(1, first - maxToInfinitive) && !breaks(document, i + 1); i--)
    if (tokens[i]!.norm === 'too')
      return ['ADJ', 'ADV'].includes(tagTokens(document)[i + 1]!) && !isNegator(tokens[i - 1]!.norm);
  return false;
}

/** “No soldiers were killed”, “had no money”: a *not* that stands outside the verb group. */
function countNounNegators(
  document: PreparedArticle,
  group: VerbGroup,
  clauseStart: number,
  nextGroup: number | undefined,
  before: VerbGroup | undefined,
): number {
  const { tokens } = document;
  let count = 0;
  for (let i = Math.max(clauseStart, group.first - maxScope); i < group.first; i++) {
    const { norm } = tokens[i]!;
    // “Zero-hours contracts” deny nothing.
    if (nounNegators.has(norm) && !isBroken(tokens, i) && !isHyphen(document, i + 1)) {
      // “Took nothing from the joy he felt”: it is the object of the verb before.
      if (before?.verb === i - 1 && objectNegators.has(norm) && isInPhrase(document, i, group.first))
        continue;
      if (group.isFinite || !isInPhrase(document, i, group.first)) count++;
    } else if (norm === 'without' || norm === 'with') break;
  }
  // “Was already no longer”.
  const at = predicateAdverbs.has(tokens[group.verb + 1]?.norm ?? '') ? group.verb + 2 : group.verb + 1;
  const next = tokens[at];
  if (next === undefined || (nextGroup !== undefined && nextGroup <= at)) return count;
  // “Will be cool, no higher than 20 degrees”: behind a mark it is another part of the sentence.
  if (breaks(document, group.verb + 1) || breaks(document, at)) return count;
  if (objectNegators.has(next.norm) && !isBroken(tokens, at)) count++;
  return count;
}

/** “No word of a warning being issued”: the “no” turns the word, and not what stands behind the “of”. */
function isInPhrase(document: PreparedArticle, negator: number, verb: number): boolean {
  const tags = tagTokens(document);
  for (let i = negator + 1; i < verb; i++) if (tags[i] === 'ADP') return true;
  return false;
}

const objectNegators = new Set(['no', 'nothing', 'nobody', 'none']);

/** What stands behind a negator makes it none: “no less than”, “no higher than”. */
function isBroken(tokens: readonly Token[], negator: number): boolean {
  const [next, after] = [tokens[negator + 1]?.norm ?? '', tokens[negator + 2]?.norm ?? ''];
  // “No 4 on the list”.
  return negatorBreakers.has(next) || isBound(next, after) || isNumbering(tokens, negator);
}

/** “No. 4”, “no 4”: the short form of *number*. */
export function isNumbering(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.norm === 'no' && /^\d/.test(tokens[i + 1]?.norm ?? '');
}

/** “No. 4”, the “nt” of another word, “zero-hours contracts”, “a no-fly zone”: part of what a thing is called. */
export function isNoNegator(document: PreparedArticle, i: number): boolean {
  const { tokens } = document;
  if (isNumbering(tokens, i) || (tokens[i]!.norm === 'nt' && !negatesVerb(document, i))) return true;
  return i + 1 < tokens.length && isHyphen(document, i + 1);
}
