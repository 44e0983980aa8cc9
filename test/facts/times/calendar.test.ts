import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayNumber, isoDay, isoWeek, weekStart } from '../../../src/facts/times/calendar.js';
import { compareClocks, compareHourWithPart } from '../../../src/facts/times/clock-comparison.js';
import { daysOf } from '../../../src/facts/times/interval.js';
import { publicationDay, resolveTime } from '../../../src/facts/times/resolution.js';
import { extractTimes } from '../../../src/facts/times/times.js';
import { prepare } from '../../../src/text/prepare.js';

fc.configureGlobal({ seed: 84 });

const dates = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-01-01'), noInvalidDate: true });
const dayOf = (date: Date) => Math.floor(date.getTime() / 86_400_000);
const iso = (date: Date) => date.toISOString().slice(0, 10);
const two = (n: number) => String(n).padStart(2, '0');
const valuesOf = (text: string) =>
  extractTimes(prepare({ id: 'a', text, language: 'en' })).map(({ value }) => value);

describe('the calendar', () => {
  test('days and dates are those of the clock of JavaScript', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const day = dayOf(date);
        const [year, month, ofMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        expect(dayNumber(year, month, ofMonth)).toBe(day);
        expect(dateOf(day)).toEqual({ year, month, day: ofMonth, weekday: date.getUTCDay() || 7 });
        expect(isoDay(day)).toBe(iso(date));
      }),
    );
  });

  test('a week begins on a Monday, holds seven days, and is the year’s in which its Thursday lies', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const day = dayOf(date);
        const [year, week] = isoWeek(day).split('-W').map(Number) as [number, number];
        const monday = weekStart(year, week);
        expect(dateOf(monday).weekday).toBe(1);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
        expect(dateOf(monday + 3).year).toBe(year);
        expect(isoWeek(dayNumber(year, 1, 4))).toBe(`${year}-W01`);
      }),
    );
  });

  test('the days of a form are all those and only those that have it', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const day = dayOf(date);
        const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
        const quarter = Math.ceil(month / 3);
        for (const [form, of] of [
          [iso(date), iso],
          [iso(date).slice(0, 7), (one: Date) => iso(one).slice(0, 7)],
          [String(year), (one: Date) => iso(one).slice(0, 4)],
          [
            `${year}-Q${quarter}`,
            (one: Date) => `${one.getUTCFullYear()}-Q${Math.ceil((one.getUTCMonth() + 1) / 3)}`,
          ],
          [
            `${year}-H${month <= 6 ? 1 : 2}`,
            (one: Date) => `${one.getUTCFullYear()}-H${one.getUTCMonth() < 6 ? 1 : 2}`,
          ],
          [`${iso(date).slice(0, 3)}X`, (one: Date) => `${iso(one).slice(0, 3)}X`],
          [isoWeek(day), (one: Date) => isoWeek(dayOf(one))],
        ] as const) {
          const { first, last, isLoose } = daysOf(form)!;
          const formOf = (n: number) => of(new Date(n * 86_400_000));
          expect([form, isLoose]).toEqual([form, false]);
          expect(first <= day && day <= last).toBe(true);
          expect([formOf(first), formOf(last)]).toEqual([form, form]);
          expect(formOf(first - 1)).not.toBe(form);
          expect(formOf(last + 1)).not.toBe(form);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('parts of a time lie in it, in order, and have no sharp edges; a year that is not told is given', () => {
    for (const whole of ['2022', '2022-06', 'C19', '199X', '19XX']) {
      const all = daysOf(whole)!;
      const [start, mid, end] = ['START', 'MID', 'END'].map((which) => daysOf(`${whole}-${which}`)!);
      expect([start, mid, end].every((part) => part!.isLoose)).toBe(true);
      expect([start!.first, end!.last]).toEqual([all.first, all.last]);
      expect(start!.first).toBeLessThan(mid!.first);
      expect(mid!.last).toBeLessThan(end!.last);
      expect(start!.last).toBeLessThan(end!.first);
      expect(mid!.last - mid!.first).toBeGreaterThan(0);
    }
    expect(daysOf('XXXX-06-14')).toBeUndefined();
    expect(daysOf('XXXX-06-14', 2022)).toEqual(daysOf('2022-06-14'));
    expect(daysOf('2022-06/2022-08')).toEqual({ ...daysOf('2022-06')!, last: daysOf('2022-08')!.last });
    expect(daysOf('2022-08/2022-06')).toBeUndefined();
    expect(daysOf('2022-WI')!.last).toBe(daysOf('2023-02')!.last);
    expect([daysOf('P3M'), daysOf('tuesday'), daysOf('')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('times seen from the day of publication', () => {
  const resolve = (literal: string, today: string) =>
    resolveTime({ start: 0, end: 1, kind: 'date', literal, precision: 'day' }, publicationDay(today)!);

  test('a date without a year is the nearest one', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -170, max: 170 }), (today, away) => {
        const meant = new Date(today.getTime() + away * 86_400_000);
        if (iso(meant).endsWith('02-29')) return;
        expect(resolve(`XXXX-${iso(meant).slice(5)}`, iso(today))).toBe(iso(meant));
      }),
    );
  });

  test('a weekday is the last one, the one before, or the one to come', () => {
    const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 6 }), (today, back) => {
        const day = dayOf(today) - back;
        const name = names[new Date(day * 86_400_000).getUTCDay()]!;
        expect(resolve(name, iso(today))).toBe(isoDay(day));
        expect(resolve(`${name}-1`, iso(today))).toBe(isoDay(back === 0 ? day - 7 : day));
        expect(resolve(`${name}+1`, iso(today))).toBe(isoDay(day + 7));
        expect(resolve(`${name}+0`, iso(today))).toBe(isoDay(back === 0 ? day : day + 7));
        expect(resolve(`${name}-NI`, iso(today))).toBe(`${isoDay(day)}-NI`);
      }),
    );
  });

  test('days, weeks, months, quarters and years are counted from it', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -60, max: 60 }), (today, n) => {
        const shift = `${n < 0 ? '' : '+'}${n}`;
        const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()];
        const moved = new Date(Date.UTC(year, month + n, 1));
        expect(resolve(`day${shift}`, iso(today))).toBe(isoDay(dayOf(today) + n));
        expect(resolve(`week${shift}`, iso(today))).toBe(isoWeek(dayOf(today) + 7 * n));
        expect(resolve(`month${shift}`, iso(today))).toBe(iso(moved).slice(0, 7));
        expect(resolve(`year${shift}`, iso(today))).toBe(String(year + n));
        const third = new Date(Date.UTC(year, month + 3 * n, 1));
        expect(resolve(`quarter${shift}`, iso(today))).toBe(
          `${third.getUTCFullYear()}-Q${Math.ceil((third.getUTCMonth() + 1) / 3)}`,
        );
      }),
    );
  });

  test('a day of publication is a date, the middle of a month where that is all there is', () => {
    expect(publicationDay('2022-06-14T08:00Z')).toBe(dayNumber(2022, 6, 14));
    expect(publicationDay('2022-06')).toBe(dayNumber(2022, 6, 15));
    for (const none of [
      undefined,
      '',
      'June 14',
      '2022-13-01',
      '2022-00-01',
      '2022-06-00',
      '2022-06-32',
      '0000-06-01',
    ])
      expect(publicationDay(none)).toBeUndefined();
  });
});

