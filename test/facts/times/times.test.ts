import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractTimes } from '../../../src/facts/times/times.js';
import { prepare } from '../../../src/text/prepare.js';
import { leastCost } from '../../least-cost.js';

function read(text: string, publishedAt?: string) {
  const document = prepare({
    id: 'a',
    text,
    language: 'en',
    ...(publishedAt === undefined ? {} : { publishedAt }),
  });
  return { document, times: extractTimes(document) };
}

const values = (text: string, publishedAt?: string) =>
  read(text, publishedAt).times.map(({ value }) => value);

describe('extractTimes', () => {
  test.each([
    ['It began on June 14, 2022.', '2022-06-14'],
    ['It began on June 14th, 2022.', '2022-06-14'],
    ['It began on 14 June 2022.', '2022-06-14'],
    ['It began on the 14th of June 2022.', '2022-06-14'],
    ['It began on Tuesday, June 14, 2022.', '2022-06-14'],
    ['It began on 2022-06-14.', '2022-06-14'],
    ['It began on 14/06/2022.', '2022-06-14'],
    ['It began on 14.06.2022.', '2022-06-14'],
    ['It began on Sept. 14.', 'XXXX-09-14'],
    ['It began in June 2022.', '2022-06'],
    ['It began at the end of June 2022.', '2022-06-END'],
    ['It began at the very end of June 2022.', '2022-06-END'],
    ['It began in late June 2022.', '2022-06-END'],
    ['It began late in June 2022.', '2022-06-END'],
    ['It began in mid-June 2022.', '2022-06-MID'],
    ['It began in May.', 'XXXX-05'],
    ['It began in 2012.', '2012'],
    ['It began at the end of 2021.', '2021-END'],
    ['It began in mid-2012.', '2012-MID'],
    ['It began in the 1990s.', '199X'],
    ['It began in the 19th century.', 'C19'],
    ['It began in the nineteenth century.', 'C19'],
    ['It began in summer 2018.', '2018-SU'],
    ['It began in the third quarter of 2018.', '2018-Q3'],
    ['It began in 500 BC.', '-0500'],
    ['It began on Tuesday.', 'tuesday'],
    ['It began on Tuesday night.', 'tuesday-NI'],
    ['It began at 3:30 p.m.', 'T15:30'],
    ['It began at 3pm.', 'T15:00'],
    ['It began at 15:30.', 'T15:30'],
    ['It began at 1530 GMT.', 'T15:30GMT'],
    ['It began at noon.', 'T12:00'],
    ['It began yesterday.', 'day-1'],
    ['It began the day before.', '@day-1'],
    ['It began three days ago.', 'day-3'],
    ['It began two weeks later.', '@week+2'],
    ['It began last week.', 'week-1'],
    ['It began earlier this month.', 'month+0-START'],
    ['It has gone on since the beginning of the year.', 'year+0-START'],
    ['It took three months.', 'P3M'],
    ['It took several months.', 'P3~9M'],
    ['It took an hour and a half.', 'P1.5H'],
    ['It took three to nine months.', 'P3-9M'],
    ['It was a 90-minute talk.', 'P90N'],
    ['It has gone on for years.', 'PXY'],
    ['It began over the past few months.', 'P3~5M'],
    ['It lasted between June and December 2022.', '2022-06/2022-12'],
    ['It lasted from June to December 2022.', '2022-06/2022-12'],
    ['It lasted from November to March 2022.', '2021-11/2022-03'],
    ['It lasted from 2012 to 2015.', '2012/2015'],
    ['It lasted from 2014-18.', '2014/2018'],
    ['It lasted June 14-16.', 'XXXX-06-14/XXXX-06-16'],
  ])('reads the words of %j', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  // 20 June 2022 is a Monday.
  test.each([
    ['It began on Tuesday.', '2022-06-14'],
    ['It began on Monday.', '2022-06-20'],
    ['It begins next Tuesday.', '2022-06-21'],
    ['It began on June 14.', '2022-06-14'],
    ['It began on December 28.', '2021-12-28'],
    ['It began last June.', '2021-06'],
    ['It began yesterday.', '2022-06-19'],
    ['It began three days ago.', '2022-06-17'],
    ['It began last week.', '2022-W24'],
    ['It began last month.', '2022-05'],
    ['It began last year.', '2021'],
    ['It began the day before.', '@day-1'],
  ])('resolves %j against the day of publication', (text, value) => {
    expect(values(text, '2022-06-20T08:00:00Z')).toEqual([value]);
  });

  test('keeps the words beside what they resolve to', () => {
    expect(read('It began on Tuesday.', '2022-06-20').times[0]).toMatchObject({
      kind: 'weekday',
      value: '2022-06-14',
      literal: 'tuesday',
      precision: 'day',
    });
  });

  test('takes a date that is no date for none', () => {
    expect(values('It began on Tuesday.', 'last spring')).toEqual(['tuesday']);
  });

  test.each([
    'The march on the capital may go on; you may march too.',
    'Theresa May said she would not.',
    'August Strand and April Hill sang.',
    'He sat in the sun, and she wed him.',
    'They won 2-1 in a time of 1:36.6.',
    'Some 2000 people came, 1500 of them from 1800 villages.',
    'It costs $2012 and weighs 1999 kg.',
    'Prices rose 5% a year.',
    'A second man and a third woman came.',
    'She had a fall near the spring and drank from it.',
    'The minute details matter.',
    'He is a man in his 40s.',
    'The 24-year-old left.',
    'He scored in the second half.',
  ])('finds no time in %j', (text) => {
    expect(values(text)).toEqual([]);
  });

  test('spans are as written, ascending, and do not overlap', () => {
    const words = fc.constantFrom(
      ...'on Tuesday June 14 , 2022 between and 2012 from to the end of last week three days ago May night at 3:30 p.m. for years - 1990s day before later'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 25 }),
        fc.constantFrom(undefined, '2022-06-20'),
        (parts, day) => {
          const { document, times } = read(parts.join(' '), day);
          let last = 0;
          for (const { start, end, sentence, firstToken, endToken, value } of times) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(document.sentences[sentence]!.end);
            expect(endToken).toBeGreaterThan(firstToken);
            expect(value).not.toMatch(/NaN|undefined/);
            last = end;
          }
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });

  test('no text, however odd, makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string(), (text, day) => {
        read(text, day);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  test('times without end take linear time', () => {
    for (const unit of [
      'between June and ',
      'three years and a half ',
      '5/',
      'the end of the ',
      'last last ',
    ]) {
      expect(leastCost(() => read(unit.repeat(Math.floor(20_000 / unit.length))), 4000)).toBeLessThan(4000);
    }
  });
});
