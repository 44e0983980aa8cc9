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

  #fill(): void {
    // Thirty bits at most are ever held: what is above them was read.
    const at = this.#at;
    const high = at < this.#code.length ? this.#digits[this.#code.charCodeAt(at) & 127]! : 0;
    const low = at + 1 < this.#code.length ? this.#digits[this.#code.charCodeAt(at + 1) & 127]! : 0;
    this.#buffer = ((this.#buffer & 0x1ffff) << pairBits) | ((high * base + low) & 0x1fff);
    this.#at = at + 2;
    this.#left += pairBits;
  }
}

/** Reads how long each of some blocks is, `width` bits each, in pairs of characters, and tells where it begins: they follow. */
export function readStarts(reader: BitReader, blocks: number, width: number): Uint32Array {
  const starts = new Uint32Array(blocks);
  for (let block = 0; block < blocks; block++) starts[block] = 2 * reader.bits(width);
  let start = reader.end;
  for (let block = 0; block < blocks; block++) {
    const length = starts[block]!;
    starts[block] = start;
    start += length;
  }
  return starts;
}

/** Most bits that are looked at at once: no code is longer that was written. */
const maxBits = 16;

let digits: Uint8Array | undefined;

/** Of each character its digit; made when first asked for. */
export function digitOfCharacter(): Uint8Array {
  return (digits ??= digitsOf(alphabet));
}

function digitsOf(characters: string): Uint8Array {
  const digitOf = new Uint8Array(128);
  for (let i = 0; i < characters.length; i++) digitOf[characters.charCodeAt(i)] = i;
  return digitOf;
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

  end(): string {
    while (this.#left > 0) this.bits(0, 1);
    return this.#parts.join('');
  }
}
