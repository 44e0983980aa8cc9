import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTimes } from '../../../src/facts/times/comparison.js';
import { extractTimes } from '../../../src/facts/times/times.js';
import { prepare } from '../../../src/text/prepare.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAY_MS = 86_400_000;
const options = { seed: 11, numRuns: 150 };
const mirror: Readonly<Record<string, string>> = {
  'less-precise': 'more-precise',
  'more-precise': 'less-precise',
};

function timeOf(words: string, publishedAt?: string) {
  const text = `The fair at Olm opened ${words}.`;
  const found = extractTimes(
    prepare({ id: 'a', text, language: 'en', ...(publishedAt !== undefined && { publishedAt }) }),
  );
  expect(found, text).toHaveLength(1);
  return found[0]!;
}

/** Both ways round, which must mirror each other. */
function verdictOf(source: string, copy: string, publishedAt?: string): string {
  const [a, b] = [timeOf(source, publishedAt), timeOf(copy, publishedAt)];
  const there = compareTimes(a, b);
  expect(compareTimes(b, a), `${copy} → ${source}`).toBe(mirror[there] ?? there);
  return there;
}

/** Words for a stretch of days, and the stretch itself, days since 1970. */
interface Stretch {
  readonly words: string;
  readonly first: number;
  readonly last: number;
}

const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month, day) / DAY_MS;
const year = fc.integer({ min: 2001, max: 2004 });
const month = fc.integer({ min: 0, max: 11 });
const stretches: fc.Arbitrary<Stretch> = fc.oneof(
  fc.tuple(year, month, fc.integer({ min: 1, max: 28 }), fc.nat(2)).map(([y, m, d, form]) => ({
    words: `on ${[`${MONTHS[m]!} ${d}, ${y}`, `${d} ${MONTHS[m]!} ${y}`, `the ${d}th of ${MONTHS[m]!} ${y}`][form]!}`,
    first: dayOf(y, m, d),
    last: dayOf(y, m, d),
  })),
  fc.tuple(year, month).map(([y, m]) => ({
    words: `in ${MONTHS[m]!} ${y}`,
    first: dayOf(y, m, 1),
    last: dayOf(y, m + 1, 1) - 1,
  })),
  year.map((y) => ({ words: `in ${y}`, first: dayOf(y, 0, 1), last: dayOf(y + 1, 0, 1) - 1 })),
  fc.tuple(year, fc.integer({ min: 0, max: 3 })).map(([y, q]) => ({
    words: `in the ${['first', 'second', 'third', 'fourth'][q]!} quarter of ${y}`,
    first: dayOf(y, 3 * q, 1),
    last: dayOf(y, 3 * q + 3, 1) - 1,
  })),
);

describe('times that have days', () => {
  test('are the same, more or less precise, or different, as their sets of days are equal, one in the other, or apart', () => {
    fc.assert(
      fc.property(stretches, stretches, (a, b) => {
        const expected =
          a.first === b.first && a.last === b.last
            ? 'same'
            : a.last < b.first || b.last < a.first
              ? 'different'
              : a.first <= b.first && b.last <= a.last
                ? 'more-precise'
                : b.first <= a.first && a.last <= b.last
                  ? 'less-precise'
                  : 'compatible';
        expect(verdictOf(a.words, b.words), `${a.words} → ${b.words}`).toBe(expected);
      }),
      options,
    );
  });

  test('periods of one form are the same only where both ends are', () => {
    const period = fc.tuple(year, year).filter(([a, b]) => a < b);
    const words = fc.constantFrom('between A and B', 'from A to B', 'from A until B');
    fc.assert(
      fc.property(period, period, words, words, (x, y, one, other) => {
        const said = (form: string, [a, b]: readonly [number, number]) =>
          form.replace('A', String(a)).replace('B', String(b));
        const isSame = x[0] === y[0] && x[1] === y[1];
        expect(verdictOf(said(one, x), said(other, y))).toBe(isSame ? 'same' : 'different');
      }),
      options,
    );
  });

  test('two that “and” joins are two, and a period only behind “between”; “to” joins what is of one kind', () => {
    const read = (words: string) =>
      extractTimes(prepare({ id: 'a', text: `The fair at Olm opened ${words}.`, language: 'en' })).map(
        ({ kind }) => kind,
      );
    for (const [a, b] of [
      ['June', 'December 2022'],
      ['Monday', 'Friday'],
      ['2001', '2003'],
    ]) {
      expect(read(`in ${a} and ${b}`)).toHaveLength(2);
      expect(read(`between ${a} and ${b}`)).toEqual(['period']);
      expect(read(`from ${a} to ${b}`)).toEqual(['period']);
      expect(read(`from ${a} until ${b}`)).toEqual(['period']);
    }
  });

  test('a weekday may be a date that falls on it, and no other', () => {
    const names = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
    fc.assert(
      fc.property(year, month, fc.integer({ min: 1, max: 28 }), fc.nat(6), (y, m, d, w) => {
        const falls = new Date(Date.UTC(y, m, d)).getUTCDay();
        expect(verdictOf(`on ${names[w]!}`, `on ${MONTHS[m]!} ${d}, ${y}`)).toBe(
          w === falls ? 'compatible' : 'different',
        );
      }),
      options,
    );
  });
});

