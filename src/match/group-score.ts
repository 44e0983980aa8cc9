import type { Profile } from './profile.js';
import { cosineOf, dot, type Vector, type WeighedPair } from './sentence-edges.js';

/** Sentences of a source, and those of a copy that answer them. */
export interface Group {
  readonly source: number[];
  readonly copy: number[];
}

/** Cosine of the sentences of a group, those of either side taken together. */
export function groupScore({ source, copy }: Group, pair: WeighedPair): number {
  if (source.length === 1 && copy.length === 1) return Math.min(1, cosineOf(pair, source[0]!, copy[0]!));
  const ofSource = merge(source, pair.source, pair.sourceVectors);
  const ofCopy = merge(copy, pair.copy, pair.copyVectors);
  return Math.min(1, dot(ofSource, ofCopy, pair));
}

/** The vector of several sentences together; of length 1 where they are more than one. */
function merge(indexes: readonly number[], profile: Profile, vectors: Float64Array): Vector {
  const { masses } = profile.sentences;
  if (indexes.length === 1) return vectorOf(indexes[0]!, 1, profile, vectors);
  // The vectors are of length 1; by their mass a long sentence outweighs a short one again.
  const [first, ...others] = indexes.map((index) =>
    vectorOf(index, Math.sqrt(masses[index]!), profile, vectors),
  );
  const sum = others.reduce(add, first!);
  normalize(sum);
  return sum;
}

function vectorOf(
  index: number,
  scale: number,
  { sentences: { from, words, postingsOf } }: Profile,
  vectors: Float64Array,
): Vector {
  const start = from[index]!;
  const length = from[index + 1]! - start;
  const weights = new Float64Array(length);
  for (let k = 0; k < length; k++) weights[k] = vectors[postingsOf[start + k]!]! * scale;
  return { length, words: words.subarray(start, start + length), weights };
}

function add(a: Vector, b: Vector): Vector {
  const words = new Uint32Array(a.length + b.length);
  const weights = new Float64Array(a.length + b.length);
  let length = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; length++) {
    const x = i < a.length ? a.words[i]! : Infinity;
    const y = j < b.length ? b.words[j]! : Infinity;
    words[length] = x <= y ? x : y;
    weights[length] = x < y ? a.weights[i]! : y < x ? b.weights[j]! : a.weights[i]! + b.weights[j]!;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return { length, words, weights };
}

function normalize({ length, weights }: Vector): void {
  let squares = 0;
  for (let k = 0; k < length; k++) squares += weights[k]! * weights[k]!;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let k = 0; k < length; k++) weights[k]! *= scale;
}
