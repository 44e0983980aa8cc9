import { BitReader, BitWriter } from '../../languages/bits.js';
import { biasBits, factorBits, factorDimensions, WordFactors } from './word-factors.js';
import { WordGraph } from './word-graph.js';

/** What `bench/fit/words` writes: see there for how each part was made. */
export interface StoredWordTable {
  readonly version: number;
  /** {@link checksumOf} all strings, one after the other. */
  readonly checksum: number;
  /** Lemmas in code unit order; each a capital for how many letters it shares with the one before, then the rest. */
  readonly words: string;
  /** Of each lemma its id: words of one meaning have ids near each other. */
  readonly ids: string;
  /** Number of lemmas, and of pairs in each graph. */
  readonly counts: readonly [words: number, same: number, broader: number, opposite: number];
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
  /** Chance from which on two words say the same, and from which on they do so although one is the wider word. */
  readonly minSame: number;
  readonly minSure: number;
}

export interface WordTable {
  readonly idOf: ReadonlyMap<string, number>;
  readonly factors: WordFactors;
  readonly same: WordGraph;
  readonly broader: WordGraph;
  readonly opposite: WordGraph;
}

export const wordTableVersion = 3;

/** Bits of the label of a level. */
export const levelBits = 3;

/** Decodes a table; throws if it is of another version. */
export function readWordTable(stored: StoredWordTable): WordTable {
  if (stored.version !== wordTableVersion)
    throw new Error(
      `The table of words has version ${stored.version}; this code reads version ${wordTableVersion}.`,
    );
  const { words, ids, factors, same, broader, opposite } = stored;
  const [size, sameCount, broaderCount, oppositeCount] = stored.counts;
  const idOf = readWords(words, new BitReader(ids), idBits(size));
  return {
    idOf,
    factors: new WordFactors(factors, size, stored.constant, stored.scales),
    same: new WordGraph(same, size, sameCount, levelBits),
    broader: new WordGraph(broader, size, broaderCount, 1),
    opposite: new WordGraph(opposite, size, oppositeCount, 0),
  };
}

const capitalA = 65;
const capitalZ = 90;

function readWords(code: string, ids: BitReader, bits: number): Map<string, number> {
  const idOf = new Map<string, number>();
  let word = '';
  for (let at = 0, end = 1; at < code.length; at = end++) {
    // Between the capitals stand small letters and hyphens.
    while (end < code.length && isSmall(code.charCodeAt(end))) end++;
    word = word.slice(0, code.charCodeAt(at) - capitalA) + code.slice(at + 1, end);
    idOf.set(word, ids.bits(bits));
  }
  return idOf;
}

function isSmall(letter: number): boolean {
  return letter < capitalA || letter > capitalZ;
}

/** Bits of an id of a table of so many words. */
function idBits(size: number): number {
  return 32 - Math.clz32(size);
}

/** Codes the ids of lemmas in code unit order. */
export function encodeIds(ids: readonly number[]): string {
  const writer = new BitWriter();
  for (const id of ids) writer.bits(id, idBits(ids.length));
  return writer.end();
}

/** Codes the figures of words, in the order of their ids. */
export function encodeFactors(codes: readonly Uint8Array[]): string {
  const writer = new BitWriter();
  for (const word of codes)
    word.forEach((code, k) => writer.bits(code, k < factorDimensions ? factorBits : biasBits));
  return writer.end();
}

/** Codes lemmas in code unit order, of small letters and hyphens. */
export function encodeWords(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared++;
      return String.fromCharCode(capitalA + shared) + word.slice(shared);
    })
    .join('');
}

/** Whether a table is as it was made. The tests ask, as it takes a tenth of the first comparison of a process. */
export function isWhole({
  words,
  ids,
  factors,
  same,
  broader,
  opposite,
  checksum,
}: StoredWordTable): boolean {
  return checksumOf(words, ids, factors, same, broader, opposite) === checksum;
}

/** FNV-1a over the code units of some strings: tells damage, keeps out no one. */
export function checksumOf(...texts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const text of texts)
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
