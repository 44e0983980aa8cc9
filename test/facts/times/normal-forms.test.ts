import { describe, expect, test } from 'vitest';
import { compareTimes } from '../../../src/facts/times/comparison.js';
import { extractTimes } from '../../../src/facts/times/times.js';
import { prepare } from '../../../src/text/prepare.js';

function timesOf(text: string, publishedAt?: string) {
  return extractTimes(
    prepare({ id: 'a', text, language: 'en', ...(publishedAt === undefined ? {} : { publishedAt }) }),
  );
}

const literals = (text: string) => timesOf(text).map(({ literal }) => literal);

describe('years', () => {
  test.each([
    ['The plan ran from 2014-2018 there.', '2014/2018'],
    ['The season of 2014/15 was wet.', '2014/2015'],
    ['It was the 1998–99 season.', '1998/1999'],
    ['It fell in early 2012.', '2012-START'],
    ['The wall stands since 1642.', '1642'],
    ['It fell in AD 79.', '0079'],
    ['It fell in 79 AD.', '0079'],
    ['It was built in 300 B.C. by a king.', '-0300'],
    ['It was built in 300 BCE by a king.', '-0300'],
    ['It was built in 410 CE by a king.', '0410'],
  ])('%s', (text, literal) => {
    expect(literals(text)).toContain(literal);
  });

  test.each([
    'He paid $1998 for it.',
    'It cost 1998€ in the shop.',
    'It rose by 1998% there.',
    'The pump moved 1900 litres.',
    'Lots 2014-2250 were sold.',
    'It has 1850 km of road.',
    'Some 1650 people came.',
    'Model X1998 was shown.',
  ])('no year: %s', (text) => {
    expect(literals(text)).toEqual([]);
  });

  test.each([
    ['In the 2016 elections it lost.', '2016'],
    ['The 1995 floods were worse.', '1995'],
    ['It was so in 1985, too.', '1985'],
  ])('a year before what could be counted: %s', (text, literal) => {
    expect(literals(text)).toEqual([literal]);
  });
});

describe('quarters, seasons, decades, centuries', () => {
  test.each([
    ['Sales fell in Q3 2022.', '2022-Q3'],
    ['Sales fell in Q3 of 2022.', '2022-Q3'],
    ['Sales fell in the third quarter.', 'XXXX-Q3'],
    ['Sales fell in the third-quarter.', 'XXXX-Q3'],
    ['Sales fell in the first half of the year.', 'XXXX-H1'],
    ['Sales fell in the first half of 2021.', '2021-H1'],
    ['It opened in the winter of 2018.', '2018-WI'],
    ['It opened in the winter.', 'XXXX-WI'],
    ['It opened in the spring.', 'XXXX-SP'],
    ['It was so in the early 1990s.', '199X-START'],
    ["It was so in the 1990's.", '199X'],
    ['It was so in the ’90s.', '199X'],
    ['It was so in the 1800s.', '18XX'],
    ['It was so in the late 19th century.', 'C19-END'],
    ['It was a 19th-century house.', 'C19'],
    ['It was so in the twelfth century.', 'C12'],
    ['It was so in the third century.', 'C3'],
  ])('%s', (text, literal) => {
    expect(literals(text)).toEqual([literal]);
  });

  test.each([
    'She is in her 40s.',
    'They scored in the second half.',
    'They scored in the third period.',
    'She was 35th overall, a century of runs behind.',
  ])('none: %s', (text) => {
    expect(literals(text)).toEqual([]);
  });
});

describe('clock', () => {
  test.each([
    ['It began at half past six.', 'T?06:30'],
    ['It began at quarter past six.', 'T?06:15'],
    ['It began at a quarter to one.', 'T?12:45'],
    ['It began at quarter to six.', 'T?05:45'],
    ['It began at 6 in the morning.', 'T06:00'],
    ['It began at 6 in the evening.', 'T18:00'],
    ['It began at 10 at night.', 'T22:00'],
    ['It began at 2 at night.', 'T02:00'],
    ['It began at 4:05 in the afternoon.', 'T16:05'],
    ['It began at 12 a.m.', 'T00:00'],
    ['It began at 12 p.m.', 'T12:00'],
    ['It began at 3.30pm.', 'T15:30'],
    ['It began at 8 p.m. GMT.', 'T20:00GMT'],
    ['It began at midnight.', 'T00:00'],
    ['It began at 1530 hours.', 'T15:30'],
  ])('%s', (text, literal) => {
    expect(literals(text)).toEqual([literal]);
  });
});

