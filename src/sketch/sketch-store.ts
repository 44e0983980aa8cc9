import { InputError } from '../errors.js';
import type { Sketch } from '../types.js';

/** Sketches by position: an array, or a {@link SketchStore}. */
export interface Sketches {
  readonly length: number;
  at(position: number): Sketch | undefined;
}

/**
 * Makes a store of sketches for some millions of articles: a few flat columns, where an object with two typed arrays
 * takes 500 bytes an article beside what it holds.
 *
 * @param expected how many sketches will come; more may.
 */
export function createSketchStore(expected = 1024): SketchStore {
  return new SketchStore(expected);
}

/** The sketches themselves if they are in a store, else a store of them. */
export function toStore(sketches: Sketches): SketchStore {
  if (sketches instanceof SketchStore) return sketches;
  const store = new SketchStore(sketches.length);
  for (let i = 0; i < sketches.length; i++) store.add(sketches.at(i)!);
  return store;
}

/** See {@link createSketchStore}. Takes 4 bytes a slot and 4 a phrase, and 12 an article. */
export class SketchStore implements Sketches {
  readonly #expected: number;
  readonly #ids: string[] = [];
  #version = '';
  #signatureSize = 0;
  #slots = new Uint32Array(0);
  #rates = new Float64Array(0);
  /** Where the phrases of each end in their page. */
  #ends = new Uint32Array(0);
  /** The phrases of {@link pageSize} articles each: a single column would have to be copied when it is full. */
  readonly #pages: Uint32Array[] = [];

  constructor(expected: number) {
    this.#expected = Math.max(1, expected);
  }

  get length(): number {
    return this.#ids.length;
  }

  /** Slots of a signature; 0 while there is none. */
  get signatureSize(): number {
    return this.#signatureSize;
  }

  /** Bytes of the columns. */
  get byteLength(): number {
    const columns = this.#slots.byteLength + this.#rates.byteLength + this.#ends.byteLength;
    return this.#pages.reduce((sum, page) => sum + page.byteLength, columns);
  }

  /**
   * Adds a sketch and returns its position, from 0.
   *
   * Throws an {@link InputError} `bad-signature` if its signature is of another version or size than those before.
   */
  add({ id, signature: { slots, version }, phrases, phraseRate = 1 }: Sketch): number {
    const position = this.length;
    if (position === 0) {
      this.#version = version;
      this.#signatureSize = slots.length;
    } else if (version !== this.#version || slots.length !== this.#signatureSize) {
      const first = `${this.#version} with ${this.#signatureSize} slots`;
      const message = `Signatures compare only within one version: that of "${id}" is ${version} with ${slots.length} slots, the first is ${first}.`;
      throw new InputError('bad-signature', message);
    }
    if (position === this.#rates.length) this.#grow();
    this.#slots.set(slots, position * this.#signatureSize);
    this.#rates[position] = phraseRate;
    this.#addPhrases(position, phrases);
    this.#ids.push(id);
    return position;
  }

  /** A view of one sketch, made anew at each call. */
  at(position: number): Sketch | undefined {
    const id = this.#ids[position];
    if (id === undefined) return undefined;
    const phraseRate = this.#rates[position]!;
    return {
      id,
      signature: { id, version: this.#version, slots: this.slotsAt(position) },
      phrases: this.pageOf(position).subarray(this.startOf(position), this.endOf(position)),
      ...(phraseRate < 1 && { phraseRate }),
    };
  }

  idAt(position: number): string {
    return this.#ids[position]!;
  }

  slotsAt(position: number): Uint32Array {
    return this.#slots.subarray(position * this.#signatureSize, (position + 1) * this.#signatureSize);
  }

  /** Share of the slots in which two signatures are equal: an estimate of the resemblance of their shingles. */
  equalSlots(a: number, b: number): number {
    const slots = this.#slots;
    const size = this.#signatureSize;
    let equal = 0;
    for (let i = a * size, j = b * size; i < (a + 1) * size; i++, j++) equal += slots[i] === slots[j] ? 1 : 0;
    return equal / size;
  }

  rateAt(position: number): number {
    return this.#rates[position]!;
  }

  /** The array in which the phrases of this article are from {@link startOf} to {@link endOf}. */
  pageOf(position: number): Uint32Array {
    return this.#pages[position >>> pageBits]!;
  }

  startOf(position: number): number {
    return (position & (pageSize - 1)) === 0 ? 0 : this.#ends[position - 1]!;
  }

  endOf(position: number): number {
    return this.#ends[position]!;
  }

  #addPhrases(position: number, phrases: Uint32Array): void {
    const start = this.startOf(position);
    const end = start + phrases.length;
    const page = position >>> pageBits;
    // About as long as the page before, so that few have to grow.
    if (page === this.#pages.length)
      this.#pages.push(new Uint32Array(Math.ceil((this.#pages[page - 1]?.length ?? 0) * 1.1)));
    if (this.#pages[page]!.length < end)
      this.#pages[page] = resized(this.#pages[page]!, Math.ceil(end * 1.5));
    this.#pages[page]!.set(phrases, start);
    this.#ends[position] = end;
    // The page is full, or the last article has come: let go what it did not need.
    const isLast = (position + 1) % pageSize === 0 || position + 1 === this.#expected;
    if (isLast) this.#pages[page] = this.#pages[page]!.slice(0, end);
  }

  #grow(): void {
    const room = Math.max(this.#expected, Math.ceil(this.length * 1.5));
    this.#slots = resized(this.#slots, room * this.#signatureSize);
    this.#ends = resized(this.#ends, room);
    const rates = new Float64Array(room);
    rates.set(this.#rates);
    this.#rates = rates;
  }
}

const pageBits = 12;
const pageSize = 1 << pageBits;

function resized(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(array);
  return larger;
}
