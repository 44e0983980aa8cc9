import type { Token } from '../types.js';

/** What all tokens of one spelling have in common. */
export interface Word extends Pick<Token, 'norm' | 'stem'> {
  /** No other word has it, so that what is known of a word is found without a look at it; 0 for one that has none. */
  readonly id: number;
  /** Scratch of the buffer: the document it was met in last, and its number there. */
  document: number;
  number: number;
  /** Hash of its norm for runs of words; 0 until it is asked. */
  runHash: number;
}

/** What a word begins with. */
export const unread = { id: 0, document: 0, number: 0, runHash: 0 };
