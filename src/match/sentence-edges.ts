import type { Profile } from './profile.js';
import type { SharedTerms } from './share-terms.js';

/** A sentence of the source and one of the copy that may answer each other. */
export interface Edge {
  readonly i: number;
  readonly j: number;
  /** Cosine. */
  readonly score: number;
}

/** Two articles, the words they share, and the vectors of their sentences. */
export interface WeighedPair {
  readonly source: Profile;
  readonly copy: Profile;
  readonly shared: SharedTerms;
  readonly sourceVectors: Float64Array;
  readonly copyVectors: Float64Array;
}

/** Up to so many sentences a text is searched in full; few articles have a tenth of it. */
const usualSentences = 300;

/** In a longer text, a word in more sentences than this is not followed when looking for partners … */
const maxPostings = 12;

/** … and so many partners of each sentence are looked at closely: the search is bounded by sentences × words × 12. */
const maxPartners = 4;

/** Pairs of at least this cosine, strongest first; of equal ones, the pair that stands at more alike places. */
export function findEdges(pair: WeighedPair, minScore: number): Edge[] {
  const [sources, copies] = [pair.source.sentences.count, pair.copy.sentences.count];
  const isUsual = sources <= usualSentences && copies <= usualSentences;
  const edges = isUsual ? scoreAll(pair, minScore) : scoreStrongest(pair, minScore);
  const place = ({ i, j }: Edge) => Math.abs(i / sources - j / copies);
  return edges.sort((x, y) => y.score - x.score || place(x) - place(y) || x.i - y.i || x.j - y.j);
}

/**
 * The cosine of every two sentences: each shared word adds its product to all pairs of sentences that it stands in.
 *
 * The words that stand in many sentences are most of the work and add next to nothing. So they are left out as long as
 * all of them together cannot make half of the least score; pairs that may reach it are then measured in full.
 */
function scoreAll(pair: WeighedPair, minScore: number): Edge[] {
  const { source, copy, sourceVectors, copyVectors } = pair;
  const postings = listPostings(pair);
  const { from, words } = source.sentences;
  const edges: Edge[] = [];
  const scores = new Float64Array(copy.sentences.count);
  for (let i = 0; i < source.sentences.count; i++) {
    scores.fill(0);
    let leftOut = 0;
    for (let w = from[i]!; w < from[i + 1]!; w++) {
      const word = postings.ofSource[words[w]!]!;
      if (word < 0) continue;
      const weight = sourceVectors[w]!;
      const most = weight * postings.heaviest[word]!;
      if (leftOut + most < minScore / 2 && most < minScore / 10) {
        leftOut += most;
        continue;
      }
      for (let p = postings.from[word]!; p < postings.from[word + 1]!; p++) {
        scores[postings.sentences[p]!]! += weight * copyVectors[postings.places[p]!]!;
      }
    }
    // What rounding can take from a sum is far less than a billionth.
    const needed = minScore - leftOut - 1e-9;
    for (let j = 0; j < scores.length; j++) {
      if (scores[j]! < needed) continue;
      const score = cosineOf(pair, i, j);
      if (score >= minScore) edges.push({ i, j, score });
    }
  }
  return edges;
}

/** The same for long texts: only the few sentences that share most of their rare words are looked at. */
function scoreStrongest(pair: WeighedPair, minScore: number): Edge[] {
  const { source, copy, sourceVectors } = pair;
  const postings = listPostings(pair);
  const { from, words } = source.sentences;
  const edges: Edge[] = [];
  const scores = new Float64Array(copy.sentences.count);
  for (let i = 0; i < source.sentences.count; i++) {
    const touched: number[] = [];
    for (let w = from[i]!; w < from[i + 1]!; w++) {
      const word = postings.ofSource[words[w]!]!;
      const weight = sourceVectors[w]!;
      if (word < 0 || weight <= 0) continue;
      const end = postings.from[word + 1]!;
      if (end - postings.from[word]! > maxPostings) continue;
      for (let p = postings.from[word]!; p < end; p++) {
        const j = postings.sentences[p]!;
        if (scores[j] === 0) touched.push(j);
        scores[j]! += weight;
      }
    }
    for (const j of strongest(touched, scores)) {
      const score = cosineOf(pair, i, j);
      if (score >= minScore) edges.push({ i, j, score });
    }
    for (const j of touched) scores[j] = 0;
  }
  return edges;
}

/** The sentences of the copy that each shared word stands in, and where in them: those of word `k` from `from[k]` on. */
interface Postings {
  /** The number of each of the source's words among the shared ones; −1 for the others. */
  readonly ofSource: Int32Array;
  readonly from: Uint32Array;
  readonly sentences: Uint32Array;
  readonly places: Uint32Array;
  /** The most that each word weighs in any of them. */
  readonly heaviest: Float64Array;
}

function listPostings({ source, copy, copyVectors, shared }: WeighedPair): Postings {
  const { count, from: start, words, sentencesOfWord } = copy.sentences;
  const ofSource = new Int32Array(source.words.terms.length).fill(-1);
  const ofCopy = new Int32Array(copy.words.terms.length).fill(-1);
  const next = new Uint32Array(shared.length + 1);
  let total = 0;
  for (let k = 0; k < shared.length; k++) {
    ofSource[shared.ofSource[k]!] = k;
    ofCopy[shared.ofCopy[k]!] = k;
    next[k] = total;
    total += sentencesOfWord[shared.ofCopy[k]!]!;
  }
  next[shared.length] = total;
  const from = next.slice();
  const sentences = new Uint32Array(total);
  const places = new Uint32Array(total);
  const heaviest = new Float64Array(shared.length);
  for (let j = 0; j < count; j++) {
    for (let w = start[j]!; w < start[j + 1]!; w++) {
      const word = ofCopy[words[w]!]!;
      if (word < 0) continue;
      const at = next[word]!++;
      sentences[at] = j;
      places[at] = w;
      if (copyVectors[w]! > heaviest[word]!) heaviest[word] = copyVectors[w]!;
    }
  }
  return { ofSource, from, sentences, places, heaviest };
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
export function cosineOf(
  { source, copy, sourceVectors, copyVectors }: WeighedPair,
  i: number,
  j: number,
): number {
  const [a, b] = [source.sentences, copy.sentences];
  const [ofA, ofB] = [source.words.terms, copy.words.terms];
  const [endA, endB] = [a.from[i + 1]!, b.from[j + 1]!];
  let total = 0;
  for (let w = a.from[i]!, v = b.from[j]!; w < endA && v < endB;) {
    const x = ofA[a.words[w]!]!;
    const y = ofB[b.words[v]!]!;
    if (x === y) total += sourceVectors[w]! * copyVectors[v]!;
    if (x <= y) w++;
    if (y <= x) v++;
  }
  return total;
}

/** Whether sentence `i` of the source and sentence `j` of the copy have a name or a number in common. */
export function shareMark({ source, copy }: WeighedPair, i: number, j: number): boolean {
  const [a, b] = [source.sentences, copy.sentences];
  const [ofA, ofB] = [source.words.terms, copy.words.terms];
  for (let w = a.from[i]!, v = b.from[j]!; w < a.from[i + 1]! && v < b.from[j + 1]!;) {
    const x = ofA[a.words[w]!]!;
    const y = ofB[b.words[v]!]!;
    if (x === y && a.isMark[w] && b.isMark[v]) return true;
    if (x <= y) w++;
    if (y <= x) v++;
  }
  return false;
}
