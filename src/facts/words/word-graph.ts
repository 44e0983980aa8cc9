import { BitReader, readStarts } from '../../languages/bits.js';
import {
  numberSymbols,
  readNumber,
  readPrefixCodes,
  readSymbol,
  type SymbolCode,
} from '../../languages/prefix-codes.js';

/** A pair of ids, the lower first, and a label of a few bits. */
export type Edge = readonly [low: number, high: number, label: number];

/** Ends of the rows of a block, one row after the other. */
interface Block {
  readonly starts: Uint32Array;
  readonly ends: Uint16Array;
  readonly labels: Uint8Array;
}

/** Bits of what stands before the blocks: how many bits the number of rows of a block has; how long each is, in pairs. */
export const rowsWidth = 4;
export const lengthWidth = 13;

/**
 * How many symbols each context has. A row is told by how many pairs it has, then of each pair by the gap to the one before
 * together with its label, in a code for the label before: 0 at the first, or one more than the label.
 */
export function contextsOf(labelBits: number): number[] {
  const labels = 1 << labelBits;
  return [...new Array<number>(labels + 1).fill(numberSymbols * labels), numberSymbols];
}

/**
 * Pairs of ids with labels, read from a string; ends of each row ascend. Ids are best given so that words of one meaning
 * stand together: gaps are short then, and so is the code.
 */
export class WordGraph {
  readonly #code: string;
  readonly #size: number;
  readonly #labelBits: number;
  readonly #rowsBits: number;
  readonly #codes: SymbolCode;
  /** Where each block begins. */
  readonly #from: Uint32Array;
  readonly #blocks: (Block | undefined)[] = [];

  /** `size` ids (at most 65,536), labels of `labelBits` bits. Rows are read when they are first asked for. */
  constructor(code: string, size: number, labelBits: number) {
    const reader = new BitReader(code);
    this.#code = code;
    this.#size = size;
    this.#labelBits = labelBits;
    this.#rowsBits = reader.bits(rowsWidth);
    const count = Math.ceil(size / (1 << this.#rowsBits));
    this.#codes = readPrefixCodes(reader, contextsOf(labelBits));
    this.#from = readStarts(reader, count, lengthWidth);
  }

  /** The label of two ids in either order, −1 where they are no pair. */
  label(a: number, b: number): number {
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    if (low >= this.#size) return -1;
    const { starts, ends, labels } = this.#blockAt(low >> this.#rowsBits);
    const row = low & ((1 << this.#rowsBits) - 1);
    let first = starts[row]!;
    let end = starts[row + 1]!;
    while (first < end) {
      const middle = (first + end) >> 1;
      const found = ends[middle]!;
      if (found === high) return labels[middle]!;
      if (found < high) first = middle + 1;
      else end = middle;
    }
    return -1;
  }

  #blockAt(block: number): Block {
    return (this.#blocks[block] ??= this.#read(block));
  }

  #read(block: number): Block {
    const reader = new BitReader(this.#code, this.#from[block]);
    const first = block << this.#rowsBits;
    const rows = Math.min(1 << this.#rowsBits, this.#size - first);
    const starts = new Uint32Array(rows + 1);
    const ends: number[] = [];
    const labels: number[] = [];
    const labelMask = (1 << this.#labelBits) - 1;
    const codes = this.#codes;
    const counts = labelMask + 2;
    for (let row = 0; row < rows; row++) {
      const count = Math.min(readNumber(reader, readSymbol(reader, codes, counts)), this.#size);
      let high = first + row;
      let context = 0;
      for (let k = 0; k < count; k++) {
        const symbol = readSymbol(reader, codes, context);
        const label = symbol & labelMask;
        high += 1 + readNumber(reader, symbol >>> this.#labelBits);
        ends.push(high);
        labels.push(label);
        context = label + 1;
      }
      starts[row + 1] = ends.length;
    }
    return { starts, ends: Uint16Array.from(ends), labels: Uint8Array.from(labels) };
  }

  /** Every pair, in order. */
  *edges(): Generator<Edge> {
    for (let low = 0; low < this.#size; low++) {
      const { starts, ends, labels } = this.#blockAt(low >> this.#rowsBits);
      const row = low & ((1 << this.#rowsBits) - 1);
      for (let at = starts[row]!; at < starts[row + 1]!; at++) yield [low, ends[at]!, labels[at]!];
    }
  }
}
