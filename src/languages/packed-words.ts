import { BlockHeads } from './block-heads.js';
import { base, BitReader, digitOfCharacter, pairBits } from './bits.js';
import {
  lengthBits,
  maxLength,
  highBitsOf,
  lowBitsOf,
  plainNumbers,
  readPrefixCodes,
  shortBits,
  type SymbolCode,
} from './prefix-codes.js';
import { blockSize, contextsOf, letterBits, maxLetters, maxShared, sizeBits } from './word-form.js';

/** Words, each with a number, in one string: `bench/fit/pack-words.ts` writes it. */
export interface PackedWords {
  /** The number of a word; undefined where the table does not have it. For words that were packed in code unit order. */
  get(word: string): number | undefined;
  has(word: string): boolean;
  /** The word at a place, '' where there is none. */
  at(place: number): string;
  /** Every word with its number, in order. */
  each(tell: (word: string, value: number) => void): void;
}

/**
 * What is asked before all words are decoded, which costs about 10 ms and makes each later answer ten times as fast: two
 * articles ask a few thousand times, a batch without end.
 */
const lazyQuestions = 6000;

/** Opens a packed table; nothing is decoded before the first question. */
export function openPackedWords(code: string): PackedWords {
  let asked = 0;
  /** What was asked before all words are decoded: half of the words of an article are asked again. */
  const found = new Map<string, number | undefined>();
  let blocks: Blocks | undefined;
  let all: Map<string, number> | undefined;
  const open = () => (blocks ??= new Blocks(code));
  const get = (word: string) => {
    if (all) return all.get(word);
    if (++asked <= lazyQuestions) {
      if (!found.has(word)) found.set(word, open().find(word));
      return found.get(word);
    }
    found.clear();
    all = new Map();
    open().each((entry, value) => void all!.set(entry, value));
    return all.get(word);
  };
  return {
    get,
    has: (word) => get(word) !== undefined,
    at: (place) => open().at(place),
    each: (tell) => open().each(tell),
  };
}

/** What is told of each word of a block, in order; `true` ends the reading. */
type Tell = (word: Uint8Array, length: number, kept: number, value: number) => boolean;

/**
 * A word is told by how many letters it shares with the one before, the letter that differs, and the others; each in a
 * code for what stands before it: the length of the word before, the letter it has in that place, the letter before.
 * Letters are numbered from 1 in code unit order, and 0 is the end of a word. The heads of all blocks are told first, in
 * the same way, each with the length of its block.
 */
class Blocks {
  readonly #text: string;
  readonly #size: number;
  readonly #letters: string;
  readonly #codes: SymbolCode;
  readonly #heads: BlockHeads;
  readonly #blocks: number;
  /** Where the block of each head begins in the text. */
  readonly #starts: Uint32Array;
  readonly #word = new Uint8Array(maxLetters);

  constructor(text: string) {
    const reader = new BitReader(text);
    this.#text = text;
    this.#size = reader.bits(sizeBits);
    const count = reader.bits(letterBits);
    let letters = '';
    for (let i = 0; i < count; i++) letters += String.fromCharCode(reader.bits(letterBits));
    this.#letters = letters;
    this.#codes = readPrefixCodes(reader, contextsOf(count));
    const blocks = Math.ceil(this.#size / blockSize);
    this.#blocks = blocks;
    this.#heads = new BlockHeads(letters, blocks);
    this.#starts = new Uint32Array(blocks);
    if (blocks === 0) return;
    const [heads, starts] = [this.#heads, this.#starts];
    let block = 0;
    let start = this.#readWords(reader.end, blocks, -1, this.#word, (word, length, _, pairs) => {
      heads.set(block, word, length);
      starts[block++] = 2 * pairs;
      return false;
    });
    for (block = 0; block < blocks; block++) {
      const length = starts[block]!;
      starts[block] = start;
      start += length;
    }
  }

