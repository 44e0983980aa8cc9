import type { Alignment, Document, SentenceLink } from '../types.js';
import type { DocumentFrequency } from './document-frequencies.js';
import { createProfiler, type Profile } from './profile.js';
import { countShared, createTermSet, dot, normalize, type TermSet } from './term-set.js';
import { weighSentences, type WeighedSentence } from './weigh-sentences.js';

/** Cosine from which two sentences answer each other by themselves. */
const minScore = 0.25;

/** Cosine from which they do if they share a name or a number too. */
const minMarkedScore = 0.15;

/** Cosine from which a sentence joins the link of its neighbour, if that makes the link tighter. */
const minNeighbourScore = 0.08;

/** Most sentences of one side in a link. */
const maxGroup = 5;

/** Up to so many sentences a text is searched in full; few articles have a tenth of it. */
const usualSentences = 300;

/** In a longer text, a word in more sentences than this is not followed when looking for partners … */
const maxPostings = 12;

/** … and so many partners of each sentence are looked at closely: the search is bounded by sentences × words × 12. */
const maxPartners = 4;

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
  source: Document,
  copy: Document,
  documentFrequency: DocumentFrequency,
): Alignment {
  const profile = createProfiler(documentFrequency);
  return alignProfiles(profile(source), profile(copy));
}

/** {@link alignSentences} for documents that have been profiled. Swapping the two swaps the sides of each link. */
export function alignProfiles(source: Profile, copy: Profile): Alignment {
  if (isCanonical(source, copy)) return { links: alignInOrder(source, copy) };
  const links = alignInOrder(copy, source).map((link): SentenceLink => ({
    source: link.copy,
    copy: link.source,
    score: link.score,
  }));
  return { links: links.sort(byPlace) };
}

/** Ties fall by which comes first, so the two are always taken in one order. */
export function isCanonical(first: Profile, second: Profile): boolean {
  return first.length !== second.length ? first.length < second.length : first.hash <= second.hash;
}

function alignInOrder(sourceProfile: Profile, copyProfile: Profile): SentenceLink[] {
  const [source, copy] = weighSentences(sourceProfile.sentences, copyProfile.sentences);
  const links: Group[] = [];
  const sourceLink: (Group | undefined)[] = new Array<undefined>(source.length);
  const copyLink: (Group | undefined)[] = new Array<undefined>(copy.length);

  const link = (i: number, j: number) => {
    const group: Group = { source: [i], copy: [j] };
    links.push(group);
    sourceLink[i] = group;
    copyLink[j] = group;
  };
  pairEqual(source, copy, link);

  const edges = findEdges(source, copy);
  const bestOfSource = new Float64Array(source.length);
  const bestOfCopy = new Float64Array(copy.length);
  for (const { i, j, score } of edges) {
    bestOfSource[i] = Math.max(bestOfSource[i]!, score);
    bestOfCopy[j] = Math.max(bestOfCopy[j]!, score);
  }
  for (const { i, j, score, isMarked } of edges) {
    const ofSource = sourceLink[i];
    const ofCopy = copyLink[j];
    if (ofSource && ofCopy) continue;
    const isStrong = score >= minScore || (isMarked && score >= minMarkedScore);
    if (!ofSource && !ofCopy) {
      // A sentence that has a far better partner elsewhere is part of that one, not of this.
      const isBest = score >= 0.7 * Math.max(bestOfSource[i]!, bestOfCopy[j]!);
      if (isStrong && isBest) link(i, j);
      continue;
    }
    const [group, side, index] = ofSource ? [ofSource, 'copy' as const, j] : [ofCopy!, 'source' as const, i];
    const best = ofSource ? bestOfCopy[j]! : bestOfSource[i]!;
    if (group[side].length >= maxGroup || score < best) continue;
    const isNeighbour = group[side].some((other) => Math.abs(other - index) === 1);
    if (score >= minScore || isStrong || (isNeighbour && score >= minNeighbourScore)) {
      if (score < minScore && !tightens(group, side, index, source, copy)) continue;
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
      return { ...group, score: groupScore(group, source, copy) };
    })
    .sort(byPlace);
}

function byPlace(x: SentenceLink, y: SentenceLink): number {
  return x.source[0]! - y.source[0]! || x.copy[0]! - y.copy[0]!;
}