describe('dates', () => {
  test.each([
    ['It ran from 14-16 June.', 'XXXX-06-14/XXXX-06-16'],
    ['It ran from June 14 to 16, 2022.', '2022-06-14/2022-06-16'],
    ['It ran on 14 and 16 June 2022.', '2022-06-14/2022-06-16'],
    ['It was due on June the 14th.', 'XXXX-06-14'],
    ['It was due on 31/12/09.', '2009-12-31'],
    ['It was due on 12/31/2009.', '2009-12-31'],
    ['It was due on 3 June of the year 2009.', '2009-06-03'],
    ['It was due in Feb. 2009.', '2009-02'],
    ['It will start in June.', 'XXXX-06'],
    ['It will end in early June.', 'XXXX-06-START'],
  ])('%s', (text, literal) => {
    expect(literals(text)).toEqual([literal]);
  });

  test.each(['It may be late.', 'They march on the town.'])('none: %s', (text) => {
    expect(literals(text)).toEqual([]);
  });

  test('a number after a month that counts people is no day', () => {
    expect(literals('In June 14 people died.')).toEqual(['XXXX-06']);
  });
});

describe('what hangs on another time', () => {
  test.each([
    ['It came the day before yesterday.', 'day-2'],
    ['It comes the day after tomorrow.', 'day+2'],
    ['It came yesterday morning.', 'day-1-MO'],
    ['It comes tonight.', 'day+0-NI'],
    ['It came the week before.', '@week-1'],
    ['It came the month after.', '@month+1'],
    ['It came the previous day.', '@day-1'],
    ['It came the following week.', '@week+1'],
    ['It came the same day.', '@day+0'],
    ['It came the next morning.', '@day+1-MO'],
    ['It comes next Tuesday.', 'tuesday+1'],
    ['It came last Tuesday night.', 'tuesday-1-NI'],
    ['It came last summer.', 'season-1-SU'],
    ['It came this morning.', 'day+0-MO'],
    ['It came last night.', 'day-1-NI'],
    ['It comes later this year.', 'year+0-END'],
    ['It comes at the end of the year.', 'year+0-END'],
    ['It comes three weeks from now.', 'week+3'],
    ['It came a fortnight ago.', 'week-2'],
    ['It came in the past decade.', 'decade-1'],
  ])('%s', (text, literal) => {
    expect(literals(text)).toEqual([literal]);
  });

  test('the name of a paper is none', () => {
    expect(literals('He told USA TODAY of it.')).toEqual([]);
  });

  // 2024-05-15 is a Wednesday.
  test.each([
    ['It came on Monday.', '2024-05-13'],
    ['It came on Wednesday.', '2024-05-15'],
    ['It came last Wednesday.', '2024-05-08'],
    ['It comes next Wednesday.', '2024-05-22'],
    ['It comes next Monday.', '2024-05-20'],
    ['It came last month.', '2024-04'],
    ['It came in the past quarter, last quarter.', '2024-Q1'],
    ['It came last year.', '2023'],
    ['It comes next week.', '2024-W21'],
    ['It came on December 30.', '2023-12-30'],
    ['It comes on June 3.', '2024-06-03'],
    ['It came last June.', '2023-06'],
    ['It comes next April.', '2025-04'],
    ['It comes the day after tomorrow.', '2024-05-17'],
  ])('seen from a Wednesday in May: %s', (text, value) => {
    expect(timesOf(text, '2024-05-15').map((time) => time.value)).toContain(value);
  });

  test.each([
    ['It came last month.', '2024-01-10', '2023-12'],
    ['It comes next month.', '2023-12-10', '2024-01'],
    ['It came last quarter.', '2024-02-10', '2023-Q4'],
    ['It comes tomorrow.', '2024-02-28', '2024-02-29'],
  ])('over the turn of a year or a month: %s on %s', (text, publishedAt, value) => {
    expect(timesOf(text, publishedAt).map((time) => time.value)).toEqual([value]);
  });

  test.each(['2024-13-01', '2024-05-40', 'soon'])('a day of publication that is none: %s', (publishedAt) => {
    expect(timesOf('It came last month.', publishedAt).map((time) => time.value)).toEqual(['month-1']);
  });
});

