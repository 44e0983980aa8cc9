import type { BitReader } from './bits.js';

/** Bits of the length of a code, and the longest. */
export const lengthBits = 4;
export const maxLength = 2 ** lengthBits - 1;

/**
 * Symbols in whole bits, the more frequent in fewer: canonical prefix codes (Huffman, “A method for the construction of
 * minimum-redundancy codes”, 1952), one for each context. All that is stored of a code is how many bits each symbol
 * takes, 0 for one that is not met; a symbol that is alone in its context takes none.
 *
 * What codes of length `l` in context `c` have stands at `(c << lengthBits) + l`.
 */
export interface SymbolCode {
  /** Where codes of the length end among all of 16 bits. */
  readonly ends: Uint32Array;
  /** What the first bits of a code of the length, as a number, are less than the place of its symbol. */
  readonly steps: Int32Array;
  readonly symbols: Uint16Array;
  /** Of each context and each beginning of {@link shortBits} bits: a symbol and the length of its code; 0 if it is longer. */
  readonly short: Uint16Array;
}

/** Bits that are looked up in one step; few codes are longer. */
export const shortBits = 8;

/** Reads the lengths of the symbols of each context, given how many it has. */
export function readPrefixCodes(reader: BitReader, contexts: readonly number[]): SymbolCode {
  const ends = new Uint32Array(contexts.length << lengthBits);
  const steps = new Int32Array(contexts.length << lengthBits);
  const symbols = new Uint16Array(contexts.reduce((sum, count) => sum + count, 0));
  const short = new Uint16Array(contexts.length << shortBits);
  const lengths = new Uint8Array(Math.max(...contexts));
  const next = new Int32Array(maxLength + 1);
  let place = 0;
  contexts.forEach((count, context) => {
    next.fill(0);
    for (let symbol = 0; symbol < count; symbol++) next[(lengths[symbol] = reader.bits(lengthBits))]!++;
    const isAlone = next[0] === count - 1;
    next[0] = isAlone ? 1 : 0;
    for (let length = 0, code = 0, at = place; length <= maxLength; length++) {
      const met = isAlone && length > 0 ? 0 : next[length]!;
      const row = (context << lengthBits) + length;
      code *= 2;
      steps[row] = at - code;
      next[length] = at;
      at += met;
      code += met;
      ends[row] = code << (16 - length);
    }
    for (let symbol = 0; symbol < count; symbol++) {
      const length = isAlone ? 0 : lengths[symbol]!;
      if (lengths[symbol] === 0) continue;
      const row = (context << lengthBits) + length;
      const at = next[length]!++;
      symbols[at] = symbol;
      if (length > shortBits) continue;
      const first = (context << shortBits) + ((at - steps[row]!) << (shortBits - length));
      short.fill((symbol << lengthBits) + length, first, first + (1 << (shortBits - length)));
    }
    place += count;
  });
  return { ends, steps, symbols, short };
}

/** The next symbol, in the code of a context; 0 where no code begins as what is read. */
export function readSymbol(
  reader: BitReader,
  { ends, steps, symbols, short }: SymbolCode,
  context: number,
): number {
  const next = reader.peek();
  const found = short[(context << shortBits) + (next >>> (16 - shortBits))]!;
  if (found !== 0) {
    reader.skip(found & maxLength);
    return found >>> lengthBits;
  }
  let taken = 0;
  let row = context << lengthBits;
  while (taken < maxLength && next >= ends[row]!) {
    taken++;
    row++;
  }
  reader.skip(taken);
  return next < ends[row]! ? (symbols[steps[row]! + (next >>> (16 - taken))] ?? 0) : 0;
}

/** The number that a symbol tells or begins: its lower bits are read. */
export function readNumber(reader: BitReader, symbol: number): number {
  if (symbol < plainNumbers) return symbol;
  const low = lowBitsOf(symbol);
  return (highBitsOf(symbol) << low) + reader.bits(low);
}

/** Numbers below this are symbols of their own; of greater ones the symbol tells their highest two bits. */
export const plainNumbers = 16;
/** Symbols of numbers below 2¹⁶. */
export const numberSymbols = 40;

/** How many bits follow a symbol from {@link plainNumbers} on. */
export function lowBitsOf(symbol: number): number {
  return ((symbol - plainNumbers) >> 1) + 3;
}

/** The highest two bits of a number below 2¹⁶ that a symbol from {@link plainNumbers} on begins. */
export function highBitsOf(symbol: number): number {
  return 2 | (symbol & 1);
}
