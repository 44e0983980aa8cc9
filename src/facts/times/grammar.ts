import {
  denominators,
  scales,
  smallNumbers,
  tens,
  vagueNumbers,
  vagueScales,
} from '../../languages/en/number-words.js';
import {
  dayParts,
  months,
  periodParts,
  rankWords,
  seasons,
  shifts,
  weekdays,
} from '../../languages/en/time-words.js';
import { timeOfClock } from './clock.js';
import { timeOfDate } from './dates.js';
import { timeOfDayPart } from './day-parts.js';
import { timeOfDuration } from './durations.js';
import { timeOfRelative } from './relative.js';
import { timeOfYear } from './years.js';
import type { Lexeme } from '../numbers/lexemes.js';
import type { ParsedTime } from './expression.js';

/** Longest reading first; a reader looks at a bounded number of lexemes. */
const readers = [timeOfRelative, timeOfDate, timeOfClock, timeOfYear, timeOfDuration, timeOfDayPart];

/** Every word a time can start with; all other words are passed at the cost of one look-up. */
const starters = new Set([
  ...[
    months,
    weekdays,
    seasons,
    periodParts,
    shifts,
    smallNumbers,
    tens,
    scales,
    vagueNumbers,
    vagueScales,
  ].flatMap((words) => [...words.keys()]),
  ...denominators.keys(),
  ...dayParts.keys(),
  ...rankWords,
  ...'a an the ad q half quarter minus negative noon midday midnight yesterday today tomorrow tonight earlier later decades years months weeks centuries unknown unspecified undisclosed undetermined life'.split(
    ' ',
  ),
]);

function canStart({ kind, norm }: Lexeme): boolean {
  if (kind === 'digits') return true;
  if (kind === 'sign') return norm === '’' || norm === "'" || norm === '‘';
  return starters.has(norm.endsWith("'s") ? norm.slice(0, -2) : norm);
}

/** The time that starts at `lexemes[i]`, if one does. */
export function parseTime(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  if (!canStart(lexemes[i]!)) return undefined;
  for (const read of readers) {
    const time = read(lexemes, i);
    if (time !== undefined) return time;
  }
  return undefined;
}
