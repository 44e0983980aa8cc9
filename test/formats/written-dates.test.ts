import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/formats/parse-date.js';
import { readAnyDate } from '../../src/formats/read-any-date.js';

fc.configureGlobal({ seed: 95 });

const dates = fc.date({ min: new Date('1980-01-01'), max: new Date('2079-12-31'), noInvalidDate: true });
const two = (n: number) => String(n).padStart(2, '0');

describe('readAnyDate', () => {
  test('reads a date in each way in which newsrooms write it', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
        const iso = date.toISOString().slice(0, 10);
        const name = date.toLocaleString('en-US', { month: 'long', timeZone: 'UTC' });
        const [hour, minute] = [date.getUTCHours(), date.getUTCMinutes()];
        const twelve = `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? 'am' : 'p.m.'}`;
        const time = `T${two(hour)}:${two(minute)}:00`;
        for (const written of [
          `${name} ${day}, ${year}`,
          `${day} ${name} ${year}`,
          `${day}th of ${name}, ${year}`,
          `${name.slice(0, 3)}. ${day}, ${year}`,
          `${day}-${name.slice(0, 3)}-${year}`,
          `${day}.${month}.${year}`,
          `${year}/${two(month)}/${two(day)}`,
          `${year}年${month}月${day}日`,
          `${year}년 ${month}월 ${day}일`,
          iso.replaceAll('-', ''),
          iso,
        ])
          expect([written, readAnyDate(written)]).toEqual([written, iso]);
        expect(readAnyDate(`${name} ${day}, ${year}, ${twelve}`)).toBe(iso + time);
        expect(readAnyDate(`${day} ${name} ${year} ${two(hour)}:${two(minute)} +0200`)).toBe(
          `${iso}${time}+02:00`,
        );
        expect(readAnyDate(`${iso}T${two(hour)}${two(minute)}Z`)).toBe(`${iso}${time}Z`);
        const seconds = Math.floor(date.getTime() / 1000);
        if (seconds >= 1e9) expect(readAnyDate(seconds)).toBe(`${date.toISOString().slice(0, 19)}Z`);
        if (seconds >= 1e9)
          expect(readAnyDate(String(seconds * 1000))).toBe(`${date.toISOString().slice(0, 19)}Z`);
      }),
      { numRuns: 120 },
    );
  });

  test('months in other languages are those that ICU writes', () => {
    fc.assert(
      fc.property(
        dates,
        fc.constantFrom('fr', 'de', 'es', 'it', 'nl', 'pl', 'cs', 'ru', 'el'),
        (date, language) => {
          const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
          const written = date.toLocaleDateString(language, options);
          expect([written, readAnyDate(written)]).toEqual([written, date.toISOString().slice(0, 10)]);
        },
      ),
      { numRuns: 120 },
    );
  });

  test.each<[string, string | undefined]>([
    ['3/4/2024', undefined],
    ['13/4/2024', '2024-04-13'],
    ['4/4/2024', '2024-04-04'],
    ['3.4.2024', '2024-04-03'],
    ['30/2/2024', undefined],
    ['3 May 49', '2049-05-03'],
    ['3 May 50', '1950-05-03'],
    ['May 2024', undefined],
    ['yesterday', undefined],
    ['12345678', undefined],
    ['1611121530000', '2021-01-20T05:45:30Z'],
    ['202405031405', '2024-05-03T14:05:00'],
    ['999999999999', '2001-09-09T01:46:39Z'],
    ['', undefined],
    [`${' '.repeat(5)}2024-05-03`, '2024-05-03'],
    ['2024-05-03 10:00 CET', '2024-05-03T10:00:00+01:00'],
    ['2024-05-03 10:00 (BST)', '2024-05-03T10:00:00+01:00'],
    ['2024-05-03 10:00 XYZ', '2024-05-03T10:00:00'],
    ['2024-05-03 10:00 +5', '2024-05-03T10:00:00+05:00'],
    ['2024-05-03 10:00 GMT-0330', '2024-05-03T10:00:00-03:30'],
  ])('%j is %s', (written, wanted) => expect(readAnyDate(written)).toBe(wanted));
});

test('parseDate takes the days of the calendar, hours to 24 and the leap second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.nat(14), fc.nat(33), (year, month, day) => {
      const text = `${year}-${two(month)}-${two(day)}`;
      const date = new Date(`${text}T00:00Z`);
      const isDate = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
      const parse = () => parseDate(text, 'a');
      if (isDate) expect(parse()).toBe(text);
      else expect(parse).toThrow(/not a date/);
    }),
    { numRuns: 300 },
  );
  expect(parseDate(' 2024-03-01 24:59:60 ', 'a')).toBe('2024-03-01T24:59:60');
  expect(parseDate('2024-03-01 14:05z', 'a')).toBe('2024-03-01T14:05:00Z');
  expect(parseDate('2024-03-01 14:05+0100', 'a')).toBe('2024-03-01T14:05:00+01:00');
  for (const wrong of ['2024-03-01T25:00', '2024-03-01T10:60', '2024-03-01T10:10:61'])
    expect(() => parseDate(wrong, 'a')).toThrow(/not a date/);
});
