import { BitReader, BitWriter } from './bits.js';
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
  /** Pairs that may say the same, graded 0 to 3. */
  readonly same: string;
  /** Pairs of which one names a kind of the other: 1 where the lower id is the more general word. */
  readonly broader: string;
  readonly opposite: string;
  /** Chance that a pair says the same: by grade, for one not in the graph, and where a word is not known. */
  readonly grades: readonly number[];
  readonly absent: number;
  readonly unknown: number;
}

export interface WordTable {
  readonly idOf: ReadonlyMap<string, number>;
  readonly same: WordGraph;
  readonly broader: WordGraph;
  readonly opposite: WordGraph;
}

export const wordTableVersion = 2;

/** Bits of a grade. */
export const gradeBits = 2;

/** Decodes a table; throws if it is of another version. */
export function readWordTable(stored: StoredWordTable): WordTable {
  if (stored.version !== wordTableVersion)
    throw new Error(
      `The table of words has version ${stored.version}; this code reads version ${wordTableVersion}.`,
    );
  const { words, ids, same, broader, opposite } = stored;
  const [size, sameCount, broaderCount, oppositeCount] = stored.counts;
  const idOf = readWords(words, new BitReader(ids), idBits(size));
  return {
    idOf,
    same: new WordGraph(same, size, sameCount, gradeBits),
    broader: new WordGraph(broader, size, broaderCount, 1),
    opposite: new WordGraph(opposite, size, oppositeCount, 0),
  };
}

const capitalA = 65;

function readWords(code: string, ids: BitReader, bits: number): Map<string, number> {
  const idOf = new Map<string, number>();
  let word = '';
  for (const [entry] of code.matchAll(/[A-Z][^A-Z]*/g)) {
    word = word.slice(0, entry.charCodeAt(0) - capitalA) + entry.slice(1);
    idOf.set(word, ids.bits(bits));
  }
  return idOf;
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
export function isWhole({ words, ids, same, broader, opposite, checksum }: StoredWordTable): boolean {
  return checksumOf(words, ids, same, broader, opposite) === checksum;
}

/** FNV-1a over the code units of some strings: tells damage, keeps out no one. */
export function checksumOf(...texts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const text of texts)
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
