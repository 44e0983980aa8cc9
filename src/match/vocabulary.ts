import { detach } from '../text/fold.js';
import type { Word, WordMemo } from '../text/token-columns.js';
import type { DocumentFrequency } from './document-frequencies.js';
import { hashTerm } from './hash-term.js';

/** What is known of a stem. */
export interface StemEntry {
  readonly stem: string;
  readonly hash: number;
  readonly rarity: number;
  /** Scratch of the profile that is being made: its document, and the number of the stem in it. */
  document: number;
  number: number;
}

/** What is known of a word. */
export interface WordEntry extends WordMemo {
  readonly hash: number;
  readonly isNumber: boolean;
  readonly stem: StemEntry;
}

/** Looks up the words of one language. */
export type Vocabulary = (word: Word) => WordEntry;

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
const maxWords = 100_000;
const digit = /\p{Nd}/u;

function createVocabulary(frequencyOf: (stem: string) => number): Vocabulary {
  const words = new Map<string, WordEntry>();
  const stems = new Map<string, StemEntry>();
  const stemEntry = (stem: string): StemEntry => {
    let entry = stems.get(stem);
    if (!entry) {
      entry = {
        stem: detach(stem),
        hash: hashTerm(stem),
        rarity: rarity(frequencyOf(stem)),
        document: 0,
        number: 0,
      };
      if (stems.size >= maxWords) stems.clear();
      stems.set(entry.stem, entry);
    }
    return entry;
  };
  return (word) => {
    const { norm, stem, memo } = word;
    // Made here: nobody else has the owner.
    if (memo?.owner === words) return memo as WordEntry;
    let entry = words.get(norm);
    if (entry?.stem.stem !== stem) {
      entry = { owner: words, hash: hashTerm(norm), isNumber: digit.test(norm), stem: stemEntry(stem) };
      if (words.size >= maxWords) words.clear();
      words.set(detach(norm), entry);
    }
    word.memo = entry;
    return entry;
  };
}
