import type { Alignment, PreparedArticle, SentenceLink } from '../types.js';
import { createScratch } from '../text/scratch.js';
import type { DocumentFrequency } from './document-frequencies.js';
import { groupScore, type Group } from './group-score.js';
import { createProfiler, type Profile } from './profile.js';
import { findEdges, shareMark, sortEdges } from './sentence-edges.js';
import { flip, shareTerms, type SharedTerms } from './share-terms.js';
import { weighPair } from './weigh-sentences.js';

/** Cosine from which two sentences answer each other by themselves. */
const minScore = 0.25;

/** Cosine from which they do if they share a name or a number too. */
const minMarkedScore = 0.15;

/** Cosine from which a sentence joins the link of its neighbour, if that makes the link tighter. */
const minNeighbourScore = 0.08;

/** Most sentences of one side in a link. */
const maxGroup = 5;

/**
 * Which sentence of a copy answers which of its source.
 *
 * Each sentence is a vector of stems, weighted by how rare they are in the news and among the sentences of the two
 * articles: in a story about Mali the word Mali tells no sentence from another. Pairs are taken from the highest cosine down: a pair of
 * free sentences makes a link; a free sentence whose partner is linked already joins that link, so that split
 * and merged sentences come out as one-to-many. Sentences may move. Equal sentences are paired first, in order.
 *
 * The cut-offs are measured on rewrites: the lowest true link was .26 and the second best under .12; between
 * articles on different events nothing came above .20. Cost: near-linear in the number of sentences.
 */
export function alignSentences(
  source: PreparedArticle,
  copy: PreparedArticle,
  documentFrequency: DocumentFrequency,
): Alignment {
  const profile = createProfiler(documentFrequency);
  return alignProfiles(profile(source), profile(copy));
}

/**
 * {@link alignSentences} for documents that have been profiled. Swapping the two swaps the sides of each link.
 *
 * @param shared - the words they share, if they are known already
 */
export function alignProfiles(
  source: Profile,
  copy: Profile,
  shared: SharedTerms = shareTerms(source.words, copy.words),
): Alignment {
  if (isCanonical(source, copy)) return { links: alignInOrder(source, copy, shared) };
  return { links: flipLinks(alignInOrder(copy, source, flip(shared))) };
}

/** Ties fall by which comes first, so the two are always taken in one order. */
export function isCanonical(first: Profile, second: Profile): boolean {
  return first.length !== second.length ? first.length < second.length : first.hash <= second.hash;
}

/** The links seen from the other side. */
export function flipLinks(links: readonly SentenceLink[]): SentenceLink[] {
  return links
    .map(({ source, copy, score }): SentenceLink => ({ source: copy, copy: source, score }))
    .sort(byPlace);
}

function alignInOrder(source: Profile, copy: Profile, shared: SharedTerms): SentenceLink[] {
  const pair = weighPair(source, copy, shared);
  const links: LinkedGroup[] = [];
  const sourceLink: (LinkedGroup | undefined)[] = new Array<undefined>(source.sentences.count);
  const copyLink: (LinkedGroup | undefined)[] = new Array<undefined>(copy.sentences.count);

  const link = (i: number, j: number, score?: number) => {
    const group: LinkedGroup = { source: [i], copy: [j], score };
    links.push(group);
    sourceLink[i] = group;
    copyLink[j] = group;
  };
  pairEqual(source, copy, link);

  const edges = findEdges(pair, minNeighbourScore);
  const { sources, copies, scores } = edges;
  const [rows, columns] = [source.sentences.count, copy.sentences.count];
  const bestOfSource = scratchOfSource(rows).fill(0, 0, rows);
  const bestOfCopy = scratchOfCopy(columns).fill(0, 0, columns);
  for (let edge = 0; edge < scores.length; edge++) {
    const i = sources[edge]!;
    const j = copies[edge]!;
    bestOfSource[i] = Math.max(bestOfSource[i]!, scores[edge]!);
    bestOfCopy[j] = Math.max(bestOfCopy[j]!, scores[edge]!);
  }
  const order = sortEdges(edges, pair);
  for (let k = 0; k < order.length; k++) {
    const edge = order[k]!;
    const i = sources[edge]!;
    const j = copies[edge]!;
    const score = scores[edge]!;
    const ofSource = sourceLink[i];
    const ofCopy = copyLink[j];
    if (ofSource && ofCopy) continue;
    const isStrong = score >= minScore || (score >= minMarkedScore && shareMark(pair, i, j));
    if (!ofSource && !ofCopy) {
      // A sentence that has a far better partner elsewhere is part of that one, not of this.
      const isBest = score >= 0.7 * Math.max(bestOfSource[i]!, bestOfCopy[j]!);
      if (isStrong && isBest) link(i, j, Math.min(1, score));
      continue;
    }
    const group = ofSource ?? ofCopy!;
    const side = ofSource ? 'copy' : 'source';
    const index = ofSource ? j : i;
    const best = ofSource ? bestOfCopy[j]! : bestOfSource[i]!;
    if (group[side].length >= maxGroup || score < best) continue;
    const isNeighbour = group[side].some((other) => Math.abs(other - index) === 1);
    if (isStrong || isNeighbour) {
      if (score < minScore) {
        // It joins if it makes the link tighter.
        const larger = groupScore({ ...group, [side]: [...group[side], index] }, pair);
        if (larger <= (group.score ??= groupScore(group, pair))) continue;
        group.score = larger;
      } else group.score = undefined;
      group[side].push(index);
      if (ofSource) copyLink[j] = group;
      else sourceLink[i] = group;
    }
  }

  const byPosition = (a: number, b: number) => a - b;
  return links
    .map((group): SentenceLink => {
      group.source.sort(byPosition);
      group.copy.sort(byPosition);
      const isPair = group.source.length === 1 && group.copy.length === 1;
      // Of more sentences the sum is taken again, in their order.
      const score = (isPair ? group.score : undefined) ?? groupScore(group, pair);
      return { source: group.source, copy: group.copy, score };
    })
    .sort(byPlace);
}

const scratchOfSource = createScratch((length) => new Float64Array(length));
const scratchOfCopy = createScratch((length) => new Float64Array(length));

function byPlace(x: SentenceLink, y: SentenceLink): number {
  return x.source[0]! - y.source[0]! || x.copy[0]! - y.copy[0]!;
}

interface LinkedGroup extends Group {
  /** Undefined where it has not been asked. */
  score: number | undefined;
}

/** Equal sentences, the first with the first, the second with the second. */
function pairEqual(
  { sentences: a }: Profile,
  { sentences: b }: Profile,
  link: (i: number, j: number) => void,
): void {
  for (let x = 0, y = 0; x < a.hashes.length && y < b.hashes.length;) {
    const ofA = a.hashes[x]!;
    const ofB = b.hashes[y]!;
    if (ofA === ofB) link(a.inHashOrder[x]!, b.inHashOrder[y]!);
    if (ofA <= ofB) x++;
    if (ofB <= ofA) y++;
  }
}
