import { passing } from '../text/columns.js';
import { tokenColumnsOf, type TokenColumns } from '../text/token-columns.js';
import type { PreparedArticle, Sentence } from '../types.js';
import type { RarityTable } from './rarity-table.js';
import { hasDigit, isLong, rarity, type Vocabulary } from './vocabulary.js';

/** What is known of each word of a document, by token. */
export interface WordMarks {
  /** Hash of the word. */
  readonly norms: Uint32Array;
  /** Number of the word among the words of the document. */
  readonly numbers: Uint16Array | Uint32Array;
  /** Hashes of the stems of these words, by their numbers. */
  readonly stemHashes: Uint32Array;
  /** How rare the stem is. */
  readonly rarities: Float64Array;
  /** By the number of the word, in the table. */
  readonly rarityIndexes: Uint32Array;
  readonly rarityTable: RarityTable;
  /** Whether it stands in quoted speech. */
  readonly isSpeech: Uint8Array;
  /** Whether it has a capital inside a sentence. */
  readonly isName: Uint8Array;
  /** Whether it has a digit. */
  readonly isNumber: Uint8Array;
  /** Whether it tells what the story is about. */
  readonly isContent: Uint8Array;
}

/** A word in more than this share of all articles says nothing about which story it is from. */
const commonFrequency = 0.2;

/** Quoted words fewer than this are a label (“martial law”), not speech. */
const minSpeech = 5;

/**
 * Share of a text's words in quotation marks from which they are no speech in it but the text: a statement, an address, a
 * copy that somebody set in quotation marks. Without them there would be nothing to compare. Few texts have more than two thirds.
 */
const allSpeech = 0.8;

/** The last few made: whoever profiles a document also asks what it refers to, and marks take 30 bytes a word. */
const lastMade: {
  readonly document: PreparedArticle;
  readonly find: Vocabulary;
  readonly marks: WordMarks;
}[] = [];
const maxMade = 4;

/** All that is asked of the words and tokens of a document. */
export function markWords(document: PreparedArticle, find: Vocabulary): WordMarks {
  const known = lastMade.find((made) => made.document === document && made.find === find);
  if (known) return known.marks;
  const marks = makeMarks(document, find);
  if (lastMade.length === maxMade) lastMade.shift();
  lastMade.push({ document, find, marks });
  return marks;
}

function makeMarks(document: PreparedArticle, find: Vocabulary): WordMarks {
  const { text, sentences } = document;
  const columns = tokenColumnsOf(document);
  const { length, starts, numbers } = columns;
  const minRarity = rarity(commonFrequency);
  const found = find(columns);
  const { hashes, stemHashes, rarities: rarityOf, traits } = found;
  const norms = passing.integers(length);
  const rarities = passing.reals(length);
  const isCapital = passing.bytes(length);
  const isNumber = passing.bytes(length);
  const isContent = passing.bytes(length);
  for (let i = 0; i < length; i++) {
    const number = numbers[i]!;
    const ofWord = traits[number]!;
    norms[i] = hashes[number]!;
    rarities[i] = rarityOf[number]!;
    isNumber[i] = ofWord & hasDigit;
    isContent[i] = rarityOf[number]! >= minRarity ? 1 : 0;
    // One letter is no name.
    if (ofWord & isLong && hasCapital(text, starts[i]!)) isCapital[i] = 1;
  }
  return {
    norms,
    numbers,
    stemHashes,
    rarities,
    rarityIndexes: found.rarityIndexes,
    rarityTable: found.rarityTable,
    isSpeech: markSpeech(document, columns),
    isName: keepNames(isCapital, sentences),
    isNumber,
    isContent,
  };
}

function markSpeech({ quotes }: PreparedArticle, { length, starts, lengths }: TokenColumns): Uint8Array {
  const marks = passing.bytes(length);
  let i = 0;
  let spoken = 0;
  for (const { inner } of quotes) {
    while (i < length && starts[i]! < inner.start) i++;
    const first = i;
    while (i < length && starts[i]! + lengths[i]! <= inner.end) i++;
    if (i - first < minSpeech) continue;
    marks.fill(1, first, i);
    spoken += i - first;
  }
  return spoken >= allSpeech * length ? marks.fill(0) : marks;
}

/** The capitals that mark names. */
function keepNames(isCapital: Uint8Array, sentences: readonly Sentence[]): Uint8Array {
  const isName = passing.bytes(isCapital.length);
  for (const { firstToken, endToken, isTitle } of sentences) {
    if (isTitle) continue;
    let capitals = 0;
    for (let i = firstToken; i < endToken; i++) capitals += isCapital[i]!;
    // A headline or a line of shouting has capitals everywhere, so they mark nothing; nor does a sentence's first.
    if (capitals > 0.6 * (endToken - firstToken) && endToken - firstToken > 4) continue;
    for (let i = firstToken + 1; i < endToken; i++) isName[i] = isCapital[i]!;
  }
  return isName;
}

function hasCapital(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = text[start]!;
  return first !== first.toLowerCase();
}
