import { isQuoted } from '../text/is-quoted.js';
import { beForms, doForms, haveForms, modals } from '../languages/en/modals.js';
import { verbNegators } from '../languages/en/negators.js';
import {
  boundPrepositions,
  clausalLemmas,
  evidenceHeads,
  nestingLemmas,
  passiveLemmas,
  reportingAdverbs,
  reportingForm,
  speechDocuments,
  wishLemmas,
  type ReportingForm,
} from '../languages/en/reporting-verbs.js';
import { tagTokens } from '../text/tags.js';
import type { Document, Span } from '../types.js';
import { gapBefore, phraseAfter } from './attributions-noun-phrases.js';
import type { Cue } from './attributions-cue.js';
import { nounCue } from './attributions-nouns.js';
import { findSubject, type VerbPlace } from './attributions-subjects.js';

/** The cues of one sentence outside quotation marks, in reading order. */
export function findCues(document: Document, sentenceIndex: number): Cue[] {
  const sentence = document.sentences[sentenceIndex]!;
  const cues: Cue[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    // What a quotation reports in its turn is the speaker's business.
    if (isQuoted(document, document.tokens[i]!.start)) continue;
    const cue =
      fixedCue(document, i, sentence.endToken) ??
      verbCue(document, i, sentence.firstToken, sentence.endToken, cues) ??
      nounCue(document, i, sentence.firstToken, sentence.endToken);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

/** “according to”, “reportedly”. */
function fixedCue(document: Document, i: number, limit: number): Cue | undefined {
  const { tokens } = document;
  const { norm } = tokens[i]!;
  const common = { token: i, kind: 'speech', isNegated: false } as const;
  if (reportingAdverbs.has(norm)) {
    return {
      ...common,
      span: spanOf(document, i, i + 1),
      end: i + 1,
      lemma: norm,
      strength: 'hedged',
      isInverted: false,
    };
  }
  if (norm !== 'according' || tokens[i + 1]?.norm !== 'to' || i + 2 >= limit) return undefined;
  const source = phraseAfter(document, i + 2, limit);
  return {
    ...common,
    span: spanOf(document, i, i + 2),
    end: source?.end ?? i + 2,
    lemma: 'according to',
    strength: 'neutral',
    ...(source !== undefined && { source }),
    isInverted: true,
  };
}

function verbCue(
  document: Document,
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
  } else if (tags[i] === 'PROPN' && /^\p{Lu}/u.test(document.text.slice(tokens[i]!.start, tokens[i]!.end)))
    return undefined;
  if (i > first && /^[-‐‑]$/.test(gapBefore(document, i))) return undefined;
  const group = groupBefore(document, i, first);
  // “to defend”, “would order”: nobody has said it yet.
  if (group.isInfinitive || (group.hasModal && form.verb.lemma !== 'say')) return undefined;
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
    !(nestingLemmas.has(form.verb.lemma) || (form.verb.kind === 'speech' && opener !== 'other'))
  )
    return undefined;
  return {
    span: spanOf(document, group.first, i + 1),
    token: i,
    end: i + 1,
    lemma: form.verb.lemma,
    kind: form.verb.kind,
    strength: form.verb.strength,
    ...(found.source !== undefined && { source: found.source }),
    ...(found.antecedent !== undefined && { antecedent: found.antecedent }),
    isNegated: group.isNegated,
    isInverted: found.isInverted,
  };
}

/** “Ann Lee plans to call”, “the mayor charges that”: taggers take such words for nouns. */
function isVerbInSpite(document: Document, i: number, first: number, limit: number): boolean {
  if (i === first || i + 2 >= limit || gapBefore(document, i) !== ' ' || !/s$/.test(document.tokens[i]!.norm))
    return false;
  const before = tagTokens(document)[i - 1]!;
  const next = document.tokens[i + 1]!.norm;
  return (
    (before === 'PROPN' || before === 'PRON') &&
    (next === 'that' || (next === 'to' && tagTokens(document)[i + 2] === 'VERB'))
  );
}

/** The auxiliaries, adverbs and negators left of a verb. */
function groupBefore(document: Document, verb: number, limit: number): VerbPlace {
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
  group.isPassive = group.hasBe && !/ing$/.test(document.tokens[verb]!.norm);
  return { ...group, first };
}

type Opener = 'quote' | 'clause' | 'end' | 'other';
const clauseOpeners = new Set(['that', 'whether', 'how', 'why', 'what', 'if']);

/** What follows a verb: a quotation, a clause, the end of the clause, or anything. */
function openerOf(document: Document, verb: number, limit: number): Opener {
  const tags = tagTokens(document);
  const gap = gapBefore(document, verb + 1);
  if (/["“:‘]/.test(gap)) return 'quote';
  if (verb + 1 >= limit || /[,.;]/.test(gap)) return 'end';
  if (clauseOpeners.has(document.tokens[verb + 1]!.norm)) return 'clause';
  // A noun phrase and a finite verb behind it: “said the army had fled”.
  const phrase = phraseAfter(document, verb + 1, limit);
  if (phrase === undefined || phrase.end >= limit) return 'other';
  const next = tags[phrase.end] === 'ADV' ? phrase.end + 1 : phrase.end;
  const isVerb =
    (tags[next] === 'VERB' || tags[next] === 'AUX') && !/ing$/.test(document.tokens[next]?.norm ?? '');
  return isVerb && !/[,.;:]/.test(gapBefore(document, next)) ? 'clause' : 'other';
}

/** Whether what follows the verb (or stands before it) can be what is said. */
function opens(
  document: Document,
  verb: number,
  first: number,
  limit: number,
  form: ReportingForm,
  group: VerbPlace,
  opener: Opener,
): boolean {
  const { tokens } = document;
  const next = verb + 1 < limit ? tokens[verb + 1]!.norm : '';
  const { kind, lemma } = form.verb;
  if (opener === 'quote') return true;
  if (lemma === 'say') return true;
  if (form.form === 'ing' && !group.hasBe && verb > first && !/[,”"—–]/.test(gapBefore(document, verb)))
    return false;
  if (next === 'to' && wishLemmas.has(lemma)) return true;
  if (group.isPassive && next !== 'by') return passiveLemmas.has(lemma);
  if (opener === 'clause') return true;
  const bound = boundPrepositions.get(lemma);
  if (bound !== undefined) return bound.has(next) || lemma === 'call';
  if (clausalLemmas.has(lemma))
    return opener === 'end' && kind === 'speech' && /[,”"?]/.test(gapBefore(document, group.first - 1));
  if (kind === 'evidence') {
    const subject = tokens[group.first - 1]?.norm ?? '';
    return (
      next === 'to' || form.form === 'present' || evidenceHeads.has(subject) || speechDocuments.has(subject)
    );
  }
  return true;
}

function spanOf(document: Document, first: number, end: number): Span {
  return { start: document.tokens[first]!.start, end: document.tokens[end - 1]!.end };
}