describe('durations', () => {
  const inSeconds = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 } as const;
  const unit = fc.constantFrom(...(Object.keys(inSeconds) as (keyof typeof inSeconds)[]));
  const count = fc.integer({ min: 2, max: 40 });
  const said = (n: number, name: string) => `for ${n} ${name}s`;

  test('of one unit are the same only where they are as many', () => {
    fc.assert(
      fc.property(count, count, unit, (a, b, name) => {
        expect(verdictOf(said(a, name), said(b, name))).toBe(a === b ? 'same' : 'different');
      }),
      options,
    );
  });

  test('of two units are the same where they are as long, and different where one is a fifth longer', () => {
    fc.assert(
      fc.property(count, unit, unit, fc.double({ min: -1, max: 1, noNaN: true }), (a, from, to, tilt) => {
        fc.pre(from !== to);
        const exact = (a * inSeconds[from]) / inSeconds[to];
        const b = Math.round(exact * (1 + tilt));
        fc.pre(b >= 2 && b < 100_000);
        const ratio = Math.max(b / exact, exact / b);
        const verdict = verdictOf(said(a, from), said(b, to));
        if (ratio === 1) expect(verdict).toBe('same');
        else if (ratio > 1.2) expect(verdict).toBe('different');
        else if (verdict === 'different') expect(ratio).toBeGreaterThan(1.03);
      }),
      { ...options, numRuns: 400 },
    );
    for (const [a, b] of [
      ['for 12 months', 'for a year'],
      ['for 52 weeks', 'for a year'],
      ['for 10 years', 'for a decade'],
      ['for 90 minutes', 'for 1.5 hours'],
    ] as const)
      expect(verdictOf(a, b)).toBe('same');
  });

  test('told with two ends hold what lies between them', () => {
    const range = fc.tuple(count, count).filter(([low, high]) => low < high);
    fc.assert(
      fc.property(range, count, unit, ([low, high], n, name) => {
        const expected = n < low || n > high ? 'different' : 'more-precise';
        fc.pre(n * 1.04 < low || n > high * 1.04 || (n >= low && n <= high));
        expect(verdictOf(`for ${low} to ${high} ${name}s`, said(n, name))).toBe(expected);
      }),
      options,
    );
    fc.assert(
      fc.property(range, range, unit, (x, y, name) => {
        const isSame = x[0] === y[0] && x[1] === y[1];
        const words = ([low, high]: readonly [number, number]) => `for ${low} to ${high} ${name}s`;
        expect(verdictOf(words(x), words(y))).toBe(isSame ? 'same' : 'different');
      }),
      options,
    );
  });
});

