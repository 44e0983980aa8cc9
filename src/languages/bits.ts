/**
 * The characters of a code: of what prints and needs no escape in a string of JavaScript there are 91, and two of them
 * hold 13 bits, where two of base 64 hold 12.
 */
export const alphabet = /* @__PURE__ */ Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((character) => !`"'\\`.includes(character))
  .join('');
export const base = 91;
/** Bits of two characters. */
export const pairBits = 13;

/** Reads what {@link BitWriter} wrote bit by bit, the highest first; past the end there are zeros. */
export class BitReader {
  readonly #code: string;
  readonly #digits: Uint8Array;
  #at: number;
  #buffer = 0;
  #left = 0;

  /** Reads from a character on. */
  constructor(code: string, from = 0) {
    this.#code = code;
    this.#digits = digitOfCharacter();
    this.#at = from;
  }

  /** The character after those that were begun. */
  get end(): number {
    return this.#at;
  }

  /** The next 16 bits, which stay to be read: {@link skip} goes over as many of them as were needed. */
  peek(): number {
    while (this.#left < maxBits) this.#fill();
    return (this.#buffer >>> (this.#left - maxBits)) & 0xffff;
  }

  skip(count: number): void {
    this.#left -= count;
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
    const at = this.#at;
    const high = at < this.#code.length ? this.#digits[this.#code.charCodeAt(at) & 127]! : 0;
    const low = at + 1 < this.#code.length ? this.#digits[this.#code.charCodeAt(at + 1) & 127]! : 0;
    this.#buffer = ((this.#buffer & 0x1ffff) << pairBits) | ((high * base + low) & 0x1fff);
    this.#at = at + 2;
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

let digits: Uint8Array | undefined;

/** Of each character its digit; made when first asked for. */
export function digitOfCharacter(): Uint8Array {
  return (digits ??= digitsOf(alphabet));
}

/** Fills `target` with numbers of `width` bits, at most 13, from bit `from` of the code on: faster than one by one. */
export function readNumbers(code: string, from: number, width: number, target: Uint8Array): void {
  const digitOf = digitOfCharacter();
  let at = 2 * Math.floor(from / pairBits);
  let left = -(from % pairBits);
  let buffer = 0;
  for (let i = 0; i < target.length; i++) {
    while (left < width) {
      const pair = digitOf[code.charCodeAt(at) & 127]! * base + digitOf[code.charCodeAt(at + 1) & 127]!;
      buffer = ((buffer & 0x1fff) << pairBits) | (pair & 0x1fff);
      at += 2;
      left += pairBits;
    }
    left -= width;
    target[i] = (buffer >>> left) & ((1 << width) - 1);
  }
}

function digitsOf(characters: string): Uint8Array {
  const digitOf = new Uint8Array(128);
  for (let i = 0; i < characters.length; i++) digitOf[characters.charCodeAt(i)] = i;
  return digitOf;
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

  /** Pairs of characters written up to here, the last filled with zeros. */
  get pairs(): number {
    return (this.#parts.length >> 1) + (this.#left > 0 ? 1 : 0);
  }

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
