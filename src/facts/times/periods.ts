import { isDash, type Lexeme } from '../numbers/lexemes.js';
import type { ParsedTime } from './expression.js';

const ends = new Set(['date', 'month', 'year', 'weekday', 'clock']);

/** Joins `between June and December 2022`, `from Monday to Friday`, `2012 – 2015` into periods; a missing year is the other end's. */
export function joinPeriods(lexemes: readonly Lexeme[], times: readonly ParsedTime[]): ParsedTime[] {
  const joined: ParsedTime[] = [];
  for (let k = 0; k < times.length; k++) {
    const period = times[k + 1] === undefined ? undefined : toPeriod(lexemes, times[k]!, times[k + 1]!);
    if (period !== undefined) k++;
    joined.push(period ?? times[k]!);
  }
  return joined;
}

function toPeriod(lexemes: readonly Lexeme[], first: ParsedTime, last: ParsedTime): ParsedTime | undefined {
  if (!ends.has(first.kind) || !ends.has(last.kind)) return undefined;
  let between = first.end;
  if (lexemes[between]?.norm === 'and' && lexemes[between + 1]?.norm === 'the') between++;
  if (last.start - between !== 1) return undefined;
  const join = lexemes[first.end]!;
  const lead = lexemes[first.start - 1]?.norm;
  const isEither = join.norm === 'or' && first.kind === last.kind && areNext(first.literal, last.literal);
  const isJoined =
    isEither || join.norm === 'and'
      ? isEither || lead === 'between'
      : /^(?:to|until|till|through|thru)$/.test(join.norm)
        ? lead === 'from' || first.kind === last.kind
        : isDash(join) && first.kind === last.kind;
  if (!isJoined) return undefined;
  const start = lead === 'between' || lead === 'from' ? first.start - 1 : first.start;
  const literal = `${withYear(first.literal, last.literal)}/${last.literal}`;
  return { start, end: last.end, kind: 'period', literal, precision: last.precision };
}

/** `September or October`, `December or January`, `2026 or 2027`: with nothing between them the two are one stretch, of which either is a part. */
function areNext(first: string, last: string): boolean {
  const [a, b] = [first, last].map((literal) => /^(?:XXXX-([0-9]{2})|([0-9]{4}))$/.exec(literal));
  if (!a || !b) return false;
  const [month, next] = [Number(a[1]), Number(b[1])];
  return a[1] === undefined ? Number(b[2]) === Number(a[2]) + 1 : next === (month % 12) + 1;
}

/** `June` before `December 2022` is of 2022; `November` before `March 2023` of the year before. */
function withYear(first: string, last: string): string {
  const year = /^([0-9]{4})-?(.*)$/.exec(last);
  if (year === null || !first.startsWith('XXXX-')) return first;
  const rest = first.slice(5);
  const isBefore = year[2] !== '' && rest > year[2]!;
  return `${String(Number(year[1]) - (isBefore ? 1 : 0)).padStart(4, '0')}-${rest}`;
}
