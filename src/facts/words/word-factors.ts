import { BitReader, readStarts } from '../../languages/bits.js';
import { readPrefixCodes, readSymbol, type SymbolCode } from '../../languages/prefix-codes.js';

/** Figures a word has beside what it adds to all of its pairs. */
export const factorDimensions = 40;
/** First of the dimensions in which two words that are alike are the less the same for it. */
export const againstFrom = 30;
/** Bits of a figure, and of what a word adds to all of its pairs. */
export const factorBits = 3;
export const biasBits = 6;

/** Words of a block, which is read up to the one that is asked for. */
export const wordsOfBlock = 8;
/** Bits of the length of a block, in pairs of characters. */
export const lengthWidth = 8;
/**
 * How many symbols each context has: one of two figures together, and one of what a word adds. All dimensions are spread
 * alike, so one code does for all; in prefix codes they take an eighth less than in whole bits.
 */
export const factorContexts: readonly number[] = [1 << (2 * factorBits), 1 << biasBits];

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
  readonly #codes: SymbolCode;
  /** Where each block begins. */
  readonly #from: Uint32Array;
  /** Of each word its figures, once it was read: a pair of articles asks for some hundreds of ten thousand. */
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
    const reader = new BitReader(code);
    this.#codes = readPrefixCodes(reader, factorContexts);
    this.#from = readStarts(reader, Math.ceil(size / wordsOfBlock), lengthWidth);
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

  #read(id: number): void {
    const block = Math.floor(id / wordsOfBlock);
    const reader = new BitReader(this.#code, this.#from[block]);
    const values = this.#values;
    const scales = this.#scales;
    for (let each = block * wordsOfBlock; each <= id; each++) {
      const word = each * width;
      this.#isRead[each] = 1;
      for (let k = 0; k < factorDimensions; k += 2) {
        const both = readSymbol(reader, this.#codes, 0);
        values[word + k] = scales[2 * k]! + scales[2 * k + 1]! * (both >>> factorBits);
        values[word + k + 1] = scales[2 * k + 2]! + scales[2 * k + 3]! * (both & factorMask);
      }
      const bias = readSymbol(reader, this.#codes, 1);
      values[word + factorDimensions] =
        scales[2 * factorDimensions]! + scales[2 * factorDimensions + 1]! * bias;
    }
  }
}

/** Figures of one word. */
const width = factorDimensions + 1;
const factorMask = (1 << factorBits) - 1;
