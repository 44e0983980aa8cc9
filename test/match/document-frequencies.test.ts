import { expect, test } from 'vitest';
import { countries } from '../../src/languages/en/gazetteer.js';
import { documentFrequency as englishFrequency } from '../../src/languages/en/document-frequency.js';
import { documentFrequencies, isCountryWord, type StemCounts } from '../../src/match/document-frequencies.js';
import { stem } from '../../src/text/stem.js';

test('isCountryWord knows the stem of every word for a country, its people and its capital', () => {
  const names = countries.flatMap(({ name, otherNames, demonyms, capitals }) => [
    name,
    ...otherNames,
    ...demonyms,
    ...capitals,
  ]);
  const words = names.flatMap((name) => name.match(/[\p{L}']+/gu) ?? []);
  expect(words.length).toBeGreaterThan(800);
  for (const word of words) expect([word, isCountryWord(stem(word, 'en'))]).toEqual([word, true]);
  for (const word of ['barg', 'mayor', 'fran', 'f', ''])
    expect([word, isCountryWord(word)]).toEqual([word, false]);
});

test('of English, every word for a country is in one article of twenty at least, and all others are as the table has them', () => {
  const frequency = documentFrequencies(new Map());
  const stems = countries.map(({ name }) => stem(name.toLowerCase(), 'en')).filter(isCountryWord);
  const rare = stems.filter((one) => englishFrequency(one) < 0.05);
  const common = stems.filter((one) => englishFrequency(one) > 0.05);
  expect([rare.length > 100, common.length > 0]).toEqual([true, true]);
  for (const one of rare) expect([one, frequency(one, 'en')]).toEqual([one, 0.05]);
  for (const one of [...common, 'barg', 'mayor', 'said', 'qqqq'])
    expect([one, frequency(one, 'en')]).toEqual([one, englishFrequency(one)]);
});

test('of another language, a large batch is counted: half an article more for half an article less', () => {
  const counts: StemCounts = new Map([
    [
      'es',
      {
        documents: 399,
        words: 4000,
        letters: 20_000,
        stems: new Map([['alcald', { documents: 99, words: 140 }]]),
      },
    ],
  ]);
  const frequency = documentFrequencies(counts);
  expect(frequency('alcald', 'es')).toBe(99.5 / 400);
  expect(frequency('puent', 'es')).toBe(0.5 / 400);
  expect(frequency('alcald', 'de')).toBe(0.5);
  // With 199 articles it is nearly so.
  const fewer = documentFrequencies(new Map([['es', { ...counts.get('es')!, documents: 199 }]]))(
    'alcald',
    'es',
  );
  expect(Math.abs(fewer - 99.5 / 200)).toBeLessThan(1 / 200);
});