describe('compareTimes, beyond days', () => {
  const verdict = (source: string, copy: string) => {
    const [a, b] = [source, copy].map((words) => timesOf(`The fair opened ${words}.`));
    expect([a!.length, b!.length], `${source} / ${copy}`).toEqual([1, 1]);
    return compareTimes(a![0]!, b![0]!);
  };

  test.each([
    ['for two weeks', 'for 14 days', 'same'],
    ['for a year', 'for 12 months', 'same'],
    ['for three weeks', 'for 20 days', 'compatible'],
    ['for three weeks', 'for three months', 'different'],
    ['for two days', 'for three days', 'different'],
    ['for two to three days', 'for two to four days', 'different'],
    ['for two to four days', 'for three days', 'more-precise'],
    ['for three days', 'for two to four days', 'less-precise'],
    ['last week', 'last month', 'less-precise'],
    ['next year', 'next month', 'more-precise'],
    ['for 9.58 seconds', 'for 9.85 seconds', 'different'],
    ['last week', 'next week', 'different'],
    ['last summer', 'next summer', 'different'],
    ['three days ago', 'two days ago', 'different'],
    ['last Tuesday', 'next Tuesday', 'different'],
    ['on Tuesday night', 'on Wednesday morning', 'compatible'],
    ['on Tuesday morning', 'on Tuesday evening', 'different'],
    ['on Tuesday', 'on Tuesday evening', 'more-precise'],
    ['on Sunday night', 'on Monday morning', 'compatible'],
    ['on Tuesday night', 'on Friday morning', 'different'],
    ['in the morning', 'in the evening', 'different'],
    ['three days ago', 'three years ago', 'different'],
    ['yesterday', 'tomorrow', 'different'],
    ['this week', 'next year', 'different'],
  ] as const)('%s, %s: %s', (source, copy, expected) => {
    expect(verdict(source, copy)).toBe(expected);
  });
});

describe('parts of a month or a year', () => {
  test.each([
    ['It fell in late June 2012.', 'It fell at the end of June 2012.'],
    ['It fell in early June 2012.', 'It fell at the beginning of June 2012.'],
    ['It fell in mid-June 2012.', 'It fell in the middle of June 2012.'],
    ['It fell in late 2012.', 'It fell at the very end of 2012.'],
    ['It fell in early 2012.', 'It fell at the start of 2012.'],
  ])('%s %s', (short, long) => {
    const [part] = literals(short);
    expect(part).toMatch(/^2012(?:-06)?-(?:START|MID|END)$/);
    expect(literals(long)).toEqual([part]);
  });

  test('what something does is no part', () => {
    expect(literals('The mine is to close in June 2012.')).toEqual(['2012-06']);
  });
});

describe('the last of its kind is not the one before now', () => {
  test.each([
    ['Six crews rowed on the last day of the race.', []],
    ['Six crews rowed on the last day.', []],
    ['It rained in the last day.', ['day-1']],
    ['It rained in the last week.', ['week-1']],
    ['It rained last week.', ['week-1']],
  ])('%s', (text, wanted) => {
    expect(literals(text)).toEqual(wanted);
  });
});

describe('a length in two units, of parts of a unit, and two lengths with one unit', () => {
  test.each([
    ['It took two hours and four minutes.', 'P124N'],
    ['It took two hours, four minutes.', 'P124N'],
    ['She got three years and six months.', 'P42M'],
    ['It lasted a week and two days.', 'P9D'],
    ['It took two hours and 90 minutes.', 'P2H', 'P90N'],
    ['It took a quarter of an hour.', 'P15N'],
    ['It took three quarters of an hour.', 'P45N'],
    ['It was out for a quarter of a year.', 'P3M'],
    ['It stood for half of a century.', 'P50Y'],
    ['They got nine and eight years.', 'P9Y', 'P8Y'],
    ['They are 27 and 25 years old.'],
  ])('%s', (text, ...expected) => {
    expect(literals(text)).toEqual(expected);
  });
});

describe('a time that is counted from the one before', () => {
  const values = (text: string) => timesOf(text).map(({ value }) => value);
  test.each([
    ['She came in 2012 and left six years later.', '2012', '2018'],
    ['She came in 2012. Six years later she left.', '2012', '2018'],
    ['She came in 2012, left two years later and was back a year after.', '2012', '2014', '2015'],
    ['Prices rose in March from the month before.', 'XXXX-03', 'XXXX-02'],
    ['Prices rose in January from the month before.', 'XXXX-01', 'XXXX-12'],
    ['Prices rose in January 2012 from the month before.', '2012-01', '2011-12'],
    // Of days nothing is worked out, nor from a month without a year what is counted in years.
    ['She came in 2012 and left six days later.', '2012', '@day+6'],
    ['She came in March and left six years later.', 'XXXX-03', '@year+6'],
    ['She came in 2012. Her brother Odo, who was a smith, left six years later.', '2012', '@year+6'],
  ])('%s', (text, ...expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('a year and twelve months are as far back, from whatever day', () => {
    const [a, b] = ['It fell a year ago.', 'It had fallen twelve months earlier.'].map(
      (text) => timesOf(text)[0]!,
    );
    expect(compareTimes(a!, b!)).not.toBe('different');
    const [c, d] = ['It fell a year earlier.', 'It fell twelve months earlier.'].map(
      (text) => timesOf(text)[0]!,
    );
    expect(compareTimes(c!, d!)).toBe('same');
  });
});
