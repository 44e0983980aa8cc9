import { weekdayNames } from '../../languages/en/time-words.js';
import { dateOf } from './calendar.js';
import type { TimeExpression } from './expression.js';
import { compareClocks, compareHourWithPart } from './clock-comparison.js';
import { compareDurations, unitDays } from './compare-durations.js';
import { daysOf } from './interval.js';
import type { TimeVerdict } from './time-verdict.js';

export type { TimeVerdict } from './time-verdict.js';

type Time = Pick<TimeExpression, 'kind' | 'value' | 'literal' | 'precision'>;

/**
 * Compares two times, source to copy: by their words, then by the days they cover. Two that hang on different
 * days, and cannot be resolved, are `compatible`.
 */
export function compareTimes(source: Time, copy: Time): TimeVerdict {
  if (source.literal === copy.literal || source.value === copy.value) return 'same';
  if (source.kind === 'duration' && copy.kind === 'duration')
    return compareDurations(source.literal, copy.literal);
  if (source.kind === 'clock' && copy.kind === 'clock') {
    const [a, b] = [partOf(source.literal), partOf(copy.literal)];
    if (a !== undefined && b !== undefined) return compareParts(a, b) ?? 'same';
    if (a === undefined && b === undefined) return compareClocks(source, copy);
  }
  if (source.kind === 'duration' || copy.kind === 'duration')
    return isOtherUnit(source.literal, copy.literal) ? 'different' : 'compatible';
  if (source.kind === 'clock' || copy.kind === 'clock') return compareHourWithPart(source, copy);
  // No summer is a winter, of whatever year.
  if (season.test(source.literal) && season.test(copy.literal)) return 'different';
  const [a, b] = [weekdayOf(source.literal), weekdayOf(copy.literal)];
  if (a !== undefined && b !== undefined) return compareWeekdays(a, b);
  return compareDays(source, copy) ?? compareRelative(source.literal, copy.literal);
}

const season = /^XXXX-(?:SP|SU|FA|AU|WI)$/;

/** Of a month, the year by the one in which it is told. */
const yearShift = /^XXXX[+-]\dY/;
const anyShift = /^XXXX[+-]\d(?:Y|(?=-))/;

function compareDays(source: Time, copy: Time): TimeVerdict | undefined {
  const years = [yearOf(source.value), yearOf(copy.value)];
  const year = years[0] ?? years[1] ?? 2000;
  const [shift, otherShift] = [yearShift.exec(source.value), yearShift.exec(copy.value)];
  // “May last year”, “May next year”.
  if (shift && otherShift && shift[0] !== otherShift[0]) return 'different';
  const [a, b] = [source, copy].map(({ value }) => daysOf(value.replace(anyShift, 'XXXX'), year));
  if (a === undefined || b === undefined) {
    // Years before Christ have no days here.
    const areYears = source.kind === 'year' && copy.kind === 'year' && a === b;
    return areYears ? 'different' : weekdayOfDate(source, copy);
  }
  if (
    source.kind === 'period' &&
    copy.kind === 'period' &&
    source.precision === copy.precision &&
    !isOpenEnded(source, copy)
  ) {
    return a.first === b.first && a.last === b.last ? 'same' : 'different';
  }
  const isOpen = isYearless(source.value) !== isYearless(copy.value);
  if (a.first === b.first && a.last === b.last) {
    if (isOpen || isYearless(source.value)) return isOpen ? 'compatible' : dayPart(source.value, copy.value);
    return dayPart(source.value, copy.value);
  }
  const slack =
    a.isLoose || b.isLoose ? Math.max(1, Math.round(Math.min(a.last - a.first, b.last - b.first) * 0.2)) : 0;
  if (a.first - slack > b.last || b.first - slack > a.last) return 'different';
  if (isOpen || hasWeekday(source) || hasWeekday(copy)) return 'compatible';
  if (a.first <= b.first && b.last <= a.last) return 'more-precise';
  if (b.first <= a.first && a.last <= b.last) return 'less-precise';
  return 'compatible';
}

