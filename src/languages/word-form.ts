import { numberSymbols } from './prefix-codes.js';

/** Words of a block: the first, its head, is found without decoding those before it. */
export const blockSize = 16;
/** Most letters that a word is said to share with the one before. */
export const maxShared = 15;
export const maxLetters = 64;
/** Bits of the number of words, of that of different letters, and of a letter. */
export const sizeBits = 16;
export const letterBits = 7;

/**
 * How many symbols each context has: lengths shared by length before, letters by the one in its place, by the one before,
 * values, lengths of blocks.
 */
export function contextsOf(letters: number): number[] {
  const ofLetters = new Array<number>(2 * (letters + 1)).fill(letters + 1);
  return [
    ...new Array<number>(maxShared + 1).fill(maxShared + 1),
    ...ofLetters,
    numberSymbols,
    numberSymbols,
  ];
}