interface Group {
  readonly source: number[];
  readonly copy: number[];
}

interface Edge {
  readonly i: number;
  readonly j: number;
  readonly score: number;
  /** Both have a name or a number in common. */
  readonly isMarked: boolean;
}

/** Equal sentences, the first with the first, the second with the second. */
function pairEqual(
  source: readonly WeighedSentence[],
  copy: readonly WeighedSentence[],
  link: (i: number, j: number) => void,
): void {
  const byHash = new Map<number, number[]>();
  copy.forEach(({ hash, vector }, j) => {
    if (vector.terms.length === 0) return;
    const found = byHash.get(hash);
    if (found) found.push(j);
    else byHash.set(hash, [j]);
  });
  const taken = new Map<number, number>();
  source.forEach(({ hash, vector }, i) => {
    if (vector.terms.length === 0) return;
    const next = taken.get(hash) ?? 0;
    const j = byHash.get(hash)?.[next];
    if (j === undefined) return;
    taken.set(hash, next + 1);
    link(i, j);
  });
}

/** Pairs that may be linked, strongest first; of equal ones, the pair that stands at more alike places. */
function findEdges(source: readonly WeighedSentence[], copy: readonly WeighedSentence[]): Edge[] {
  const postings = new Map<number, number[]>();
  copy.forEach(({ vector }, j) => {
    for (const term of vector.terms) {
      const found = postings.get(term);
      if (found) found.push(j);
      else postings.set(term, [j]);
    }
  });
  const isUsual = source.length <= usualSentences && copy.length <= usualSentences;
  const most = isUsual ? usualSentences : maxPostings;
  const edges: Edge[] = [];
  const scores = new Float64Array(copy.length);
  source.forEach((sentence, i) => {
    const touched: number[] = [];
    sentence.vector.terms.forEach((term, t) => {
      const list = postings.get(term);
      if (!list || list.length > most) return;
      const weight = sentence.vector.weights[t]!;
      if (weight <= 0) return;
      for (const j of list) {
        if (scores[j] === 0) touched.push(j);
        scores[j]! += weight;
      }
    });
    for (const j of isUsual ? touched : strongest(touched, scores)) {
      const score = dot(sentence.vector, copy[j]!.vector);
      if (score < minNeighbourScore) continue;
      edges.push({ i, j, score, isMarked: countShared(sentence.marks, copy[j]!.marks) > 0 });
    }
    for (const j of touched) scores[j] = 0;
  });
  const place = ({ i, j }: Edge) => Math.abs(i / source.length - j / copy.length);
  return edges.sort((x, y) => y.score - x.score || place(x) - place(y) || x.i - y.i || x.j - y.j);
}

/** The few with the highest scores. */
function strongest(touched: readonly number[], scores: Float64Array): number[] {
  let top = 0;
  for (const j of touched) top = Math.max(top, scores[j]!);
  return touched
    .filter((j) => scores[j]! >= top / 2)
    .sort((x, y) => scores[y]! - scores[x]! || x - y)
    .slice(0, maxPartners);
}

/** Whether the link's cosine rises when this sentence joins it. */
function tightens(
  group: Group,
  side: 'source' | 'copy',
  index: number,
  source: readonly WeighedSentence[],
  copy: readonly WeighedSentence[],
): boolean {
  const larger = { ...group, [side]: [...group[side], index] };
  return groupScore(larger, source, copy) > groupScore(group, source, copy);
}

function groupScore(
  group: Group,
  source: readonly WeighedSentence[],
  copy: readonly WeighedSentence[],
): number {
  return Math.min(1, dot(merge(group.source, source), merge(group.copy, copy)));
}

function merge(indexes: readonly number[], sentences: readonly WeighedSentence[]): TermSet {
  if (indexes.length === 1) return sentences[indexes[0]!]!.vector;
  const terms: number[] = [];
  const weights: number[] = [];
  for (const index of indexes) {
    const { vector, mass } = sentences[index]!;
    // The vectors are of length 1; by their mass a long sentence outweighs a short one again.
    const scale = Math.sqrt(mass);
    vector.terms.forEach((term, t) => {
      terms.push(term);
      weights.push(vector.weights[t]! * scale);
    });
  }
  return normalize(createTermSet(terms, weights, 'add'));
}
