import {
  ambiguousMonths,
  ambiguousWeekdays,
  dayParts,
  months,
  periodParts,
  weekdayNames,
  weekdays,
} from '../../languages/en/time-words.js';
import { monthsElsewhere } from '../../languages/other-languages.js';
import { isDash, type Lexeme } from '../numbers/lexemes.js';
import type { ParsedTime } from './expression.js';
import { yearAt } from './year-of-date.js';

/**
 * Dates, months and weekdays: `14 June 2022`, `June 14th`, `June 14-16`, `the end of June`, `2022-06-14`,
 * `Tuesday night`, `Tuesday, June 14`. An unknown year is `XXXX`.
 */
export function timeOfDate(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  return numericDate(lexemes, i) ?? weekdayDate(lexemes, i) ?? dayMonth(lexemes, i) ?? monthDay(lexemes, i);
}

export function dayAt(lexemes: readonly Lexeme[], i: number): { day: number; end: number } | undefined {
  const day = lexemes[i];
  if (day === undefined || day.kind !== 'digits' || !/^[0-9]{1,2}$/.test(day.norm)) return undefined;
  const value = Number(day.norm);
  if (value < 1 || value > 31) return undefined;
  const suffix = lexemes[i + 1];
  const end = suffix?.isGlued && /^(?:st|nd|rd|th)$/.test(suffix.norm) ? i + 2 : i + 1;
  const next = lexemes[end];
  if (next?.isGlued && (next.norm === ':' || next.norm === '%' || next.kind === 'word')) return undefined;
  return { day: value, end };
}

function monthAt(lexemes: readonly Lexeme[], i: number): number | undefined {
  const lexeme = lexemes[i];
  if (lexeme === undefined || lexeme.kind !== 'word') return undefined;
  return months.get(lexeme.norm.endsWith("'s") ? lexeme.norm.slice(0, -2) : lexeme.norm);
}

function numericDate(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const first = lexemes[i]!;
  if (first.kind !== 'digits' || (first.isGlued && i > 0 && lexemes[i - 1]!.kind !== 'sign'))
    return undefined;
  const [second, third] = [lexemes[i + 1], lexemes[i + 2]];
  if (
    /^[0-9]{2}$/.test(first.norm) &&
    second !== undefined &&
    /^[01][0-9]$/.test(second.norm) &&
    third !== undefined &&
    /^20[0-9]{2}$/.test(third.norm)
  ) {
    return ymd(i, i + 3, third.norm, Number(second.norm), Number(first.norm));
  }
  const dotted = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/.exec(first.norm);
  if (dotted !== null) return ymd(i, i + 1, dotted[3]!, Number(dotted[2]), Number(dotted[1]));
  const [one, two] = [lexemes[i + 2], lexemes[i + 4]];
  const separator = lexemes[i + 1]?.norm;
  if (separator === undefined || lexemes[i + 3]?.norm !== separator || !one?.isGlued || !two?.isGlued)
    return undefined;
  if (separator !== '-' && separator !== '/' && separator !== '.') return undefined;
  if (!/^[0-9]{1,2}$/.test(one.norm)) return undefined;
  if (/^[12][0-9]{3}$/.test(first.norm)) return ymd(i, i + 5, first.norm, Number(one.norm), Number(two.norm));
  if (!/^[0-9]{1,2}$/.test(first.norm) || !/^(?:[12][0-9]{3}|[0-9]{2})$/.test(two.norm)) return undefined;
  const year = two.norm.length === 4 ? two.norm : `${Number(two.norm) < 50 ? 20 : 19}${two.norm}`;
  const [a, b] = [Number(first.norm), Number(one.norm)];
  return a > 12 ? ymd(i, i + 5, year, b, a) : ymd(i, i + 5, year, a, b);
}

function ymd(start: number, end: number, year: string, month: number, day: number): ParsedTime | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { start, end, kind: 'date', literal: `${year}-${two(month)}-${two(day)}`, precision: 'day' };
}

