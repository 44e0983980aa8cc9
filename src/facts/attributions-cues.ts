import { beForms, doForms, haveForms, modals } from '../languages/en/modals.js';
import { verbNegators } from '../languages/en/negators.js';
import {
  reportingAdverbs,
  reportingForms,
  wishLemmas,
  type CueKind,
  type CueStrength,
  type ReportingForm,
} from '../languages/en/reporting-verbs.js';
import { tagTokens } from '../text/tags.js';
import type { Document, Span } from '../types.js';
import { gapBefore, phraseAfter, phraseBefore, type TokenRange } from './attributions-noun-phrases.js';

/** A cue with the noun phrase it belongs to. */
export interface Cue {
  readonly span: Span;
  readonly token: number;
  /** First token after the cue. */
  readonly end: number;
  readonly lemma: string;
  readonly kind: CueKind;
  readonly strength: CueStrength;
  readonly source?: TokenRange;
  readonly isNegated: boolean;
  /** The cue stands before its source: “…, said the mayor”. */
  readonly isInverted: boolean;
}

const subordinators = new Set(['who', 'which', 'that']);

/** The cues of one sentence, in reading order. */
export function findCues(document: Document, sentenceIndex: number): Cue[] {
  const sentence = document.sentences[sentenceIndex]!;
  const cues: Cue[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const cue =
      accordingTo(document, i, sentence.firstToken, sentence.endToken) ??
      verbCue(document, i, sentence.firstToken, sentence.endToken, cues);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

function accordingTo(document: Document, i: number, _first: number, limit: number): Cue | undefined {
  const { tokens } = document;
  const { norm } = tokens[i]!;
  if (reportingAdverbs.has(norm)) {
    return {
      span: spanOf(document, i, i + 1),
      token: i,
      end: i + 1,
      lemma: norm,
      kind: 'speech',
      strength: 'hedged',
      isNegated: false,
      isInverted: false,
    };
  }
  if (norm !== 'according' || tokens[i + 1]?.norm !== 'to' || i + 2 >= limit) return undefined;
  const source = phraseAfter(document, i + 2, limit);
  return {
    span: spanOf(document, i, i + 2),
    token: i,
    end: source?.end ?? i + 2,
    lemma: 'according to',
    kind: 'speech',
    strength: 'neutral',
    ...(source !== undefined && { source }),
    isNegated: false,
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
  const form = reportingForms.get(tokens[i]!.norm);
  if (form === undefined) return undefined;
  const tags = tagTokens(document);
  if (form.verb.isAmbiguous || form.form === 'participle') {
    if (tags[i] !== 'VERB') return undefined;
  } else if (tags[i] === 'PROPN' && /^\p{Lu}/u.test(document.text.slice(tokens[i]!.start, tokens[i]!.end)))
    return undefined;
  if (i > first && /^[-‐‑]$/.test(gapBefore(document, i))) return undefined;
  const group = groupBefore(document, i, first);
  if (!opens(document, i, limit, form, group.isPassive)) return undefined;
  const found = findSource(document, i, first, limit, form, group, before);
  return {
    span: spanOf(document, group.first, i + 1),
    token: i,
    end: i + 1,
    lemma: form.verb.lemma,
    kind: form.verb.kind,
    strength: form.verb.strength,
    ...(found.source !== undefined && { source: found.source }),
    isNegated: group.isNegated,
    isInverted: found.isInverted,
  };
}

interface Group {
  readonly first: number;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  readonly isInfinitive: boolean;
}

/** The auxiliaries, adverbs and negators left of a verb. */
function groupBefore(document: Document, verb: number, limit: number): Group {
  const tags = tagTokens(document);
  let first = verb;
  let isNegated = false;
  let isPassive = false;
  let isInfinitive = false;
  for (let i = verb - 1; i >= limit && i >= verb - 6; i--) {
    if (/[,;:.!?()—–\n"“”]/.test(gapBefore(document, i + 1))) break;
    const { norm } = document.tokens[i]!;
    const isAuxiliary =
      modals.has(norm) ||
      beForms.has(norm) ||
      haveForms.has(norm) ||
      doForms.has(norm) ||
      ((norm === "'s" || norm === "'d") && tags[i] === 'AUX');
    if (isAuxiliary) {
      if (beForms.has(norm) || norm === "'s") isPassive = true;
      first = i;
    } else if (verbNegators.has(norm)) {
      isNegated = true;
      first = i;
    } else if (norm === 'to') {
      isInfinitive = true;
      first = i;
      break;
    } else if (tags[i] !== 'ADV') break;
  }
  if (/ing$/.test(document.tokens[verb]!.norm)) isPassive = false;
  return { first, isNegated, isPassive, isInfinitive };
}

/** Whether what follows the verb (or stands before it) can be what is said. */
function opens(
  document: Document,
  verb: number,
  limit: number,
  form: ReportingForm,
  isPassive: boolean,
): boolean {
  const tags = tagTokens(document);
  const { tokens } = document;
  const next = tokens[verb + 1]?.norm ?? '';
  const gap = gapBefore(document, verb + 1);
  const tag = verb + 1 < limit ? tags[verb + 1]! : 'X';
  const { kind, lemma } = form.verb;
  if (/["“:]/.test(gap)) return true;
  if (next === 'that' || next === 'whether' || next === 'how' || next === 'why') return true;
  if (lemma === 'say' || lemma === 'tell' || lemma === 'add') return true;
  if (next === 'to' && wishLemmas.has(lemma)) return true;
  if (kind === 'speech') return !isPassive || next === 'by';
  if (kind === 'thought') return tag === 'PRON' || tag === 'DET' || tag === 'PROPN' || /[,.]/.test(gap);
  if (kind === 'evidence') return next === 'that' || next === 'to';
  return !isPassive || next === 'by';
}

function findSource(
  document: Document,
  verb: number,
  first: number,
  limit: number,
  form: ReportingForm,
  group: Group,
  before: readonly Cue[],
): { source?: TokenRange; isInverted: boolean } {
  const { tokens } = document;
  const left = group.first;
  const gap = left > first ? gapBefore(document, left) : '"';
  // “…,” said the mayor.
  if (form.verb.kind === 'speech' && left === verb && /[,”"’?!—]/.test(gap) && form.form !== 'ing') {
    const source = phraseAfter(document, verb + 1, limit);
    const isClause =
      source !== undefined &&
      /^ $/.test(source.end < limit ? gapBefore(document, source.end) : '.') &&
      isFiniteAt(document, source.end);
    if (source !== undefined && tokens[verb + 1]!.norm !== 'that' && !isClause)
      return { source, isInverted: true };
  }
  if (group.isPassive && tokens[verb + 1]?.norm === 'by') {
    const source = phraseAfter(document, verb + 2, limit);
    if (source !== undefined) return { source, isInverted: true };
  }
  if (group.isPassive && !group.isInfinitive) return { isInverted: false };
  const source = subjectBefore(document, left, first);
  if (source !== undefined) return { source, isInverted: false };
  const previous = before.at(-1);
  return previous?.source === undefined
    ? { isInverted: false }
    : { source: previous.source, isInverted: false };
}

function isFiniteAt(document: Document, i: number): boolean {
  const tags = tagTokens(document);
  return tags[i] === 'VERB' || tags[i] === 'AUX';
}

/** Farthest subject, in words. */
const maxReach = 40;

/** The subject left of a verb group: right before it, before a clause between commas, or before *who*. */
function subjectBefore(document: Document, end: number, limit: number): TokenRange | undefined {
  const tags = tagTokens(document);
  const { tokens } = document;
  if (end <= limit) return undefined;
  const last = end - 1;
  if (subordinators.has(tokens[last]!.norm)) {
    const noun = phraseBefore(document, last, limit);
    return noun ?? { first: last, end };
  }
  const gap = gapBefore(document, end);
  if (/^ ?,/.test(gap)) {
    // “X, who …, said”: over the clause between the commas.
    for (let i = end - 1; i > limit && i > end - maxReach; i--) {
      if (/^ ?,/.test(gapBefore(document, i))) {
        const noun = phraseBefore(document, i, limit);
        if (noun !== undefined) return noun;
      }
    }
    return undefined;
  }
  const direct = phraseBefore(document, end, limit);
  if (direct !== undefined) return direct;
  // “X did A and said”, “X, doing A, said”: the subject of the first verb.
  for (let i = end - 1; i > limit && i > end - maxReach; i--) {
    if ((tags[i] === 'VERB' || tags[i] === 'AUX') && tags[i - 1] !== 'PART') {
      const noun = phraseBefore(document, i, limit);
      if (noun !== undefined) return noun;
    }
  }
  return undefined;
}

function spanOf(document: Document, first: number, end: number): Span {
  return { start: document.tokens[first]!.start, end: document.tokens[end - 1]!.end };
}
