import type { Sentence } from '../types.js';
import { hashPair } from './hash-term.js';
import type { WordMarks } from './mark-words.js';
import type { WordTable } from './profile-words.js';
import { sortWithPlaces } from './sort-with-places.js';

/** The sentences of a document and the distinct words of each; the words of sentence `s` are `from[s] … from[s + 1] − 1`. */
export interface SentenceTable {
  readonly count: number;
  readonly from: Uint32Array;
  /** Indexes into the word table, ascending within a sentence. */
  readonly words: Uint32Array;
  /** Square root of the word's count times its rarity. */
  readonly weights: Float64Array;
  /** Whether it is a name or a number here, 1 or 0. */
  readonly isMark: Uint8Array;
  /** Rarity of a sentence's words summed: how much it has to say. */
  readonly masses: Float64Array;
  /** Sentences with words, ascending by the hash of their words in order, then by place. */
  readonly inHashOrder: Uint32Array;
  /** These hashes. */
  readonly hashes: Uint32Array;
  /** In how many sentences each word of the word table stands. */
  readonly sentencesOfWord: Uint32Array;
}

export function profileSentences(
  sentences: readonly Sentence[],
  norms: Uint32Array,
  ranks: Uint32Array,
  { rarities, isName, isNumber }: WordMarks,
  { terms }: WordTable,
): SentenceTable {
  const count = sentences.length;
  const from = new Uint32Array(count + 1);
  const masses = new Float64Array(count);
  const hashes = new Uint32Array(count);
  const withWords = new Uint32Array(count);
  let spoken = 0;
  const sentencesOfWord = new Uint32Array(terms.length);
  let most = 0;
  for (const { firstToken, endToken } of sentences) most += endToken - firstToken;
  const words = new Uint32Array(most);
  const weights = new Float64Array(most);
  const isMark = new Uint8Array(most);
  // Weight and mark of each word in the sentence at hand.
  const weightOf = new Float64Array(terms.length);
  const markOf = new Uint8Array(terms.length);
  const lastSentence = new Uint32Array(terms.length);
  let end = 0;
  for (let s = 0; s < count; s++) {
    const { firstToken, endToken } = sentences[s]!;
    const start = end;
    let mass = 0;
    let hash = endToken - firstToken;
    for (let i = firstToken; i < endToken; i++) {
      const rank = ranks[i]!;
      const weight = rarities[i]!;
      if (lastSentence[rank] !== s + 1) {
        lastSentence[rank] = s + 1;
        weightOf[rank] = 0;
        markOf[rank] = 0;
        sentencesOfWord[rank]!++;
        words[end++] = rank;
      }
      weightOf[rank]! += weight;
      if (isName[i] || isNumber[i]) markOf[rank] = 1;
      mass += weight;
      hash = hashPair(hash, norms[i]!);
    }
    sortRange(words, start, end);
    for (let w = start; w < end; w++) {
      const rank = words[w]!;
      weights[w] = Math.sqrt(weightOf[rank]!);
      isMark[w] = markOf[rank]!;
    }
    masses[s] = mass;
    if (end > start) {
      withWords[spoken] = s;
      hashes[spoken++] = hash;
    }
    from[s + 1] = end;
  }
  const ascending = hashes.slice(0, spoken);
  const inHashOrder = sortWithPlaces(ascending).map((place) => withWords[place]!);
  return {
    count,
    from,
    words: words.slice(0, end),
    weights: weights.slice(0, end),
    isMark: isMark.slice(0, end),
    masses,
    inHashOrder,
    hashes: ascending,
    sentencesOfWord,
  };
}

/** Sentences have twenty words, where nothing beats insertion. */
const maxInsertion = 48;

function sortRange(values: Uint32Array, start: number, end: number): void {
  if (end - start > maxInsertion) {
    values.subarray(start, end).sort();
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const value = values[i]!;
    let j = i - 1;
    for (; j >= start && values[j]! > value; j--) values[j + 1] = values[j]!;
    values[j + 1] = value;
  }
}
