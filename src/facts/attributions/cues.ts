import { goingOn, clauseStarts, subjects } from '../../languages/en/attribution-words.js';
import { isQuoted } from '../../text/is-quoted.js';
import { beForms, doForms, haveForms, modals } from '../../languages/en/modals.js';
import { verbNegators } from '../../languages/en/negators.js';
import {
  hearsayVerbs,
  nestingLemmas,
  reportingForm,
  type CueKind,
} from '../../languages/en/reporting-verbs.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { fixedCue } from './fixed-cues.js';
import { gapBefore, type TokenRange } from './noun-phrases.js';
import type { Cue } from './cue.js';
import { nounCue, transcriptCue } from './nouns.js';
import { openerOf, opens } from './openers.js';
import { findSubject, type FoundSubject, type VerbPlace } from './subjects.js';

/** The cues of one sentence outside quotation marks, in reading order. */
export function findCues(document: PreparedArticle, sentenceIndex: number): Cue[] {
  const sentence = document.sentences[sentenceIndex]!;
  const cues: Cue[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    // What a quotation reports in its turn is the speaker's business.
    if (isQuoted(document, document.tokens[i]!.start)) {
      const speaker = transcriptCue(document, i, sentence.firstToken, sentence.endToken);
      if (speaker !== undefined) cues.push(speaker);
      continue;
    }
    const cue =
      fixedCue(document, i, sentence.firstToken, sentence.endToken) ??
      verbCue(document, i, sentence.firstToken, sentence.endToken, cues) ??
      nounCue(document, i, sentence.firstToken, sentence.endToken);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

function verbCue(
  document: PreparedArticle,
  i: number,
  first: number,
  limit: number,
  before: readonly Cue[],
): Cue | undefined {
  const { tokens } = document;
  const form = reportingForm(tokens[i]!.norm);
  if (form === undefined) return undefined;
  const tags = tagTokens(document);
  if (form.verb.isAmbiguous || form.form === 'participle') {
    if (tags[i] !== 'VERB' && !isVerbInSpite(document, i, first, limit)) return undefined;
    // “A beacon of hope”: behind a preposition stands no verb but a gerund.
    if (form.form === 'base' && tags[i - 1] === 'ADP' && tokens[i - 1]?.norm !== 'to') return undefined;
  } else if (tags[i] === 'PROPN' && /^\p{Lu}/u.test(document.text.slice(tokens[i]!.start, tokens[i]!.end)))
    return undefined;
  if (i > first && /^[-‐‑]$/.test(gapBefore(document, i))) return undefined;
  // “The alleged signature” belongs to its noun: behind an article stands no verb.
  if (i > first && /^(?:the|an?)$/.test(tokens[i - 1]!.norm)) return undefined;
  // “Legal claims may follow”, not “the injured claim”.
  if (form.form !== 'past' && i > first && tags[i - 1] === 'ADJ' && tags[i - 2] !== 'DET') return undefined;
  const group = groupBefore(document, i, first);
  // “A man accused of fraud” says nothing, and who says no makes no statement.
  const next = tokens[i + 1]?.norm ?? '';
  if (form.verb.lemma === 'accuse' && next === 'of' && group.first === i) return undefined;
  if (
    form.verb.lemma === 'say' &&
    /^(?:no|yes|goodbye|sorry|farewell)$/.test(next) &&
    (i + 2 >= limit || /^[.,;:!?”"]/.test(gapBefore(document, i + 2).trim()))
  )
    return undefined;
  if (!group.isPassive && isBareHearsay(document, i)) return undefined;
  // “Had despair written all over it”: a participle alone belongs to the noun before it.
  if (form.form === 'participle' && group.first === i && tokens[i + 1]?.norm !== 'by') return undefined;
  // “to defend”, “would order”: nobody has said it yet.
  if (
    (group.isInfinitive && !isGoingOn(document, group.first)) ||
    (group.hasModal && form.verb.lemma !== 'say' && !mayBeMeant.has(form.verb.kind))
  )
    return undefined;
  if (form.form === 'base' && goesOnToCome(document, i, first)) return undefined;
  const opener = openerOf(document, i, limit);
  if (!opens(document, i, first, limit, form, group, opener)) return undefined;
  const previous = before.at(-1)?.source;
  const found = findSubject(document, { verb: i, left: group.first, first, limit }, form, group, previous);
  if (form.form === 'base' && found.source === undefined) return undefined;
  const isSibling =
    form.form === 'ing' ||
    /^(?:and|but)$/.test(tokens[group.first - 1]?.norm ?? '') ||
    /^[,”"]/.test(gapBefore(document, group.first).trim());
  if (
    before.length > 0 &&
    !isSibling &&
    !hasOwnSubject(document, found, previous) &&
    !(nestingLemmas.has(form.verb.lemma) || (form.verb.kind === 'speech' && opener !== 'other'))
  )
    return undefined;
  return {
    span: { start: tokens[group.first]!.start, end: tokens[i]!.end },
    token: i,
    end: i + 1,
    lemma: form.verb.lemma,
    kind: form.verb.kind,
    strength: isHearsay(document, i, form.verb.lemma, group) ? 'hedged' : form.verb.strength,
    ...(found.source !== undefined && { source: found.source }),
    ...(found.antecedent !== undefined && { antecedent: found.antecedent }),
    isNegated: group.isNegated,
    isInverted: found.isInverted,
  };
}

/** Words between a “will” and the last verb that hangs on it. */
const maxToModal = 8;

/** “Will resign, deny it and leave”: a verb behind a comma or an “and” that hangs on the “will” before. */
function goesOnToCome(document: PreparedArticle, verb: number, first: number): boolean {
  const { tokens } = document;
  const before = tokens[verb - 1]?.norm ?? '';
  if (before !== 'and' && before !== 'or' && !gapBefore(document, verb).startsWith(',')) return false;
  for (let i = verb - 1; i >= Math.max(first, verb - maxToModal); i--)
    if (modals.has(tokens[i]!.norm) || tokens[i]!.norm === 'to') return true;
  return false;
}

/** “Is thought to have fled”: an opinion that is nobody's, or everybody's. */
function isHearsay({ tokens }: PreparedArticle, i: number, lemma: string, { isPassive }: VerbPlace): boolean {
  return isPassive && hearsayVerbs.has(lemma) && tokens[i + 1]?.norm === 'to';
}

/** “would love”, “could imagine”: a thought is had all the same. */
const mayBeMeant = new Set<CueKind>(['thought', 'stance', 'evidence']);

/** “went on to say”, “continued to insist”: it was said all the same. */
function isGoingOn({ tokens }: PreparedArticle, first: number): boolean {
  return goingOn.has(tokens[first - 1]?.norm ?? '');
}

/** The verb stands in a clause of its own, and not in what somebody else says. */
function hasOwnSubject(
  { tokens }: PreparedArticle,
  { source, antecedent }: FoundSubject,
  previous: TokenRange | undefined,
): boolean {
  if (antecedent !== undefined) return true;
  if (source === undefined || source === previous) return false;
  return clauseStarts.has(tokens[source.first - 1]?.norm ?? '');
}

/** “Ann Lee plans to call”, “the woman disputes the claim”: taggers take such words for nouns. */
function isVerbInSpite(document: PreparedArticle, i: number, first: number, limit: number): boolean {
  const { tokens } = document;
  if (i === first || !/s$/.test(tokens[i]!.norm)) return false;
  const tags = tagTokens(document);
  if (gapBefore(document, i) === ', ') return isSetOff(document, i, first, limit);
  if (gapBefore(document, i) !== ' ') return false;
  // “…, the Daily Post reports.”
  const isSmall = /^\p{Ll}/u.test(document.text.slice(tokens[i]!.start, tokens[i]!.end));
  if (!isSmall) return false;
  if (i + 1 === limit) return tags[i - 1] === 'PROPN' && /^[.:]/.test(gapBefore(document, i + 1));
  if (i + 2 >= limit) return false;
  const subject = tags[i - 1] === 'ADV' && i - 1 > first ? i - 2 : i - 1;
  const before = tags[subject]!;
  const next = tokens[i + 1]!.norm;
  const gap = gapBefore(document, i + 1);
  const isNamed = before === 'PROPN' || before === 'PRON';
  // “swing states the party lost”, “tax rates that”
  if (!isNamed && /^(?:states|rates)$/.test(tokens[i]!.norm)) return false;
  if (!isNamed && (before !== 'NOUN' || /s$/.test(tokens[subject]!.norm))) return false;
  if (next === 'to' && tags[i + 2] === 'VERB') return true;
  return (
    /^: ?["“]/.test(gap) || (gap === ' ' && (tags[i + 1] === 'DET' || subjects.has(next) || next === 'that'))
  );
}

/** “Dorvane, gloomily, claims that …”: an adverb between commas stands between a name and its verb. */
function isSetOff(document: PreparedArticle, verb: number, first: number, limit: number): boolean {
  const tags = tagTokens(document);
  let i = verb - 1;
  while (i > first && tags[i] === 'ADV' && gapBefore(document, i) === ' ') i--;
  if (i <= first || tags[i] !== 'ADV' || gapBefore(document, i) !== ', ') return false;
  const isNamed = /^\p{Lu}/u.test(
    document.text.slice(document.tokens[i - 1]!.start, document.tokens[i - 1]!.end),
  );
  if (!isNamed && tags[i - 1] !== 'PRON') return false;
  const next = document.tokens[verb + 1]?.norm ?? '';
  return (
    verb + 1 >= limit ||
    next === 'that' ||
    tags[verb + 1] === 'DET' ||
    /^[,:]/.test(gapBefore(document, verb + 1))
  );
}

/** “Is reviewed and answered by the board”: the second participle leans on the “is” of the first. */
function isJoinedToPassive({ tokens }: PreparedArticle, verb: number, limit: number): boolean {
  if (verb - 3 < limit || tokens[verb + 1]?.norm !== 'by' || tokens[verb - 1]!.norm !== 'and') return false;
  return beForms.has(tokens[verb - 3]!.norm) && /(?:ed|en)$/.test(tokens[verb - 2]!.norm);
}

/** “Men believed to be soldiers”, “two ferries reported to have sunk”: what is said of them, and not by them. */
function isBareHearsay({ tokens }: PreparedArticle, verb: number): boolean {
  const form = reportingForm(tokens[verb]!.norm);
  if (form === undefined || !hearsayVerbs.has(form.verb.lemma) || tokens[verb + 1]?.norm !== 'to')
    return false;
  return form.form !== 'base' && /^(?:be|have)$/.test(tokens[verb + 2]?.norm ?? '');
}

/** The auxiliaries, adverbs and negators left of a verb. */
function groupBefore(document: PreparedArticle, verb: number, limit: number): VerbPlace {
  const tags = tagTokens(document);
  let first = verb;
  const group = { isNegated: false, isPassive: false, isInfinitive: false, hasModal: false, hasBe: false };
  for (let i = verb - 1; i >= limit && i >= verb - 6; i--) {
    if (/[,;:.!?()—–\n"“”]/.test(gapBefore(document, i + 1))) break;
    const { norm } = document.tokens[i]!;
    const isClitic = (norm === "'s" || norm === "'d") && tags[i] === 'AUX';
    if (modals.has(norm)) group.hasModal = true;
    else if (beForms.has(norm) || norm === "'s") {
      if (!beForms.has(norm) && !isClitic) break;
      group.hasBe = true;
    } else if (verbNegators.has(norm)) group.isNegated = true;
    else if (norm === 'to') group.isInfinitive = true;
    else if (!(
      haveForms.has(norm) ||
      doForms.has(norm) ||
      isClitic ||
      (tags[i] === 'ADV' && norm !== 'as') ||
      norm === 'also'
    ))
      break;
    first = i;
    if (norm === 'to') break;
  }
  const isParticiple = !/ing$/.test(document.tokens[verb]!.norm);
  group.isPassive =
    isParticiple && (group.hasBe || (first === verb && isJoinedToPassive(document, verb, limit)));
  return { ...group, first };
}
