import { phraseEnds } from '../../languages/en/quantity-words.js';
import type { Lexeme } from '../numbers/lexemes.js';
import { dayAt, two } from './dates.js';
import type { ParsedTime } from './expression.js';

/** Days behind a date beyond which they are no list of dates. */
const maxDays = 12;

/** `May 3, 10 and 17`: the days that follow a date of the same month, up to the last, which is joined by a word. */
export function otherDays(lexemes: readonly Lexeme[], { end, kind, literal }: ParsedTime): ParsedTime[] {
  const days: ParsedTime[] = [];
  if (kind !== 'date' || lexemes[end - 1]?.kind !== 'digits' || !/^[0-9]{1,2}$/.test(lexemes[end - 1]!.norm))
    return days;
  for (let at = end; days.length < maxDays;) {
    const comma = lexemes[at]?.norm === ',' ? at + 1 : at;
    const isLast = /^(?:and|or)$/.test(lexemes[comma]?.norm ?? '');
    const start = isLast ? comma + 1 : comma;
    const day = start > at ? dayAt(lexemes, start) : undefined;
    if (day === undefined || day.day <= Number((days.at(-1)?.literal ?? literal).slice(8))) return [];
    days.push({
      start,
      end: day.end,
      kind,
      literal: `${literal.slice(0, 8)}${two(day.day)}`,
      precision: 'day',
    });
    const next = lexemes[day.end];
    // `on May 3, 10 and 17 people died`
    if (isLast) return next?.kind === 'word' && !phraseEnds.has(next.norm) ? [] : days;
    at = day.end;
  }
  return [];
}
