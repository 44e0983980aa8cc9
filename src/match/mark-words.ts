import type { Document, Token } from '../types.js';
import { rarity, type WordEntry } from './vocabulary.js';

/** What is known of each word of a document, by token. */
export interface WordMarks {
  /** Hash of the stem. */
  readonly terms: Uint32Array;
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

export function markWords(document: Document, entries: readonly WordEntry[]): WordMarks {
  const { length } = entries;
  const minRarity = rarity(commonFrequency);
  const marks: WordMarks = {
    terms: new Uint32Array(length),
    rarities: new Float64Array(length),
    isSpeech: markSpeech(document),
    isName: markNames(document),
    isNumber: new Uint8Array(length),
    isContent: new Uint8Array(length),
  };
  for (let i = 0; i < length; i++) {
    const { stem, isNumber } = entries[i]!;
    marks.terms[i] = stem.hash;
    marks.rarities[i] = stem.rarity;
    if (isNumber) marks.isNumber[i] = 1;
    if (stem.rarity >= minRarity) marks.isContent[i] = 1;
  }
  return marks;
}

function markSpeech({ tokens, quotes }: Document): Uint8Array {
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

function markNames({ text, tokens, sentences }: Document): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { firstToken, endToken, isTitle } of sentences) {
    if (isTitle) continue;
    let capitals = 0;
    for (let i = firstToken; i < endToken; i++) {
      if (!hasCapital(text, tokens[i]!)) continue;
      capitals++;
      marks[i] = 1;
    }
    // A headline or a line of shouting has capitals everywhere, so they mark nothing; nor does a sentence's first.
    const isShouting = capitals > 0.6 * (endToken - firstToken) && endToken - firstToken > 4;
    marks.fill(0, firstToken, isShouting ? endToken : Math.min(endToken, firstToken + 1));
  }
  return marks;
}

function hasCapital(text: string, { start, norm }: Token): boolean {
  if (norm.length <= 1) return false;
  const code = text.charCodeAt(start);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = text[start]!;
  return first !== first.toLowerCase();
}
