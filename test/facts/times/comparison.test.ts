import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf } from '../../../src/facts/times/calendar.js';
import { compareTimes } from '../../../src/facts/times/comparison.js';
import { daysOf } from '../../../src/facts/times/interval.js';
import { extractTimes } from '../../../src/facts/times/times.js';
import { prepare } from '../../../src/text/prepare.js';

function timeOf(words: string, publishedAt?: string) {
  const text = `The fair opened ${words}.`;
  const found = extractTimes(
    prepare({ id: 'a', text, language: 'en', ...(publishedAt === undefined ? {} : { publishedAt }) }),
  );
  expect(found, text).toHaveLength(1);
  return found[0]!;
}

const phrases = [
  'on Tuesday',
  'on Tuesday night',
  'on Wednesday',
  'on June 14',
  'on June 14, 2022',
  'on June 15, 2022',
  'in June 2022',
  'in July 2022',
  'in 2022',
  'in early 2022',
  'at the end of 2022',
  'in the 1990s',
  'in the 19th century',
  'from June to December 2022',
  'between June and November 2022',
  'yesterday',
  'last week',
  'last month',
  'the day before',
  'two days later',
  'three days ago',
  'for three months',
  'for several months',
  'for a year',
  'at 3:30 p.m.',
  'at 15:30',
  'at 3pm',
  'in 500 BC',
];

describe('compareTimes', () => {
  test.each([
    ['on Tuesday', 'on Tuesday', 'same'],
    ['for a couple of weeks', 'for a few weeks', 'less-precise'],
    ['for a couple of weeks', 'for a few months', 'different'],
    ['for one week', 'for a few weeks', 'different'],
    ['on Tuesday', 'on Wednesday', 'different'],
    ['on Tuesday', 'on Tuesday night', 'more-precise'],
    ['on Tuesday evening', 'on Tuesday night', 'compatible'],
    ['between June and December 2022', 'from June to December 2022', 'same'],
    ['from June to December 2022', 'from June to November 2022', 'different'],
    ['on June 14, 2022', 'in June 2022', 'less-precise'],
    ['in 2022', 'in June 2022', 'more-precise'],
    ['in 2022', 'at the end of 2022', 'more-precise'],
    ['in June 2022', 'in July 2022', 'different'],
    ['on 14 June 2022', 'on June 14, 2022', 'same'],
    ['on June 14', 'on June 14, 2022', 'compatible'],
    ['on June 14', 'on June 15, 2022', 'different'],
    ['on Tuesday', 'on June 14, 2022', 'compatible'],
    ['on Tuesday', 'on June 15, 2022', 'different'],
    ['in 2012', 'in 2013', 'different'],
    ['in the 1990s', 'in 1994', 'more-precise'],
    ['in 500 BC', 'in 600 BC', 'different'],
    ['yesterday', 'the day before', 'compatible'],
    ['yesterday', 'on Tuesday', 'compatible'],
    ['last week', 'this week', 'different'],
    ['two days later', 'three days later', 'different'],
    ['for a year', 'for 12 months', 'same'],
    ['for three months', 'for four months', 'different'],
    ['for several months', 'for three months', 'more-precise'],
    ['for 2 to 5 days', 'for 3 to 5 days', 'different'],
    ['for several days', 'for 3 to 5 days', 'compatible'],
    ['at 3:30 p.m.', 'at 15:30', 'same'],
    ['at 3pm', 'at 3:30 p.m.', 'more-precise'],
    ['at 3pm', 'at 4pm', 'different'],
    ['at 3pm', 'at 1900 GMT', 'compatible'],
  ])('%s → %s is %s', (source, copy, verdict) => {
    expect(compareTimes(timeOf(source), timeOf(copy))).toBe(verdict);
  });

  test('compares days where both are resolved', () => {
    expect(compareTimes(timeOf('yesterday', '2022-06-15'), timeOf('on Tuesday', '2022-06-16'))).toBe('same');
    expect(compareTimes(timeOf('yesterday', '2022-06-16'), timeOf('on June 14', '2022-06-16'))).toBe(
      'different',
    );
  });

  describe('a day at the edge', () => {
    /** Verdicts on days so many days from the first day of a time, outwards, and from its last; both ways round. */
    const atEdges = (words: string, distances: readonly number[]) => {
      const time = timeOf(words);
      const { first, last } = daysOf(time.value)!;
      return distances.map((distance) => {
        const verdicts = [first - distance, last + distance].flatMap((number) => {
          const { year, month, day } = dateOf(number);
          const two = (value: number) => String(value).padStart(2, '0');
          const value = `${year}-${two(month)}-${two(day)}`;
          const one = { kind: 'date', value, literal: value, precision: 'day' } as const;
          return [compareTimes(time, one), compareTimes(one, time)].map((verdict) => verdict === 'different');
        });
        expect(new Set(verdicts).size, `${words}, ${distance} away`).toBe(1);
        return verdicts[0] ? 'apart' : 'not apart';
      });
    };

    test.each(['in June 2022', 'in 2022', 'in the 1990s', 'from June to December 2022'])(
      'of what is told “%s” the first and last day are in it, and those beside are not',
      (words) => expect(atEdges(words, [0, 1])).toEqual(['not apart', 'apart']),
    );

    test.each(['in early 2022', 'in late 2022', 'in the summer of 2022'])(
      'of what is told “%s” the day beside may be in it, the second is not',
      (words) => expect(atEdges(words, [0, 1, 2])).toEqual(['not apart', 'not apart', 'apart']),
    );
  });

  test('the other way round, more and less precise change places', () => {
    const mirror: Record<string, string> = { 'less-precise': 'more-precise', 'more-precise': 'less-precise' };
    const phrase = fc.constantFrom(...phrases);
    fc.assert(
      fc.property(phrase, phrase, fc.constantFrom(undefined, '2022-06-20'), (one, other, day) => {
        const there = compareTimes(timeOf(one, day), timeOf(other, day));
        expect(compareTimes(timeOf(other, day), timeOf(one, day))).toBe(mirror[there] ?? there);
        if (one === other) expect(there).toBe('same');
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
