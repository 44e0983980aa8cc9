/** The factors of words in few bits: each dimension cut into equal steps about its mean. */
import { biasBits, factorBits, factorDimensions } from '../../../src/facts/words/word-factors.js';

/** How many deviations to either side of the mean are told apart. */
const reach = 2.8;

export interface CodedFactors {
  /** Of each word the codes of its dimensions, then of what it adds to all of its pairs. */
  readonly codes: readonly Uint8Array[];
  readonly constant: number;
  /** Of each dimension the value of code 0, and the step from one code to the next. */
  readonly scales: readonly (readonly [first: number, step: number])[];
}

/** Codes the factors of `size` words, those of one word after those of the one before. */
export function codesOf(values: Float64Array, size: number, constant: number): CodedFactors {
  const width = factorDimensions + 1;
  const codes = Array.from({ length: size }, () => new Uint8Array(width));
  const scales: [number, number][] = [];
  for (let k = 0; k < width; k++) {
    const levels = 2 ** (k < factorDimensions ? factorBits : biasBits);
    let [sum, squares] = [0, 0];
    for (let i = 0; i < size; i++) sum += values[i * width + k]!;
    const mean = sum / size;
    for (let i = 0; i < size; i++) squares += (values[i * width + k]! - mean) ** 2;
    const step = rounded((2 * reach * Math.sqrt(squares / size)) / levels);
    const first = rounded(mean - step * (levels / 2 - 0.5));
    for (let i = 0; i < size; i++) {
      const code = Math.round((values[i * width + k]! - first) / step);
      codes[i]![k] = Math.max(0, Math.min(levels - 1, code));
    }
    scales.push([first, step]);
  }
  return { codes, constant: rounded(constant), scales };
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
