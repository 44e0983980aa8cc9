import { hashPair } from './hash-term.js';
import { createFilter, type Terms } from './share-terms.js';
import { sortWithPlaces } from './sort-with-places.js';

/** Distinct 3-shingles of a text, ascending by hash. */
export interface PlacedShingles extends Terms {
  /** Word at which each first starts. */
  readonly places: Uint32Array;
  /** Whether each stands anywhere outside quoted speech, 1 or 0. */
  readonly isNarrative: Uint8Array;
  /** How many do. */
  readonly narrativeCount: number;
}

/** The 3-shingles of these words, given as hashes; `isSpeech` marks the words of quoted speech. */
export function placeShingles(words: Uint32Array, isSpeech: Uint8Array): PlacedShingles {
  const count = Math.max(0, words.length - 2);
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i++) hashes[i] = hashPair(hashPair(words[i]!, words[i + 1]!), words[i + 2]!);
  const order = sortWithPlaces(hashes);
  const isNarrative = new Uint8Array(count);
  let distinct = 0;
  let narrativeCount = 0;
  for (let k = 0; k < count; k++) {
    const hash = hashes[k]!;
    const place = order[k]!;
    if (distinct === 0 || hashes[distinct - 1] !== hash) {
      hashes[distinct] = hash;
      order[distinct++] = place;
    }
    if (isNarrative[distinct - 1] || isSpeech[place] || isSpeech[place + 1] || isSpeech[place + 2]) continue;
    isNarrative[distinct - 1] = 1;
    narrativeCount++;
  }
  const terms = hashes.slice(0, distinct);
  return {
    terms,
    filter: createFilter(terms),
    places: order.slice(0, distinct),
    isNarrative: isNarrative.slice(0, distinct),
    narrativeCount,
  };
}