/** Of two equal days, one may name the part of it. */
function dayPart(source: string, copy: string): TimeVerdict {
  const [a, b] = [partOf(source), partOf(copy)];
  return compareParts(a, b) ?? 'same';
}

/** Evening and night are told apart by habit only. */
const partOrder = ['MO', 'NO', 'AF', 'EV', 'NI'];

function compareParts(a: string | undefined, b: string | undefined): TimeVerdict | undefined {
  if (a === b) return undefined;
  if (a === undefined) return 'more-precise';
  if (b === undefined) return 'less-precise';
  return Math.abs(partOrder.indexOf(a) - partOrder.indexOf(b)) === 1 ? 'compatible' : 'different';
}

function partOf(value: string): string | undefined {
  return /-(MO|NO|AF|EV|NI)$/.exec(value)?.[1];
}

interface Weekday {
  readonly name: string;
  readonly shift: string;
  readonly part: string | undefined;
}

function weekdayOf(literal: string): Weekday | undefined {
  const found = /^([a-z]+day)([+-][0-9])?(?:-(MO|NO|AF|EV|NI))?$/.exec(literal);
  if (found === null || !weekdayNames.includes(found[1] as (typeof weekdayNames)[number])) return undefined;
  return { name: found[1]!, shift: found[2] ?? '', part: found[3] };
}

function compareWeekdays(a: Weekday, b: Weekday): TimeVerdict {
  if (a.name !== b.name) {
    // The night of Tuesday to Wednesday has two names.
    const gap = Math.abs(weekdayNames.indexOf(a.name as never) - weekdayNames.indexOf(b.name as never));
    const isNight = [a.part, b.part].some((part) => part === 'NI' || part === 'MO');
    return isNight && a.part !== b.part && (gap === 1 || gap === 6) ? 'compatible' : 'different';
  }
  if (a.shift !== b.shift && a.shift !== '' && b.shift !== '') return 'different';
  return compareParts(a.part, b.part) ?? 'compatible';
}

/** A weekday against a full date it may or may not fall on. */
function weekdayOfDate(source: Time, copy: Time): TimeVerdict | undefined {
  const weekday = weekdayOf(source.literal) ?? weekdayOf(copy.literal);
  const date = weekdayOf(source.literal) === undefined ? source : copy;
  const days = daysOf(date.value);
  if (weekday === undefined || days === undefined || days.first !== days.last) return undefined;
  return weekdayNames[dateOf(days.first).weekday - 1] === weekday.name ? 'compatible' : 'different';
}

function hasWeekday({ kind }: Time): boolean {
  return kind === 'weekday';
}

/** “Four days before”, “for four years”: as many, of another unit. */
function isOtherUnit(a: string, b: string): boolean {
  const [length, shift] = a.startsWith('P') ? [a, b] : [b, a];
  const [duration, relative] = [/^P([0-9.]+)([A-Z]{1,2})$/.exec(length), shiftOf(shift)];
  if (!duration || !relative || relative.low !== relative.high || Math.abs(relative.low) < 2) return false;
  const [days, others] = [unitDays[duration[2]!], relativeDays[relative.unit]];
  return Number(duration[1]) === Math.abs(relative.low) && Math.abs(days! - others!) > 1;
}

const relativeDays: Readonly<Record<string, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  weekend: 7,
  week: 7,
  month: 30.44,
  quarter: 91.3,
  season: 91.3,
  campaign: 365.25,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};

/** How many times as long a unit is that no desk takes for the other. */
const minFar = 25;