describe('shifts from a day that is not known', () => {
  const units = ['day', 'week', 'month', 'year'] as const;
  const count = fc.integer({ min: 2, max: 9 });
  const unit = fc.constantFrom(...units);
  const ago = (n: number, name: string) => `${n} ${name}s ago`;

  test('of one unit are the same only where they are as many', () => {
    fc.assert(
      fc.property(count, count, unit, (a, b, name) => {
        expect(verdictOf(ago(a, name), ago(b, name))).toBe(a === b ? 'same' : 'different');
      }),
      options,
    );
  });

  test('what is past is never what is to come', () => {
    fc.assert(
      fc.property(count, count, unit, unit, (a, b, one, other) => {
        expect(verdictOf(ago(a, one), `${b} ${other}s from now`)).toBe('different');
      }),
      options,
    );
  });

  test('so many days are no such number of years', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        expect(verdictOf(ago(a, 'day'), ago(b, 'year'))).toBe('different');
        expect(verdictOf(`${a} days from now`, `${b} years from now`)).toBe('different');
        expect(verdictOf(ago(a, 'week'), ago(b, 'year'))).toBe('different');
      }),
      options,
    );
    // Seven weeks may be called two months.
    expect(verdictOf(ago(7, 'week'), ago(2, 'month'))).toBe('compatible');
  });

  test.each(['week', 'month', 'year'])('last, this and next %s are three, and each is itself', (name) => {
    const said = ['last', 'this', 'next'].map((word) => `${word} ${name}`);
    for (const a of said) for (const b of said) expect(verdictOf(a, b)).toBe(a === b ? 'same' : 'different');
  });

  test('resolved by the day of publication they are the days that they mean', () => {
    fc.assert(
      fc.property(
        year,
        month,
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 2, max: 20 }),
        (y, m, d, n) => {
          const published = new Date(Date.UTC(y, m, d));
          const meant = new Date(published.getTime() - n * DAY_MS);
          const words = `on ${MONTHS[meant.getUTCMonth()]!} ${meant.getUTCDate()}, ${meant.getUTCFullYear()}`;
          const day = published.toISOString().slice(0, 10);
          expect(verdictOf(ago(n, 'day'), words, day)).toBe('same');
          const after = new Date(meant.getTime() + DAY_MS);
          const other = `on ${MONTHS[after.getUTCMonth()]!} ${after.getUTCDate()}, ${after.getUTCFullYear()}`;
          expect(verdictOf(ago(n, 'day'), other, day)).toBe('different');
        },
      ),
      options,
    );
  });
});

describe('times of a clock', () => {
  const zones = { GMT: 0, BST: 1, CET: 1, CEST: 2, EST: -5, EDT: -4, PST: -8, PDT: -7 } as const;
  const zone = fc.constantFrom(...(Object.keys(zones) as (keyof typeof zones)[]));
  const pad = (n: number) => String(n).padStart(2, '0');

  test('in two zones are the same where they are one moment', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), fc.nat(23), zone, zone, (hour, minute, other, one, two) => {
        const said = (h: number, name: string) => `at ${pad(h)}:${pad(minute)} ${name}`;
        const moved = (hour - zones[one] + zones[two] + 24) % 24;
        expect(verdictOf(said(hour, one), said(moved, two))).toBe('same');
        if (other !== moved) expect(verdictOf(said(hour, one), said(other, two))).toBe('different');
      }),
      options,
    );
  });

  test('an hour fits the part of the day in which everyone would put it', () => {
    const parts: readonly (readonly [string, (hour: number) => boolean | undefined])[] = [
      ['in the morning', (h) => (h >= 5 && h <= 11 ? true : h >= 14 ? false : undefined)],
      ['in the afternoon', (h) => (h >= 13 && h <= 17 ? true : h < 11 ? false : undefined)],
      ['in the evening', (h) => (h >= 18 && h <= 22 ? true : h >= 2 && h < 15 ? false : undefined)],
    ];
    for (const [words, fits] of parts) {
      for (let h = 0; h < 24; h++) {
        const expected = fits(h);
        if (expected !== undefined)
          expect(verdictOf(`at ${pad(h)}:20`, words), `${h}:20 ${words}`).toBe(
            expected ? 'compatible' : 'different',
          );
      }
    }
  });
});
