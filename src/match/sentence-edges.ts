import type { Places } from '../text/columns.js';
import { createScratch } from '../text/scratch.js';
import type { Profile } from './profile.js';
import { postingOf, type SentenceTable } from './profile-sentences.js';
import type { SharedTerms } from './share-terms.js';
import { sortIndexes } from './sort-indexes.js';

/** Pairs of a sentence of the source and one of the copy that may answer each other. */
export interface Edges {
  /** Sentences of the source. */
  readonly sources: readonly number[];
  /** Sentences of the copy. */
  readonly copies: readonly number[];
  /** Cosines. */
  readonly scores: readonly number[];
}

/** Two articles, the words they share, and the vectors of their sentences. */
export interface WeighedPair {
  readonly source: Profile;
  readonly copy: Profile;
  readonly shared: SharedTerms;
  /** The copy's index of each word of the source; −1 for those that it lacks. */
  readonly partners: Int32Array;
  /** A zero for each word of the copy; whoever writes there leaves it so. */
  readonly scratch: Float64Array;
  readonly sourceVectors: Float64Array;
  readonly copyVectors: Float64Array;
}

/** Words by their indexes, ascending, and the weight of each. */
export interface Vector {
  readonly length: number;
  readonly words: Uint32Array | Places;
  readonly weights: Float64Array;
}

/** Up to so many sentences a text is searched in full; few articles have a tenth of it. */
const usualSentences = 300;

/** In a longer text, a word in more sentences than this is not followed when looking for partners … */
const maxPostings = 12;

/** … and so many partners of each sentence are looked at closely: the search is bounded by sentences × words × 12. */
const maxPartners = 4;

/** Pairs of at least this cosine. */
export function findEdges(pair: WeighedPair, minScore: number): Edges {
  const [sources, copies] = [pair.source.sentences.count, pair.copy.sentences.count];
  const isUsual = sources <= usualSentences && copies <= usualSentences;
  return isUsual ? scoreAll(pair, minScore) : scoreStrongest(pair, minScore);
}

/** The edges by their places, strongest first; of equal ones, the pair that stands at more alike places. */
export function sortEdges({ sources, copies, scores }: Edges, { source, copy }: WeighedPair): Uint32Array {
  const distance = (edge: number) =>
    Math.abs(sources[edge]! / source.sentences.count - copies[edge]! / copy.sentences.count);
  return sortIndexes(scores.length, (x, y) => {
    if (scores[x] !== scores[y]) return scores[x]! > scores[y]!;
    const [ofX, ofY] = [distance(x), distance(y)];
    if (ofX !== ofY) return ofX < ofY;
    return sources[x] === sources[y] ? copies[x]! < copies[y]! : sources[x]! < sources[y]!;
  });
}

/**
 * The cosine of every two sentences: each shared word adds its product to all pairs of sentences that it stands in.
 *
 * The words that stand in many sentences are most of the work and add next to nothing. They are left out, and the pairs
 * that may reach the least score with them are then measured in full.
 */
function scoreAll(pair: WeighedPair, minScore: number): Edges {
  const { source, copy, shared, sourceVectors, copyVectors } = pair;
  const [a, b] = [source.sentences, copy.sentences];
  const { postings: postingsOfSource, sentences: sentencesOfSource } = a;
  const { postings: postingsOfCopy, sentences: sentencesOfCopy } = b;
  const columns = b.count;
  const scores = scratchScores(a.count * columns);
  scores.fill(0, 0, a.count * columns);
  /** The most that the words left out can add to any pair of a sentence of the source. */
  const leftOut = scratchLeftOut(a.count);
  leftOut.fill(0, 0, a.count);
  for (let k = 0; k < shared.length; k++) {
    const i = shared.ofSource[k]!;
    const j = shared.ofCopy[k]!;
    const start = postingsOfCopy[j]!;
    const end = postingsOfCopy[j + 1]!;
    const heaviest = end - start > 1 ? greatest(copyVectors, start, end) : 1;
    const last = postingsOfSource[i + 1]!;
    for (let p = postingsOfSource[i]!; p < last; p++) {
      const weight = sourceVectors[p]!;
      const sentence = sentencesOfSource[p]!;
      if (weight * heaviest < minScore / 20) leftOut[sentence]! += weight * heaviest;
      else {
        const row = sentence * columns;
        for (let q = start; q < end; q++) scores[row + sentencesOfCopy[q]!]! += weight * copyVectors[q]!;
      }
    }
  }
  const edges = { sources: [] as number[], copies: [] as number[], scores: [] as number[] };
  for (let i = 0; i < a.count; i++) {
    // What rounding can take from a sum is far less than a billionth.
    const needed = minScore - leftOut[i]! - 1e-9;
    let isSpread = false;
    const row = i * columns;
    for (let j = 0; j < columns; j++) {
      if (scores[row + j]! < needed) continue;
      if (!isSpread) spread(pair, i);
      isSpread = true;
      const score = gather(pair, j);
      if (score >= minScore) addEdge(edges, i, j, score);
    }
    if (isSpread) clear(pair, i);
  }
  return edges;
}

