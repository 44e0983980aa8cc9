import type { Sentence } from '../types.js';
import { hashPair } from './hash-term.js';
import type { WordMarks } from './mark-words.js';
import type { WordTable } from './profile-words.js';
import { sortRange } from './sort-range.js';
import { sortWithPlaces } from './sort-with-places.js';

/**
 * The sentences of a document and the distinct words of each, as postings: word by word, the sentences that it stands in.
 * Those of word `r` of the word table are `postings[r] … postings[r + 1] − 1`.
 */
export interface SentenceTable {
  readonly count: number;
  readonly postings: Uint32Array;
  /** Sentence of a posting; ascending for each word. */
  readonly sentences: Uint32Array;
  /** Square root of the word's count times its rarity. */
  readonly weights: Float64Array;
  /** Whether it is a name or a number there, 1 or 0. */
  readonly isMark: Uint8Array;
  /** The words of sentence `s` are `words[from[s]] … words[from[s + 1] − 1]`, ascending, and their postings are `postingsOf`. */
  readonly from: Uint32Array;
  readonly words: Uint32Array;
  readonly postingsOf: Uint32Array;
  /** Rarity of a sentence's words summed: how much it has to say. */
  readonly masses: Float64Array;
  /** Sentences with words, ascending by the hash of their words in order, then by place. */
  readonly inHashOrder: Uint32Array;
  /** These hashes. */
  readonly hashes: Uint32Array;
}

export function profileSentences(
  sentences: readonly Sentence[],
  ranks: Uint32Array,
  { norms, rarities, isName, isNumber }: WordMarks,
  { terms }: WordTable,
): SentenceTable {
  const count = sentences.length;
  const from = new Uint32Array(count + 1);
  const masses = new Float64Array(count);
  const hashes = new Uint32Array(count);
  const withWords = new Uint32Array(count);
  let spoken = 0;
  let most = 0;
  for (const { firstToken, endToken } of sentences) most += endToken - firstToken;
  const listed = new Uint32Array(most);
  const postings = new Uint32Array(terms.length + 1);
  // The sentence in which each word was met last.
  const last = new Int32Array(terms.length).fill(-1);
  let end = 0;
  for (let s = 0; s < count; s++) {
    const { firstToken, endToken } = sentences[s]!;
    const start = end;
    let mass = 0;
    let hash = endToken - firstToken;
    for (let i = firstToken; i < endToken; i++) {
      const rank = ranks[i]!;
      mass += rarities[i]!;
      hash = hashPair(hash, norms[i]!);
      if (last[rank] === s) continue;
      last[rank] = s;
      postings[rank + 1]!++;
      listed[end++] = rank;
    }
    from[s + 1] = end;
    masses[s] = mass;
    if (end === start) continue;
    sortRange(listed, start, end);
    withWords[spoken] = s;
    hashes[spoken++] = hash;
  }
  for (let rank = 0; rank < terms.length; rank++) postings[rank + 1]! += postings[rank]!;

  const words = listed.slice(0, end);
  const postingsOf = new Uint32Array(end);
  const ofPostings = new Uint32Array(end);
  const next = postings.slice();
  for (let s = 0; s < count; s++) {
    for (let w = from[s]!; w < from[s + 1]!; w++) {
      const posting = next[words[w]!]!++;
      postingsOf[w] = posting;
      ofPostings[posting] = s;
    }
  }
  const weights = new Float64Array(end);
  const isMark = new Uint8Array(end);
  next.set(postings);
  for (let s = 0; s < count; s++) {
    const { firstToken, endToken } = sentences[s]!;
    for (let i = firstToken; i < endToken; i++) {
      const rank = ranks[i]!;
      while (ofPostings[next[rank]!] !== s) next[rank]!++;
      const posting = next[rank]!;
      weights[posting]! += rarities[i]!;
      if (isName[i] || isNumber[i]) isMark[posting] = 1;
    }
  }
  for (let p = 0; p < end; p++) weights[p] = Math.sqrt(weights[p]!);
  const ascending = hashes.slice(0, spoken);
  const inHashOrder = sortWithPlaces(ascending).map((place) => withWords[place]!);
  return {
    count,
    postings,
    sentences: ofPostings,
    weights,
    isMark,
    from,
    words,
    postingsOf,
    masses,
    inHashOrder,
    hashes: ascending,
  };
}
