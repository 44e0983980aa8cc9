import type { Span } from '../types.js';
import { distinctAscending } from './distinct-ascending.js';
import { mix } from './mix.js';
import { eachWordHashes } from './word-hashes.js';

/**
 * The set of word-k-shingles of the given spans of a text, as 32-bit hashes: ascending and distinct.
 *
 * Shingles run on from one span into the next, so that where paragraphs break does not matter. A text with fewer than
 * `shingleSize` words has one shingle of all its words; a text without words has none. Two different shingles get the
 * same hash with probability 2⁻³²: some 1 in 10,000 of the pairs of texts with 600 shingles each is off by one.
 *
 * Linear in the length of the spans.
 *
 * @param shingleSize words a shingle, from 1.
 */
export function shingleHashes(text: string, spans: readonly Span[], shingleSize: number): Uint32Array {
  return distinctAscending(readShingles(text, spans, shingleSize));
}

/**
 * The hashes of the shingles as they come, repeats and all, in an array that holds until the next call. For
 * signatures, which neither order nor repeats change.
 *
 * The hash of w₁…w_k is mix(Σ mix(wᵢ)·M^(k−i)), in steps of one word whatever the k.
 */
export function readShingles(text: string, spans: readonly Span[], shingleSize: number): Uint32Array {
  const recent = new Int32Array(shingleSize);
  let leaving = 1;
  for (let i = 0; i < shingleSize; i++) leaving = Math.imul(leaving, multiplier);
  let seen = 0;
  let last = 0;
  eachWordHashes(text, spans, (words, batch) => {
    if (shingles.length < seen + batch) shingles = grown(shingles, seen + batch);
    // Locals here too: a variable that a closure shares is stored to memory at every step.
    const target = shingles;
    let sum = last;
    let oldest = seen % shingleSize;
    for (let i = 0; i < batch; i++) {
      const word = mix(words[i]!);
      sum = (Math.imul(sum, multiplier) + word - Math.imul(recent[oldest]!, leaving)) | 0;
      recent[oldest] = word;
      oldest = oldest + 1 === shingleSize ? 0 : oldest + 1;
      // Stored from the first word on; what is not yet a full shingle is left out below.
      target[seen + i] = mix(sum);
    }
    last = sum;
    seen += batch;
  });
  return shingles.subarray(Math.min(shingleSize, Math.max(1, seen)) - 1, seen);
}

const multiplier = 0x2c1b3c6d;

let shingles = new Uint32Array(1 << 12);

function grown(array: Uint32Array<ArrayBuffer>, atLeast: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(atLeast, array.length * 2));
  larger.set(array);
  return larger;
}
