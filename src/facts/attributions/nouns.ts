import { copulas, persons, openers, owners } from '../../languages/en/attribution-words.js';
import { beForms, haveForms } from '../../languages/en/modals.js';
import { verbNegators } from '../../languages/en/negators.js';
import {
  adjectiveOpeners,
  impersonalAdjectives,
  reportingAdjectives,
} from '../../languages/en/reporting-adjectives.js';
import { appearanceVerbs, clauseNouns, nounCues, openNouns } from '../../languages/en/reporting-nouns.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import type { Cue } from './cue.js';
import { gapBefore, phraseAfter, phraseBefore } from './noun-phrases.js';

/**
 * Cues that are no verbs: “the army's claim that”, “his support for”, “criticism of … by”, “is critical of”, and a name before
 * a colon or behind a dash (“Sanders: We …”, “…” ― Ann Lee).
 */
export function nounCue(document: PreparedArticle, i: number, first: number, limit: number): Cue | undefined {
  return (
    colonCue(document, i, first, limit) ??
    possessiveCue(document, i, first, limit) ??
    adjectiveCue(document, i, first, limit) ??
    clauseNounCue(document, i, limit)
  );
}

/** Adverbs between *be* and its adjective, and the verbs that stand for *be*. */
const maxAdverbs = 3;

/** “The mayor was not sure that”, “aides are worried about”. */
function adjectiveCue(document: PreparedArticle, i: number, first: number, limit: number): Cue | undefined {
  const { tokens } = document;
  const { norm } = tokens[i]!;
  const next = tokens[i + 1]?.norm ?? '';
  if (!reportingAdjectives.has(norm) && !impersonalAdjectives.has(norm)) return undefined;
  if (i + 2 >= limit || gapBefore(document, i + 1) !== ' ' || !adjectiveOpeners.has(next)) return undefined;
  const tags = tagTokens(document);
  let be = i - 1;
  let isNegated = false;
  while (be > first && be >= i - maxAdverbs && (tags[be] === 'ADV' || verbNegators.has(tokens[be]!.norm))) {
    if (verbNegators.has(tokens[be]!.norm)) isNegated = true;
    be--;
  }
  if (be <= first || gapBefore(document, i) !== ' ') return undefined;
  const verb = tokens[be]!.norm;
  if (!beForms.has(verb) && !copulas.has(verb) && !(verb === "'s" || verb === "'re" || verb === "'m"))
    return undefined;
  let left = be;
  while (left > first && (haveForms.has(tokens[left - 1]!.norm) || tags[left - 1] === 'ADV')) left--;
  const isImpersonal = tokens[left - 1]?.norm === 'it' || tokens[left - 1]?.norm === 'there';
  if (isImpersonal ? !impersonalAdjectives.has(norm) || next !== 'that' : !reportingAdjectives.has(norm))
    return undefined;
  const source = isImpersonal ? undefined : phraseBefore(document, left, first);
  if (!isImpersonal && (source === undefined || !isSomebody(document, source.end - 1))) return undefined;
  return {
    span: { start: tokens[left]!.start, end: tokens[i]!.end },
    token: i,
    end: i + 1,
    lemma: norm,
    kind: 'thought',
    strength: 'neutral',
    ...(source !== undefined && { source }),
    isNegated,
    isInverted: false,
  };
}

/** Whether the word may be somebody: a name, a pronoun for people, or a noun in the plural or for people. */
function isSomebody(document: PreparedArticle, i: number): boolean {
  const tag = tagTokens(document)[i];
  const { norm } = document.tokens[i]!;
  return tag === 'PROPN' || persons.has(norm) || (tag === 'NOUN' && norm !== 'it');
}

/** “growing concerns that”, “speculation that”, “allegations of”: nobody in particular says so. */
function clauseNounCue(document: PreparedArticle, i: number, limit: number): Cue | undefined {
  const { tokens } = document;
  const { norm } = tokens[i]!;
  if (i + 2 >= limit || tagTokens(document)[i] !== 'NOUN' || gapBefore(document, i + 1) !== ' ')
    return undefined;
  const next = tokens[i + 1]!.norm;
  const isOpen = openNouns.get(next)?.has(norm) === true;
  const strength = clauseNouns.get(norm) ?? (isOpen ? 'neutral' : undefined);
  if (strength === undefined || !(isOpen || next === 'that' || hasAppeared(document, i, limit)))
    return undefined;
  return {
    span: { start: tokens[i]!.start, end: tokens[i]!.end },
    token: i,
    end: i + 1,
    lemma: norm,
    kind: 'stance',
    strength,
    isNegated: false,
    isInverted: false,
  };
}

