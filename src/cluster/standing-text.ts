import { mix } from '../sketch/mix.js';
import type { Article, Document } from '../types.js';
import type { Batch } from './batch.js';
import type { MatchedPair } from './matched-pair.js';

/** Two articles to be matched again without the text that stands in many; their ids are those of no article. */
export interface BarePair {
  /** Place of the pair in the list. */
  readonly pair: number;
  readonly source: Article;
  readonly copy: Article;
}

/** Words a run: shorter ones are turns of phrase that any two reports may share. */
const runLength = 8;

/** A run in so many stories that are no copies of one another is the site's, not theirs. */
const leastStories = 3;

/** Least share of its words that an article must keep: what loses more is a copy, and its text no site's block. */
const leastLeft = 0.5;

/** Documents whose runs are held at a time. */
const mostHeld = 500;

/**
 * The pairs that are alike, and may be so for a text that stands in many articles alone: a site's list of other
 * stories, its appeal to subscribe, the paragraph on the agency. Each comes with its two articles as they are without what
 * stands in three clusters or more. Where these tell no one event, the pair does not.
 *
 * Only pairs that share a run of eight words cost anything; a copy shares most of its text and is left alone, and so
 * are a story's own copies, which are one cluster.
 *
 * @param clusters members by position, of the same pairs.
 */
export function withoutStandingText(
  batch: Batch,
  clusters: readonly (readonly number[])[],
  pairs: readonly MatchedPair[],
  minEventProbability: number,
): BarePair[] {
  const clusterOf = new Int32Array(batch.size);
  clusters.forEach((members, cluster) => {
    for (const member of members) clusterOf[member] = cluster;
  });
  const runsOf = holdLast(mostHeld, (position) => readRuns(batch.documentAt(position)));

  // First which runs stand in how many clusters, among the pairs that share a small part of their text.
  const holders = new Map<number, readonly number[]>();
  const add = (run: number, cluster: number) => {
    const known = holders.get(run) ?? [];
    if (known.length < leastStories && !known.includes(cluster)) holders.set(run, [...known, cluster]);
  };
  const suspects: number[] = [];
  pairs.forEach(({ a, b, match }, pair) => {
    if (match.eventProbability < minEventProbability || match.evidence.resemblance === 0) return;
    const shared = sharedRuns(runsOf(a), runsOf(b));
    if (shared.length === 0 || shared.length > leastLeft * Math.min(runsOf(a).size, runsOf(b).size)) return;
    suspects.push(pair);
    for (const run of shared) {
      add(run, clusterOf[a]!);
      add(run, clusterOf[b]!);
    }
  });

  const isStanding = (run: number) => (holders.get(run)?.length ?? 0) >= leastStories;
  const bareOf = holdLast(mostHeld, (position) => withoutRuns(batch.documentAt(position), isStanding));
  return suspects.flatMap((pair): BarePair[] => {
    const { a, b } = pairs[pair]!;
    if (!sharedRuns(runsOf(a), runsOf(b)).some(isStanding)) return [];
    const [source, copy] = [bareOf(a), bareOf(b)];
    return source && copy ? [{ pair, source, copy }] : [];
  });
}

/** Hashes of the runs of a document; 32 bits, so that one in millions is taken for another. */
function readRuns(document: Document): ReadonlySet<number> {
  return new Set(hashRuns(document));
}

function hashRuns({ tokens }: Document): number[] {
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

function sharedRuns(a: ReadonlySet<number>, b: ReadonlySet<number>): number[] {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].filter((run) => many.has(run));
}

/** The article with the words of these runs cut; undefined where too little is left. */
function withoutRuns(document: Document, isStanding: (run: number) => boolean): Article | undefined {
  const { article, text, tokens } = document;
  const isCut = new Uint8Array(tokens.length);
  hashRuns(document).forEach((run, i) => {
    if (isStanding(run)) isCut.fill(1, i, i + runLength);
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
  return { ...article, id: `${article.id}\u0000bare`, text: pieces.join('') };
}

function holdLast<T>(capacity: number, make: (position: number) => T): (position: number) => T {
  const held = new Map<number, { readonly value: T }>();
  return (position) => {
    let found = held.get(position);
    if (!found) {
      found = { value: make(position) };
      if (held.size >= capacity) held.delete(held.keys().next().value!);
      held.set(position, found);
    }
    return found.value;
  };
}