/** Two shifts from the same anchor. Words of different size overlap unless one lies far beyond the other. */
function compareRelative(source: string, copy: string): TimeVerdict {
  const [a, b] = [shiftOf(source), shiftOf(copy)];
  if (a === undefined || b === undefined || a.isOfStory !== b.isOfStory) return 'compatible';
  if (a.unit === b.unit) {
    // `this winter` and `the coming winter` may be one.
    const isNear = /^(?:season|weekend)$/.test(a.unit) && a.rest === b.rest && Math.abs(a.low - b.low) <= 1;
    if (a.low > b.high || b.low > a.high) return isNear && a.low + b.low > 0 ? 'compatible' : 'different';
    if (a.low !== b.low || a.high !== b.high) return 'compatible';
    return compareParts(a.rest || undefined, b.rest || undefined) ?? 'same';
  }
  if (areOneDistance(source, copy)) return 'same';
  const [near, far] = relativeDays[a.unit]! < relativeDays[b.unit]! ? [a, b] : [b, a];
  const reach = Math.max(Math.abs(near.low), Math.abs(near.high)) * relativeDays[near.unit]!;
  if (near.high < 0 !== far.high < 0 && near.low !== 0 && far.low !== 0) return 'different';
  // This week and this month lie in this year, whatever the day.
  const isNow = near.low === 0 && near.high === 0 && near.unit !== 'weekend';
  if (isNow && (far.low > 0 || far.high < 0)) return 'different';
  // `last week` told as `last month` is the same way, and no longer tells which week.
  const isNamed = [a, b].every(({ low, high }) => low === high && Math.abs(low) === 1);
  // “The next day”, “the next month”: from one event on there is no day in common.
  const isFar = relativeDays[far.unit]! >= minFar * relativeDays[near.unit]! && relativeDays[near.unit]! > 0;
  if (isNamed && a.isOfStory && a.low === b.low && isFar) return 'different';
  if (isNamed && a.low === b.low && near.unit !== 'day') return near === a ? 'less-precise' : 'more-precise';
  const least = Math.min(Math.abs(far.low), Math.abs(far.high));
  return least > 1 && reach < (least - 1) * relativeDays[far.unit]! * 0.8 ? 'different' : 'compatible';
}

/** “A year ago”, “twelve months earlier”: as far back or ahead, whatever the units and the day it is counted from. */
export function areOneDistance(source: string, copy: string): boolean {
  const [a, b] = [source, copy].map((literal) => {
    const shift = shiftOf(literal);
    const isCounted = shift !== undefined && shift.low === shift.high && shift.rest === '' && shift.low !== 0;
    return isCounted ? shift.low * relativeDays[shift.unit]! : undefined;
  });
  return !!a && !!b && Math.abs(a - b) <= maxOff * Math.abs(a);
}

/** What months are off against days, as a share. */
const maxOff = 0.01;

function shiftOf(literal: string) {
  const found = /^(@)?([a-z]+)([+-])([0-9.]+|X)(?:[-~]([0-9.]+))?(?:-([A-Z]{2,5}))?$/.exec(literal);
  if (found === null || relativeDays[found[2]!] === undefined) return undefined;
  const sign = found[3] === '-' ? -1 : 1;
  const ends = found[4] === 'X' ? [2, 1000] : [Number(found[4]), Number(found[5] ?? found[4])];
  const [low, high] = sign < 0 ? [-ends[1]!, -ends[0]!] : [ends[0]!, ends[1]!];
  return { isOfStory: found[1] === '@', unit: found[2]!, low, high, rest: found[6] ?? '' };
}

function yearOf(value: string): number | undefined {
  const found = /^([0-9]{4})/.exec(value) ?? /\/([0-9]{4})/.exec(value);
  return found === null ? undefined : Number(found[1]);
}

function isOpenEnded(source: Time, copy: Time): boolean {
  return (
    isYearless(source.value) !== isYearless(copy.value) ||
    !source.value.includes('/') ||
    !copy.value.includes('/')
  );
}

function isYearless(value: string): boolean {
  return value.includes('XXXX');
}
