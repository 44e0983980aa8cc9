import { expect, test } from 'vitest';
import { countries } from '../../src/languages/en/gazetteer.js';
import { isCountryWord } from '../../src/match/document-frequencies.js';
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
