import { weekdayNames } from '../../languages/en/time-words.js';
import { dateOf, dayNumber, isoDay, isoWeek, pad } from './calendar.js';
import type { ParsedTime } from './expression.js';

/** Day number of an ISO 8601 date or date and time; undefined where there is none or it is no date. */
export function publicationDay(publishedAt: string | undefined): number | undefined {
  const parts = /^([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?/.exec(publishedAt ?? '');
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? '15')];
  return month < 1 || month > 12 || day < 1 || day > 31 || year < 1 ? undefined : dayNumber(year, month, day);
}

/**
 * Normal form of a time seen from the day of publication. A date without a year is taken to be the nearest, a
 * weekday the last one (news looks back), `next Tuesday` the one to come. What hangs on the story (`@day-1`)
 * stays as it is.
 */
export function resolveTime({ kind, literal }: ParsedTime, today: number): string {
  if (kind === 'period' && literal.includes('/')) {
    const [first = '', last = ''] = literal.split('/');
    // Weekdays of a period hang together; apart they could resolve to the wrong order.
    if (/^[a-z]/.test(first) || /^[a-z]/.test(last)) return literal;
    return `${resolve(first, today)}/${resolveEnd(last, resolve(first, today), today)}`;
  }
  return kind === 'duration' || kind === 'clock' ? literal : resolve(literal, today);
}

/** The end of a period from a month without a year: not before its start, although another year lies nearer. */
function resolveEnd(literal: string, start: string, today: number): string {
  const end = resolve(literal, today);
  const year = Number(start.slice(0, 4));
  if (!/^XXXX-[0-9]{2}/.test(literal) || !year || end >= start) return end;
  const sameYear = `${pad(year, 4)}${end.slice(4)}`;
  return sameYear >= start ? sameYear : `${pad(year + 1, 4)}${end.slice(4)}`;
}

function resolve(literal: string, today: number): string {
  const date = /^XXXX([+-][0-9])?(Y)?-([0-9]{2})(?:-([0-9]{2}))?(.*)$/.exec(literal);
  if (date !== null) {
    const [, shift, isOfYear, month = '', day, rest = ''] = date;
    // `March last year` is of the year before, `last March` the one that was.
    const year = isOfYear
      ? dateOf(today).year + Number(shift)
      : nearestYear(today, Number(month), Number(day ?? '15'), shift);
    return `${pad(year, 4)}-${month}${day === undefined ? '' : `-${day}`}${rest}`;
  }
  const weekday = /^([a-z]+day)([+-][0-9])?(.*)$/.exec(literal);
  if (weekday !== null && weekdayNames.includes(weekday[1] as (typeof weekdayNames)[number])) {
    return `${isoDay(nearestWeekday(today, weekdayNames.indexOf(weekday[1] as (typeof weekdayNames)[number]) + 1, weekday[2]))}${weekday[3] ?? ''}`;
  }
  const relative = /^(day|week|month|year|quarter|season)([+-][0-9]{1,4})(.*)$/.exec(literal);
  return relative === null
    ? literal
    : (shifted(relative[1]!, Number(relative[2]), relative[3]!, today) ?? literal);
}

function nearestYear(today: number, month: number, day: number, shift: string | undefined): number {
  const { year } = dateOf(today);
  if (shift === '+0') return year;
  const candidates = [year - 1, year, year + 1].map((y) => ({ y, gap: dayNumber(y, month, day) - today }));
  if (shift === '-1') return [...candidates].reverse().find(({ gap }) => gap < -15)?.y ?? year - 1;
  if (shift === '+1') return candidates.find(({ gap }) => gap > 15)?.y ?? year + 1;
  return candidates.reduce((best, next) => (Math.abs(next.gap) < Math.abs(best.gap) ? next : best)).y;
}

function nearestWeekday(today: number, weekday: number, shift: string | undefined): number {
  const back = (dateOf(today).weekday - weekday + 7) % 7;
  if (shift === '-1') return today - (back === 0 ? 7 : back);
  if (shift === '+1' || shift === '+0') return back === 0 && shift === '+0' ? today : today - back + 7;
  return today - back;
}

function shifted(unit: string, shift: number, rest: string, today: number): string | undefined {
  const { year, month } = dateOf(today);
  switch (unit) {
    case 'day':
      return `${isoDay(today + shift)}${rest}`;
    case 'week':
      return `${isoWeek(today + 7 * shift)}${rest}`;
    case 'month': {
      const months = year * 12 + month - 1 + shift;
      return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}${rest}`;
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + shift;
      return `${pad(Math.floor(quarters / 4), 4)}-Q${(quarters % 4) + 1}${rest}`;
    }
    case 'year':
      return `${pad(year + shift, 4)}${rest}`;
    default:
      return undefined;
  }
}
