import { BitReader } from './bits.js';
import { numberSymbols, PrefixCodes, readNumber } from './prefix-codes.js';

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

/** Words of a block: the first is found without decoding those before it. */
export const blockSize = 32;
/** Most letters that a word is said to share with the one before. */
export const maxShared = 15;
export const maxLetters = 64;
/** Bits of the number of words, of that of different letters, and of a letter. */
export const sizeBits = 16;
export const letterBits = 7;

/**
 * What is asked before all words are decoded, which costs about 10 ms and makes each later answer ten times as fast: two
 * articles ask a few thousand times, a batch without end.
 */
const lazyQuestions = 6000;

/** Opens a packed table; nothing is decoded before the first question. */
export function openPackedWords(code: string): PackedWords {
  let asked = 0;
  let blocks: Blocks | undefined;
  let all: Map<string, number> | undefined;
  const open = () => (blocks ??= new Blocks(code));
  const get = (word: string) => {
    if (all) return all.get(word);
    if (++asked <= lazyQuestions) return open().find(word);
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

/**
 * A word is told by how many letters it shares with the one before, the letter that differs, and the others; each in a
 * code for what stands before it: the length of the word before, the letter it has in that place, the letter before.
 * Letters are numbered from 1 in code unit order, and 0 is the end of a word.
 */
class Blocks {
  readonly #code: string;
  readonly #size: number;
  readonly #letters: string;
  readonly #shared: PrefixCodes;
  readonly #firsts: PrefixCodes;
  readonly #others: PrefixCodes;
  readonly #values: PrefixCodes;
  readonly #heads: string[] = [];
  /** Where the block of each head begins, in bits. */
  readonly #starts: number[] = [];
  /** The letters of the word that was read last, as numbers, and how many they are. */
  readonly #word = new Uint8Array(maxLetters);
  #length = 0;
  /** Letters it shares with the word before. */
  #kept = 0;

  constructor(code: string) {
    const reader = new BitReader(code);
    this.#code = code;
    this.#size = reader.bits(sizeBits);
    const count = reader.bits(letterBits);
    let letters = '';
    for (let i = 0; i < count; i++) letters += String.fromCharCode(reader.bits(letterBits));
    this.#letters = letters;
    this.#shared = new PrefixCodes(reader, maxShared + 1, maxShared + 1);
    this.#firsts = new PrefixCodes(reader, count + 1, count + 1);
    this.#others = new PrefixCodes(reader, count + 1, count + 1);
    this.#values = new PrefixCodes(reader, 1, numberSymbols);
    const blockBits = new PrefixCodes(reader, 1, numberSymbols);
    let at = 0;
    for (let first = 0; first < this.#size; first += blockSize) {
      this.#read(reader);
      this.#heads.push(this.#text());
      this.#starts.push(at);
      at += readNumber(reader, blockBits);
    }
    const from = reader.position;
    for (let block = 0; block < this.#starts.length; block++) this.#starts[block]! += from;
  }

  find(word: string): number | undefined {
    const block = lastAtMost(this.#heads, word);
    if (block < 0) return undefined;
    const reader = this.#open(block);
    if (this.#heads[block] === word) return readNumber(reader, this.#values);
    // Letters that the word asked for has in common with the one read last, which stands before it.
    let same = sameLetters(this.#heads[block]!, word);
    const end = Math.min(blockSize, this.#size - block * blockSize);
    for (let i = 1; i < end; i++) {
      readNumber(reader, this.#values);
      this.#read(reader);
      if (this.#kept > same) continue;
      same = this.#kept;
      while (same < this.#length && this.#letterAt(same) === word.charCodeAt(same)) same++;
      if (same < this.#length) {
        if (!(this.#letterAt(same) < word.charCodeAt(same))) return undefined;
      } else if (same === word.length) return readNumber(reader, this.#values);
    }
    return undefined;
  }

  at(place: number): string {
    const block = Math.floor(place / blockSize);
    if (!(place < this.#size && block >= 0)) return '';
    const reader = this.#open(block);
    for (let i = block * blockSize; i < place; i++) {
      readNumber(reader, this.#values);
      this.#read(reader);
    }
    return this.#text();
  }

  each(tell: (word: string, value: number) => void): void {
    for (let block = 0; block < this.#heads.length; block++) {
      const reader = this.#open(block);
      let text = this.#heads[block]!;
      const end = Math.min(blockSize, this.#size - block * blockSize);
      for (let i = 1; ; i++) {
        tell(text, readNumber(reader, this.#values));
        if (i >= end) break;
        this.#read(reader);
        text = text.slice(0, this.#kept) + this.#text(this.#kept);
      }
    }
  }

  /** Begins with the first word of a block, whose number is to be read next. */
  #open(block: number): BitReader {
    const head = this.#heads[block]!;
    for (let i = 0; i < head.length; i++) this.#word[i] = this.#letters.indexOf(head[i]!) + 1;
    this.#length = head.length;
    return new BitReader(this.#code, this.#starts[block]);
  }

  #read(reader: BitReader): void {
    const word = this.#word;
    let at = this.#shared.read(reader, Math.min(this.#length, maxShared));
    this.#kept = at;
    let letter = this.#firsts.read(reader, at < this.#length ? word[at]! : 0);
    while (letter > 0 && at < word.length) {
      word[at++] = letter;
      letter = this.#others.read(reader, letter);
    }
    this.#length = at;
  }

  #letterAt(at: number): number {
    return this.#letters.charCodeAt(this.#word[at]! - 1);
  }

  #text(from = 0): string {
    let text = '';
    for (let i = from; i < this.#length; i++) text += this.#letters[this.#word[i]! - 1] ?? '';
    return text;
  }
}

function sameLetters(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

/** The last place of a list that is not after the word; −1 where all are. */
function lastAtMost(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
