import { forLife } from './expression.js';
import type { TimeVerdict } from './time-verdict.js';

/** Days of each unit of a duration. */
export const unitDays: Readonly<Record<string, number>> = {
  S: 1 / 86_400,
  N: 1 / 1440,
  H: 1 / 24,
  D: 1,
  WE: 2,
  W: 7,
  M: 30.44,
  Q: 91.3,
  Y: 365.25,
  E: 3652.5,
  C: 36_525,
};

/** How many times as long what nobody counted may be as what somebody did. Set by hand: “a few” are three or so, and “a couple” two. */
const maxVague = 1.5;

/** Compares two lengths of time by how many days they are; `for life` is none. */
export function compareDurations(source: string, copy: string): TimeVerdict {
  // “Sentenced to life”, “to two years”.
  if ((source === forLife) !== (copy === forLife)) return 'different';
  const [a, b] = [spanOf(source), spanOf(copy)];
  if (a === undefined || b === undefined) return 'compatible';
  const ratio = Math.max(a.low / b.low, b.low / a.low);
  if (a.low === a.high && b.low === b.high)
    return ratio <= (a.unit === b.unit ? 1 : 1.03)
      ? 'same'
      : ratio <= 1.1 && a.unit !== b.unit
        ? 'compatible'
        : 'different';
  // “Two weeks”, “a few weeks”: nobody counted.
  const slack = source.includes('~') || copy.includes('~') ? maxVague : 1.03;
  if (a.low > b.high * slack || b.low > a.high * slack) return 'different';
  // Both name two ends: one of them changed.
  if (/[0-9]-[0-9]/.test(source) && /[0-9]-[0-9]/.test(copy)) return 'different';
  if (b.low === b.high) return 'more-precise';
  return a.low === a.high ? 'less-precise' : 'compatible';
}

function spanOf(literal: string): { low: number; high: number; unit: string } | undefined {
  const found = /^P(X|[0-9.]+(?:[-~](?:[0-9.]+|Infinity))?)([A-Z]{1,2})$/.exec(literal);
  const days = unitDays[found?.[2] ?? ''];
  if (found === null || days === undefined) return undefined;
  const [low = '', high = low] = found[1] === 'X' ? ['2', 'Infinity'] : found[1]!.split(/[-~]/);
  return { low: Number(low) * days, high: Number(high) * days, unit: found[2]! };
}
