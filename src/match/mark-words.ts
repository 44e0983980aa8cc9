import type { PreparedArticle, Sentence, Token } from '../types.js';
import { rarity, type Vocabulary } from './vocabulary.js';

/** What is known of each word of a document, by token. */
export interface WordMarks {
  /** Hash of the word. */
  readonly norms: Uint32Array;
  /** Number of the stem among the stems of the document, in the order in which they come. */
  readonly stems: Uint32Array;
  /** Hashes of the stems, by their numbers. */
  readonly stemHashes: Uint32Array;
  /** How rare the stem is. */
  readonly rarities: Float64Array;
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

let documents = 0;

/** All that is asked of the tokens, in one pass: they lie scattered in memory, and to read them again is what costs. */
export function markWords(document: PreparedArticle, find: Vocabulary): WordMarks {
  const { text, tokens, sentences } = document;
  const { length } = tokens;
  const minRarity = rarity(commonFrequency);
  const norms = new Uint32Array(length);
  const stems = new Uint32Array(length);
  const stemHashes = new Uint32Array(length);
  const rarities = new Float64Array(length);
  const isCapital = new Uint8Array(length);
  const isNumber = new Uint8Array(length);
  const isContent = new Uint8Array(length);
  documents++;
  let found = 0;
  for (let i = 0; i < length; i++) {
    const token = tokens[i]!;
    const { hash, isNumber: hasDigit, stem } = find(token);
    if (stem.document !== documents) {
      stem.document = documents;
      stem.number = found;
      stemHashes[found++] = stem.hash;
    }
    norms[i] = hash;
    stems[i] = stem.number;
    rarities[i] = stem.rarity;
    if (hasCapital(text, token)) isCapital[i] = 1;
    if (hasDigit) isNumber[i] = 1;
    if (stem.rarity >= minRarity) isContent[i] = 1;
  }
  return {
    norms,
    stems,
    stemHashes: stemHashes.slice(0, found),
    rarities,
    isSpeech: markSpeech(document),
    isName: keepNames(isCapital, sentences),
    isNumber,
    isContent,
  };
}

function markSpeech({ tokens, quotes }: PreparedArticle): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let i = 0;
  for (const { inner } of quotes) {
    while (i < tokens.length && tokens[i]!.start < inner.start) i++;
    const first = i;
    while (i < tokens.length && tokens[i]!.end <= inner.end) i++;
    if (i - first >= minSpeech) marks.fill(1, first, i);
  }
  return marks;
}

/** The capitals that mark names. */
function keepNames(isCapital: Uint8Array, sentences: readonly Sentence[]): Uint8Array {
  const isName = new Uint8Array(isCapital.length);
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

function hasCapital(text: string, { start, norm }: Token): boolean {
  if (norm.length <= 1) return false;
  const code = text.charCodeAt(start);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = text[start]!;
  return first !== first.toLowerCase();
}