/** Farthest that the *that* stands behind its noun, in words. */
const maxToThat = 6;

/** “Reports have surfaced that”, “claims emerged on Monday that”. */
function hasAppeared(document: PreparedArticle, i: number, limit: number): boolean {
  const { tokens } = document;
  let k = i + 1;
  while (k < limit && haveForms.has(tokens[k]!.norm)) k++;
  if (k >= limit || !appearanceVerbs.has(tokens[k]!.norm)) return false;
  for (k++; k < Math.min(limit, i + 1 + maxToThat); k++) {
    if (gapBefore(document, k) !== ' ') return false;
    if (tokens[k]!.norm === 'that') return true;
  }
  return false;
}

function possessiveCue(document: PreparedArticle, i: number, first: number, limit: number): Cue | undefined {
  const { tokens } = document;
  const strength = nounCues.get(tokens[i]!.norm);
  if (strength === undefined || i + 1 >= limit) return undefined;
  const tags = tagTokens(document);
  const next = tokens[i + 1]!.norm;
  // “his earlier claim that”: between a possessor and “that” it is no verb, whatever the tagger says.
  if (tags[i] !== 'NOUN' && next !== 'that') return undefined;
  if (!openers.has(next) || gapBefore(document, i + 1) !== ' ') return undefined;
  let owner = i - 1;
  while (
    owner > first &&
    owner > i - 4 &&
    (tags[owner] === 'ADJ' || tags[owner] === 'ADV' || tags[owner] === 'NOUN')
  )
    owner--;
  if (owner < first) return undefined;
  const { norm } = tokens[owner]!;
  const isPossessive =
    norm === "'s" || /['’]$/.test(document.text.slice(tokens[owner]!.end, tokens[owner]!.end + 1));
  if (!owners.has(norm) && !isPossessive) return undefined;
  const source = owners.has(norm)
    ? { first: owner, end: owner + 1 }
    : phraseBefore(document, norm === "'s" ? owner : owner + 1, first);
  return {
    span: { start: tokens[i]!.start, end: tokens[i]!.end },
    token: i,
    end: i + 1,
    lemma: tokens[i]!.norm,
    kind: 'stance',
    strength,
    ...(source !== undefined && { source }),
    isNegated: false,
    isInverted: false,
  };
}

/** Longest name before a colon, in words. */
const maxName = 4;

function colonCue(document: PreparedArticle, i: number, first: number, limit: number): Cue | undefined {
  const { text, tokens } = document;
  const token = tokens[i]!;
  const common = {
    token: i,
    end: i + 1,
    lemma: ':',
    kind: 'speech',
    strength: 'neutral',
    isNegated: false,
  } as const;
  if (
    i - first < maxName &&
    /^: ?\S/.test(text.slice(token.end, token.end + 3)) &&
    isName(document, first, i + 1)
  ) {
    if (i + 2 >= limit) return undefined;
    return {
      ...common,
      span: { start: token.end, end: token.end + 1 },
      source: { first, end: i + 1 },
      isInverted: false,
    };
  }
  const dash = /[”"] ?[―—–] ?$/.exec(gapBefore(document, i));
  if (dash !== null) {
    const source = phraseAfter(document, i, limit);
    if (source !== undefined && isName(document, i, source.end)) {
      const at = tokens[i - 1]!.end + dash.index;
      return { ...common, span: { start: at + 1, end: token.start }, source, isInverted: true };
    }
  }
  return undefined;
}

/** “WALLACE: Let us start”: a speaker in capitals at the head of a passage, in a quotation as well. */
export function transcriptCue(
  document: PreparedArticle,
  i: number,
  first: number,
  limit: number,
): Cue | undefined {
  const token = document.tokens[i]!;
  const isShouted = /^\p{Lu}{2,20}$/u.test(
    document.text.slice(token.start, Math.min(token.end, token.start + 21)),
  );
  return isShouted ? colonCue(document, i, first, limit) : undefined;
}

function isName(document: PreparedArticle, from: number, to: number): boolean {
  const tags = tagTokens(document);
  for (let i = from; i < to; i++) if (tags[i] !== 'PROPN') return false;
  return to > from;
}
