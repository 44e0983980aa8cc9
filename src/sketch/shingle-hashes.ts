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
  const roller = createRoller(shingleSize);
  eachWordHashes(text, spans, roller.roll);
  return roller.shingles();
}

/** Takes words in batches and gives the shingles of all of them. */
export interface Roller {
  /** Mixes the word hashes in place, and adds the shingles that end with each of them. */
  readonly roll: (words: Int32Array, count: number) => void;
  readonly shingles: () => Uint32Array;
}

/** One roller at a time: the array it writes to is shared. */
export function createRoller(shingleSize: number): Roller {
  const recent = new Int32Array(shingleSize);
  const leaving = power(multiplier, shingleSize);
  let seen = 0;
  let last = 0;
  return {
    roll(words, count) {
      if (shingles.length < seen + count) shingles = enlarged(shingles, seen + count);
      last = rollOver(words, count, recent, leaving, last, shingles, seen);
      seen += count;
    },
    shingles: () => shingles.subarray(Math.min(shingleSize, Math.max(1, seen)) - 1, seen),
  };
}

/**
 * Writes to `target`, from `start` on, the hash of the shingle that ends with each word, also where it is not yet a
 * full one. Returns the last sum before mixing.
 */
function rollOver(
  words: Int32Array,
  count: number,
  recent: Int32Array,
  leaving: number,
  last: number,
  target: Uint32Array,
  start: number,
): number {
  const factor = multiplier;
  const size = recent.length;
  let sum = last;
  let oldest = start % size;
  for (let i = 0; i < count; i++) {
    const word = mix(words[i]!);
    words[i] = word;
    sum = (Math.imul(sum, factor) + word - Math.imul(recent[oldest]!, leaving)) | 0;
    recent[oldest] = word;
    oldest = oldest + 1 === size ? 0 : oldest + 1;
    target[start + i] = mix(sum);
  }
  return sum;
}

function power(factor: number, exponent: number): number {
  let product = 1;
  for (let i = 0; i < exponent; i++) product = Math.imul(product, factor);
  return product;
}

const multiplier = 0x2c1b3c6d;

let shingles: Uint32Array<ArrayBuffer> = new Uint32Array(1 << 12);

/** A copy with room for at least so many, and no less than twice as many. */
export function enlarged<Column extends Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(
  array: Column,
  atLeast: number,
): Column {
  const larger = new (array.constructor as new (length: number) => Column)(
    Math.max(atLeast, array.length * 2),
  );
  larger.set(array);
  return larger;
}
