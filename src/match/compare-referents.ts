import { normAt, tokenColumnsOf } from '../text/token-columns.js';
import type { Alignment, PreparedArticle } from '../types.js';
import { content, name, number, type Referents } from './referents.js';

/** What became of the slots of two texts' aligned sentences, by weight. */
export interface ReferentMeasures {
  /** In both, in any form. */
  readonly keptNames: number;
  readonly keptNumbers: number;
  /** Another one in its stead, and neither is anywhere in the other text. */
  readonly replacedNames: number;
  readonly replacedNumbers: number;
  /** Of the replaced names and numbers those between the same two words. */
  readonly framed: number;
  /** Other words that tell something. */
  readonly keptContent: number;
  readonly replacedContent: number;
  /** Share of the slots of one text, aligned or not, that the other has; of the text where it is more. In [0, 1]. */
  readonly found: number;
  /** Slots of that text. */
  readonly slots: number;
  /** Share of the two texts whose first sentence is aligned, 0, 1/2 or 1, and of those whose last is. */
  readonly starts: number;
  readonly ends: number;
}

/** Most words of one side of a link that are looked at, so that a sentence without end costs no more. */
const maxWords = 400;

/**
 * Compares what the aligned sentences of two texts name. Two texts of one story name the same, here and there dropped or
 * garbled; two stories of one template have the same sentences about others. Swapping the two changes nothing.
 */
export function compareReferents(
  source: PreparedArticle,
  copy: PreparedArticle,
  ofSource: Referents,
  ofCopy: Referents,
  { links }: Alignment,
): ReferentMeasures {
  const kept = new Float64Array(4);
  const replaced = new Float64Array(4);
  let framed = 0;
  // A name that a story says ten times is one slot.
  const seen = new Set<number>();
  const isNew = (term: number) => !seen.has(term) && seen.add(term);
  for (const link of links) {
    const left = wordsOf(source, link.source, ofSource);
    const right = wordsOf(copy, link.copy, ofCopy);
    const isMatched = new Uint8Array(right.length);
    const lost: [number[], number[], number[], number[]] = [[], [], [], []];
    for (const i of left) {
      const at = right.findIndex((j, k) => !isMatched[k] && ofSource.terms[i] === ofCopy.terms[j]);
      if (at < 0) {
        lost[ofSource.roles[i]! as 0].push(i);
        continue;
      }
      isMatched[at] = 1;
      const role = Math.max(ofSource.roles[i]!, ofCopy.roles[right[at]!]!);
      if (isNew(ofSource.terms[i]!)) kept[role]! += (ofSource.weights[i]! + ofCopy.weights[right[at]!]!) / 2;
    }
    for (const role of [content, name, number] as const) {
      const gone = lost[role];
      const come = right.filter((j, k) => !isMatched[k] && ofCopy.roles[j] === role);
      keepOtherForms(gone, come, source, copy, ofSource, ofCopy, role, kept);
      // What stands elsewhere in the other text was moved, not replaced.
      const [from, to] = [
        gone.filter((i) => !includes(ofCopy.slots, ofSource.terms[i]!) && isNew(ofSource.terms[i]!)),
        come.filter((j) => !includes(ofSource.slots, ofCopy.terms[j]!) && isNew(ofCopy.terms[j]!)),
      ];
      replaced[role]! += Math.min(total(from, ofSource), total(to, ofCopy));
      if (role !== content) framed += framedWeight(from, to, ofSource, ofCopy);
    }
  }
  const [foundOfSource, slotsOfSource] = foundShare(ofSource, ofCopy);
  const [foundOfCopy, slotsOfCopy] = foundShare(ofCopy, ofSource);
  return {
    keptNames: kept[name]!,
    keptNumbers: kept[number]!,
    replacedNames: replaced[name]!,
    replacedNumbers: replaced[number]!,
    framed,
    keptContent: kept[content]!,
    replacedContent: replaced[content]!,
    found: Math.max(foundOfSource, foundOfCopy),
    slots: Math.min(slotsOfSource, slotsOfCopy),
    ...alignedEdges(source, copy, links),
  };
}

function alignedEdges(source: PreparedArticle, copy: PreparedArticle, links: Alignment['links']) {
  let starts = 0;
  let ends = 0;
  for (const [{ sentences }, side] of [
    [source, 'source'],
    [copy, 'copy'],
  ] as const) {
    const first = sentences.findIndex(({ isTitle }) => !isTitle);
    const last = sentences.length - 1;
    if (links.some((link) => link[side].includes(first))) starts += 0.5;
    if (links.some((link) => link[side].includes(last))) ends += 0.5;
  }
  return { starts, ends };
}

