import type { Sentence } from '../types.js';
import { keepIntegers, keepSmall, kept, type Places } from '../text/columns.js';
import { hashPair } from './hash-term.js';
import type { WordMarks } from './mark-words.js';
import type { WordTable } from './profile-words.js';
import { createScratch } from '../text/scratch.js';
import { sortWithPlaces } from './sort-with-places.js';

/**
 * The sentences of a document and the distinct words of each, as postings: word by word, the sentences that it stands in.
 * Those of word `r` of the word table are `postings[r] … postings[r + 1] − 1`.
 */
export interface SentenceTable {
  readonly count: number;
  readonly postings: Places;
  /** Sentence of a posting; ascending for each word. */
  readonly sentences: Uint8Array | Places;
  /** Twice how often the word stands in the sentence, and one more if it is a name or a number there. */
  readonly tallies: Uint8Array | Places;
  /** The words of sentence `s` are `words[from[s]] … words[from[s + 1] − 1]`, ascending. */
  readonly from: Places;
  readonly words: Places;
  /** Rarity of a sentence's words summed: how much it has to say. */
  readonly masses: Float64Array;
  /** Sentences with words, ascending by the hash of their words in order, then by place. */
  readonly inHashOrder: Places;
  /** These hashes. */
  readonly hashes: Uint32Array;
}

/** The posting of a word that stands in a sentence. */
export function postingOf({ postings, sentences }: SentenceTable, word: number, sentence: number): number {
  let low = postings[word]!;
  let high = postings[word + 1]! - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]! < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function profileSentences(
  sentences: readonly Sentence[],
  ranks: Uint32Array,
  { norms, rarities, isName, isNumber }: WordMarks,
  { terms }: WordTable,
): SentenceTable {
  const count = sentences.length;
  const distinct = terms.length;
  const masses = kept.reals(count);
  const hashes = scratchHashes(count);
  const withWords = scratchSpoken(count);
  let spoken = 0;
  let most = 0;
  for (const { firstToken, endToken } of sentences) most += endToken - firstToken;
  const from = kept.places(count + 1, most + 1);
  const listed = scratchListed(most);
  const postings = kept.places(distinct + 1, most + 1);
  // One more than the sentence in which each word was met last.
  const last = scratchOfWords(distinct);
  last.fill(0, 0, distinct);
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
      if (last[rank] === s + 1) continue;
      last[rank] = s + 1;
      postings[rank + 1]!++;
      listed[end++] = rank;
    }
    from[s + 1] = end;
    masses[s] = mass;
    if (end === start) continue;
    withWords[spoken] = s;
    hashes[spoken++] = hash;
  }
  for (let rank = 0; rank < distinct; rank++) postings[rank + 1]! += postings[rank]!;

  const ofPostings = kept.small(end, count);
  const tallies = scratchTallies(end).subarray(0, end).fill(0);
  const next = scratchOfWords(distinct);
  for (let rank = 0; rank < distinct; rank++) next[rank] = postings[rank]!;
  // The posting of each word in the sentence at hand.
  const current = scratchCurrent(distinct);
  for (let s = 0; s < count; s++) {
    for (let w = from[s]!; w < from[s + 1]!; w++) {
      const rank = listed[w]!;
      const posting = next[rank]!++;
      current[rank] = posting;
      ofPostings[posting] = s;
    }
    const { firstToken, endToken } = sentences[s]!;
    for (let i = firstToken; i < endToken; i++) {
      const posting = current[ranks[i]!]!;
      tallies[posting]! += 2;
      if (isName[i] || isNumber[i]) tallies[posting]! |= 1;
    }
  }
  // Dealt out word by word, the words of each sentence ascend.
  const words = kept.places(end, distinct);
  const places = scratchPlaces(count);
  for (let s = 0; s < count; s++) places[s] = from[s]!;
  for (let rank = 0; rank < distinct; rank++) {
    for (let posting = postings[rank]!; posting < postings[rank + 1]!; posting++) {
      const w = places[ofPostings[posting]!]!++;
      words[w] = rank;
    }
  }
  const ascending = keepIntegers(hashes, spoken);
  const order = sortWithPlaces(ascending, scratchPlaces(count));
  const inHashOrder = kept.places(spoken, count);
  for (let k = 0; k < spoken; k++) inHashOrder[k] = withWords[order[k]!]!;
  return {
    count,
    postings,
    sentences: ofPostings,
    tallies: keepSmall(tallies),
    from,
    words,
    masses,
    inHashOrder,
    hashes: ascending,
  };
}

const scratchTallies = createScratch((length) => new Uint32Array(length));
const scratchHashes = createScratch((length) => new Uint32Array(length));
const scratchSpoken = createScratch((length) => new Uint32Array(length));
const scratchListed = createScratch((length) => new Uint32Array(length));
const scratchOfWords = createScratch((length) => new Uint32Array(length));
const scratchCurrent = createScratch((length) => new Uint32Array(length));
const scratchPlaces = createScratch((length) => new Uint32Array(length));
