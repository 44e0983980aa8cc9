import {
  dayParts,
  months,
  seasons,
  shifts,
  timeUnits,
  weekdayNames,
  weekdays,
} from '../../languages/en/time-words.js';
import type { Lexeme } from '../numbers/lexemes.js';
import { partBefore, two } from './dates.js';
import { amountAt, precisionOf } from './durations.js';
import type { ParsedTime, TimePrecision } from './expression.js';

/**
 * Times that hang on another one: on the day of publication (`yesterday`, `last week`, `three days ago`:
 * `day-1`, `week-1`, `day-3`) or on the story (`the day before`, `two weeks later`: `@day-1`, `@week+2`).
 */
export function timeOfRelative(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  return (
    dayWord(lexemes, i) ??
    aroundStory(lexemes, i) ??
    shifted(lexemes, i) ??
    span(lexemes, i) ??
    distance(lexemes, i)
  );
}

const unitNames: Readonly<Record<string, string>> = {
  S: 'second',
  N: 'minute',
  H: 'hour',
  D: 'day',
  W: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  E: 'decade',
  C: 'century',
};

function dayWord(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const norm = lexemes[i]!.norm.replace(/'s$/, '');
  const shift =
    norm === 'yesterday'
      ? -1
      : norm === 'tomorrow'
        ? 1
        : norm === 'today' || norm === 'tonight'
          ? 0
          : undefined;
  if (shift === undefined) return undefined;
  // `USA TODAY` is a paper.
  const { isCapital, isTitleCase } = lexemes[i]!;
  if (isCapital && !isTitleCase && lexemes[i - 1]?.isCapital) return undefined;
  const part = norm === 'tonight' ? 'NI' : dayParts.get(lexemes[i + 1]?.norm ?? '');
  const end = part !== undefined && norm !== 'tonight' ? i + 2 : i + 1;
  return make(
    i,
    end,
    `day${signed(shift)}${part === undefined ? '' : `-${part}`}`,
    part === undefined ? 'day' : 'part-of-day',
  );
}

/** `the day before`, `the following week`, `the previous day`, `the next morning`, `the same day`, `a day earlier`. */
function aroundStory(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  if (lexemes[i]!.norm !== 'the') return undefined;
  const [one, two_] = [lexemes[i + 1]?.norm ?? '', lexemes[i + 2]?.norm ?? ''];
  if (one === 'day' && two_ === 'before' && lexemes[i + 3]?.norm === 'yesterday')
    return make(i, i + 4, 'day-2', 'day');
  if (one === 'day' && two_ === 'after' && lexemes[i + 3]?.norm === 'tomorrow')
    return make(i, i + 4, 'day+2', 'day');
  const unit = timeUnits.get(one);
  if (unit === 'WE' && !one.endsWith('s')) return make(i, i + 2, 'weekend+0', 'week');
  if (unit !== undefined && !one.endsWith('s')) {
    const shift = two_ === 'before' || two_ === 'prior' ? -1 : two_ === 'after' ? 1 : undefined;
    if (shift !== undefined) return make(i, i + 3, `@${unitNames[unit]}${signed(shift)}`, precisionOf(unit));
  }
  const shift =
    one === 'previous' || one === 'preceding'
      ? -1
      : one === 'following' || one === 'next'
        ? 1
        : one === 'same'
          ? 0
          : undefined;
  if (shift === undefined) return undefined;
  const next = timeUnits.get(two_);
  if (next !== undefined && !two_.endsWith('s'))
    return make(i, i + 3, `@${unitNames[next]}${signed(shift)}`, precisionOf(next));
  const part = dayParts.get(two_);
  return part === undefined ? undefined : make(i, i + 3, `@day${signed(shift)}-${part}`, 'part-of-day');
}

/** `last week`, `this month`, `earlier this year`, `the beginning of the year`, `next Tuesday`, `last June`, `this morning`. */
function shifted(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  let at = i;
  let part = '';
  if (lexemes[at]!.norm === 'earlier' || lexemes[at]!.norm === 'later') {
    part = lexemes[at]!.norm === 'earlier' ? '-START' : '-END';
    at++;
  } else {
    const lead = partBefore(lexemes, at);
    if (lead !== undefined) {
      part = `-${lead.part}`;
      at = lead.end;
    }
  }
  if (
    lexemes[at]?.norm === 'the' &&
    (part !== '' || /^(?:past|last|current|coming|upcoming)$/.test(lexemes[at + 1]?.norm ?? ''))
  )
    at++;
  const word = lexemes[at]?.norm ?? '';
  const shift = shifts.get(word);
  const target = shift === undefined ? lexemes[at] : lexemes[at + 1];
  if (target === undefined || target.kind !== 'word') return undefined;
  const norm = target.norm.replace(/'s$/, '');
  const end = shift === undefined ? at + 1 : at + 2;
  const unit = timeUnits.get(norm);
  if (unit !== undefined && 'SNH'.includes(unit)) return undefined;
  if (shift === undefined) {
    // `the end of the year` is this one's, if nothing says which.
    if (
      part === '' ||
      unit === undefined ||
      lexemes[at - 1]?.norm !== 'the' ||
      norm.endsWith('s') ||
      unit === 'C'
    )
      return undefined;
    return make(i, end, `${unitNames[unit]}+0${part}`, precisionOf(unit));
  }
  // “On the last day”, “the last day of the race”: the end of what is told of.
  const isEnd = lexemes[end]?.norm === 'of' || lexemes[at - 2]?.norm === 'on';
  if (unit === 'D' && word === 'last' && lexemes[at - 1]?.norm === 'the' && isEnd) return undefined;
  if (unit !== undefined && !/s$/.test(norm))
    return make(i, end, `${unitNames[unit]}${signed(shift)}${part}`, precisionOf(unit));
  if (word === 'past' && lexemes[at - 1]?.norm !== 'this' && !weekdays.has(norm)) return undefined;
  const weekday = weekdays.get(norm);
  if (weekday !== undefined && norm.length > 4) {
    const night = dayParts.get(lexemes[end]?.norm ?? '');
    const literal = `${weekdayNames[weekday - 1]!}${signed(shift)}${night === undefined ? '' : `-${night}`}`;
    return {
      start: i,
      end: night === undefined ? end : end + 1,
      kind: 'weekday',
      literal,
      precision: night === undefined ? 'day' : 'part-of-day',
    };
  }
  const month = months.get(norm);
  if (month !== undefined && target.isCapital) {
    return {
      start: i,
      end,
      kind: 'month',
      literal: `XXXX${signed(shift)}-${two(month)}${part}`,
      precision: 'month',
    };
  }
  // Of a league or a theatre; no part of the year.
  if (norm === 'season' && part === '') return make(i, end, `campaign${signed(shift)}`, 'season');
  const season = seasons.get(norm);
  if (season !== undefined) return make(i, end, `season${signed(shift)}-${season}`, 'season');
  const day = dayParts.get(norm);
  // `This Morning` is a show.
  if (day !== undefined && !target.isCapital && (word === 'this' || word === 'last'))
    return make(i, end, `day${signed(shift)}-${day}`, 'part-of-day');
  return undefined;
}

/** `the last three months`, `the past decade`, `the next 24 hours`: a duration that ends or starts now. */
function span(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const at = lexemes[i]!.norm === 'the' ? i + 1 : i;
  const shift = shifts.get(lexemes[at]?.norm ?? '');
  if (shift === undefined || shift === 0 || lexemes[at + 1] === undefined) return undefined;
  const amount = amountAt(lexemes, at + 1);
  if (amount === undefined || amount.end === at + 1) return undefined;
  return {
    start: i,
    end: amount.end,
    kind: 'duration',
    literal: `P${amount.amount}${amount.unit}`,
    precision: precisionOf(amount.unit),
  };
}

/** `three days ago`, `two weeks later`, `a year earlier`. */
function distance(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  const amount = amountAt(lexemes, i);
  if (amount === undefined) return undefined;
  const word = lexemes[amount.end]?.norm ?? '';
  const name = unitNames[amount.unit]!;
  const size = amount.amount;
  if (word === 'ago') return make(i, amount.end + 1, `${name}-${size}`, precisionOf(amount.unit));
  if (word === 'from' && lexemes[amount.end + 1]?.norm === 'now')
    return make(i, amount.end + 2, `${name}+${size}`, precisionOf(amount.unit));
  if (word === 'earlier' || word === 'before' || word === 'prior')
    return make(i, amount.end + 1, `@${name}-${size}`, precisionOf(amount.unit));
  if (word === 'later' || word === 'after' || word === 'afterwards')
    return make(i, amount.end + 1, `@${name}+${size}`, precisionOf(amount.unit));
  return undefined;
}

function signed(shift: number): string {
  return shift < 0 ? String(shift) : `+${shift}`;
}

function make(start: number, end: number, literal: string, precision: TimePrecision): ParsedTime {
  return { start, end, kind: 'relative', literal, precision };
}