/** Tokens that tell something of some sentences. */
function wordsOf({ sentences }: PreparedArticle, indexes: readonly number[], { roles }: Referents): number[] {
  const words: number[] = [];
  for (const index of indexes) {
    const { firstToken, endToken } = sentences[index]!;
    for (let i = firstToken; i < endToken && words.length < maxWords; i++) if (roles[i]! > 0) words.push(i);
  }
  return words;
}

/** Whether a value is among some that ascend. */
function includes(ascending: Uint32Array, value: number): boolean {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === value;
}

function total(words: readonly number[], { weights }: Referents): number {
  return words.reduce((sum, i) => sum + weights[i]!, 0);
}

/** Takes the names spelt otherwise and the numbers rounded out of both lists. */
function keepOtherForms(
  gone: number[],
  come: number[],
  source: PreparedArticle,
  copy: PreparedArticle,
  ofSource: Referents,
  ofCopy: Referents,
  role: typeof content | typeof name | typeof number,
  kept: Float64Array,
): void {
  if (gone.length === 0 || come.length === 0 || gone.length > maxForms || come.length > maxForms) return;
  const [inSource, inCopy] = [tokenColumnsOf(source), tokenColumnsOf(copy)];
  for (let k = gone.length - 1; k >= 0; k--) {
    const i = gone[k]!;
    const at = come.findIndex((j) =>
      role === number
        ? isRounded(ofSource.values[i]!, ofCopy.values[j]!)
        : isOtherSpelling(normAt(inSource, i), normAt(inCopy, j)),
    );
    if (at < 0) continue;
    kept[role]! += (ofSource.weights[i]! + ofCopy.weights[come[at]!]!) / 2;
    gone.splice(k, 1);
    come.splice(at, 1);
  }
}

/** Words of a link that are tried for other forms: more are a list, or noise. */
const maxForms = 40;

/** Relative difference of a round number from what it stands for: `1,200` for 1,187. */
const maxRounding = 0.05;

function isRounded(a: number, b: number): boolean {
  const [less, more] = a < b ? [a, b] : [b, a];
  if (!(less >= 10 && more - less <= maxRounding * more)) return false;
  return less % 10 === 0 || more % 10 === 0 || Math.round(less) === more || Math.round(more) === less;
}

/** Least share of the longer word's letters that two spellings of a name have in one place or order. */
const minSpelling = 0.6;

/** `Mohammed` and `Muhammad`: the same first letter and most consonants. */
export function isOtherSpelling(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0) || Math.min(a.length, b.length) < 3) return false;
  const longer = Math.max(a.length, b.length);
  // Each letter that the one is longer by is an edit.
  if (longer > maxSpelling || 1 - Math.abs(a.length - b.length) / longer < minSpelling) return false;
  return 1 - editDistance(a, b) / longer >= minSpelling;
}

const maxSpelling = 40;
/** Scratch: the last row of the table, and the one before. */
let [before, row] = [new Uint8Array(maxSpelling + 1), new Uint8Array(maxSpelling + 1)];

/** Levenshtein's distance of two words of at most {@link maxSpelling} letters. */
function editDistance(a: string, b: string): number {
  for (let j = 0; j <= b.length; j++) before[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const replaced = before[j - 1]! + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(before[j]! + 1, row[j - 1]! + 1, replaced);
    }
    [before, row] = [row, before];
  }
  return before[b.length]!;
}

function framedWeight(
  from: readonly number[],
  to: readonly number[],
  ofSource: Referents,
  ofCopy: Referents,
): number {
  const weights = new Map<number, number>();
  for (const j of to) {
    const context = ofCopy.contexts[j]!;
    weights.set(context, (weights.get(context) ?? 0) + ofCopy.weights[j]!);
  }
  let sum = 0;
  for (const i of from) {
    const context = ofSource.contexts[i]!;
    const taken = Math.min(weights.get(context) ?? 0, ofSource.weights[i]!);
    sum += taken;
    if (taken > 0) weights.set(context, weights.get(context)! - taken);
  }
  return sum;
}

function foundShare({ marked }: Referents, other: Referents): [share: number, slots: number] {
  let all = 0;
  let found = 0;
  for (let k = 0; k < marked.terms.length; k++) {
    all += marked.weights[k]!;
    if (includes(other.slots, marked.terms[k]!)) found += marked.weights[k]!;
  }
  return [found / (all + 1), all];
}
