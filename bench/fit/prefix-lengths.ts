/** How many bits each symbol takes in a prefix code: what `src/languages/prefix-codes.ts` reads. */
import type { BitWriter } from '../../src/languages/bits.js';
import { lengthBits, maxLength, plainNumbers } from '../../src/languages/prefix-codes.js';

/** Counts symbols in contexts, then writes them in a code that the counts make short. */
export class PrefixWriter {
  readonly #counts: number[][];
  readonly #codes: { length: number; code: number }[][] = [];

  /** @param contexts how many symbols each has. */
  constructor(contexts: readonly number[]) {
    this.#counts = contexts.map((symbols) => new Array<number>(symbols).fill(0));
  }

  count(context: number, symbol: number): void {
    this.#counts[context]![symbol]!++;
  }

  /** Ends the counting. */
  writeLengths(writer: BitWriter): void {
    for (const counts of this.#counts) {
      const lengths = lengthsOf(counts);
      for (const length of lengths) writer.bits(length, lengthBits);
      this.#codes.push(codesOf(lengths));
    }
  }

  write(writer: BitWriter, context: number, symbol: number): void {
    const { length, code } = this.#codes[context]![symbol]!;
    writer.bits(code, length);
  }

  /** A number, with so many bits of a label told by the same symbol. */
  countNumber(context: number, value: number, labelBits = 0, label = 0): void {
    this.count(context, (symbolOf(value).symbol << labelBits) + label);
  }

  writeNumber(writer: BitWriter, context: number, value: number, labelBits = 0, label = 0): void {
    const { symbol, low, bits } = symbolOf(value);
    this.write(writer, context, (symbol << labelBits) + label);
    writer.bits(low, bits);
  }
}

function symbolOf(value: number): { symbol: number; low: number; bits: number } {
  if (!(value >= 0 && value < 2 ** 16)) throw new RangeError(`${value} is no number below 65,536.`);
  if (value < plainNumbers) return { symbol: value, low: 0, bits: 0 };
  const bits = 30 - Math.clz32(value);
  return {
    symbol: plainNumbers + 2 * (bits - 3) + ((value >> bits) & 1),
    low: value & (2 ** bits - 1),
    bits,
  };
}

/** Huffman's lengths, rarer symbols counted as more frequent until none is longer than it may be. O(n² log n) in symbols. */
function lengthsOf(counts: readonly number[]): number[] {
  for (let least = 1; ; least *= 2) {
    const lengths = counts.map(() => 0);
    let trees = counts.flatMap((count, symbol) =>
      count > 0 ? [{ count: Math.max(count, least), symbols: [symbol] }] : [],
    );
    if (trees.length === 1) lengths[trees[0]!.symbols[0]!] = 1;
    while (trees.length > 1) {
      trees.sort((a, b) => a.count - b.count || a.symbols[0]! - b.symbols[0]!);
      const [a, b, ...rest] = trees;
      const symbols = [...a!.symbols, ...b!.symbols];
      for (const symbol of symbols) lengths[symbol]!++;
      trees = [...rest, { count: a!.count + b!.count, symbols }];
    }
    if (Math.max(...lengths) <= maxLength) return lengths;
  }
}

function codesOf(lengths: readonly number[]): { length: number; code: number }[] {
  const isAlone = lengths.filter((length) => length > 0).length === 1;
  const codes = lengths.map((length) => ({ length: isAlone ? 0 : length, code: 0 }));
  let code = 0;
  for (let length = 1; length <= maxLength && !isAlone; length++) {
    code *= 2;
    for (const each of codes) if (each.length === length) each.code = code++;
  }
  return codes;
}
