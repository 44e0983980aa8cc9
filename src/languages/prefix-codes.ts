import type { BitReader } from './bits.js';

/** Longest code of a symbol, and the bits that tell how long one is. */
export const maxCodeLength = 15;
export const lengthBits = 4;

const lengths = maxCodeLength + 1;

/**
 * Symbols in whole bits, the more frequent in fewer: canonical prefix codes (Huffman, “A method for the construction of
 * minimum-redundancy codes”, 1952), one for each context. All that is stored of a code is how many bits each symbol
 * takes, 0 for one that is not met; a symbol that is alone in its context takes none.
 */
export class PrefixCodes {
  /** Of each context and length, where codes of that length end among all of 16 bits. */
  readonly #ends: Uint32Array;
  /** What the first bits of a code of that length, as a number, are less than the place of its symbol. */
  readonly #steps: Int32Array;
  readonly #symbols: Uint16Array;

  /** Reads the lengths of `symbols` symbols in each of `contexts` contexts, as {@link lengthBits} each. */
  constructor(reader: BitReader, contexts: number, symbols: number) {
    this.#ends = new Uint32Array(contexts * lengths);
    this.#steps = new Int32Array(contexts * lengths);
    this.#symbols = new Uint16Array(contexts * symbols);
    const ofSymbol = new Uint8Array(symbols);
    for (let context = 0; context < contexts; context++) {
      let met = 0;
      for (let symbol = 0; symbol < symbols; symbol++)
        if ((ofSymbol[symbol] = reader.bits(lengthBits)) > 0) met++;
      if (met === 1) ofSymbol.forEach((length, symbol) => (ofSymbol[symbol] = length > 0 ? 0 : lengths));
      this.#fill(context, ofSymbol, met === 1 ? 0 : 1);
    }
  }

  #fill(context: number, ofSymbol: Uint8Array, shortest: number): void {
    let place = context * ofSymbol.length;
    let code = 0;
    for (let length = shortest; length < lengths; length++) {
      code *= 2;
      const at = context * lengths + length;
      this.#steps[at] = place - code;
      for (let symbol = 0; symbol < ofSymbol.length; symbol++) {
        if (ofSymbol[symbol] !== length) continue;
        this.#symbols[place++] = symbol;
        code++;
      }
      this.#ends[at] = code << (16 - length);
    }
  }

  /** The next symbol; 0 for bits that are no code. */
  read(reader: BitReader, context: number): number {
    const bits = reader.peek();
    const from = context * lengths;
    for (let length = 0; length < lengths; length++) {
      if (bits >= this.#ends[from + length]!) continue;
      reader.skip(length);
      return this.#symbols[this.#steps[from + length]! + (bits >>> (16 - length))] ?? 0;
    }
    reader.skip(lengths);
    return 0;
  }
}

/** Numbers below this are symbols of their own; of greater ones the symbol tells their highest two bits. */
export const plainNumbers = 16;
/** Symbols of numbers below 2¹⁶. */
export const numberSymbols = 40;

/** Reads a number below 2¹⁶ whose symbol stands in one context of `codes`. */
export function readNumber(reader: BitReader, codes: PrefixCodes): number {
  const symbol = codes.read(reader, 0);
  if (symbol < plainNumbers) return symbol;
  const low = ((symbol - plainNumbers) >> 1) + 3;
  return ((2 | (symbol & 1)) << low) + reader.bits(low);
}
