import { smallNumbers } from '../../languages/en/number-words.js';
import { weekdayNames, weekdays } from '../../languages/en/time-words.js';
import { two } from './dates.js';
import type { Lexeme } from '../numbers/lexemes.js';
import type { ParsedTime } from './expression.js';

/** Clock times: `3:30 p.m.`, `3pm`, `15:30`, `1500 GMT`, `noon`, `three o'clock`. `T?03:30` where the half of the day is open. */
export function timeOfClock(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const found = pastHour(lexemes, i) ?? onHour(lexemes, i);
  return found && withPartOfDay(lexemes, found);
}

/** Minutes of `half past six` and `quarter to six`. */
const partsOfHour: Readonly<Record<string, number>> = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20 };

/** `half past six`, `a quarter to six`. */
function pastHour(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const at = lexemes[i]!.norm === 'a' && lexemes[i + 1]?.norm === 'quarter' ? i + 1 : i;
  const minutes = partsOfHour[lexemes[at]!.norm];
  const link = lexemes[at + 1]?.norm;
  if (minutes === undefined || (link !== 'past' && link !== 'to')) return undefined;
  const word = lexemes[at + 2];
  const hour = smallNumbers.get(word?.norm ?? '') ?? Number(word?.norm);
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return undefined;
  // `ten to six` is a score or a vote as often.
  if (link === 'to' && lexemes[at]!.norm !== 'quarter') return undefined;
  const full = link === 'past' ? hour : hour === 1 ? 12 : hour - 1;
  return clock(
    lexemes,
    i,
    at + 3,
    `T?${two(full)}:${two(link === 'past' ? minutes : 60 - minutes)}`,
    'minute',
  );
}

/** `six o'clock in the evening`, `at six in the morning`: which half of the day is meant. */
function withPartOfDay(lexemes: readonly Lexeme[], time: ParsedTime): ParsedTime {
  const open = /^T\?([0-9]{2})(.*)$/.exec(time.literal);
  if (open === null) return time;
  const [link, article, part] = [0, 1, 2].map((k) => lexemes[time.end + k]?.norm);
  const isNight = link === 'at' && article === 'night';
  // “At six o'clock on Sunday evening”: the day stands for itself.
  const isOfDay = link === 'on' && weekdayNames.includes(article as (typeof weekdayNames)[number]);
  const isInThe = link === 'in' && article === 'the';
  const name = isInThe || isOfDay ? part : isNight ? 'night' : undefined;
  if (name === undefined || !/^(?:morning|afternoon|evening|night)$/.test(name)) return time;
  const hour = Number(open[1]) % 12;
  const isLate = name !== 'morning' && (name !== 'night' || hour >= 6);
  return {
    ...time,
    end: time.end + (isOfDay ? 0 : isNight ? 2 : 3),
    literal: `T${two(hour + (isLate ? 12 : 0))}${open[2]}`,
  };
}

function onHour(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const first = lexemes[i]!;
  const named = twelve(lexemes, i);
  if (named !== undefined) return named;
  if (first.norm === 'noon' || first.norm === 'midday') return clock(lexemes, i, i + 1, 'T12:00', 'minute');
  if (first.norm === 'midnight') return clock(lexemes, i, i + 1, 'T00:00', 'minute');
  if (first.kind === 'word') {
    const hour = smallNumbers.get(first.norm);
    if (hour === undefined || hour < 1 || hour > 12) return undefined;
    return (
      readHalf(lexemes, i, i + 1, hour, undefined) ?? oClock(lexemes, i, hour) ?? atHour(lexemes, i, hour)
    );
  }
  if (first.kind !== 'digits' || (first.isGlued && lexemes[i - 1]?.norm !== '(')) return undefined;
  const dotted = /^([0-9]{1,2})\.([0-5][0-9])$/.exec(first.norm);
  if (dotted !== null && Number(dotted[1]) < 24) {
    const half = readHalf(lexemes, i, i + 1, Number(dotted[1]), dotted[2]);
    if (half || !isZone(lexemes[i + 1])) return half;
    return clock(lexemes, i, i + 1, `T${two(Number(dotted[1]))}:${dotted[2]!}`, 'minute');
  }
  if (/^[0-2][0-9][0-5][0-9]$/.test(first.norm) && isZone(lexemes[i + 1]) && Number(first.norm) < 2400) {
    if (isCountOfHours(lexemes, i)) return undefined;
    return clock(lexemes, i, i + 1, `T${first.norm.slice(0, 2)}:${first.norm.slice(2)}`, 'minute');
  }
  if (isOfDay(lexemes, i))
    return clock(lexemes, i, i + 1, `T${first.norm.slice(0, 2)}:${first.norm.slice(2)}`, 'minute');
  if (!/^[0-9]{1,2}$/.test(first.norm) || Number(first.norm) > 24) return undefined;
  const hour = Number(first.norm);
  const [colon, minutes] = [lexemes[i + 1], lexemes[i + 2]];
  if (colon?.isGlued && colon.norm === ':' && minutes?.isGlued && /^[0-5][0-9]$/.test(minutes.norm)) {
    let end = i + 3;
    // 01:36:40 has seconds; 1:36.6 is a race (one lexeme `36.6`, no minutes).
    if (
      lexemes[end]?.norm === ':' &&
      lexemes[end]!.isGlued &&
      /^[0-5][0-9]/.test(lexemes[end + 1]?.norm ?? '')
    )
      end += 2;
    return (
      readHalf(lexemes, i, end, hour, minutes.norm) ??
      clock(
        lexemes,
        i,
        end,
        `T${first.norm.length === 2 || hour > 12 ? '' : '?'}${two(hour)}:${minutes.norm}`,
        'minute',
      )
    );
  }
  return readHalf(lexemes, i, i + 1, hour, undefined) ?? oClock(lexemes, i, hour) ?? atHour(lexemes, i, hour);
}

