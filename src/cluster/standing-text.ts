import { mix } from '../sketch/mix.js';
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
const leastStories = 3;

/** Least share of its words that an article must keep: what loses more is a copy, and its text no site's block. */
const leastLeft = 0.5;

/**
 * Hashes of the runs of eight words that two documents share, each once; none where they share so much that the one is
 * a copy of the other. Of 32 bits, so that one run in millions is taken for another.
 */
export function sharedRuns(a: PreparedArticle, b: PreparedArticle): Int32Array {
  const [one, other] = [new Set(hashRuns(a)), new Set(hashRuns(b))];
  const shared = [...one].filter((run) => other.has(run));
  return Int32Array.from(shared.length > leastLeft * Math.min(one.size, other.size) ? [] : shared);
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
    if (known.length < leastStories && !known.includes(cluster)) holders.set(run, [...known, cluster]);
  };
  for (const { a, b, match } of pairs) {
    for (const run of match.sharedRuns ?? []) {
      add(run, clusterOf[a]!);
      add(run, clusterOf[b]!);
    }
  }
  const isStanding = (run: number) => (holders.get(run)?.length ?? 0) >= leastStories;
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
export function withoutRuns(
  { article, text, tokens }: PreparedArticle,
  runs: Int32Array,
): Article | undefined {
  const isCut = new Uint8Array(tokens.length);
  const cut = new Set(runs);
  hashRuns({ tokens }).forEach((run, i) => {
    if (cut.has(run)) isCut.fill(1, i, i + runLength);
  });
  const pieces: string[] = [];
  let [from, left] = [0, tokens.length];
  tokens.forEach(({ start, end }, i) => {
    if (!isCut[i]) return;
    pieces.push(text.slice(from, start));
    from = end;
    left--;
  });
  if (left < leastLeft * tokens.length) return undefined;
  pieces.push(text.slice(from));
  return { ...article, text: pieces.join('') };
}

function hashRuns({ tokens }: Pick<PreparedArticle, 'tokens'>): number[] {
  const words = tokens.map(({ norm }) => {
    let hash = norm.length;
    for (let i = 0; i < norm.length; i++) hash = (Math.imul(hash, 31) + norm.charCodeAt(i)) | 0;
    return mix(hash);
  });
  const runs: number[] = [];
  for (let i = 0; i + runLength <= words.length; i++) {
    let hash = 0;
    for (let k = 0; k < runLength; k++) hash = (Math.imul(hash, 0x01000193) + words[i + k]!) | 0;
    runs.push(hash);
  }
  return runs;
}
