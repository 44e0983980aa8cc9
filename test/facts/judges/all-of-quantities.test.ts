import { describe, expect, test } from 'vitest';
import { toldOf } from './changes-in.js';

/** One sentence and one whose number, unit or measure is another, with all that is to be told of it: each fault once. */
const rows: readonly (readonly [from: string, to: string, ...told: string[]])[] = [
  [
    'The company sold 340 boats last year.',
    'The company sold 430 boats last year.',
    'major garbled quantity value-changed: 340 boats → 430 boats',
  ],
  [
    'The company sold 340 boats last year.',
    'The company sold about 340 boats last year.',
    'minor garbled quantity precision-lost: 340 boats → about 340 boats',
  ],
  [
    'At least 14 people were killed in the fire.',
    '14 people were killed in the fire.',
    'major garbled quantity precision-gained: At least 14 people → 14 people',
  ],
  [
    'At least 14 people were killed in the fire.',
    'At most 14 people were killed in the fire.',
    'major garbled quantity value-changed: At least 14 people → At most 14 people',
  ],
  [
    'Turnover rose by 4 per cent to 12 million euros.',
    'Turnover fell by 4 per cent to 12 million euros.',
    'major garbled quantity value-changed: rose by 4 per cent to 12 million euros → fell by 4 per cent to 12 million euros',
  ],
  [
    'Turnover rose by 4 per cent to 12 million euros.',
    'Turnover rose by 4 per cent to 12 million dollars.',
    'major garbled quantity value-changed: rose by 4 per cent to 12 million euros → rose by 4 per cent to 12 million dollars',
  ],
  [
    'Turnover rose by 4 per cent to 12 million euros.',
    'Turnover rose by 4 percentage points to 12 million euros.',
    'major garbled quantity value-changed: rose by 4 per cent → rose by 4 percentage points',
  ],
  [
    'Turnover rose by 4 per cent to 12 million euros.',
    'Turnover rose by 4 per cent to 12 billion euros.',
    'major garbled quantity value-changed: 12 million euros → 12 billion euros',
  ],
  [
    'The pay is 20 euros an hour.',
    'The pay is 20 euros a day.',
    'major garbled quantity value-changed: 20 euros an hour → 20 euros a day',
  ],
  [
    'Two thirds of the crews agreed.',
    'A third of the crews agreed.',
    'major garbled quantity value-changed: Two thirds of the crews → A third of the crews',
  ],
  [
    'The blaze killed 12 and injured 30 people.',
    'The blaze killed 30 and injured 12 people.',
    'major garbled quantity value-changed: 12 and injured 30 people → 30 and injured 12 people',
  ],
  [
    'The ship is 120 metres long and 30 metres wide.',
    'The ship is 30 metres long and 120 metres wide.',
    'major garbled quantity value-changed: 120 metres long and 30 metres → 30 metres long and 120 metres',
  ],
  [
    'The temperature fell to minus 5 degrees.',
    'The temperature fell to 5 degrees.',
    'major garbled quantity value-changed: minus 5 degrees → 5 degrees',
  ],
  [
    'It lies 12 kilometres from the town.',
    'It lies 12 miles from the town.',
    'major garbled quantity value-changed: 12 kilometres → 12 miles',
  ],
  [
    'Prices went from 3 euros to 4 euros.',
    'Prices went from 4 euros to 3 euros.',
    'major garbled quantity value-changed: 3 euros to 4 euros → 4 euros to 3 euros',
  ],
  [
    'A crew of five brought the boat home.',
    'A crew of fifteen brought the boat home.',
    'major garbled quantity value-changed: five → fifteen',
  ],
  [
    'She is 45 years old.',
    'She is 54 years old.',
    'major garbled quantity value-changed: 45 years old → 54 years old',
  ],
  [
    'Dozens of boats were lost in the storm.',
    'Hundreds of boats were lost in the storm.',
    'major garbled quantity value-changed: Dozens of boats → Hundreds of boats',
  ],
  [
    'The first bridge was closed.',
    'The second bridge was closed.',
    'major garbled quantity value-changed: first → second',
  ],
  [
    'Alice Moor, 34, and Ben Carr, 43, won prizes.',
    'Alice Moor, 43, and Ben Carr, 34, won prizes.',
    'major garbled quantity value-changed: 34, and Ben Carr, 43 → 43, and Ben Carr, 34',
  ],
  ['The Falcons won 3-1.', 'The Falcons won 3-2.', 'major garbled quantity value-changed: 3-1 → 3-2'],
  [
    'The motion passed by 40 votes to 12.',
    'The motion passed by 40 votes to 21.',
    'major garbled quantity value-changed: 12 → 21',
  ],
  [
    'It cost $5 million.',
    'It cost £5 million.',
    'major garbled quantity value-changed: $5 million → £5 million',
  ],
  [
    'It cost between 3 and 5 million euros.',
    'It cost between 3 and 6 million euros.',
    'major garbled quantity value-changed: between 3 and 5 million euros → between 3 and 6 million euros',
  ],
  [
    'One in four homes has no water.',
    'One in five homes has no water.',
    'major garbled quantity value-changed: One in four homes → One in five homes',
  ],
  [
    'Up to 40 boats may sail.',
    'More than 40 boats may sail.',
    'major garbled quantity value-changed: Up to 40 boats → More than 40 boats',
  ],
  [
    'Nearly 400 boats sailed.',
    'More than 400 boats sailed.',
    'major garbled quantity value-changed: Nearly 400 boats → More than 400 boats',
  ],
  [
    'The court in Marsk sentenced the former skipper, Jon Aker, to six years in prison on Friday for smuggling 40 tonnes of tobacco.',
    'The court in Marsk sentenced the former skipper, Jon Aker, to six years in prison on Friday for smuggling 14 tonnes of tobacco.',
    'major garbled quantity value-changed: 40 tonnes → 14 tonnes',
  ],
  [
    'The central bank raised its main rate by a quarter of a point to 4.25 per cent, the highest since 2008.',
    'The central bank raised its main rate by a half of a point to 4.25 per cent, the highest since 2008.',
    'major garbled quantity value-changed: a quarter of a point → a half of a point',
  ],
  [
    'The central bank raised its main rate by a quarter of a point to 4.25 per cent, the highest since 2008.',
    'The central bank cut its main rate by a quarter of a point to 4.25 per cent, the highest since 2008.',
    'major garbled quantity value-changed: raised its main rate by a quarter of a point → cut its main rate by a quarter of a point',
  ],
  [
    'Rescuers found three of the five climbers alive on Sunday; the other two are still missing.',
    'Rescuers found two of the five climbers alive on Sunday; the other three are still missing.',
    'major garbled quantity value-changed: three of the five climbers → two of the five climbers',
  ],
  [
    'The yard, which employs 2,300 people, has lost money in each of the past four years.',
    'The yard, which employs 3,200 people, has lost money in each of the past four years.',
    'major garbled quantity value-changed: 2,300 people → 3,200 people',
  ],
  [
    'Shares in Nordvik fell 8 per cent after the firm warned that sales would be weak.',
    'Shares in Nordvik rose 8 per cent after the firm warned that sales would be weak.',
    'major garbled quantity value-changed: fell 8 per cent → rose 8 per cent',
  ],
  [
    'The president of the club, Mara Quill, 61, will step down in June after nine years in office.',
    'The president of the club, Mara Quill, 16, will step down in June after nine years in office.',
    'major garbled quantity value-changed: 61 → 16',
  ],
  [
    'Four in ten farmers said they had lost animals in the drought, the survey of 1,500 farms found.',
    'Six in ten farmers said they had lost animals in the drought, the survey of 1,500 farms found.',
    'major garbled quantity value-changed: Four in ten farmers → Six in ten farmers',
  ],
  [
    'Four in ten farmers said they had lost animals in the drought, the survey of 1,500 farms found.',
    'Four in ten farmers said they had lost animals in the drought, the survey of 5,100 farms found.',
    'major garbled quantity value-changed: 1,500 farms → 5,100 farms',
  ],
  [
    'The plane landed safely in Marsk, and all 98 passengers got off.',
    'The plane landed safely in Marsk, and all 89 passengers got off.',
    'major garbled quantity value-changed: 98 passengers → 89 passengers',
  ],
  [
    'The team came third in the league with 58 points.',
    'The team came second in the league with 58 points.',
    'major garbled quantity value-changed: third → second',
  ],
  [
    'The team came third in the league with 58 points.',
    'The team came third in the league with 85 points.',
    'major garbled quantity value-changed: 58 points → 85 points',
  ],
];

describe('a sentence of another quantity', () => {
  test.each(rows)('%s → %s', (from, to, ...told) => {
    expect(toldOf(from, to)).toEqual(told);
  });
});