  find(word: string): number | undefined {
    const block = this.#heads.lastAtMost(word);
    if (block < 0) return undefined;
    const letters = this.#letters;
    let found: number | undefined;
    // Letters that the word asked for has in common with the one read last, which stands before it.
    let same = 0;
    this.#read(block, (read, length, kept, value) => {
      if (kept > same) return false;
      same = kept;
      while (same < length && letters.charCodeAt(read[same]! - 1) === word.charCodeAt(same)) same++;
      // Past the end of the word asked for there is no letter.
      if (same < length) return !(letters.charCodeAt(read[same]! - 1) < word.charCodeAt(same));
      if (same < word.length) return false;
      found = value;
      return true;
    });
    return found;
  }

  at(place: number): string {
    const block = Math.floor(place / blockSize);
    if (!(place < this.#size && block >= 0)) return '';
    let left = place % blockSize;
    let text = '';
    this.#read(block, (word, length) => {
      if (left-- > 0) return false;
      text = this.#textOf(word, 0, length);
      return true;
    });
    return text;
  }

  each(tell: (word: string, value: number) => void): void {
    // Letters of its own: whoever is told of a word may ask for another.
    const letters = new Uint8Array(maxLetters);
    for (let block = 0; block < this.#blocks; block++) {
      let text = '';
      this.#read(
        block,
        (word, length, kept, value) => {
          text = text.slice(0, kept) + this.#textOf(word, kept, length);
          tell(text, value);
          return false;
        },
        letters,
      );
    }
  }

  #read(block: number, tell: Tell, word = this.#word): void {
    const length = this.#heads.read(block, word);
    const left = Math.min(blockSize, this.#size - block * blockSize);
    this.#readWords(this.#starts[block]!, left, length, word, tell);
  }

  /**
   * Reads words from a place on and tells where their code ends; of the first only its number where its `length` is known,
   * or heads where it is −1. Two articles ask for a thousand words of cold code, so it is one loop over symbols, with all
   * that it needs at hand and the bits in variables: what {@link BitReader} does, without a call.
   */
  #readWords(from: number, left: number, length: number, word: Uint8Array, tell: Tell): number {
    const count = this.#letters.length;
    const { ends, steps, symbols, short } = this.#codes;
    const firsts = maxShared + 1;
    const others = firsts + count + 1;
    const areHeads = length < 0;
    const values = others + count + 1 + Number(areHeads);
    if (areHeads) length = 0;
    const text = this.#text;
    const digitOf = digitOfCharacter();
    let buffer = 0;
    let held = 0;
    let kept = 0;
    let at = length;
    let context = areHeads ? 0 : values;
    let lowBits = 0;
    let symbol = 0;
    for (;;) {
      while (held < 16) {
        const high = from + 1 < text.length ? digitOf[text.charCodeAt(from) & 127]! * base : 0;
        const low = from + 1 < text.length ? digitOf[text.charCodeAt(from + 1) & 127]! : 0;
        buffer = ((buffer & 0x1ffff) << pairBits) | ((high + low) & 0x1fff);
        from += 2;
        held += pairBits;
      }
      const next = (buffer >>> (held - 16)) & 0xffff;
      if (lowBits > 0) {
        // The rest of a number whose symbol told its highest bits.
        held -= lowBits;
        symbol = (highBitsOf(symbol) << lowBits) + (next >>> (16 - lowBits));
      } else {
        const found = short[(context << shortBits) + (next >>> (16 - shortBits))]!;
        symbol = found >>> lengthBits;
        let taken = found & maxLength;
        if (found === 0) {
          let row = context << lengthBits;
          while (taken < maxLength && next >= ends[row]!) {
            taken++;
            row++;
          }
          symbol = next < ends[row]! ? symbols[steps[row]! + (next >>> (16 - taken))]! : 0;
        }
        held -= taken;
      }
      if (context === values) {
        if (lowBits === 0 && symbol >= plainNumbers) {
          lowBits = lowBitsOf(symbol);
          continue;
        }
        lowBits = 0;
        length = at;
        if (tell(word, length, kept, symbol) || --left === 0) return from - 2 * Math.floor(held / pairBits);
        context = Math.min(length, maxShared);
      } else if (context < firsts) {
        kept = at = Math.min(symbol, length);
        context = firsts + (at < length ? word[at]! : 0);
      } else if (symbol > 0 && at < maxLetters) {
        word[at++] = symbol;
        context = others + symbol;
      } else context = values;
    }
  }

  #textOf(word: Uint8Array, from: number, end: number): string {
    let text = '';
    for (let i = from; i < end; i++) text += this.#letters[word[i]! - 1] ?? '';
    return text;
  }
}
