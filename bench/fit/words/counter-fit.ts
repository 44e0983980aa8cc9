/**
 * Moves word vectors so that words of one meaning lie together and opposites and kinds of one thing apart, while each
 * stays near where it was. After Mrkšić and others, “Counter-fitting word vectors to linguistic constraints”, NAACL
 * 2016; with targets of the cosine in place of distances, so that words of one meaning do not all fall into a point.
 */
import { normalise } from './sources.js';

export interface Constraint {
  readonly a: number;
  readonly b: number;
  /** The cosine that the two should have at least (`isNear`) or at most. */
  readonly target: number;
  readonly isNear: boolean;
}

const rounds = 20;
const rate = 0.1;
/** How strongly a vector is drawn to where it was, each round. */
const pull = 0.03;

export function counterFit(
  vectors: readonly Float32Array[],
  constraints: readonly Constraint[],
): Float32Array[] {
  const moved = vectors.map((vector) => vector.slice());
  for (let round = 0; round < rounds; round++) {
    for (const { a, b, target, isNear } of constraints) {
      const [x, y] = [moved[a]!, moved[b]!];
      const cosine = dot(x, y);
      const gap = target - cosine;
      if (isNear ? gap <= 0 : gap >= 0) continue;
      const step = rate * gap;
      for (let k = 0; k < x.length; k++) {
        const [p, q] = [x[k]!, y[k]!];
        x[k] = p + step * (q - cosine * p);
        y[k] = q + step * (p - cosine * q);
      }
      normalise(x);
      normalise(y);
    }
    moved.forEach((vector, i) => {
      for (let k = 0; k < vector.length; k++) vector[k]! += pull * (vectors[i]![k]! - vector[k]!);
      normalise(vector);
    });
  }
  return moved;
}

export function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += x[k]! * y[k]!;
  return sum;
}
