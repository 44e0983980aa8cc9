import { hashPair } from './hash-term.js';
import type { TermSet } from './term-set.js';

/** Distinct 3-shingles of a text, unit weights, and the word at which each first starts. */
export interface PlacedShingles {
  readonly shingles: TermSet;
  /** In the order of `shingles.terms`. */
  readonly shinglePlaces: Uint32Array;
}

/** Shingles beyond this many, the length of twenty novels, are not looked at. */
const maxShingles = 2 ** 21;

/** The 3-shingles of these words (as hashes) of which every word is wanted. */
export function placeShingles(words: Uint32Array, wanted: (i: number) => boolean): PlacedShingles {
  const most = Math.min(maxShingles, Math.max(0, words.length - 2));
  // A shingle and its place fit into the 53 bits of a double, so that one sort of numbers brings equal ones together.
  const keys = new Float64Array(most);
  let count = 0;
  for (let i = 0; i < most; i++) {
    if (!wanted(i) || !wanted(i + 1) || !wanted(i + 2)) continue;
    keys[count++] = hashPair(hashPair(words[i]!, words[i + 1]!), words[i + 2]!) * maxShingles + i;
  }
  const sorted = keys.subarray(0, count).sort();
  const terms = new Uint32Array(count);
  const places = new Uint32Array(count);
  let distinct = 0;
  for (const key of sorted) {
    const place = key % maxShingles;
    const term = (key - place) / maxShingles;
    if (distinct > 0 && terms[distinct - 1] === term) continue;
    terms[distinct] = term;
    places[distinct++] = place;
  }
  const shingles = {
    terms: terms.slice(0, distinct),
    weights: new Float64Array(distinct).fill(1),
    total: distinct,
  };
  return { shingles, shinglePlaces: places.slice(0, distinct) };
}
