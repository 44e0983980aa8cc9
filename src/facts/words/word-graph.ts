import { BitReader, BitWriter, golombBits } from '../../languages/bits.js';

/** A pair of ids, the lower first, and a label of a few bits. */
export type Edge = readonly [low: number, high: number, label: number];

/** Low bits of the number of ends of a row. */
const countWidth = 2;
/** Bits for the low bits of the gaps of a row, which is coded with those that make it shortest. */
const widthBits = 4;

/**
 * Pairs of ids with labels, read from a string; ends of each row ascend. Ids are best given so that words of one meaning
 * stand together: gaps are short then, and so is the code.
 */
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
    const [starts, ends, labels] = [this.#starts, this.#ends, this.#labels];
    const labelMask = (1 << labelBits) - 1;
    let at = 0;
    for (let low = 0; low < size; low++) {
      starts[low] = at;
      const count = Math.min(reader.golomb(countWidth), edges - at);
      const width = count > 0 ? reader.bits(widthBits) : 0;
      let high = low;
      for (let k = 0; k < count; k++) {
        const gap = reader.labelled(width, labelBits);
        high += 1 + (gap >>> labelBits);
        ends[at] = high;
        labels[at++] = gap & labelMask;
      }
    }
    starts[size] = at;
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
    writer.golomb(end - at, countWidth);
    if (end === at) continue;
    const row = edges.slice(at, end);
    const gaps = row.map(([, high], k) => high - (k > 0 ? row[k - 1]![1] : low) - 1);
    if (gaps.some((gap) => gap < 0)) throw new Error(`A pair of ${low} stands twice, or out of order.`);
    const width = bestWidth(gaps);
    writer.bits(width, widthBits);
    row.forEach(([, , label], k) => {
      writer.golomb(gaps[k]!, width);
      writer.bits(label, labelBits);
    });
    at = end;
  }
  return writer.end();
}

function bestWidth(gaps: readonly number[]): number {
  const costs = Array.from({ length: 2 ** widthBits - 1 }, (_, width) =>
    gaps.reduce((sum, gap) => sum + golombBits(gap, width), 0),
  );
  return costs.indexOf(Math.min(...costs));
}
