/**
 * Cuts columns one after the other from larger buffers: a buffer for each of the thirty of a document costs an allocation,
 * an entry in the collector's books and two hundred bytes, most of what a short column takes.
 *
 * A column keeps its whole buffer alive, and so those beside it, which are of the same document or of the next: a batch
 * lets them go together.
 */
export class ColumnCutter {
  #buffer = new ArrayBuffer(0);
  #end = 0;

  /** Zeros. */
  integers(length: number): Uint32Array<ArrayBuffer> {
    const start = this.#room(length * 4);
    return start < 0 ? new Uint32Array(length) : new Uint32Array(this.#buffer, start, length);
  }

  /** Zeros, for values under 65,536. */
  shorts(length: number): Uint16Array<ArrayBuffer> {
    const start = this.#room(length * 2);
    return start < 0 ? new Uint16Array(length) : new Uint16Array(this.#buffer, start, length);
  }

  /** Zeros, for whole numbers under a limit: two bytes each where they are enough, as they are for nearly all articles. */
  places(length: number, limit: number): Places {
    return limit <= 0x10000 ? this.shorts(length) : this.integers(length);
  }

  /** The same, or one byte each. */
  small(length: number, limit: number): Uint8Array<ArrayBuffer> | Places {
    return limit <= 0x100 ? this.bytes(length) : this.places(length, limit);
  }

  /** Zeros. */
  reals(length: number): Float64Array<ArrayBuffer> {
    const start = this.#room(length * 8);
    return start < 0 ? new Float64Array(length) : new Float64Array(this.#buffer, start, length);
  }

  /** Zeros. */
  bytes(length: number): Uint8Array<ArrayBuffer> {
    const start = this.#room(length);
    return start < 0 ? new Uint8Array(length) : new Uint8Array(this.#buffer, start, length);
  }

  /** Where so many bytes are free; −1 where they should have a buffer of their own. */
  #room(size: number): number {
    if (size > maxShared) return -1;
    if (this.#end + size > this.#buffer.byteLength) {
      this.#buffer = new ArrayBuffer(bufferBytes);
      this.#end = 0;
    }
    const start = this.#end;
    this.#end = (start + size + alignment - 1) & -alignment;
    return start;
  }
}

/** Whole numbers of two or of four bytes. */
export type Places = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

const bufferBytes = 1 << 17;
/** A column of more gets a buffer of its own. */
const maxShared = bufferBytes >> 3;
/** A column begins where any kind of it may. */
const alignment = 8;

/** Of what is kept as long as its document. */
export const kept = new ColumnCutter();
/** Of what is forgotten with the next few documents. */
export const passing = new ColumnCutter();

/** A copy of the first so many, kept. */
export function keepIntegers(values: Uint32Array, length: number): Uint32Array {
  const copy = kept.integers(length);
  for (let i = 0; i < length; i++) copy[i] = values[i]!;
  return copy;
}

/** A copy of the first so many, all of them under the limit, kept. */
export function keepPlaces(values: Uint32Array, length: number, limit: number): Places {
  const copy = kept.places(length, limit);
  for (let i = 0; i < length; i++) copy[i] = values[i]!;
  return copy;
}

/** A copy of the first so many, kept. */
export function keepReals(values: Float64Array, length: number): Float64Array {
  const copy = kept.reals(length);
  for (let i = 0; i < length; i++) copy[i] = values[i]!;
  return copy;
}

/** Of the first so many, each 1 or 0, a bit each, kept: eight a byte, the lowest first. */
export function keepBits(flags: Uint8Array, length: number): Uint8Array {
  const bits = kept.bytes((length + 7) >> 3);
  for (let i = 0; i < length; i++) bits[i >> 3]! |= flags[i]! << (i & 7);
  return bits;
}

/** A copy of all, in as few bytes as they need, kept. */
export function keepSmall(values: Uint32Array | Uint16Array): Uint8Array | Places {
  let most = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!;
  const copy = kept.small(values.length, most + 1);
  for (let i = 0; i < values.length; i++) copy[i] = values[i]!;
  return copy;
}
