import { openPackedWords, type PackedWords } from '../../languages/packed-words.js';
import { WordFactors } from './word-factors.js';
import { WordGraph } from './word-graph.js';

/** What `bench/fit/words` writes: see there for how each part was made. */
export interface StoredWordTable {
  readonly version: number;
  /** {@link checksumOf} all strings, one after the other. */
  readonly checksum: number;
  /**
   * Lemmas, each with its id (`packed-words.ts`): words of one meaning have ids near each other. Of a rare lemma it is the
   * id of the common one that stands for it, plus the number of common ones; where none does, of the one that it is a kind
   * of, plus that number twice.
   */
  readonly words: string;
  /** Number of common lemmas, of rare ones, of those known as a kind of one only, and of pairs in each graph. */
  readonly counts: readonly [
    common: number,
    rare: number,
    kinds: number,
    same: number,
    broader: number,
    opposite: number,
  ];
  /** Of each id its figures, of which the chance of any pair is made ({@link WordFactors}), and their scales. */
  readonly factors: string;
  readonly constant: number;
  readonly scales: readonly (readonly [first: number, step: number])[];
  /** Pairs of which the figures tell too little or too much: by label one of `levels`. */
  readonly same: string;
  /** Log-odds, by label. */
  readonly levels: readonly number[];
  /** Pairs of which one names a kind of the other: 1 where the lower id is the more general word. */
  readonly broader: string;
  readonly opposite: string;
  /** Chance that a pair says the same: of opposites, and where a word is not known. */
  readonly opposed: number;
  readonly unknown: number;
  /** Chance from which on two words say the same. */
  readonly minSame: number;
}

export interface WordTable {
  readonly idOf: PackedWords;
  readonly factors: WordFactors;
  readonly same: WordGraph;
  readonly broader: WordGraph;
  readonly opposite: WordGraph;
}

export const wordTableVersion = 8;

/** Bits of the label of a level. */
export const levelBits = 3;

/** Decodes a table; throws if it is of another version. */
export function readWordTable(stored: StoredWordTable): WordTable {
  if (stored.version !== wordTableVersion)
    throw new Error(
      `The table of words has version ${stored.version}; this code reads version ${wordTableVersion}.`,
    );
  const { words, factors, same, broader, opposite } = stored;
  const [size] = stored.counts;
  return {
    idOf: openPackedWords(words),
    factors: new WordFactors(factors, size, stored.constant, stored.scales),
    same: new WordGraph(same, size, levelBits),
    broader: new WordGraph(broader, size, 1),
    opposite: new WordGraph(opposite, size, 0),
  };
}

/** Whether a table is as it was made. The tests ask, as it takes a tenth of the first comparison of a process. */
export function isWhole({ words, factors, same, broader, opposite, checksum }: StoredWordTable): boolean {
  return checksumOf(words, factors, same, broader, opposite) === checksum;
}

/** FNV-1a over the code units of some strings: tells damage, keeps out no one. */
export function checksumOf(...texts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const text of texts)
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
