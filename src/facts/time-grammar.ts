import { timeOfClock } from './time-clock.js';
import { timeOfDate } from './time-dates.js';
import { timeOfDuration } from './time-durations.js';
import { timeOfRelative } from './time-relative.js';
import { timeOfYear } from './time-years.js';
import type { Lexeme } from './number-lexemes.js';
import type { ParsedTime } from './time-expression.js';

/** Longest reading first; a reader looks at a bounded number of lexemes. */
const readers = [timeOfRelative, timeOfDate, timeOfClock, timeOfYear, timeOfDuration];

/** The time that starts at `lexemes[i]`, if one does. */
export function parseTime(lexemes: readonly Lexeme[], i: number): ParsedTime | undefined {
  for (const read of readers) {
    const time = read(lexemes, i);
    if (time !== undefined) return time;
  }
  return undefined;
}
