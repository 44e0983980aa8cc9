import { createScratch } from '../text/scratch.js';
import type { Profile } from './profile.js';
import type { WeighedPair } from './sentence-edges.js';
import type { SharedTerms } from './share-terms.js';

/** What is asked of the sentences of two articles, and the words that they share. */
export function weighPair(source: Profile, copy: Profile, shared: SharedTerms): WeighedPair {
  const [sourceVectors, copyVectors] = weighSentences(source, copy, shared);
  const partners = scratchPartners(source.words.terms.length);
  partners.fill(-1, 0, source.words.terms.length);
  for (let k = 0; k < shared.length; k++) partners[shared.ofSource[k]!] = shared.ofCopy[k]!;
  const scratch = scratchZeros(copy.words.terms.length);
  return { source, copy, shared, partners, scratch, sourceVectors, copyVectors };
}

/** Whoever writes there leaves zeros. */
const scratchZeros = createScratch((length) => new Float64Array(length));
const scratchPartners = createScratch((length) => new Int32Array(length));
const scratchCounts = createScratch((length) => new Uint32Array(length));
const scratchLocals = createScratch((length) => new Float64Array(length));
const scratchSquares = createScratch((length) => new Float64Array(length));
/** Written before they are read, and read by nobody once the pair is aligned. */
const scratchOfSource = createScratch((length) => new Float64Array(length));
const scratchOfCopy = createScratch((length) => new Float64Array(length));

/**
 * Vectors of length 1 of the sentences of two articles, weighted by how rare a word is in the news and among these
 * sentences; in the order of the postings of each.
 */
function weighSentences(
  source: Profile,
  copy: Profile,
  { ofSource, ofCopy, length }: SharedTerms,
): readonly [source: Float64Array, copy: Float64Array] {
  const [a, b] = [source.sentences.postings, copy.sentences.postings];
  const inBoth = scratchCounts(length);
  for (let k = 0; k < length; k++) {
    const [i, j] = [ofSource[k]!, ofCopy[k]!];
    inBoth[k] = a[i + 1]! - a[i]! + b[j + 1]! - b[j]!;
  }
  // What a word in so many of the sentences weighs, once it has been worked out.
  const all = source.sentences.count + copy.sentences.count + 1;
  const locals = scratchLocals(all);
  locals.fill(0, 0, all);
  return [
    vectorsOf(source, ofSource, length, inBoth, locals, all, scratchOfSource),
    vectorsOf(copy, ofCopy, length, inBoth, locals, all, scratchOfCopy),
  ];
}

/**
 * @param shared - the words that the other article has too, ascending, so many
 * @param inBoth - in how many sentences of both each of these stands
 * @param all - one more than the sentences of both
 * @param createVectors - where the vectors go
 */
function vectorsOf(
  { sentences: table, words: { rarities, rarityTable } }: Profile,
  shared: Uint32Array,
  length: number,
  inBoth: Uint32Array,
  locals: Float64Array,
  all: number,
  createVectors: (length: number) => Float64Array,
): Float64Array {
  const { count, postings, sentences, tallies } = table;
  const vectors = createVectors(tallies.length);
  const squares = scratchSquares(count);
  squares.fill(0, 0, count);
  let next = 0;
  const words = postings.length - 1;
  for (let word = 0; word < words; word++) {
    const start = postings[word]!;
    const end = postings[word + 1]!;
    const inSentences = next < length && shared[next] === word ? inBoth[next++]! : end - start;
    if (inSentences === 0) continue;
    let local = locals[inSentences]!;
    if (local === 0) locals[inSentences] = local = Math.log(all / inSentences);
    const rarity = rarities[word]!;
    for (let p = start; p < end; p++) {
      const weight = rarityTable.dampened(rarity, tallies[p]! >> 1) * local;
      vectors[p] = weight;
      squares[sentences[p]!]! += weight * weight;
    }
  }
  for (let s = 0; s < count; s++) squares[s] = squares[s]! > 0 ? 1 / Math.sqrt(squares[s]!) : 0;
  for (let p = 0; p < tallies.length; p++) vectors[p]! *= squares[sentences[p]!]!;
  return vectors;
}
