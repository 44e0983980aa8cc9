import { keepBits, keepIntegers, keepPlaces, type Places } from '../text/columns.js';
import { hashPair } from './hash-term.js';
import { createScratch } from '../text/scratch.js';
import { createFilter, type Terms } from './share-terms.js';
import { sortWithPlaces } from './sort-with-places.js';

/** Distinct 3-shingles of a text, ascending by hash. */
export interface PlacedShingles extends Terms {
  /** Word at which each first starts. */
  readonly places: Places;
  /** A bit for each, eight a byte, the lowest first: whether it stands anywhere outside quoted speech. */
  readonly isNarrative: Uint8Array;
  /** How many do. */
  readonly narrativeCount: number;
}

/** The 3-shingles of these words, given as hashes; `isSpeech` marks the words of quoted speech. */
export function placeShingles(words: Uint32Array, isSpeech: Uint8Array): PlacedShingles {
  const count = Math.max(0, words.length - 2);
  const hashes = scratchHashes(count).subarray(0, count);
  for (let i = 0; i < count; i++) hashes[i] = hashPair(hashPair(words[i]!, words[i + 1]!), words[i + 2]!);
  const order = sortWithPlaces(hashes, scratchPlaces(count));
  const isNarrative = scratchFlags(count);
  let distinct = 0;
  let narrativeCount = 0;
  for (let k = 0; k < count; k++) {
    const hash = hashes[k]!;
    const place = order[k]!;
    if (distinct === 0 || hashes[distinct - 1] !== hash) {
      hashes[distinct] = hash;
      isNarrative[distinct] = 0;
      order[distinct++] = place;
    }
    if (isNarrative[distinct - 1] || isSpeech[place] || isSpeech[place + 1] || isSpeech[place + 2]) continue;
    isNarrative[distinct - 1] = 1;
    narrativeCount++;
  }
  const terms = keepIntegers(hashes, distinct);
  return {
    terms,
    filter: createFilter(terms),
    places: keepPlaces(order, distinct, words.length),
    isNarrative: keepBits(isNarrative, distinct),
    narrativeCount,
  };
}

const scratchHashes = createScratch((length) => new Uint32Array(length));
const scratchPlaces = createScratch((length) => new Uint32Array(length));
const scratchFlags = createScratch((length) => new Uint8Array(length));
