import type { PreparedArticle, Span } from '../../types.js';

/** Letters that are set as one glyph, which some readers of pages leave out. */
const ligature = /ffi|ffl|fi|fl|ff/;

/** Words with such letters that must have lost them for it to be the page, and no slip of a finger. */
const minPlaces = 2;
/** The hole that a ligature leaves at the head of a word stands beside the space before it: “four or  ve”. One tells enough. */
const hole = /\p{L} {2}\p{Ll}/u;

/** Where a text lost ligatures, and where the words that lost them stand in the other. */
export interface LostLigatures {
  readonly torn: readonly Span[];
  readonly whole: readonly Span[];
}

const memo = new WeakMap<PreparedArticle, { other: PreparedArticle; found: LostLigatures }>();

/**
 * Words of a text that lost the letters of a ligature and stand whole in the other: “signi cant” for “significant”, “ve” for
 * “five”. Nothing can be read from what is left. Linear in both texts.
 */
export function findLostLigatures(document: PreparedArticle, other: PreparedArticle): LostLigatures {
  const known = memo.get(document);
  if (known?.other === other) return known.found;
  const isSeen = hole.test(document.text);
  const found = isSeen || mayHaveLost(document, other) ? search(document, other) : nothing;
  memo.set(document, { other, found });
  return found;
}

const nothing: LostLigatures = { torn: [], whole: [] };

/** A page that leaves out ligatures has few left: at most so many for each of the other text. */
const maxLeft = 0.5;

function mayHaveLost({ text: own }: PreparedArticle, { text: other }: PreparedArticle): boolean {
  const most = maxLeft * countLigatures(other, Infinity);
  return countLigatures(own, most) <= most;
}

/** How many there are; no more than one above `most`. */
function countLigatures(text: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf('f'); at >= 0 && count <= most; at = text.indexOf('f', at + 1))
    if ('fil'.includes(text[at + 1] ?? ' ')) count++;
  return count;
}

interface Word extends Span {
  readonly word: string;
}

/** Runs of letters as they stand: no reading of them can be trusted here. */
function wordsOf({ text }: PreparedArticle): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function search(document: PreparedArticle, other: PreparedArticle): LostLigatures {
  const [own, others] = [wordsOf(document), wordsOf(other)];
  const rests = restsOf(others);
  const heads = headsOf(others);
  let isSeen = false;
  const known = new Set(own.map(({ word }) => word));
  const torn: Span[] = [];
  const lost = new Set<string>();
  for (let i = 0; rests.size + heads.size > 0 && i < own.length; i++) {
    const [first, second] = [own[i]!, own[i + 1]];
    const isNext = second !== undefined && second.start - first.end === 1;
    const both = isNext ? rests.get(`${first.word} ${second.word}`) : undefined;
    const isHole = hole.test(document.text.slice(Math.max(0, first.start - 3), first.start + 1));
    const whole = both ?? (isHole ? heads.get(first.word) : undefined) ?? rests.get(first.word);
    if (whole === undefined || known.has(whole)) continue;
    torn.push({ start: first.start, end: both === undefined ? first.end : second!.end });
    lost.add(whole);
    isSeen ||= isHole && both === undefined;
    if (both !== undefined) i++;
  }
  if (torn.length < minPlaces && !isSeen) return nothing;
  return { torn, whole: others.filter(({ word }) => lost.has(word)) };
}

/** What is left of words that begin with a ligature: beside a hole it may be a word of its own (“goes  at”). */
function headsOf(words: readonly Word[]): Map<string, string> {
  const heads = new Map<string, string>();
  for (const { word } of words) {
    const rest = /^(?:ffi|ffl|fi|fl|ff)(.+)$/.exec(word)?.[1];
    if (rest !== undefined) heads.set(rest, word);
  }
  return heads;
}

/** What is left of words without their ligature, and of which word; not what is a word of its own. */
function restsOf(words: readonly Word[]): Map<string, string> {
  const all = new Set(words.map(({ word }) => word));
  const rests = new Map<string, string>();
  for (const word of all) {
    const rest = ligature.test(word) ? word.replace(ligature, ' ').trim() : '';
    if (rest !== '' && !all.has(rest)) rests.set(rest, word);
  }
  return rests;
}
