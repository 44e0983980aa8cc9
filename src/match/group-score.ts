import { createScratch } from '../text/scratch.js';
import type { Profile } from './profile.js';
import { postingOf } from './profile-sentences.js';
import { cosineOf, dot, type Vector, type WeighedPair } from './sentence-edges.js';

/** Sentences of a source, and those of a copy that answer them. */
export interface Group {
  readonly source: number[];
  readonly copy: number[];
}

/** Cosine of the sentences of a group, those of either side taken together. */
export function groupScore({ source, copy }: Group, pair: WeighedPair): number {
  if (source.length === 1 && copy.length === 1) return Math.min(1, cosineOf(pair, source[0]!, copy[0]!));
  const ofSource = merge(source, pair.source, pair.sourceVectors, sumsOfSource);
  const ofCopy = merge(copy, pair.copy, pair.copyVectors, sumsOfCopy);
  return Math.min(1, dot(ofSource, ofCopy, pair));
}

/** Words and weights; read before they are written again. */
interface Sum extends Vector {
  length: number;
  words: Uint32Array;
  weights: Float64Array;
}

/** Two places for the sum of some sentences, so that the next is added from the one into the other. */
interface Sums {
  readonly words: readonly ((length: number) => Uint32Array)[];
  readonly weights: readonly ((length: number) => Float64Array)[];
  readonly now: Sum;
}

const createSums = (): Sums => ({
  words: [0, 1].map(() => createScratch((length) => new Uint32Array(length))),
  weights: [0, 1].map(() => createScratch((length) => new Float64Array(length))),
  now: { length: 0, words: new Uint32Array(), weights: new Float64Array() },
});
const sumsOfSource = createSums();
const sumsOfCopy = createSums();

/** The vector of several sentences together; of length 1 where they are more than one. */
function merge(
  indexes: readonly number[],
  { sentences }: Profile,
  vectors: Float64Array,
  sums: Sums,
): Vector {
  const { from, words, masses } = sentences;
  const { now } = sums;
  now.length = 0;
  for (let n = 0; n < indexes.length; n++) {
    const index = indexes[n]!;
    const start = from[index]!;
    const end = from[index + 1]!;
    // The vectors are of length 1; by their mass a long sentence outweighs a short one again.
    const scale = indexes.length === 1 ? 1 : Math.sqrt(masses[index]!);
    const { length, words: before, weights: weightsBefore } = now;
    const into = sums.words[n & 1]!(length + end - start);
    const intoWeights = sums.weights[n & 1]!(length + end - start);
    let at = 0;
    for (let i = 0, j = start; i < length || j < end; at++) {
      const x = i < length ? before[i]! : Infinity;
      const y = j < end ? words[j]! : Infinity;
      let weight = 0;
      if (x <= y) weight = weightsBefore[i++]!;
      if (y <= x) {
        const added = vectors[postingOf(sentences, words[j++]!, index)]! * scale;
        weight = x === y ? weight + added : added;
      }
      into[at] = x <= y ? x : y;
      intoWeights[at] = weight;
    }
    now.length = at;
    now.words = into;
    now.weights = intoWeights;
  }
  if (indexes.length > 1) normalize(now);
  return now;
}

function normalize({ length, weights }: Vector): void {
  let squares = 0;
  for (let k = 0; k < length; k++) squares += weights[k]! * weights[k]!;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let k = 0; k < length; k++) weights[k]! *= scale;
}
