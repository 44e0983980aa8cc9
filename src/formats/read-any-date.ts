import { parseDate } from './parse-date.js';

/**
 * A date as ISO 8601, from what newsrooms write for it: ISO 8601 in both its forms, RFC 822 and its relatives, seconds
 * or milliseconds since 1970, and dates with the name of the month in most European languages (`Friday, November 7,
 * 2014`, `mardi 3 mai 2016`, `3. Mai 2016, 14:05`). A day and a month in figures are read where they can only be meant
 * one way, or with points (day first). Undefined for all else, also where there is no such day.
 *
 * A time without a zone stays without.
 */
export function readAnyDate(given: string | number | undefined): string | undefined {
  const value = String(given ?? '')
    .trim()
    .slice(0, maxLength);
  if (value === '') return undefined;
  // Twelve figures are a day and its time, or milliseconds: what is no day of the calendar is the other.
  return (
    toDate(fromIso(value)) ??
    toDate(fromEpoch(value) ?? fromMonthName(value) ?? fromFigures(value) ?? fromSigns(value))
  );
}

/** Undefined where there is no such day in the calendar. */
function toDate(parts: DateParts | undefined): string | undefined {
  if (!parts) return undefined;
  try {
    return parseDate(toIso(parts), '');
  } catch {
    return undefined;
  }
}

/** What stands after is no date. */
const maxLength = 100;

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** `14:05` or `14:05:09`. */
  readonly time?: string;
  /** `Z` or `+01:00`. */
  readonly zone?: string;
}

const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(?:([ap])\.?m\b\.?)?`;
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?\s?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*((?!\d).*))?$/iu;

function fromIso(value: string): DateParts | undefined {
  const found = ISO.exec(value);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second = '00', zone = ''] = found;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return hour === undefined ? date : { ...date, time: `${hour}:${minute}:${second}`, zone: readZone(zone) };
}

/** Seconds since 1970 have nine or ten figures until the year 2286, milliseconds twelve or thirteen. */
function fromEpoch(value: string): DateParts | undefined {
  if (!/^-?(?:\d{9,10}|\d{12,13})(?:\.\d+)?$/u.test(value)) return undefined;
  const number = Number(value);
  const date = new Date(Math.abs(number) > 1e11 ? number : number * 1000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return { year, month, day, time: date.toISOString().slice(11, 19), zone: 'Z' };
}

function fromMonthName(value: string): DateParts | undefined {
  const words = [...value.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*/gu)];
  const named = words
    .map((word) => ({ word, month: monthOf(word[0]) }))
    .find(({ month }) => month !== undefined);
  if (!named) return undefined;
  const before = value.slice(0, named.word.index);
  const after = value.slice(named.word.index + named.word[0].length);
  // `7 November 2014`, `7th of November, 2014`, `7-Nov-14`; else `November 7, 2014`.
  const dayBefore = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s*(?:of|de|-|\/)?\s*$/iu.exec(before);
  const dayAfter = /^\.?\s*(\d{1,2})(?!\d|:)/u.exec(after);
  const day = dayBefore?.[1] ?? dayAfter?.[1];
  const rest = dayBefore ? after : after.slice(dayAfter?.[0].length ?? 0);
  const time = new RegExp(TIME, 'iu').exec(value);
  const year = /(?<![\d:])(\d{4})(?![\d:])/u.exec(rest) ?? /^\.?[\s,/-]{0,3}(\d{2})(?![\d:])/u.exec(rest);
  if (day === undefined || !year) return undefined;
  const date = { year: fullYear(year[1]!), month: named.month!, day: Number(day) };
  return time ? { ...date, ...timeOf(time, value) } : date;
}

/** `2024年5月3日 14:05`, and so in Korean. */
function fromSigns(value: string): DateParts | undefined {
  const found = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일](.*)$/u.exec(value);
  if (!found) return undefined;
  const [, year, month, day, rest] = found;
  return { year: Number(year), month: Number(month), day: Number(day), ...timeIn(rest!) };
}

function fromFigures(value: string): DateParts | undefined {
  const found =
    /^(?:\p{L}+\.?,?\s+)?(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?=\D|$)(?:[,\s]*(?:um\s|at\s|à\s)?)?(.*)$/iu.exec(
      value,
    );
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?=\D|$)(.*)$/u.exec(value);
  if (yearFirst) {
    const [, year, month, day, rest] = yearFirst;
    return { year: Number(year), month: Number(month), day: Number(day), ...timeIn(rest!) };
  }
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const isDayFirst = found[2] === '.' || first > 12;
  if (!isDayFirst && second <= 12 && first !== second) return undefined;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return { year: Number(found[4]), month, day, ...timeIn(found[5]!) };
}

function timeIn(text: string): Pick<DateParts, 'time' | 'zone'> {
  const found = new RegExp(TIME, 'iu').exec(text);
  return found ? timeOf(found, text) : {};
}

function timeOf(found: RegExpExecArray, text: string): Pick<DateParts, 'time' | 'zone'> {
  const [whole, hour, minute, second = '00', half] = found;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  return {
    time: `${pad(hours)}:${minute}:${second}`,
    zone: readZone(text.slice(found.index + whole.length)),
  };
}

/** Hours east of Greenwich, for the zones that RFC 822 names and those of European newsrooms. */
const ZONE_HOURS: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 1,
  cet: 1,
  mez: 1,
  west: 1,
  cest: 2,
  mesz: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

function readZone(text: string): string {
  const offset =
    /^\s{0,3}(?:GMT|UTC)?\s{0,3}([+-])(\d{2}):?(\d{2})/iu.exec(text) ??
    /^\s{0,3}([+-])(\d{1,2})(?!\d)/u.exec(text);
  if (offset) return `${offset[1]}${pad(Number(offset[2]))}:${offset[3] ?? '00'}`;
  const name = /^[\s(]*([a-z]{1,4})\b/iu.exec(text)?.[1]?.toLowerCase();
  const hours = name === undefined ? undefined : ZONE_HOURS[name];
  if (hours === undefined) return '';
  return hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${pad(Math.abs(hours))}:00`;
}

/** Languages whose names of the months are known, as ICU has them. */
const LANGUAGES = 'en fr de es it pt nl sv da nb fi pl cs sk hu ro hr tr ru uk el ca'.split(' ');
let monthByName: Map<string, number> | undefined;

function monthOf(word: string): number | undefined {
  monthByName ??= nameMonths();
  return monthByName.get(word);
}

/** The first language in the list that has a name keeps it. */
function nameMonths(): Map<string, number> {
  const months = new Map<string, number>([['sept', 9]]);
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      const inDate = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const date = new Date(Date.UTC(2024, month - 1, 15));
        const names = [
          alone.format(date),
          inDate.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '',
        ];
        for (const name of names.map((text) => text.toLowerCase().replaceAll('.', '').trim()))
          if (/^\p{L}{3}[\p{L}\p{M}]*$/u.test(name) && !months.has(name)) months.set(name, month);
      }
    }
  }
  return months;
}

/** RFC 2822: two figures below 50 are of this century. */
function fullYear(figures: string): number {
  const year = Number(figures);
  return figures.length === 2 ? year + (year < 50 ? 2000 : 1900) : year;
}

function toIso({ year, month, day, time, zone = '' }: DateParts): string {
  const date = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  return time === undefined ? date : `${date}T${time}${zone}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
