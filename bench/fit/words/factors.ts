/**
 * Few figures a word, of which two words' chance to say the same is made without their pair being stored: a matrix of
 * log-odds as the product of low-rank factors (Koren, Bell and Volinsky, “Matrix factorization techniques for recommender
 * systems”, Computer 2009), fitted by AdaGrad (Duchi, Hazan and Singer 2011). Some dimensions count against: words may be
 * alike in them because they are two of one sort.
 */
import { againstFrom, factorDimensions } from '../../../src/facts/words/word-factors.js';
import { createRandom } from '../random.js';
import { codesOf, type CodedFactors } from './factor-codes.js';

/** Two ids and the log-odds that they say the same. */
export interface WeightedPair {
  readonly a: number;
  readonly b: number;
  readonly logOdds: number;
  readonly weight: number;
}

const rounds = 10;
const rate = { first: 0.08, last: 0.005 };
const ridge = 0.002;
/** Greatest figure at the beginning. */
const start = 0.3;

/** Factors of `size` words, coded; deterministic. O(pairs · dimensions · rounds). */
export function fitFactors(pairs: readonly WeightedPair[], size: number): CodedFactors {
  const random = createRandom(3);
  const bias = factorDimensions;
  const width = factorDimensions + 1;
  // The last figure of a word is what it adds to all of its pairs.
  const values = Float64Array.from({ length: size * width }, (_, i) =>
    i % width === bias ? 0 : 2 * start * (random() - 0.5),
  );
  const squares = new Float64Array(values.length).fill(1e-8);
  let constant = -1;
  const order = Uint32Array.from(pairs.keys());
  const move = (at: number, gradient: number, step: number) => {
    squares[at]! += gradient * gradient;
    values[at]! -= (step * gradient) / Math.sqrt(squares[at]!);
  };
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    const step = rate.first * (1 - round / rounds) + rate.last;
    for (const i of order) {
      const { a, b, logOdds, weight } = pairs[i]!;
      const [x, y] = [a * width, b * width];
      let sum = constant + values[x + bias]! + values[y + bias]!;
      for (let k = 0; k < bias; k++) sum += (k < againstFrom ? 1 : -1) * values[x + k]! * values[y + k]!;
      const error = weight * (sum - logOdds);
      constant -= 2e-5 * error;
      for (let k = 0; k < bias; k++) {
        const [p, q] = [values[x + k]!, values[y + k]!];
        const signed = k < againstFrom ? error : -error;
        move(x + k, signed * q + ridge * p, step);
        move(y + k, signed * p + ridge * q, step);
      }
      move(x + bias, error, step);
      move(y + bias, error, step);
    }
  }
  return codesOf(values, size, constant);
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
