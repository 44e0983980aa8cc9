import { BitReader, BitWriter, golombBits, pairBits } from '../../languages/bits.js';

/** A pair of ids, the lower first, and a label of a few bits. */
export type Edge = readonly [low: number, high: number, label: number];

/** Low bits of the number of ends of a row. */
const countWidth = 2;
/** Bits for the low bits of the gaps of a row, which is coded with those that make it shortest. */
const widthBits = 4;

/** Ends of the rows of a block, one row after the other. */
interface Block {
  readonly starts: Uint32Array;
  readonly ends: Uint16Array;
  readonly labels: Uint8Array;
}

/** Bits of what stands before the blocks: how many bits the number of rows of a block has; how long each is, in pairs. */
const rowsWidth = 4;
const lengthWidth = 13;
/** Pairs of ids in a block, about: it is read as a whole when one of its rows is asked for. */
const edgesOfBlock = 150;

/**
 * Pairs of ids with labels, read from a string; ends of each row ascend. Ids are best given so that words of one meaning
 * stand together: gaps are short then, and so is the code.
 */
export class WordGraph {
  readonly #code: string;
  readonly #size: number;
  readonly #labelBits: number;
  readonly #rowsBits: number;
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
    this.#from = new Uint32Array(count);
    let from = 2 * Math.ceil((rowsWidth + count * lengthWidth) / pairBits);
    for (let block = 0; block < count; block++) {
      this.#from[block] = from;
      from += 2 * reader.bits(lengthWidth);
    }
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
    for (let row = 0; row < rows; row++) {
      const count = Math.min(reader.golomb(countWidth), this.#size);
      const width = count > 0 ? reader.bits(widthBits) : 0;
      let high = first + row;
      for (let k = 0; k < count; k++) {
        const gap = reader.labelled(width, this.#labelBits);
        high += 1 + (gap >>> this.#labelBits);
        ends.push(high);
        labels.push(gap & labelMask);
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

/** Codes pairs sorted by their lower id, then by the higher. */
export function encodeGraph(edges: readonly Edge[], size: number, labelBits: number): string {
  const rowsBits = Math.max(
    0,
    Math.min(12, Math.round(Math.log2((edgesOfBlock * size) / (edges.length + 1)))),
  );
  const header = new BitWriter();
  header.bits(rowsBits, rowsWidth);
  const codes: string[] = [];
  let at = 0;
  for (let first = 0; first < size; first += 1 << rowsBits) {
    const writer = new BitWriter();
    for (let low = first; low < Math.min(size, first + (1 << rowsBits)); low++) {
      let end = at;
      while (end < edges.length && edges[end]![0] === low) end++;
      writeRow(writer, edges.slice(at, end), labelBits);
      at = end;
    }
    if (writer.pairs >= 2 ** lengthWidth) throw new Error('A block is too long for its length to be told.');
    header.bits(writer.pairs, lengthWidth);
    codes.push(writer.end());
  }
  return header.end() + codes.join('');
}

function writeRow(writer: BitWriter, row: readonly Edge[], labelBits: number): void {
  writer.golomb(row.length, countWidth);
  if (row.length === 0) return;
  const gaps = row.map(([low, high], k) => high - (k > 0 ? row[k - 1]![1] : low) - 1);
  if (gaps.some((gap) => gap < 0)) throw new Error(`A pair of ${row[0]![0]} stands twice, or out of order.`);
  const width = bestWidth(gaps);
  writer.bits(width, widthBits);
  row.forEach(([, , label], k) => {
    writer.golomb(gaps[k]!, width);
    writer.bits(label, labelBits);
  });
}

function bestWidth(gaps: readonly number[]): number {
  const costs = Array.from({ length: 2 ** widthBits - 1 }, (_, width) =>
    gaps.reduce((sum, gap) => sum + golombBits(gap, width), 0),
  );
  return costs.indexOf(Math.min(...costs));
}
