/**
 * The characters of a code: of what prints and needs no escape in a string of JavaScript there are 91, and two of them
 * hold 13 bits, where two of base 64 hold 12.
 */
const alphabet = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((character) => !`"'\\`.includes(character))
  .join('');
const base = alphabet.length;
/** Bits of two characters. */
const pairBits = 13;

/** Reads what {@link BitWriter} wrote bit by bit, the highest first; past the end there are zeros. */
export class BitReader {
  readonly #pairs: Uint16Array;
  #at = 0;
  #buffer = 0;
  #left = 0;

  /** Reads from bit `from` of the code on, `count` bits at most: all of it unless told. */
  constructor(code: string, from = 0, count = Infinity) {
    const first = Math.floor(from / pairBits);
    this.#pairs = pairsOf(code, first, Math.min(code.length >> 1, Math.ceil((from + count) / pairBits)));
    this.bits(from - first * pairBits);
  }

  /** The next `count` bits as a number; at most 16. */
  bits(count: number): number {
    while (this.#left < count) this.#fill();
    this.#left -= count;
    return (this.#buffer >>> this.#left) & ((1 << count) - 1);
  }

  /**
   * {@link golomb} and then `count` bits, at most 3, of a label: the number is `count` bits further up. Nearly all that is
   * read of a graph is read here, and most of it from what is held already, in one step.
   */
  labelled(width: number, count: number): number {
    while (this.#left <= maxBits) this.#fill();
    const left = this.#left;
    const size = Math.clz32(~(this.#buffer << (32 - left)));
    const length = 2 * size + 1 + width + count;
    if (length > left) return (this.golomb(width) << count) | this.bits(count);
    this.#left = left - length;
    const code = this.#buffer >>> this.#left;
    const low = code & ((1 << (width + count)) - 1);
    const high = (code >>> (width + count)) & ((1 << size) - 1);
    return (((1 << size) - 1 + high) << (width + count)) + low;
  }

  #fill(): void {
    // Thirty bits at most are ever held: what is above them was read.
    this.#buffer = ((this.#buffer & 0x1ffff) << pairBits) | (this.#pairs[this.#at++] ?? 0);
    this.#left += pairBits;
  }

  /** Number of ones before the next zero. */
  ones(): number {
    for (let count = 0; ;) {
      if (this.#left === 0) this.#fill();
      // Zeros of what is left, turned round, before its first one.
      const run = Math.min(this.#left, Math.clz32(~(this.#buffer << (32 - this.#left))));
      count += run;
      if (run < this.#left) {
        this.#left -= Math.min(this.#left, run + 1);
        return count;
      }
      this.#left = 0;
    }
  }

  /** A number coded by exponential Golomb: how many bits its high part has in ones, that part, `width` low bits. */
  golomb(width: number): number {
    const size = Math.min(maxBits, this.ones());
    return (((1 << size) - 1 + this.bits(size)) << width) + this.bits(width);
  }
}

/** Longest high part of a number: no code is longer that was written. */
const maxBits = 16;

/** Of each character its digit; made when first asked for. */
let digits: Uint8Array | undefined;

function pairsOf(code: string, first: number, end: number): Uint16Array {
  if (!digits) {
    digits = new Uint8Array(128);
    for (let i = 0; i < base; i++) digits[alphabet.charCodeAt(i)] = i;
  }
  const values = digits;
  const pairs = new Uint16Array(Math.max(0, end - first));
  for (let i = 0, at = 2 * first; i < pairs.length; i++, at += 2)
    pairs[i] = values[code.charCodeAt(at) & 127]! * base + values[code.charCodeAt(at + 1) & 127]!;
  return pairs;
}

/** Bits that {@link BitWriter.golomb} takes for a number. */
export function golombBits(value: number, width: number): number {
  return 2 * (31 - Math.clz32((value >> width) + 1)) + 1 + width;
}

/** Writes what {@link BitReader} reads. */
export class BitWriter {
  readonly #parts: string[] = [];
  #buffer = 0;
  #left = 0;

  bits(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) {
      this.#buffer = (this.#buffer << 1) | ((value >>> i) & 1);
      if (++this.#left === pairBits) {
        this.#parts.push(alphabet[Math.floor(this.#buffer / base)]!, alphabet[this.#buffer % base]!);
        this.#buffer = this.#left = 0;
      }
    }
  }

  ones(count: number): void {
    for (let i = 0; i < count; i++) this.bits(1, 1);
    this.bits(0, 1);
  }

  golomb(value: number, width: number): void {
    const high = (value >> width) + 1;
    const size = 31 - Math.clz32(high);
    this.ones(size);
    this.bits(high - 2 ** size, size);
    this.bits(value, width);
  }

  end(): string {
    while (this.#left > 0) this.bits(0, 1);
    return this.#parts.join('');
  }
}