const scratchScores = createScratch((length) => new Float64Array(length));
const scratchLeftOut = createScratch((length) => new Float64Array(length));

function addEdge(
  edges: { readonly sources: number[]; readonly copies: number[]; readonly scores: number[] },
  i: number,
  j: number,
  score: number,
): void {
  edges.sources.push(i);
  edges.copies.push(j);
  edges.scores.push(score);
}

function greatest(values: Float64Array, start: number, end: number): number {
  let most = 0;
  for (let i = start; i < end; i++) if (values[i]! > most) most = values[i]!;
  return most;
}

/** The same for long texts: only the few sentences that share most of their rare words are looked at. */
function scoreStrongest(pair: WeighedPair, minScore: number): Edges {
  const { source, copy, partners, sourceVectors } = pair;
  const [a, b] = [source.sentences, copy.sentences];
  const edges = { sources: [] as number[], copies: [] as number[], scores: [] as number[] };
  const scores = new Float64Array(b.count);
  for (let i = 0; i < a.count; i++) {
    const touched: number[] = [];
    for (let w = a.from[i]!; w < a.from[i + 1]!; w++) {
      const partner = partners[a.words[w]!]!;
      if (partner < 0) continue;
      const weight = sourceVectors[postingOf(a, a.words[w]!, i)]!;
      if (weight <= 0) continue;
      const [start, end] = [b.postings[partner]!, b.postings[partner + 1]!];
      if (end - start > maxPostings) continue;
      for (let q = start; q < end; q++) {
        const j = b.sentences[q]!;
        if (scores[j] === 0) touched.push(j);
        scores[j]! += weight;
      }
    }
    for (const j of strongest(touched, scores)) {
      const score = cosineOf(pair, i, j);
      if (score >= minScore) addEdge(edges, i, j, score);
    }
    for (const j of touched) scores[j] = 0;
  }
  return edges;
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

/** Cosine of sentence `i` of the source and sentence `j` of the copy. */
export function cosineOf(pair: WeighedPair, i: number, j: number): number {
  spread(pair, i);
  const total = gather(pair, j);
  clear(pair, i);
  return total;
}

/** What the words of a sentence of the source weigh, by the copy's index of each. */
function spread({ source, partners, scratch, sourceVectors }: WeighedPair, i: number): void {
  const { from, words } = source.sentences;
  for (let w = from[i]!; w < from[i + 1]!; w++) {
    const partner = partners[words[w]!]!;
    if (partner >= 0) scratch[partner] = sourceVectors[postingOf(source.sentences, words[w]!, i)]!;
  }
}

/** The sum of their products with the words of a sentence of the copy. */
function gather({ copy, scratch, copyVectors }: WeighedPair, j: number): number {
  const { from, words } = copy.sentences;
  let total = 0;
  const end = from[j + 1]!;
  for (let v = from[j]!; v < end; v++) {
    const weight = scratch[words[v]!]!;
    if (weight !== 0) total += weight * copyVectors[postingOf(copy.sentences, words[v]!, j)]!;
  }
  return total;
}

function clear({ source, partners, scratch }: WeighedPair, i: number): void {
  const { from, words } = source.sentences;
  for (let w = from[i]!; w < from[i + 1]!; w++) {
    const partner = partners[words[w]!]!;
    if (partner >= 0) scratch[partner] = 0;
  }
}

/** Sum of the products of the weights of the words in both, of the source and of the copy. */
export function dot(ofSource: Vector, ofCopy: Vector, { partners, scratch }: WeighedPair): number {
  for (let k = 0; k < ofCopy.length; k++) scratch[ofCopy.words[k]!] = ofCopy.weights[k]!;
  let total = 0;
  for (let k = 0; k < ofSource.length; k++) {
    const partner = partners[ofSource.words[k]!]!;
    if (partner >= 0) total += ofSource.weights[k]! * scratch[partner]!;
  }
  for (let k = 0; k < ofCopy.length; k++) scratch[ofCopy.words[k]!] = 0;
  return total;
}

/** Whether sentence `i` of the source and sentence `j` of the copy have a name or a number in common. */
export function shareMark({ source, copy, partners }: WeighedPair, i: number, j: number): boolean {
  const [a, b] = [source.sentences, copy.sentences];
  for (let w = a.from[i]!; w < a.from[i + 1]!; w++) {
    const partner = partners[a.words[w]!]!;
    if (partner < 0 || !isMark(a, a.words[w]!, i)) continue;
    for (let v = b.from[j]!; v < b.from[j + 1]!; v++)
      if (b.words[v] === partner && isMark(b, partner, j)) return true;
  }
  return false;
}

/** Whether a word that stands in a sentence is a name or a number there. */
function isMark(table: SentenceTable, word: number, sentence: number): boolean {
  return (table.tallies[postingOf(table, word, sentence)]! & 1) === 1;
}
