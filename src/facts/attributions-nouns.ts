import { nounCues } from '../languages/en/reporting-nouns.js';
import { tagTokens } from '../text/tags.js';
import type { Document } from '../types.js';
import type { Cue } from './attributions-cue.js';
import { gapBefore, phraseAfter, phraseBefore } from './attributions-noun-phrases.js';

/**
 * Cues that are no verbs: “the army's claim that”, “his support for”, “criticism of … by”, “is critical of”, and a name before
 * a colon or behind a dash (“Sanders: We …”, “…” ― Ann Lee).
 */
export function nounCue(document: Document, i: number, first: number, limit: number): Cue | undefined {
  return colonCue(document, i, first, limit) ?? possessiveCue(document, i, first, limit);
}

const openers = new Set(['that', 'of', 'for', 'about', 'to', 'on', 'with', 'against', 'over']);
const owners = new Set(['his', 'her', 'their', 'its']);

function possessiveCue(document: Document, i: number, first: number, limit: number): Cue | undefined {
  const { tokens } = document;
  const strength = nounCues.get(tokens[i]!.norm);
  if (strength === undefined || i + 1 >= limit) return undefined;
  const tags = tagTokens(document);
  if (tags[i] !== 'NOUN') return undefined;
  const next = tokens[i + 1]!.norm;
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

function colonCue(document: Document, i: number, first: number, limit: number): Cue | undefined {
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
  if (dash !== null && i > first) {
    const source = phraseAfter(document, i, limit);
    if (source !== undefined && isName(document, i, source.end)) {
      const at = tokens[i - 1]!.end + dash.index;
      return { ...common, span: { start: at + 1, end: token.start }, source, isInverted: true };
    }
  }
  return undefined;
}

function isName(document: Document, from: number, to: number): boolean {
  const tags = tagTokens(document);
  for (let i = from; i < to; i++) if (tags[i] !== 'PROPN') return false;
  return to > from;
}