/** `at 1700 on Monday`, `by 0630 local time`: four figures between a word of time and the day they are of. */
function isOfDay(lexemes: readonly Lexeme[], i: number): boolean {
  if (!/^(?:[01][0-9]|2[0-3])[0-5][0-9]$/.test(lexemes[i]!.norm)) return false;
  if (!/^(?:at|by|until|till|before|after|from)$/.test(lexemes[i - 1]?.norm ?? '')) return false;
  const [next, day] = [lexemes[i + 1]?.norm ?? '', lexemes[i + 2]?.norm ?? ''];
  if (next === 'local' && day === 'time') return true;
  return weekdays.has(next === 'on' ? day : next);
}

/** `12 noon`, `twelve midnight`, `12:00 noon`: told twice. */
function twelve(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  if (!/^(?:12|twelve|12\.00)$/.test(lexemes[i]!.norm)) return undefined;
  const isLong = lexemes[i + 1]?.norm === ':' && lexemes[i + 2]?.norm === '00';
  const at = isLong ? i + 3 : i + 1;
  const name = lexemes[at]?.norm ?? '';
  if (!/^(?:noon|midday|midnight)$/.test(name)) return undefined;
  return clock(lexemes, i, at + 1, name === 'midnight' ? 'T00:00' : 'T12:00', 'minute');
}

/** Words before a time of a clock; behind others (“for 1344 hours”, “flew 1200 hours”) hours are counted. */
const clockLeads = /^(?:at|by|from|to|until|till|before|after|since|around|about|between|and|or)$/;

function isCountOfHours(lexemes: readonly Lexeme[], i: number): boolean {
  const before = lexemes[i - 1];
  return (
    /^(?:hrs|hours)$/.test(lexemes[i + 1]!.norm) && before?.kind === 'word' && !clockLeads.test(before.norm)
  );
}

/** `at six in the morning`, `at ten at night`. */
function atHour(lexemes: readonly Lexeme[], i: number, hour: number): ParsedTime | undefined {
  const [link, next, part] = [1, 2, 3].map((k) => lexemes[i + k]?.norm ?? '');
  const isClock =
    hour >= 1 &&
    hour <= 12 &&
    /^(?:at|by|until|around|about|from)$/.test(lexemes[i - 1]?.norm ?? '') &&
    (link === 'at'
      ? next === 'night'
      : link === 'in' && next === 'the' && /^(?:morning|afternoon|evening)$/.test(part!));
  return isClock ? clock(lexemes, i, i + 1, `T?${two(hour)}:00`, 'hour') : undefined;
}

function oClock(lexemes: readonly Lexeme[], i: number, hour: number): ParsedTime | undefined {
  return lexemes[i + 1]?.norm === "o'clock"
    ? clock(lexemes, i, i + 2, `T?${two(hour)}:00`, 'hour')
    : undefined;
}

/** `am`, `p.m.` after an hour. */
function readHalf(
  lexemes: readonly Lexeme[],
  start: number,
  at: number,
  hour: number,
  minutes: string | undefined,
): ParsedTime | undefined {
  const mark = lexemes[at]?.norm;
  let end = at + 1;
  let half = mark;
  if ((mark === 'a' || mark === 'p') && lexemes[at + 1]?.norm === '.' && lexemes[at + 2]?.norm === 'm') {
    half = `${mark}m`;
    end = lexemes[at + 3]?.norm === '.' && lexemes[at + 3]!.isGlued ? at + 4 : at + 3;
  }
  if ((half !== 'am' && half !== 'pm') || hour > 12) return undefined;
  const full = (hour % 12) + (half === 'pm' ? 12 : 0);
  return clock(
    lexemes,
    start,
    end,
    `T${two(full)}:${minutes ?? '00'}`,
    minutes === undefined ? 'hour' : 'minute',
  );
}

function isZone(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme !== undefined && /^(?:gmt|utc|est|edt|cet|cest|bst|pst|pdt|et|hrs|hours|z)$/.test(lexeme.norm)
  );
}

/** A zone after the time is part of it: 1500 GMT may be another hour elsewhere. */
function clock(
  lexemes: readonly Lexeme[],
  start: number,
  end: number,
  literal: string,
  precision: 'minute' | 'hour',
): ParsedTime {
  const zone = lexemes[end];
  if (!isZone(zone)) return { start, end, kind: 'clock', literal, precision };
  const name = /^(?:hrs|hours)$/.test(zone!.norm) ? '' : zone!.norm.toUpperCase();
  return { start, end: end + 1, kind: 'clock', literal: `${literal}${name}`, precision };
}
