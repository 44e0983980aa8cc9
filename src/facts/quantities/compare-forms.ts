import { compareQuantities, type QuantityVerdict } from './comparison.js';
import { measureOf } from './conversions.js';
import type { Quantity } from './quantity.js';
import { unitRelation } from './unit-relation.js';

/** What became of a quantity in all that its normal form has. */
export type FormVerdict =
  | QuantityVerdict
  | 'other-unit'
  | 'unit-lost'
  | 'unit-gained'
  | 'other-rate'
  | 'rate-lost'
  | 'other-step'
  | 'other-trend';

/** Rounding that a conversion may bring, as a share of the value: 62 miles for 100 kilometres, 60 for short. */
const conversionSlack = 0.05;

/**
 * Compares two quantities that answer each other: unit, sign, value and bound, rate, and which way they moved. They
 * are the same only if all agree or convert; what one of them does not say is not held against the other, but for a
 * unit.
 */
export function compareForms(source: Quantity, copy: Quantity): FormVerdict {
  const relation = unitRelation(source, copy);
  const isRatio = sameRatio(source, copy);
  if (isRatio !== undefined) return isRatio ? 'same' : 'different';
  if (relation.kind === 'converted') return compareConverted(source, copy, relation);
  const verdict = compareQuantities(source, copy);
  if (relation.kind === 'other') return 'other-unit';
  if (verdict === 'different') return verdict;
  // “Stole millions”: of sums that nobody counted the money goes without saying.
  const isElided = source.isVague && copy.isVague;
  if (isElided && (relation.kind === 'lost' || relation.kind === 'gained')) return verdict;
  if (relation.kind === 'lost') return 'unit-lost';
  if (relation.kind === 'gained') return 'unit-gained';
  const rate = compareRates(source, copy);
  if (rate !== undefined) return rate;
  if (source.trend !== undefined && copy.trend !== undefined && isOneValue(verdict)) {
    if (source.step === undefined || copy.step === undefined) return verdict;
    if (source.step !== copy.step) return 'other-step';
    if (source.trend !== copy.trend) return 'other-trend';
  }
  return verdict;
}

function isOneValue(verdict: QuantityVerdict): boolean {
  return verdict === 'same' || verdict === 'hedge-lost' || verdict === 'hedge-gained';
}

/** `218 of 435` against `218 out of 435`: the part answers for the share. */
function sameRatio(a: Quantity, b: Quantity): boolean | undefined {
  if (a.ratio !== undefined && b.ratio !== undefined)
    return a.ratio[0] * b.ratio[1] === b.ratio[0] * a.ratio[1];
  const [ratio, count] = a.ratio === undefined ? [b.ratio, a] : [a.ratio, b];
  if (ratio === undefined || count.unit === '%') return undefined;
  return ratio[0] === count.low ? true : undefined;
}

function compareConverted(
  source: Quantity,
  copy: Quantity,
  { low, high }: { low: number; high: number },
): FormVerdict {
  if (isClose(source.low, low) && isClose(source.high, high))
    return compareQuantities({ ...copy, bound: source.bound }, copy);
  // A rate that is told for another time: $1,000 a month are $12,000 a year.
  return 'different';
}

function isClose(a: number, b: number): boolean {
  return (
    Math.abs(a - b) <= Math.max(conversionSlack * Math.max(Math.abs(a), Math.abs(b)), a === b ? 0 : 1e-9)
  );
}

function compareRates(source: Quantity, copy: Quantity): 'other-rate' | 'rate-lost' | undefined {
  if (source.rate !== undefined && copy.rate !== undefined)
    return source.rate === copy.rate ? undefined : 'other-rate';
  // What is counted has its rate in many places of a sentence; money and shares next to them.
  return source.rate !== undefined && copy.rate === undefined && measureOf(source.unit) !== undefined
    ? 'rate-lost'
    : undefined;
}
