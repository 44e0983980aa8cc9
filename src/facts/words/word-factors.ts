import { readNumbers } from '../../languages/bits.js';

/** Figures a word has beside what it adds to all of its pairs. */
export const factorDimensions = 40;
/** First of the dimensions in which two words that are alike are the less the same for it. */
export const againstFrom = 30;
/** Bits of a figure, and of what a word adds to all of its pairs. */
export const factorBits = 3;
export const biasBits = 6;

/** Log-odds that are as sure as any: nothing that is told of a pair is surer. */
export const maxLogOdds = 4;

/**
 * Chance of any two words to say the same, from few figures of each: made by `bench/fit/words/factors.ts` so that the sum
 * of their products comes near what the model says of the pair.
 */
export class WordFactors {
  readonly #code: string;
  readonly #constant: number;
  readonly #scales: Float64Array;
  /** Of each word its figures, once it was asked for: a pair of articles asks for some hundreds of ten thousand. */
  readonly #values: Float32Array;
  readonly #isRead: Uint8Array;

  /** `size` words; `scales` has of each dimension, then of what a word adds, the value of code 0 and the step. */
  constructor(
    code: string,
    size: number,
    constant: number,
    scales: readonly (readonly [first: number, step: number])[],
  ) {
    this.#code = code;
    this.#constant = constant;
    this.#scales = Float64Array.from(scales.flat());
    this.#values = new Float32Array(size * width);
    this.#isRead = new Uint8Array(size);
  }

  /** Log-odds that two words say the same, were harmless and harmful changes equally many; symmetric. */
  logOdds(a: number, b: number): number {
    if (this.#isRead[a] === 0) this.#read(a);
    if (this.#isRead[b] === 0) this.#read(b);
    const values = this.#values;
    const x = a * width;
    const y = b * width;
    let sum = 0;
    for (let k = 0; k < againstFrom; k++) sum += values[x + k]! * values[y + k]!;
    for (let k = againstFrom; k < factorDimensions; k++) sum -= values[x + k]! * values[y + k]!;
    sum += this.#constant + (values[x + factorDimensions]! + values[y + factorDimensions]!);
    return Math.max(-maxLogOdds, Math.min(maxLogOdds, sum));
  }

  /** Every word takes as many bits. */
  #read(id: number): void {
    readNumbers(this.#code, id * wordBits, factorBits, codes);
    readNumbers(this.#code, id * wordBits + factorDimensions * factorBits, biasBits, bias);
    const values = this.#values;
    const scales = this.#scales;
    for (let k = 0; k < width; k++) {
      const code = k < factorDimensions ? codes[k]! : bias[0]!;
      values[id * width + k] = scales[2 * k]! + scales[2 * k + 1]! * code;
    }
    this.#isRead[id] = 1;
  }
}

/** Figures and bits of one word. */
const width = factorDimensions + 1;
const wordBits = factorDimensions * factorBits + biasBits;
/** The codes of the word at hand. */
const codes = /* @__PURE__ */ new Uint8Array(factorDimensions);
const bias = /* @__PURE__ */ new Uint8Array(1);
