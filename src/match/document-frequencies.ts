import { documentFrequency as englishFrequency } from '../languages/en/document-frequency.js';
import { countries } from '../languages/en/gazetteer.js';
import { stem as stemOf } from '../text/stem.js';
import type { Document } from '../types.js';

/** Share of the articles of a language that have a word of this stem, in (0, 1]. */
export type DocumentFrequency = (stem: string, language: string) => number;

/** Words of an article of usual length: what turns a word's rate into a chance to meet it. */
const usualLength = 400;

/** From this many articles on, counting them beats guessing from the rates. */
const enoughDocuments = 200;

/**
 * Least frequency of the words for a country, its people and its capital. They say where, not what: by the count in
 * another country's papers a small country's name would be so rare that any two stories from there look like one.
 */
const countryFrequency = 0.05;

/**
 * Document frequencies for a batch: the shipped table for English, counts over the batch for every other
 * language.
 *
 * A count means little in a batch of five, where a name that all five tell looks as common as an article. So
 * a small batch leans on the rate of a word among all words, from which follows the chance to meet it in 400
 * words, capped by what was counted.
 */
export function createDocumentFrequencies(documents: Iterable<Document>): DocumentFrequency {
  const countsByLanguage = new Map<string, Counts>();
  for (const { language, tokens } of documents) {
    if (language === 'en') continue;
    let counts = countsByLanguage.get(language);
    if (!counts) countsByLanguage.set(language, (counts = { documents: 0, words: 0, stems: new Map() }));
    counts.documents++;
    counts.words += tokens.length;
    const seen = new Set<string>();
    for (const { stem } of tokens) {
      const before = counts.stems.get(stem) ?? { documents: 0, words: 0 };
      before.words++;
      if (!seen.has(stem)) before.documents++;
      seen.add(stem);
      counts.stems.set(stem, before);
    }
  }
  return (stem, language) => {
    if (language === 'en')
      return Math.max(englishFrequency(stem), isCountryWord(stem) ? countryFrequency : 0);
    const counts = countsByLanguage.get(language);
    const found = counts?.stems.get(stem);
    if (!counts || !found) return 0.5 / ((counts?.documents ?? 0) + 1);
    const counted = (found.documents + 0.5) / (counts.documents + 1);
    if (counts.documents >= enoughDocuments) return counted;
    const expected = 1 - Math.exp((-found.words / counts.words) * usualLength);
    const trust = counts.documents / enoughDocuments;
    return trust * counted + (1 - trust) * expected;
  };
}

let countryWords: Set<string> | undefined;

function isCountryWord(stem: string): boolean {
  countryWords ??= new Set(
    countries
      .flatMap(({ name, otherNames, demonyms, capitals }) => [name, ...otherNames, ...demonyms, ...capitals])
      .flatMap((name) => name.split(/[^\p{L}']+/u))
      .map((word) => stemOf(word, 'en')),
  );
  return countryWords.has(stem);
}

interface Counts {
  documents: number;
  words: number;
  readonly stems: Map<string, { documents: number; words: number }>;
}
