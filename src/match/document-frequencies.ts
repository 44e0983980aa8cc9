import { documentFrequency as englishFrequency } from '../languages/en/document-frequency.js';
import { countries } from '../languages/en/gazetteer.js';
import { stem as stemOf } from '../text/stem.js';
import { tokenColumnsOf, wordOf } from '../text/token-columns.js';
import type { PreparedArticle } from '../types.js';
import { lengthClass, rateClass } from './rarity-classes.js';
import { rarityGuess } from './rarity-guess.js';

/** Share of the articles of a language that have a word of this stem, in (0, 1]. */
export type DocumentFrequency = (stem: string, language: string) => number;

/** Words of an article of usual length: in so many a rate is told. */
const usualLength = 400;

/** From this many articles on, counting them beats guessing from the rates. */
const enoughDocuments = 200;

/**
 * Least frequency of the words for a country, its people and its capital. They say where, not what: by the count in
 * another country's papers a small country's name would be so rare that any two stories from there look like one.
 */
const countryFrequency = 0.05;

/** How often the stems of each language but English occur in a batch: counts that add up over its parts. */
export type StemCounts = Map<string, LanguageCounts>;

interface LanguageCounts {
  documents: number;
  words: number;
  /** Of all words, by their stems. */
  letters: number;
  readonly stems: Map<string, { documents: number; words: number }>;
}

/** Adds the stems of a document to the counts of its batch; none for English, whose table is shipped. */
export function countStems(counts: StemCounts, document: PreparedArticle): void {
  const { language } = document;
  if (language === 'en') return;
  const columns = tokenColumnsOf(document);
  const { length, numbers } = columns;
  const own = countsOf(counts, language);
  own.documents++;
  own.words += length;
  const seen = new Set<string>();
  for (const number of numbers) {
    const { stem } = wordOf(columns, number);
    const before = own.stems.get(stem) ?? { documents: 0, words: 0 };
    before.words++;
    own.letters += stem.length;
    if (!seen.has(stem)) before.documents++;
    seen.add(stem);
    own.stems.set(stem, before);
  }
}

/** Adds the counts of one part of a batch to those of another. */
export function addStemCounts(counts: StemCounts, part: StemCounts): void {
  for (const [language, { documents, words, letters, stems }] of part) {
    const own = countsOf(counts, language);
    own.documents += documents;
    own.words += words;
    own.letters += letters;
    for (const [stem, found] of stems) {
      const before = own.stems.get(stem);
      if (!before) own.stems.set(stem, { ...found });
      else {
        before.documents += found.documents;
        before.words += found.words;
      }
    }
  }
}

function countsOf(counts: StemCounts, language: string): LanguageCounts {
  let own = counts.get(language);
  if (!own) counts.set(language, (own = { documents: 0, words: 0, letters: 0, stems: new Map() }));
  return own;
}

/** {@link documentFrequencies} of these documents. */
export function createDocumentFrequencies(documents: Iterable<PreparedArticle>): DocumentFrequency {
  const counts: StemCounts = new Map();
  for (const document of documents) countStems(counts, document);
  return documentFrequencies(counts);
}

/**
 * Document frequencies for a batch: the shipped table for English, counts over the batch for every other
 * language.
 *
 * A count means little in a batch of five, where a name that all five tell looks as common as an article. So a small
 * batch leans on what a word looks like: a short one that an article says often is common in any language.
 */
export function documentFrequencies(countsByLanguage: StemCounts): DocumentFrequency {
  return (stem, language) => {
    if (language === 'en')
      return Math.max(englishFrequency(stem), isCountryWord(stem) ? countryFrequency : 0);
    const counts = countsByLanguage.get(language);
    const found = counts?.stems.get(stem);
    if (!counts || !found) return 0.5 / ((counts?.documents ?? 0) + 1);
    const counted = (found.documents + 0.5) / (counts.documents + 1);
    if (counts.documents >= enoughDocuments) return counted;
    const expected = guessFrequency(
      (stem.length * counts.words) / counts.letters,
      (found.words / found.documents) * ((usualLength * counts.documents) / counts.words),
    );
    const trust = counts.documents / enoughDocuments;
    return trust * counted + (1 - trust) * expected;
  };
}

/** What two texts under comparison say is more common there than such words are at large. */
const onTopic = 0.8;

/**
 * The frequency of a word by its length, in mean lengths, and by how often the articles say it that have it, in
 * {@link usualLength} words.
 */
function guessFrequency(length: number, rate: number): number {
  return Math.exp(-onTopic * rarityGuess[lengthClass(length)]![rateClass(rate)]!);
}

/**
 * The words by the letters they begin with, which their stems keep: to stem all nine hundred costs more than the first
 * pair of articles.
 */
let countryWords: Map<string, string[]> | undefined;
const keptLetters = 3;

export function isCountryWord(stem: string): boolean {
  countryWords ??= groupCountryWords();
  const group = countryWords.get(stem.slice(0, keptLetters));
  return group !== undefined && group.some((word) => stemOf(word, 'en') === stem);
}

function groupCountryWords(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, otherNames, demonyms, capitals } of countries) {
    for (const words of [name, ...otherNames, ...demonyms, ...capitals]) {
      for (const word of words.match(/[\p{L}']+/gu) ?? []) {
        const start = word.slice(0, keptLetters);
        const group = groups.get(start);
        if (group) group.push(word);
        else groups.set(start, [word]);
      }
    }
  }
  return groups;
}
