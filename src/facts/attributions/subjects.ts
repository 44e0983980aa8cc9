import { isInCapitals } from '../../text/is-capital.js';
import { invertible, times, relatives } from '../../languages/en/attribution-words.js';
import type { ReportingForm } from '../../languages/en/reporting-verbs.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { gapBefore, phraseAfter, phraseBefore, type TokenRange } from './noun-phrases.js';

/** A verb with its auxiliaries, by what they say. */
export interface VerbPlace {
  /** First token of the group. */
  readonly first: number;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  readonly isInfinitive: boolean;
  readonly hasModal: boolean;
  readonly hasBe: boolean;
}

export interface FoundSubject {
  readonly source?: TokenRange;
  readonly antecedent?: TokenRange;
  readonly isInverted: boolean;
}

interface Bounds {
  readonly verb: number;
  /** First token of the verb group. */
  readonly left: number;
  /** The sentence. */
  readonly first: number;
  readonly limit: number;
}

/** The noun phrase a reporting verb belongs to: left of it, right of it, or the subject of the clause it hangs on. */
export function findSubject(
  document: PreparedArticle,
  bounds: Bounds,
  form: ReportingForm,
  group: VerbPlace,
  previous: TokenRange | undefined,
): FoundSubject {
  const { verb, left, first, limit } = bounds;
  const { tokens } = document;
  const gap = left > first ? gapBefore(document, left) : '"';
  if (invertible.has(form.verb.lemma) && left === verb && /[,”"’?!—]/.test(gap) && form.form !== 'ing') {
    const source = phraseAfter(document, verb + 1, limit);
    if (
      source !== undefined &&
      tokens[verb + 1]!.norm !== 'that' &&
      !times.has(tokens[verb + 1]!.norm) &&
      !isClause(document, source.end, limit) &&
      (gap !== ', ' || hasVerb(document, first, left))
    ) {
      return { source, isInverted: true };
    }
  }
  if (group.isPassive) {
    const source = tokens[verb + 1]?.norm === 'by' ? phraseAfter(document, verb + 2, limit) : undefined;
    return source === undefined ? { isInverted: false } : { source, isInverted: true };
  }
  // “…, said the mayor, adding …”: the participle goes on with the speaker.
  if (form.form === 'ing' && !group.hasBe && previous !== undefined)
    return { source: previous, isInverted: false };
  // “as stated on Friday”
  if (left > first && left === verb && tokens[left - 1]!.norm === 'as') return { isInverted: false };
  const found =
    left > first ? subjectBefore(document, left, first, form.form === 'ing' && !group.hasBe) : undefined;
  if (found !== undefined) return { ...found, isInverted: false };
  return previous === undefined ? { isInverted: false } : { source: previous, isInverted: false };
}

/** “Ann Lee, a clerk, wrote a reply”: before a comma with no verb nothing is said that a speaker could stand behind. */
function hasVerb(document: PreparedArticle, first: number, end: number): boolean {
  const tags = tagTokens(document);
  for (let i = first; i < end; i++) if (tags[i] === 'VERB' || tags[i] === 'AUX') return true;
  return false;
}

/** A verb follows the noun phrase, so that it is the subject of a clause and not who spoke. */
function isClause(document: PreparedArticle, end: number, limit: number): boolean {
  if (end >= limit || !/^[ \u00a0]$/.test(gapBefore(document, end))) return false;
  const tags = tagTokens(document);
  const next = tags[end] === 'ADV' && end + 1 < limit ? end + 1 : end;
  return tags[next] === 'VERB' || tags[next] === 'AUX';
}

/** Farthest subject, in words. */
const maxReach = 40;

/** Over a bracket: “the Support Group (SG) said”. */
function overBracket(document: PreparedArticle, end: number, limit: number): number {
  if (!/^[^(]?\)/.test(gapBefore(document, end))) return end;
  for (let i = end - 1; i > limit && i > end - 20; i--) if (gapBefore(document, i).includes('(')) return i;
  return end;
}

function subjectBefore(
  document: PreparedArticle,
  end: number,
  limit: number,
  isParticiple: boolean,
): Omit<FoundSubject, 'isInverted'> | undefined {
  const { tokens } = document;
  const last = end - 1;
  if (isRelative(document, last)) {
    const antecedent = phraseBefore(document, last, limit);
    return { source: { first: last, end }, ...(antecedent !== undefined && { antecedent }) };
  }
  const isCoordinated =
    tokens[last]!.norm === 'and' || tokens[last]!.norm === 'but' || tokens[last]!.norm === 'or';
  if (isParticiple || isCoordinated) return subjectOfVerb(document, last, limit, isCoordinated);
  if (/^[”"’')]{0,2} ?,/.test(gapBefore(document, end))) {
    // “X, who, like Y, …, said”: over the whole clause.
    for (let i = Math.max(limit + 1, end - maxReach); i < end - 1; i++) {
      if (!isRelative(document, i) || !/^[”"’')]{0,2} ?,/.test(gapBefore(document, i))) continue;
      const noun = phraseBefore(document, overBracket(document, i, limit), limit);
      if (noun !== undefined) return { source: noun };
    }
    // “X, a clerk, said”: over what stands between the commas.
    for (let i = end - 1; i > limit && i > end - maxReach; i--) {
      if (!/^[”"’')]{0,2} ?,/.test(gapBefore(document, i))) continue;
      const noun = phraseBefore(document, overBracket(document, i, limit), limit);
      if (noun !== undefined) return { source: noun };
    }
    return undefined;
  }
  const direct = phraseBefore(document, overBracket(document, end, limit), limit);
  if (direct !== undefined) return { source: headOfRelative(document, direct, limit) ?? direct };
  return subjectOfVerb(document, last, limit, false);
}

function isRelative({ text, tokens }: PreparedArticle, i: number): boolean {
  return relatives.has(tokens[i]!.norm) && !isInCapitals(text, tokens[i]!);
}

/** “X did A and said”, “X did A, saying”: the subject of the nearest finite verb; of the first one where verbs are joined. */
function subjectOfVerb(
  document: PreparedArticle,
  from: number,
  limit: number,
  wantsFirst: boolean,
): { source: TokenRange } | undefined {
  const tags = tagTokens(document);
  const { tokens } = document;
  let found: TokenRange | undefined;
  for (let i = from; i > limit && i > from - maxReach; i--) {
    if (tags[i] !== 'VERB' && tags[i] !== 'AUX') continue;
    if (/ing$/.test(tokens[i]!.norm) || tokens[i - 1]!.norm === 'to') continue;
    let start = i;
    while (
      start > limit &&
      (tags[start - 1] === 'AUX' || tags[start - 1] === 'ADV' || tags[start - 1] === 'PART') &&
      tokens[start - 1]!.norm !== 'to'
    )
      start--;
    if (start === limit) continue;
    const noun = phraseBefore(document, start, limit);
    if (noun === undefined || /[,;:]/.test(gapBefore(document, start))) continue;
    if (isRelative(document, noun.first)) continue;
    found = noun;
    if (!wantsFirst) break;
  }
  return found === undefined ? undefined : { source: found };
}

/** “one of the doctors who sent the letter said”: the phrase before *who*, not the object of the clause. */
function headOfRelative(
  document: PreparedArticle,
  phrase: TokenRange,
  limit: number,
): TokenRange | undefined {
  const tags = tagTokens(document);
  let hasVerb = false;
  for (let i = phrase.first - 1; i > limit && i > phrase.first - 10; i--) {
    if (/[,;:"“”]/.test(gapBefore(document, i + 1))) return undefined;
    if (tags[i] === 'VERB') hasVerb = true;
    const { norm } = document.tokens[i]!;
    if (norm === 'who' || norm === 'which') return hasVerb ? phraseBefore(document, i, limit) : undefined;
  }
  return undefined;
}