/** `Tuesday`, `Tuesday night`, `early Tuesday`, `Tuesday, June 14`. */
function weekdayDate(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const lead = ['early', 'late'].includes(lexemes[i]!.norm) && lexemes[i + 1]?.norm !== 'on' ? 1 : 0;
  const at = i + lead;
  const lexeme = lexemes[at];
  const weekday = lexeme?.kind === 'word' ? weekdays.get(lexeme.norm) : undefined;
  if (lexeme === undefined || weekday === undefined) return undefined;
  let next = at + 1;
  if (lexemes[next]?.norm === '.' && lexeme.norm.length < 6) next++;
  const comma = lexemes[next]?.norm === ',' || lexemes[next]?.norm === '(' ? next + 1 : next;
  const dateAt = lexemes[comma]?.norm === 'the' ? comma + 1 : comma;
  const date =
    lexemes[dateAt] === undefined ? undefined : (dayMonth(lexemes, dateAt) ?? monthDay(lexemes, dateAt));
  if (date !== undefined && date.precision === 'day') return { ...date, start: i };
  if (ambiguousWeekdays.has(lexeme.norm)) return undefined;
  const name = weekdayNames[weekday - 1]!;
  const part = dayParts.get(lexemes[next]?.norm ?? '');
  if (part !== undefined)
    return { start: i, end: next + 1, kind: 'weekday', literal: `${name}-${part}`, precision: 'part-of-day' };
  return { start: at, end: next, kind: 'weekday', literal: name, precision: 'day' };
}

/** `14 June 2022`, `14th of June`, `14-16 June`. */
function dayMonth(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const first = dayAt(lexemes, i);
  if (first === undefined) return undefined;
  let { end } = first;
  let last: number | undefined;
  if (isDash(lexemes[end]) || lexemes[end]?.norm === 'to' || lexemes[end]?.norm === 'and') {
    const second = dayAt(lexemes, end + 1);
    if (second !== undefined && second.day > first.day) ({ end } = { end: second.end });
    if (second !== undefined && second.day > first.day) last = second.day;
  }
  if (isDash(lexemes[end])) end++;
  if (lexemes[end]?.norm === 'of') end++;
  const month = monthAt(lexemes, end);
  if (
    month === undefined ||
    (lexemes[end]!.norm === 'may' && !lexemes[end]!.isCapital) ||
    lexemes[end]!.norm === 'mar'
  )
    return undefined;
  const { year, end: after } = yearAt(lexemes, end + 1);
  return dayOrDays(i, after, year, month, first.day, last);
}

/** `14 de abril de 2022`, `14. April`, `1er avril`, `1º maggio`: the order of most languages besides English, where “10 Mars rovers” is no date. */
export function dayMonthElsewhere(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const day = lexemes[i];
  if (day?.kind !== 'digits' || !/^(?:[1-9]|[12][0-9]|3[01])$/.test(day.norm)) return undefined;
  let at = i + 1;
  if (lexemes[at]?.isGlued && /^(?:\.|º|°|er|o)$/.test(lexemes[at]!.norm)) at++;
  if (lexemes[at]?.norm === 'de') at++;
  const month = lexemes[at]?.kind === 'word' ? monthsElsewhere.get(lexemes[at]!.norm) : undefined;
  if (month === undefined) return undefined;
  const next = lexemes[at + 1]?.norm === 'de' ? at + 2 : at + 1;
  const year = /^[12][0-9]{3}$/.test(lexemes[next]?.norm ?? '') ? lexemes[next]!.norm : undefined;
  return dayOrDays(i, year === undefined ? at + 1 : next + 1, year ?? 'XXXX', month, Number(day.norm));
}

function dayOrDays(
  start: number,
  end: number,
  year: string,
  month: number,
  day: number,
  last?: number,
): ParsedTime {
  const literal = `${year}-${two(month)}-${two(day)}`;
  if (last === undefined) return { start, end, kind: 'date', literal, precision: 'day' };
  return {
    start,
    end,
    kind: 'period',
    literal: `${literal}/${year}-${two(month)}-${two(last)}`,
    precision: 'day',
  };
}

const monthLeads = new Set(
  'in since until till by of last this next early late mid from to between during before after through on end middle beginning start for every each past around than'.split(
    ' ',
  ),
);

