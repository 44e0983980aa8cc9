import type { Quantity } from './quantity.js';

/** What became of a value and its bound on the way from source to copy. */
export type QuantityVerdict =
  | 'same'
  /** `at least 14` → `14`: the copy claims more than the source. */
  | 'hedge-lost'
  | 'hedge-gained'
  /** `14` → `dozens`, `1,234` → `1,200`. */
  | 'less-precise'
  /** `dozens` → `24`. */
  | 'more-precise'
  /** Both may be true, and neither says more. */
  | 'compatible'
  | 'different';

type Value = Pick<Quantity, 'low' | 'high' | 'bound' | 'isVague' | 'isFraction' | 'isBelow'>;

/** Compares value and bound only, source to copy; the caller sees to it that both count the same. */
export function compareQuantities(source: Value, copy: Value): QuantityVerdict {
  // Five degrees below zero are told shorter as five degrees are.
  if (source.high < 0 && copy.high < 0) return compareQuantities(aboveZero(source), aboveZero(copy));
  // `a quarter` is `about 25 per cent`.
  const isFraction = source.isFraction !== copy.isFraction;
  const slack = isFraction ? thirdSlack : floatSlack;
  const isRounding = isFraction && Math.abs(source.low - copy.low) <= wholeSlack && source.low >= minShare;
  if (isRounding || (near(source.low, copy.low, slack) && near(source.high, copy.high, slack)))
    return isFraction && (source.bound === 'about' || copy.bound === 'about')
      ? 'same'
      : compareBounds(source, copy);
  if (source.isVague || copy.isVague) return compareRanges(source, copy);
  const isRange = source.low !== source.high;
  // Both name two ends: one of them changed.
  if (isRange && copy.low !== copy.high) return 'different';
  if (isRange || copy.low !== copy.high) return compareRanges(source, copy);
  // `a third` and `30 per cent` may be one figure.
  if (source.isFraction !== copy.isFraction && Math.abs(source.low - copy.low) <= fractionSlack)
    return 'compatible';
  if (isRounded(copy, source)) return 'less-precise';
  if (isRounded(source, copy)) return 'more-precise';
  return 'different';
}

/** The same as far above zero: what was more is less. */
function aboveZero({ low, high, bound, ...rest }: Value): Value {
  return { ...rest, low: -high, high: -low, bound: mirrored.get(bound) ?? bound };
}

const mirrored: ReadonlyMap<Value['bound'], Value['bound']> = new Map([
  ['at-least', 'at-most'],
  ['at-most', 'at-least'],
  ['more-than', 'less-than'],
  ['less-than', 'more-than'],
]);

/** `a third` written as 33.3 per cent, as a share of the value. */
const thirdSlack = 2e-3;
/** `two thirds` written as 66 or 67 per cent, in per cent; of small shares that is too much. */
const wholeSlack = 0.7;
const minShare = 10;
/** What adding and multiplying leaves; two figures of a thousand that differ by one are two. */
const floatSlack = 1e-9;
/** In per cent. */
const fractionSlack = 4;

function compareBounds(
  { bound: source, isBelow, ...ends }: Value,
  { bound: copy, isBelow: isCopyBelow }: Value,
): QuantityVerdict {
  // “Nearly 400”, “more than 400”: no number is both.
  if ((isBelow && isUpward(copy)) || (isCopyBelow && isUpward(source))) return 'different';
  // A range is rough as it is.
  const isRange = ends.low !== ends.high;
  if (source === copy || (isRange && (source === 'about' || copy === 'about'))) return 'same';
  if (copy === 'exact') return 'hedge-lost';
  if (source === 'exact') return 'hedge-gained';
  const [up, down] = [isUpward(source) || isUpward(copy), isDownward(source) || isDownward(copy)];
  return up && down ? 'different' : 'compatible';
}

function compareRanges(source: Value, copy: Value): QuantityVerdict {
  const [a, b] = [interval(source), interval(copy)];
  if (a.low > b.high || b.low > a.high) return 'different';
  if (a.low <= b.low && b.high <= a.high && copy.low === copy.high) return 'more-precise';
  if (b.low <= a.low && a.high <= b.high && source.low === source.high) return 'less-precise';
  return 'compatible';
}

function interval({ low, high, bound }: Value): { low: number; high: number } {
  if (isUpward(bound)) return { low, high: Infinity };
  if (isDownward(bound)) return { low: 0, high };
  return bound === 'about' ? { low: low * 0.9, high: high * 1.1 } : { low, high };
}

/**
 * Whether `round` is `full` told shorter: it has fewer significant digits, at least two of them unless it is
 * hedged, and lies on the side its bound says, within one unit of its last digit that is not zero.
 */
function isRounded(round: Value, full: Value): boolean {
  const step = lastPlace(round.low);
  // Two bounds, or two figures under the same bound, are two claims.
  if (full.bound !== 'exact' && full.bound !== 'about') return false;
  if (step <= lastPlace(full.low) || round.low === 0) return false;
  const gap = full.low - round.low;
  if (isUpward(round.bound)) return gap > 0 && gap < step && gap <= 0.5 * round.low;
  if (isDownward(round.bound)) return gap < 0 && -gap < step && -gap <= 0.5 * round.low;
  // Three digits and more are also cut short: 357.7 → 357.
  const isCut = round.low / step >= 100;
  const hasTwoDigits = round.low / step >= 10;
  return (
    (round.bound === 'about' || hasTwoDigits) &&
    (Math.abs(gap) <= step / 2 + 1e-9 * round.low || (isCut && gap > 0 && gap < step)) &&
    Math.abs(gap) <= 0.1 * round.low
  );
}

/** Place value of the last digit that is not zero: 1,200 → 100, 4.5 → 0.1. */
function lastPlace(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(exponent) - Math.max(0, mantissa.length - 2));
}

function near(a: number, b: number, slack: number): boolean {
  return a === b || Math.abs(a - b) <= slack * Math.min(Math.abs(a), Math.abs(b));
}

function isUpward(bound: Value['bound']): boolean {
  return bound === 'at-least' || bound === 'more-than';
}

function isDownward(bound: Value['bound']): boolean {
  return bound === 'at-most' || bound === 'less-than';
}
