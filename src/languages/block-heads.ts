import { maxLetters } from './word-form.js';

/** The first words of blocks, in letters that are numbered from 1 in code unit order. */
export class BlockHeads {
  readonly #letters: string;
  /** {@link maxLetters} places for each: strings of them would cost as much as all else that opening a table does. */
  readonly #words: Uint8Array;
  readonly #lengths: Uint8Array;

  constructor(letters: string, blocks: number) {
    this.#letters = letters;
    this.#words = new Uint8Array(blocks * maxLetters);
    this.#lengths = new Uint8Array(blocks);
  }

  set(block: number, word: Uint8Array, length: number): void {
    const from = block * maxLetters;
    for (let i = 0; i < length; i++) this.#words[from + i] = word[i]!;
    this.#lengths[block] = length;
  }

  /** Writes the head of a block, and tells its length. */
  read(block: number, word: Uint8Array): number {
    const length = this.#lengths[block]!;
    const from = block * maxLetters;
    for (let i = 0; i < length; i++) word[i] = this.#words[from + i]!;
    return length;
  }

  /** The last block whose head is not after the word; −1 where all are. */
  lastAtMost(word: string): number {
    let [low, high] = [0, this.#lengths.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isAfter(middle, word)) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  }

  #isAfter(block: number, word: string): boolean {
    const length = this.#lengths[block]!;
    const from = block * maxLetters;
    for (let i = 0; i < length; i++) {
      const letter = this.#letters.charCodeAt(this.#words[from + i]! - 1);
      // Past the end of the word there is no letter.
      if (letter !== word.charCodeAt(i)) return !(letter < word.charCodeAt(i));
    }
    return false;
  }
}
