import { createFilter, glanceAtShared, type Terms } from '../match/share-terms.js';
import { sortWithPlaces } from '../match/sort-with-places.js';
import { mix } from '../sketch/mix.js';
import { keepIntegers } from '../text/columns.js';
import { tokenColumnsOf, wordOf } from '../text/token-columns.js';
import type { Article, PreparedArticle } from '../types.js';
import type { MatchedPair } from './matched-pair.js';

/** A pair that shares text which stands in many articles. */
export interface PairWithStandingText {
  /** Place of the pair in the list. */
  readonly pair: number;
  /** Hashes of the runs of words that stand in many, of each of the two articles. */
  readonly runs: readonly [Int32Array, Int32Array];
}

/** Words a run: shorter ones are turns of phrase that any two reports may share. */
const runLength = 8;

/** A run in so many stories that are no copies of one another is the site's, not theirs. */
export const minStories = 3;

/** Least share of its words that an article must keep: what loses more is a copy, and its text no site's block. */
const minLeft = 0.5;

/**
 * Hashes of the runs of eight words that two documents share, each once; none where they share so much that the one is
 * a copy of the other. Of 32 bits, so that one run in millions is taken for another.
 */
export function sharedRuns(a: PreparedArticle, b: PreparedArticle): Int32Array {
  const [xs, ys] = [distinctRuns(a), distinctRuns(b)];
  const { length, ofSource } = glanceAtShared(xs, ys);
  const count = length > minLeft * Math.min(xs.terms.length, ys.terms.length) ? 0 : length;
  const shared = new Int32Array(count);
  for (let k = 0; k < count; k++) shared[k] = xs.terms[ofSource[k]!]! ^ sign;
  return shared;
}

const sign = 0x80000000;

const runsByDocument = new WeakMap<PreparedArticle, Terms>();

/** The runs with their sign turned over, so that the order of the unsigned is that of the signed; made once for each document. */
function distinctRuns(document: PreparedArticle): Terms {
  let runs = runsByDocument.get(document);
  if (!runs) {
    const all = hashRuns(document);
    const sorted = new Uint32Array(all.length);
    for (let i = 0; i < all.length; i++) sorted[i] = all[i]! ^ sign;
    sortWithPlaces(sorted);
    let count = 0;
    for (let i = 0; i < sorted.length; i++)
      if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i]!;
    const terms = keepIntegers(sorted, count);
    runs = { terms, filter: createFilter(terms) };
    runsByDocument.set(document, runs);
  }
  return runs;
}

/**
 * The pairs that may be alike for a text alone that stands in many articles: a site's list of other stories, its appeal
 * to subscribe, the paragraph on the agency; with what stands in three clusters or more. Where
 * the two tell no one event without these, they tell none.
 *
 * A copy shares most of its text and is left alone, and so are a story's own copies, which are one cluster.
 *
 * @param clusters members by position, of the same pairs; every article is in one.
 */
export function findStandingText(
  clusters: readonly (readonly number[])[],
  pairs: readonly MatchedPair[],
): PairWithStandingText[] {
  const clusterOf: number[] = [];
  clusters.forEach((members, cluster) => {
    for (const member of members) clusterOf[member] = cluster;
  });
  const holders = new Map<number, readonly number[]>();
  const add = (run: number, cluster: number) => {
    const known = holders.get(run) ?? [];
    if (known.length < minStories && !known.includes(cluster)) holders.set(run, [...known, cluster]);
  };
  for (const { a, b, match } of pairs) {
    for (const run of match.sharedRuns ?? []) {
      add(run, clusterOf[a]!);
      add(run, clusterOf[b]!);
    }
  }
  const isStanding = (run: number) => (holders.get(run)?.length ?? 0) >= minStories;
  const runsOf = new Map<number, Set<number>>();
  const found: number[] = [];
  pairs.forEach(({ a, b, match }, pair) => {
    const standing = match.sharedRuns?.filter(isStanding);
    if (!standing || standing.length === 0) return;
    found.push(pair);
    for (const article of [a, b]) {
      const runs = runsOf.get(article) ?? new Set();
      for (const run of standing) runs.add(run);
      runsOf.set(article, runs);
    }
  });
  const cutFrom = new Map([...runsOf].map(([article, runs]) => [article, Int32Array.from(runs)]));
  return found.map((pair) => {
    const { a, b } = pairs[pair]!;
    return { pair, runs: [cutFrom.get(a)!, cutFrom.get(b)!] };
  });
}

/** The article without these runs of words; undefined where too little is left. */
export function withoutRuns(document: PreparedArticle, runs: Int32Array): Article | undefined {
  const { article, text } = document;
  const { length, starts, lengths } = tokenColumnsOf(document);
  const isCut = new Uint8Array(length);
  const cut = new Set(runs);
  hashRuns(document).forEach((run, i) => {
    if (cut.has(run)) isCut.fill(1, i, i + runLength);
  });
  const pieces: string[] = [];
  let [from, left] = [0, length];
  for (let i = 0; i < length; i++) {
    if (!isCut[i]) continue;
    pieces.push(text.slice(from, starts[i]));
    from = starts[i]! + lengths[i]!;
    left--;
  }
  if (left < minLeft * length) return undefined;
  pieces.push(text.slice(from));
  return { ...article, text: pieces.join('') };
}

function hashRuns(document: PreparedArticle): Int32Array {
  const columns = tokenColumnsOf(document);
  const { length, numbers, ids } = columns;
  const ofWords = new Int32Array(ids.length);
  for (let number = 0; number < ids.length; number++) {
    const word = wordOf(columns, number);
    if (word.runHash === 0) word.runHash = hashWord(word.norm);
    ofWords[number] = word.runHash;
  }
  const runs = new Int32Array(Math.max(0, length - runLength + 1));
  let hash = 0;
  for (let i = 0; i < length; i++) {
    if (i >= runLength) hash = (hash - Math.imul(ofWords[numbers[i - runLength]!]!, firstFactor)) | 0;
    hash = (Math.imul(hash, factor) + ofWords[numbers[i]!]!) | 0;
    if (i >= runLength - 1) runs[i - runLength + 1] = hash;
  }
  return runs;
}

function hashWord(norm: string): number {
  let hash = norm.length;
  for (let i = 0; i < norm.length; i++) hash = (Math.imul(hash, 31) + norm.charCodeAt(i)) | 0;
  return mix(hash) | 0;
}

const factor = 0x01000193;
/** What the first word of a run has been multiplied by when the last is added. */
const firstFactor = Array.from({ length: runLength - 1 }).reduce<number>(
  (power) => Math.imul(power, factor),
  1,
);