describe('times of a clock', () => {
  test('every minute of the day is read in each way in which it is written', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
        const [twelve, half] = [hour % 12 === 0 ? 12 : hour % 12, hour < 12 ? 'a' : 'p'];
        const wanted = [`T${two(hour)}:${two(minute)}`];
        expect(valuesOf(`It began at ${twelve}:${two(minute)} ${half}.m. in the port.`)).toEqual(wanted);
        expect(valuesOf(`It began at ${twelve}.${two(minute)}${half}m in the port.`)).toEqual(wanted);
        expect(valuesOf(`It began at ${two(hour)}:${two(minute)} in the port.`)).toEqual(wanted);
        expect(valuesOf(`It began at ${two(hour)}${two(minute)} GMT in the port.`)).toEqual([
          `${wanted[0]!}GMT`,
        ]);
        expect(valuesOf(`It began at ${twelve}${half}m in the port.`)).toEqual([`T${two(hour)}:00`]);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['half past six in the evening', 'T18:30'],
    ['half past six in the morning', 'T06:30'],
    ['half past six', 'T?06:30'],
    ['a quarter to one', 'T?12:45'],
    ['quarter to six', 'T?05:45'],
    ['ten past six', 'T?06:10'],
    ["six o'clock", 'T?06:00'],
    ["six o'clock in the evening", 'T18:00'],
    ['ten at night', 'T22:00'],
    ['two at night', 'T02:00'],
    ['6:30', 'T?06:30'],
    ['01:36:40', 'T01:36'],
    ['midnight', 'T00:00'],
    ['midday', 'T12:00'],
  ])('at %s: %s', (words, value) => expect(valuesOf(`It began at ${words}.`)).toEqual([value]));

  test.each(['ten to six', '13 pm', '25:10', '6.75', '1:36.6'])('“%s” is none', (words) => {
    expect(valuesOf(`The vote was ${words}.`).filter((value) => value.startsWith('T'))).toEqual([]);
  });

  const clock = (literal: string, precision: 'minute' | 'hour' = 'minute') => ({
    value: literal,
    literal,
    precision,
  });

  test.each([
    ['T15:30', 'T15:30', 'same'],
    ['T15:30', 'T15:31', 'different'],
    ['T15:30', 'T03:30', 'different'],
    ['T?03:30', 'T15:30', 'compatible'],
    ['T?03:30', 'T04:30', 'different'],
    ['T15:30GMT', 'T16:30CET', 'same'],
    ['T23:30GMT', 'T00:30CET', 'same'],
    ['T15:30GMT', 'T15:30CET', 'different'],
    ['T15:30GMT', 'T10:31EST', 'different'],
    ['T15:30', 'T15:30GMT', 'compatible'],
    ['T15:30ET', 'T10:30GMT', 'compatible'],
    ['noon', 'T12:00', 'compatible'],
  ])('%s and %s are %s, either way', (a, b, verdict) => {
    expect(compareClocks(clock(a), clock(b))).toBe(verdict);
    expect(compareClocks(clock(b), clock(a))).toBe(verdict);
  });

  test('an hour is less precise than a minute of it, and no other', () => {
    expect(compareClocks(clock('T15:00', 'hour'), clock('T15:30'))).toBe('more-precise');
    expect(compareClocks(clock('T15:30'), clock('T15:00', 'hour'))).toBe('less-precise');
    expect(compareClocks(clock('T15:00', 'hour'), clock('T16:30'))).toBe('different');
    expect(compareClocks(clock('T?03:00', 'hour'), clock('T15:30'))).toBe('compatible');
  });

  test.each([
    ['MO', [0, 6, 12], [13, 23]],
    ['NO', [11, 14], [10, 15, 23]],
    ['AF', [12, 19], [11, 20]],
    ['EV', [16, 24 - 1], [15, 9]],
    ['NI', [17, 23, 0, 6], [7, 16]],
  ])('the part %s of a day holds some hours and not others', (part, inside, outside) => {
    const other = clock(`2022-06-14-${part}`);
    for (const hour of inside)
      expect(compareHourWithPart(clock(`T${two(hour)}:00`), other)).toBe('compatible');
    for (const hour of outside)
      expect(compareHourWithPart(other, clock(`T${two(hour)}:00`))).toBe('different');
    expect(compareHourWithPart(clock('T?03:00'), other)).toBe('compatible');
  });
});

