import { BitReader, BitWriter, riceWidth } from './bits.js';

/** A pair of ids, the lower first, and a label of a few bits. */
export type Edge = readonly [low: number, high: number, label: number];

/** Gaps between the ends of a row are coded with this many bits for the number of ends. */
const countWidth = 3;

/** Pairs of ids with labels, read from a string; ends of each row ascend. */
export class WordGraph {
  readonly #starts: Uint32Array;
  readonly #ends: Uint16Array;
  readonly #labels: Uint8Array;

  /** `size` ids (at most 65,536), `edges` pairs, labels of `labelBits` bits. Linear in both. */
  constructor(code: string, size: number, edges: number, labelBits: number) {
    const reader = new BitReader(code);
    this.#starts = new Uint32Array(size + 1);
    this.#ends = new Uint16Array(edges);
    this.#labels = new Uint8Array(edges);
    let at = 0;
    for (let low = 0; low < size; low++) {
      this.#starts[low] = at;
      const count = Math.min(reader.rice(countWidth), edges - at);
      const width = riceWidth(size - low, count);
      let high = low;
      for (let k = 0; k < count; k++) {
        high += 1 + reader.rice(width);
        this.#ends[at] = high;
        this.#labels[at++] = reader.bits(labelBits);
      }
    }
    this.#starts[size] = at;
  }

  /** The label of two ids in either order, −1 where they are no pair. */
  label(a: number, b: number): number {
    const [low, high] = a < b ? [a, b] : [b, a];
    let first = this.#starts[low] ?? 0;
    let end = this.#starts[low + 1] ?? 0;
    while (first < end) {
      const middle = (first + end) >> 1;
      const found = this.#ends[middle]!;
      if (found === high) return this.#labels[middle]!;
      if (found < high) first = middle + 1;
      else end = middle;
    }
    return -1;
  }

  /** Every pair, in order. */
  *edges(): Generator<Edge> {
    for (let low = 0; low + 1 < this.#starts.length; low++)
      for (let at = this.#starts[low]!; at < this.#starts[low + 1]!; at++)
        yield [low, this.#ends[at]!, this.#labels[at]!];
  }
}

/** Codes pairs sorted by their lower id, then by the higher. */
export function encodeGraph(edges: readonly Edge[], size: number, labelBits: number): string {
  const writer = new BitWriter();
  let at = 0;
  for (let low = 0; low < size; low++) {
    let end = at;
    while (end < edges.length && edges[end]![0] === low) end++;
    writer.rice(end - at, countWidth);
    const width = riceWidth(size - low, end - at);
    let before = low;
    for (; at < end; at++) {
      const [, high, label] = edges[at]!;
      if (high <= before) throw new Error(`The pair ${low} ${high} stands twice, or out of order.`);
      writer.rice(high - before - 1, width);
      writer.bits(label, labelBits);
      before = high;
    }
  }
  return writer.end();
}