/** `June 14, 2022`, `June 2022`, `the end of June`, `mid-June`, `in June`. */
function monthDay(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const part = partBefore(lexemes, i);
  const at = part?.end ?? i;
  const month = monthAt(lexemes, at);
  if (month === undefined) return undefined;
  const lexeme = lexemes[at]!;
  let end = at + 1;
  if (lexemes[end]?.norm === '.' && /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(lexeme.norm))
    end++;
  const isPlain = ambiguousMonths.has(lexeme.norm) || lexeme.norm.length < 4;
  if (
    isPlain &&
    !lexeme.isCapital &&
    !(part !== undefined && lexeme.norm !== 'may' && lexeme.norm !== 'march')
  ) {
    const next = dayAt(lexemes, end);
    if (
      lexeme.norm === 'may' ||
      next === undefined ||
      !/^(?:on|in|since|until|by|of)$/.test(lexemes[at - 1]?.norm ?? '')
    )
      return undefined;
  }
  if (lexemes[end]?.norm === 'the' && dayAt(lexemes, end + 1)?.end === end + 3) end++;
  const day = part === undefined ? dayAt(lexemes, end) : undefined;
  if (day !== undefined && !isCounted(lexemes, day.end)) {
    const second =
      isDash(lexemes[day.end]) || lexemes[day.end]?.norm === 'to' ? dayAt(lexemes, day.end + 1) : undefined;
    const isSpan = second !== undefined && second.day > day.day;
    const { year, end: after } = yearAt(lexemes, isSpan ? second.end : day.end);
    return dayOrDays(i, after, year, month, day.day, isSpan ? second.day : undefined);
  }
  const { year, end: after } = yearAt(lexemes, end);
  const before = lexemes[at - 1]?.norm ?? '';
  const isListed = (before === 'and' || before === 'or') && monthAt(lexemes, at - 2) !== undefined;
  // `by Jan Kos`: a short form of the month has a full stop, a date or an end behind it.
  const isShort = lexeme.norm.length < 4 && lexeme.norm !== 'may';
  const isPerson = isShort && end === at + 1 && lexemes[end]?.isTitleCase === true;
  const isName =
    after === end && isPlain && part === undefined && (isPerson || (!monthLeads.has(before) && !isListed));
  if (isName || (isPlain && before === 'march')) return undefined;
  // `May said`, `in March on the capital`: the preposition decides only if no verb or preposition follows a name.
  if (after === end && part === undefined && lexeme.norm === 'march' && lexemes[end]?.norm === 'on')
    return undefined;
  const literal = `${year}-${two(month)}`;
  if (part !== undefined)
    return { start: i, end: after, kind: 'month', literal: `${literal}-${part.part}`, precision: 'month' };
  return { start: i, end: after, kind: 'month', literal, precision: 'month' };
}

/** `June 14 people`: the number counts. */
function isCounted(lexemes: readonly Lexeme[], i: number): boolean {
  const next = lexemes[i];
  if (next === undefined || next.kind !== 'word') return next?.norm === '%';
  return /^(?:people|percent|per|soldiers|troops|civilians|million|billion|thousand|hundred|men|women|children|cases|deaths|members)$/.test(
    next.norm,
  );
}

/** `late`, `mid-`, `the end of`, `the middle of` right at `lexemes[i]`, before a month or a year. */
export function partBefore(lexemes: readonly Lexeme[], i: number): { part: string; end: number } | undefined {
  let at = i;
  if (lexemes[at]?.norm === 'the') at++;
  if (lexemes[at]?.norm === 'very') at++;
  const part = periodParts.get(lexemes[at]?.norm ?? '');
  if (part === undefined || isVerb(lexemes, at)) return undefined;
  at++;
  if (isDash(lexemes[at])) at++;
  if (lexemes[at]?.norm === 'of') at++;
  if (lexemes[at]?.norm === 'in' && lexemes[at - 1]?.norm !== 'of') at++;
  return { part, end: at };
}

/** `will close in June`, `to start May 5`: what something does, and no part of the month. */
function isVerb(lexemes: readonly Lexeme[], at: number): boolean {
  if (!/^(?:start|end|close)$/.test(lexemes[at]!.norm)) return false;
  const next = lexemes[at + 1];
  if (next?.norm === 'of' || isDash(next)) return false;
  return !partLeads.has(lexemes[at - 1]?.norm ?? '');
}

const partLeads = new Set('the at by until till since from before after towards toward year'.split(' '));

export function two(value: number): string {
  return String(value).padStart(2, '0');
}