describe('durations', () => {
  test('so many of each unit', () => {
    const units = [
      ['minute', 'N'],
      ['hour', 'H'],
      ['day', 'D'],
      ['week', 'W'],
      ['month', 'M'],
      ['year', 'Y'],
      ['decade', 'E'],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 90 }), fc.constantFrom(...units), (n, [unit, letter]) => {
        expect(valuesOf(`It lasted ${n} ${unit}s in all.`)).toEqual([`P${n}${letter}`]);
        expect(valuesOf(`It lasted ${n} ${unit}s and a half in all.`)).toEqual([`P${n + 0.5}${letter}`]);
        expect(valuesOf(`It was a ${n}-${unit} trip in all.`)).toEqual([`P${n}${letter}`]);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['It lasted an hour and a half.', ['P1.5H']],
    ['It lasted a full day.', ['P1D']],
    ['It lasted half an hour.', ['P30N']],
    ['It lasted half a day.', ['P12H']],
    ['It lasted half a year.', ['P6M']],
    ['It lasted half a decade.', ['P5Y']],
    ['It lasted a fortnight.', ['P2W']],
    ['It lasted 3 to 9 months.', ['P3-9M']],
    ['It lasted for years.', ['PXY']],
    ['They pay 20 crowns a year.', []],
    ['The boat is 20 years old.', []],
    ['He is 20 years of age.', []],
  ])('%s: %j', (text, wanted) => expect(valuesOf(text)).toEqual(wanted));
});
