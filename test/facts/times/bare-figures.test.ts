import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';
import { extractTimes } from '../../../src/facts/times/times.js';
import { prepare } from '../../../src/text/prepare.js';

const document = (text: string, publishedAt?: string) =>
  prepare({ id: 'a', text, language: 'en', ...(publishedAt && { publishedAt }) });
const times = (text: string) => extractTimes(document(text)).map(({ literal }) => literal);
const told = (a: string, b: string) => {
  const frame = (clause: string) => `The river guard of Olm told the council on Tuesday what it needs.

${clause}

Its boats were built by prisoners, and carry the names of saints.`;
  return compareArticles({ id: 'a', text: frame(a) }, { id: 'b', text: frame(b) })
    .facts.filter(({ severity }) => severity !== 'none')
    .map(({ change, kind }) => `${change} ${kind}`);
};

describe('four figures beside what they measure are no year', () => {
  test.each([
    'It costs 2000 yen.',
    'The level was 1960 cm.',
    'It weighs 1950 kg.',
    'It paid 1995 euros.',
    'It holds 2000 metric tons.',
    'It has 1950 square metres.',
  ])('%s', (text) => {
    expect(times(text)).toEqual([]);
  });

  test.each([
    'It began in 1995.',
    'It was the 1995 euro plan.',
    'A 1984 pound coin was found.',
    'A 2001 foot rot killed the sheep.',
    'Her 2018 metric tables were lost.',
  ])('%s', (text) => {
    expect(times(text)).toHaveLength(1);
  });

  test('what one text writes with a comma the other may write without', () => {
    const [full, bare] = ['It sent 2,015 reservists to the dyke.', 'It sent 2015 reservists to the dyke.'];
    expect(told(full, bare)).toEqual([]);
    expect(told(bare, full)).toEqual([]);
  });
});

describe('hours', () => {
  test.each([
    ['It opens at 12 noon.', 'T12:00'],
    ['It shuts at twelve midnight.', 'T00:00'],
    ['It opens at 12:00 noon.', 'T12:00'],
    ['It was seen at 1700 on Monday.', 'T17:00'],
    ['It left by 0630 local time.', 'T06:30'],
  ])('%s', (text, hour) => {
    expect(times(text)[0]).toBe(hour);
  });

  test('“12 noon” says no more than “noon”, and “from noon until midnight” no more than its two ends', () => {
    expect(told('The lock opens at 12 noon.', 'The lock opens at noon.')).toEqual([]);
    const [ends, period] = [
      'It opens at noon and shuts at midnight.',
      'It is open from noon until midnight.',
    ];
    expect(told(ends, period).filter((one) => one.endsWith('time'))).toEqual([]);
  });
});

describe('dates', () => {
  test('days of one month in a list', () => {
    expect(times('It plays on May 3, 10 and 17 in Hanko.')).toEqual([
      'XXXX-05-03',
      'XXXX-05-10',
      'XXXX-05-17',
    ]);
    expect(times('On May 3, 10 people and 17 dogs left.')).toEqual(['XXXX-05-03']);
    expect(times('On May 3, 10 and 17 people left.')).toEqual(['XXXX-05-03']);
  });

  test('alternatives next to each other are one stretch, of which either is a part', () => {
    expect(times('It opens in September or October.')).toEqual(['XXXX-09/XXXX-10']);
    expect(times('It opens in 2026 or 2027.')).toEqual(['2026/2027']);
    expect(times('It opens in April or May.')).toEqual(['XXXX-04/XXXX-05']);
    expect(times('It opens in December or January.')).toEqual(['XXXX-12/XXXX-01']);
    expect(times('It opens in May or October.')).toEqual(['XXXX-05', 'XXXX-10']);
    const [either, one] = ['The lock opens in September or October.', 'The lock opens in September.'];
    const precision = (a: string, b: string) => told(a, b).filter((change) => !change.startsWith('garbled'));
    expect(precision(either, one)).toEqual([]);
    expect(precision(one, either)).toEqual([]);
  });

  test('a month after another is of its year, whatever the day of the report', () => {
    const [period] = extractTimes(document('It runs from September to October.', '2025-03-20'));
    expect(period).toMatchObject({ value: '2025-09/2025-10' });
    const [winter] = extractTimes(document('It runs from November to February.', '2025-03-20'));
    expect(winter).toMatchObject({ value: '2024-11/2025-02' });
  });

  test('a person is no month', () => {
    expect(times('It was won by Jan Kos.')).toEqual([]);
    expect(times('It was won by Jan. 5.')).toEqual(['XXXX-01-05']);
    expect(times('In May President Orlund signed it.')).toEqual(['XXXX-05']);
  });

  test('a season told more exactly is not left out', () => {
    expect(told('The lock opens in the autumn.', 'The lock opens in October.')).not.toContain('dropped time');
  });
});

describe('seasons of a league', () => {
  test('this one is not the last', () => {
    const [was, now] = ['The guard lost six boats this season.', 'The guard lost six boats last season.'];
    expect(told(was, now)).toEqual(['garbled time']);
    expect(told(now, was)).toEqual(['garbled time']);
  });
});

test('a year answers a year where “today” stands beside it', () => {
  const source = `Ilma Devi, who opened the school in 2019 with nine pupils, received the medal on Friday. It now has 300 pupils.`;
  const copy = `The medal went on Friday to Ilma Devi, founder of a school that began with nine pupils in 2021 and has 300 today.`;
  const { facts } = compareArticles({ id: 'a', text: source }, { id: 'b', text: copy });
  expect(facts.filter(({ kind, change }) => kind === 'time' && change === 'dropped')).toEqual([]);
});
