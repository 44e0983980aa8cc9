import { passing } from '../text/columns.js';
import { detach } from '../text/fold.js';
import { wordOf, type TokenColumns } from '../text/token-columns.js';
import type { Word } from '../text/word.js';
import type { DocumentFrequency } from './document-frequencies.js';
import { hashTerm } from './hash-term.js';
import { RarityTable } from './rarity-table.js';

/** What is known of the words of a document, by their numbers there. */
export interface WordsOfDocument {
  readonly hashes: Uint32Array;
  readonly stemHashes: Uint32Array;
  /** How rare the stem of each is. */
  readonly rarities: Float64Array;
  /** The same as indexes in a table of all rarities. */
  readonly rarityIndexes: Uint32Array;
  readonly rarityTable: RarityTable;
  /** {@link hasDigit} and {@link isLong}, added. */
  readonly traits: Uint8Array;
}

export const hasDigit = 1;
/** More than one letter. */
export const isLong = 2;

/** Looks up the words of a document in one language. */
export type Vocabulary = (columns: TokenColumns) => WordsOfDocument;

/** How rare a word is: nats of surprise to find it in an article, at most 9. */
export function rarity(frequency: number): number {
  return Math.min(9, Math.max(0, -Math.log(frequency)));
}

/**
 * The words met so far with their hashes and their rarity: articles say the same words over and over, and to work them
 * out costs ten times a look-up. Bounded; one for each source of frequencies, by language.
 */
export function vocabularyOf(documentFrequency: DocumentFrequency, language: string): Vocabulary {
  let byLanguage = vocabularies.get(documentFrequency);
  if (!byLanguage) vocabularies.set(documentFrequency, (byLanguage = new Map<string, Vocabulary>()));
  let vocabulary = byLanguage.get(language);
  if (!vocabulary) {
    vocabulary = createVocabulary((stem) => documentFrequency(stem, language));
    if (byLanguage.size >= maxLanguages) byLanguage.clear();
    byLanguage.set(language, vocabulary);
  }
  return vocabulary;
}

const vocabularies = new WeakMap<DocumentFrequency, Map<string, Vocabulary>>();
const maxLanguages = 8;
const maxWords = 2 ** 18;
const minPlaces = 2 ** 10;
const digit = /\p{Nd}/u;

// A word is one record, so that a look-up waits for memory once.
const recordBits = 3;
const hashAt = 1;
const stemHashAt = 2;
const traitsAt = 3;
/** Of two integers' width. */
const rarityAt = 4;
const rarityIndexAt = 6;

function createVocabulary(frequencyOf: (stem: string) => number): Vocabulary {
  let ints = new Int32Array(minPlaces << recordBits);
  let floats = new Float64Array(ints.buffer);
  let known = 0;
  const rarities = new Map<string, number>();
  const rarityTable = new RarityTable();

  const rarityOf = (stem: string): number => {
    let found = rarities.get(stem);
    if (found === undefined) {
      if (rarities.size >= maxWords) rarities.clear();
      rarities.set(detach(stem), (found = rarity(frequencyOf(stem))));
    }
    return found;
  };

  /** Where the record of a number begins, or of the free place for it. */
  const find = (id: number): number => {
    const places = ints.length >>> recordBits;
    let place = Math.imul(id, 0x9e3779b1) >>> Math.clz32(places - 1);
    for (;;) {
      const at = place << recordBits;
      if (ints[at] === id || ints[at] === 0) return at;
      place = (place + 1) & (places - 1);
    }
  };

  const resize = (places: number) => {
    const before = ints;
    ints = new Int32Array(places << recordBits);
    floats = new Float64Array(ints.buffer);
    known = 0;
    if (places === minPlaces) return;
    for (let at = 0; at < before.length; at += 1 << recordBits) {
      if (before[at] === 0) continue;
      ints.set(before.subarray(at, at + (1 << recordBits)), find(before[at]!));
      known++;
    }
  };

  /** Makes the record of a word; one without an identity is forgotten as soon as it is read. */
  const learn = ({ id, norm, stem }: Word): number => {
    if (known >= maxWords) resize(minPlaces);
    else if (2 * known >= ints.length >>> recordBits) resize((2 * ints.length) >>> recordBits);
    const at = find(id);
    ints[at] = id;
    ints[at + hashAt] = hashTerm(norm);
    ints[at + stemHashAt] = hashTerm(stem);
    ints[at + traitsAt] = (digit.test(norm) ? hasDigit : 0) | (norm.length > 1 ? isLong : 0);
    const rarity = rarityOf(stem);
    floats[(at + rarityAt) >>> 1] = rarity;
    ints[at + rarityIndexAt] = rarityTable.indexOf(rarity);
    if (id !== 0) known++;
    return at;
  };

  return (columns) => {
    const { ids } = columns;
    const { length } = ids;
    const found = {
      hashes: passing.integers(length),
      stemHashes: passing.integers(length),
      rarities: passing.reals(length),
      rarityIndexes: passing.integers(length),
      rarityTable,
      traits: passing.bytes(length),
    };
    for (let number = 0; number < length; number++) {
      const id = ids[number]!;
      let at = find(id);
      if (id === 0 || ints[at] === 0) at = learn(wordOf(columns, number));
      found.hashes[number] = ints[at + hashAt]!;
      found.stemHashes[number] = ints[at + stemHashAt]!;
      found.rarityIndexes[number] = ints[at + rarityIndexAt]!;
      found.traits[number] = ints[at + traitsAt]!;
      found.rarities[number] = floats[(at + rarityAt) >>> 1]!;
    }
    return found;
  };
}
