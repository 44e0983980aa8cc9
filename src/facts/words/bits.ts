/** Reads a string of base 64 (A–Z, a–z, 0–9, + and /, no padding) bit by bit, the highest first. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #buffer = 0;
  #left = 0;

  constructor(base64: string) {
    this.#bytes = sextets(base64);
  }

  /** The next `count` bits as a number; at most 24. Past the end there are zeros. */
  bits(count: number): number {
    while (this.#left < count) this.#fill();
    this.#left -= count;
    return (this.#buffer >>> this.#left) & ((1 << count) - 1);
  }

  #fill(): void {
    // Thirty bits at most are ever held: what is above them was read.
    this.#buffer = ((this.#buffer & 0xffffff) << 6) | (this.#bytes[this.#at++] ?? 0);
    this.#left += 6;
  }

  /** Number of ones before the next zero; past the end there are only zeros. */
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

  /** A number coded by Rice: the high part in ones, the low `width` bits as they are. */
  rice(width: number): number {
    return (this.ones() << width) + this.bits(width);
  }
}

/** Bits of the low part that make the code of gaps shortest, where `count` of them spread over `range` places. */
export function riceWidth(range: number, count: number): number {
  return Math.max(0, Math.floor(Math.log2(Math.max(1, (0.69 * range) / Math.max(1, count)))));
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function sextets(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  const out = new Uint8Array(base64.length);
  for (let i = 0; i < base64.length; i++) out[i] = values[base64.charCodeAt(i) & 127]!;
  return out;
}

/** Writes what {@link BitReader} reads. */
export class BitWriter {
  readonly #parts: string[] = [];
  #buffer = 0;
  #left = 0;

  bits(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) {
      this.#buffer = (this.#buffer << 1) | ((value >>> i) & 1);
      if (++this.#left === 6) {
        this.#parts.push(alphabet[this.#buffer]!);
        this.#buffer = this.#left = 0;
      }
    }
  }

  rice(value: number, width: number): void {
    for (let i = Math.floor(value / 2 ** width); i > 0; i--) this.bits(1, 1);
    this.bits(0, 1);
    this.bits(value % 2 ** width, width);
  }

  end(): string {
    while (this.#left > 0) this.bits(0, 1);
    return this.#parts.join('');
  }
}
