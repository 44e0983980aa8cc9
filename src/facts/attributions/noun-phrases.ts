import { subjectPronouns, linkWords } from '../../languages/en/attribution-words.js';
import { isCapital } from '../../text/is-capital.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';

/** Tokens `first … end − 1`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Longest noun phrase, in words. */
const maxPhrase = 24;
/** Tags of the last word of a noun phrase, and of its other words. */
const nominal = new Set(['NOUN', 'PROPN', 'NUM', 'X']);
const inside = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'X']);

/** The text between token `i − 1` and token `i`, cut at 16 characters; empty before the text begins. */
export function gapBefore(document: PreparedArticle, i: number): string {
  if (i < 0) return '';
  const start = i === 0 ? 0 : document.tokens[i - 1]!.end;
  const end = document.tokens[i]?.start ?? document.text.length;
  return document.text.slice(start, Math.min(end, start + 16));
}

/** No mark but a hyphen, an ampersand or a stop inside a name between two words of one phrase. */
function isJoined(document: PreparedArticle, i: number): boolean {
  return /^(?:[ \u00a0]{0,2}|[-‐‑–/&'’.]| ?& ?|\. |[”"’']? ?[“"‘']?|’ |' )$/.test(gapBefore(document, i));
}

/** The noun phrase that ends just before token `end`; undefined where there is none. */
export function phraseBefore(document: PreparedArticle, end: number, limit: number): TokenRange | undefined {
  const tags = tagTokens(document);
  const { tokens } = document;
  const last = end - 1;
  if (last < limit) return undefined;
  const lastNorm = tokens[last]!.norm;
  // “Mars One said”: behind a name a capital makes a name of any word.
  const isInName =
    isCapital(document.text, tokens[last]!.start) && tags[last - 1] === 'PROPN' && isJoined(document, last);
  if (subjectPronouns.has(lastNorm) && !isInName && tags[last] !== 'NOUN' && tags[last] !== 'PROPN')
    return { first: last, end };
  if (!nominal.has(tags[last]!) && !(tags[last] === 'ADJ' || tags[last] === 'DET')) return undefined;
  let first = last;
  const stop = Math.max(limit, end - maxPhrase);
  while (first > stop && isJoined(document, first)) {
    const before = first - 1;
    const { norm } = tokens[before]!;
    const tag = tags[before]!;
    if (tag === 'DET' || norm === 'the' || norm === 'a' || norm === 'an') {
      first = before;
      // Something may hang before “of the …”.
      if (!(first > stop && linkWords.has(tokens[first - 1]!.norm) && isJoined(document, first))) break;
      continue;
    }
    if (
      inside.has(tag) ||
      norm === "'s" ||
      (tag === 'PRON' && /^(?:his|her|their|its|our|my|your)$/.test(norm))
    ) {
      first = before;
      continue;
    }
    const isLink = norm === 'of' || (linkWords.has(norm) && before > stop && nominal.has(tags[before - 1]!));
    const isAnd =
      norm === 'and' && before > stop && nominal.has(tags[before - 1]!) && isJoined(document, before);
    if ((isLink || isAnd) && before > stop && nominal.has(tags[before - 1]!) && isJoined(document, before)) {
      first = before - 1;
      continue;
    }
    break;
  }
  // “an accusation the town denies” without its article: “an accusation Ann denies” holds two phrases.
  if (/^an?$/.test(tokens[first]!.norm) && tags[last] === 'PROPN') {
    let name = last;
    while (name > first && tags[name - 1] === 'PROPN') name--;
    if (tags[name - 1] === 'NOUN' && name - first === 2) return { first: name, end };
  }
  return { first, end };
}

/** The noun phrase that begins at token `first`; undefined where there is none. */
export function phraseAfter(document: PreparedArticle, first: number, limit: number): TokenRange | undefined {
  const tags = tagTokens(document);
  const { tokens } = document;
  if (first >= limit) return undefined;
  if (tags[first] === 'PRON' && !/^(?:his|her|their|its|our|my|your)$/.test(tokens[first]!.norm)) {
    return subjectPronouns.has(tokens[first]!.norm) || /^(?:him|them|me|us)$/.test(tokens[first]!.norm)
      ? { first, end: first + 1 }
      : undefined;
  }
  let end = first;
  let hasNoun = false;
  const stop = Math.min(limit, first + maxPhrase);
  while (end < stop && (end === first || isJoined(document, end))) {
    const { norm } = tokens[end]!;
    const tag = tags[end]!;
    if (
      inside.has(tag) ||
      norm === "'s" ||
      (tag === 'PRON' && /^(?:his|her|their|its|our|my|your)$/.test(norm))
    ) {
      if (hasNoun && (tag === 'DET' || tag === 'PRON') && tokens[end - 1]!.norm !== 'of') {
        const before = tokens[end - 1]!.norm;
        if (!linkWords.has(before) && before !== 'and') break;
      }
      hasNoun ||= nominal.has(tag);
      end++;
      continue;
    }
    const next = tags[end + 1];
    const continues = end + 1 < stop && next !== undefined && inside.has(next) && isJoined(document, end + 1);
    if (hasNoun && continues && ((linkWords.has(norm) && norm !== 'on' && norm !== 'in') || norm === 'and')) {
      end++;
      continue;
    }
    break;
  }
  return hasNoun ? { first, end } : undefined;
}
