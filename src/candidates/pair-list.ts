import type { CandidatePair } from '../types.js';
import { sortByKey } from './sort-by-key.js';

/** Pairs of numbers in two flat columns that grow; a list of arrays would take ten times the memory. */
export class PairList {
  #a = new Uint32Array(1 << 10);
  #b = new Uint32Array(1 << 10);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(a: number, b: number): void {
    if (this.#length === this.#a.length) {
      this.#a = doubled(this.#a);
      this.#b = doubled(this.#b);
    }
    this.#a[this.#length] = a;
    this.#b[this.#length++] = b;
  }

  forEach(take: (a: number, b: number) => void): void {
    for (let i = 0; i < this.#length; i++) take(this.#a[i]!, this.#b[i]!);
  }

  /** The second numbers by the first, which are below `size`: in `values[starts[first] … starts[first + 1] − 1]`. */
  byFirst(size: number): { readonly starts: Uint32Array; readonly values: Uint32Array } {
    const starts = new Uint32Array(size + 1);
    this.forEach((first) => starts[first + 1]!++);
    for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
    const next = starts.slice();
    const values = new Uint32Array(this.#length);
    this.forEach((first, second) => (values[next[first]!++] = second));
    return { starts, values };
  }

  /** Each pair once, as the numbers that `rename` has for the two, the less of them first; in order. */
  toCandidates(rename: Uint32Array): CandidatePair[] {
    const [a, b] = [new Uint32Array(this.#length), new Uint32Array(this.#length)];
    for (let i = 0; i < this.#length; i++) {
      const [x, y] = [rename[this.#a[i]!]!, rename[this.#b[i]!]!];
      a[i] = Math.min(x, y);
      b[i] = Math.max(x, y);
    }
    const [seconds, firsts] = sortByKey(b, a).map((column) => column.slice()) as [Uint32Array, Uint32Array];
    const [x, y] = sortByKey(firsts, seconds);
    const pairs: CandidatePair[] = [];
    for (let i = 0; i < x.length; i++) {
      if (i === 0 || x[i] !== x[i - 1] || y[i] !== y[i - 1]) pairs.push({ a: x[i]!, b: y[i]! });
    }
    return pairs;
  }
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
