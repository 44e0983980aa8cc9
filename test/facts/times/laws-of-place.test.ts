import { describe, expect, test } from 'vitest';
import { extractTimes } from '../../../src/facts/times/times.js';
import { prepare } from '../../../src/text/prepare.js';

function timesOf(text: string): { words: string; literal: string }[] {
  const document = prepare({ id: 'a', text, language: 'en' });
  return extractTimes(document).map(({ start, end, firstToken, endToken, literal }) => {
    expect(document.tokens[firstToken]!.start).toBeLessThanOrEqual(start);
    expect(document.tokens[endToken - 1]!.end).toBeGreaterThanOrEqual(end);
    return { words: text.slice(start, end), literal };
  });
}

/** A phrase, its words that are the time where not all are, and what is read. */
const phrases: readonly (readonly [phrase: string, literal: string, words?: string])[] = [
  ['on 14 June 2022', '2022-06-14', '14 June 2022'],
  ['on June 14, 2022', '2022-06-14', 'June 14, 2022'],
  ['on 14/06/2022', '2022-06-14', '14/06/2022'],
  ['in June 2022', '2022-06', 'June 2022'],
  ['in late June 2022', '2022-06-END', 'late June 2022'],
  ['at the end of 2021', '2021-END', 'the end of 2021'],
  ['in mid-2012', '2012-MID', 'mid-2012'],
  ['in the 1990s', '199X', 'the 1990s'],
  ['in the third quarter of 2018', '2018-Q3', 'the third quarter of 2018'],
  ['in summer 2018', '2018-SU', 'summer 2018'],
  ['on Tuesday', 'tuesday', 'Tuesday'],
  ['on Tuesday night', 'tuesday-NI', 'Tuesday night'],
  ['last Tuesday', 'tuesday-1'],
  ['next Tuesday', 'tuesday+1'],
  ['at 3:30 p.m.', 'T15:30', '3:30 p.m.'],
  ['at 15:30', 'T15:30', '15:30'],
  ['at noon', 'T12:00', 'noon'],
  ['at midnight', 'T00:00', 'midnight'],
  ['yesterday', 'day-1'],
  ['yesterday evening', 'day-1-EV'],
  ['tomorrow', 'day+1'],
  ['tonight', 'day+0-NI'],
  ['the day before yesterday', 'day-2'],
  ['the day after tomorrow', 'day+2'],
  ['the day before', '@day-1'],
  ['the week after', '@week+1'],
  ['the same day', '@day+0'],
  ['the next morning', '@day+1-MO'],
  ['the previous month', '@month-1'],
  ['three days ago', 'day-3'],
  ['two weeks from now', 'week+2'],
  ['two weeks later', '@week+2'],
  ['a year earlier', '@year-1'],
  ['two years before', '@year-2'],
  ['ten years afterwards', '@year+10'],
  ['last week', 'week-1'],
  ['this month', 'month+0'],
  ['next year', 'year+1'],
  ['earlier this year', 'year+0-START'],
  ['later this year', 'year+0-END'],
  ['at the end of the year', 'year+0-END', 'the end of the year'],
  ['last June', 'XXXX-1-06'],
  ['next summer', 'season+1-SU'],
  ['this morning', 'day+0-MO'],
  ['last night', 'day-1-NI'],
  ['for three months', 'P3M', 'three months'],
  ['for half an hour', 'P30N', 'half an hour'],
  ['for decades', 'PXE', 'decades'],
  ['for the past three years', 'P3Y', 'the past three years'],
  ['from 2012 to 2015', '2012/2015'],
  ['between June and December 2022', '2022-06/2022-12'],
];

/** Places in which a phrase means the same; each text holds no other time. */
const places: Readonly<Record<string, (phrase: string) => string>> = {
  'at the end of a sentence': (phrase) => `They met ${phrase}.`,
  'at the end of a text without a stop': (phrase) => `They met ${phrase}`,
  'at the beginning': (phrase) => `${phrase[0]!.toUpperCase()}${phrase.slice(1)}, they met.`,
  'between others': (phrase) => `Rain fell over the whole island. They met ${phrase}. Snow fell.`,
  'before a comma': (phrase) => `They met ${phrase}, and went home.`,
  'in a quotation': (phrase) => `“They met ${phrase},” she said.`,
  'in brackets': (phrase) => `They went out (they met ${phrase}) and came home.`,
  'with no-break spaces': (phrase) => `They met ${phrase.replaceAll(' ', '\u00a0')}.`,
};

describe.each(Object.entries(places))('a time %s', (_, place) => {
  test.each(phrases.map(([phrase, literal, words = phrase]) => ({ phrase, literal, words })))(
    '$phrase',
    ({ phrase, literal, words }) => {
      const [time, ...more] = timesOf(place(phrase));
      expect(more).toEqual([]);
      expect(time?.literal).toBe(literal);
      expect(time!.words.replaceAll('\u00a0', ' ').toLowerCase()).toBe(words.toLowerCase());
    },
  );
});
