import { two } from './dates.js';
import type { TimeExpression } from './expression.js';

/** Words from a date to what is counted from it. */
const maxApart = 15;
/** Words before what is counted from the sentence before. */
const maxLead = 1;

/**
 * The times of a text, those that are counted from a year or a month resolved: “in 2012 and sacked six years later” is 2018, “in
 * September from 3.7 per cent the month before” is August. Counted from the time right before, in its sentence or, where a sentence
 * begins so, in the one before; only in the unit of it.
 */
export function anchorTimes(
  times: readonly TimeExpression[],
  startOf: (sentence: number) => number,
): TimeExpression[] {
  const anchored: TimeExpression[] = [];
  for (const time of times) {
    const shift = storyShift.exec(time.value);
    const anchor = anchored.at(-1);
    const value =
      shift && anchor && mayCountFrom(anchor, time, startOf(time.sentence))
        ? shifted(anchor.kind === 'relative' ? anchor.value : anchor.literal, shift[1]!, Number(shift[2]))
        : undefined;
    anchored.push(value === undefined ? time : { ...time, value });
  }
  return anchored;
}

function mayCountFrom(anchor: TimeExpression, time: TimeExpression, start: number): boolean {
  if (anchor.sentence === time.sentence) return time.firstToken - anchor.endToken <= maxApart;
  return anchor.sentence === time.sentence - 1 && time.firstToken - start <= maxLead;
}

/** Counted in whole units, from an event of the story. */
const storyShift = /^@(year|month)([+-]\d{1,3})$/;

function shifted(anchor: string, unit: string, count: number): string | undefined {
  const date = /^(\d{4}|XXXX)(?:-(\d{2})(?:-\d{2})?)?$/.exec(anchor);
  if (date === null) return undefined;
  const [, year = '', month] = date;
  if (unit === 'year') return year === 'XXXX' ? undefined : String(Number(year) + count).padStart(4, '0');
  if (month === undefined) return undefined;
  const months = Number(month) - 1 + count;
  const years = Math.floor(months / 12);
  const inYear = two(months - 12 * years + 1);
  return year === 'XXXX' ? `XXXX-${inYear}` : `${String(Number(year) + years).padStart(4, '0')}-${inYear}`;
}
