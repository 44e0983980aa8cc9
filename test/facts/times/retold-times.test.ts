import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';

const rest =
  'Officials of Tavin met in the old town hall to talk about the flood fund. The next meeting is open to all residents. ' +
  'Money for the dykes comes from the region, and farmers below the weir have asked for more of it since the spring.';

function times(source: string, copy: string) {
  const facts = compareArticles(
    { id: 'a', text: `${rest} ${source}` },
    { id: 'b', text: `${rest} ${copy}` },
  ).facts;
  return facts
    .filter(({ kind, severity }) => kind === 'time' && severity !== 'none')
    .map(({ change, severity }) => `${change} ${severity}`);
}

describe('another time in a sentence that is told in other words', () => {
  test.each([
    ['The mill will close in June, its owner said.', 'Its owner said that the mill closes in July.'],
    ['The strike at the mill lasted three months.', 'For three weeks there was a strike at the mill.'],
    ['The doors of the hall open at 7 am.', 'The hall opens its doors at 7 pm.'],
    ['They met the mayor at 6.30 a.m. in the hall.', 'In the hall they met the mayor in the evening.'],
    [
      'The judge gave the driver six years in prison.',
      'Sixteen years in prison were what the judge gave the driver.',
    ],
    [
      'The doors of the hall open at 6 a.m. on Sunday.',
      "The hall opens its doors at six o'clock on Sunday evening.",
    ],
    [
      'The judge came to the town four days before the flood.',
      'When the flood came, the judge had been in the town for four years.',
    ],
    ['The fire in the forest burned for five days.', 'In the forest the fire burned for a single day.'],
    ['The talks with the union ended at 10:30 GMT.', 'At 10:30 EST the talks with the union ended.'],
    [
      'The court in Ostrel will hear the case of the miners on Thursday.',
      'The case of the miners will be heard by the court in Ostrel on Tuesday.',
    ],
  ])('%s → %s', (source, copy) => {
    expect(times(source, copy)).toEqual(['garbled major']);
  });
});

describe('the same time in another form', () => {
  test.each([
    ['They met at 3 p.m. in the hall.', 'They met at 15:00 in the hall.'],
    ['The talks ended at 10:30 GMT.', 'The talks ended at 05:30 EST.'],
    ['They met the mayor at 6.30 p.m. in the hall.', 'They met the mayor in the evening in the hall.'],
    ['The storm hit on 12 March 2021.', 'The storm hit on March 12th, 2021.'],
    ['The mill will close in June.', 'The mill will shut in June.'],
    ['The rule starts in the 2023-24 school year.', 'The rule starts in the 2023–24 school year.'],
    ['It burned for a whole week.', 'It burned for seven days.'],
  ])('%s → %s', (source, copy) => {
    expect(times(source, copy)).toEqual([]);
  });
});

test('a part of the day comes and goes with the wording', () => {
  expect(times('They met the mayor in the evening in the hall.', 'They met the mayor in the hall.')).toEqual(
    [],
  );
});
