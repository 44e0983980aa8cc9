import { currencySigns } from '../../languages/en/quantity-words.js';
import { measureOf } from './conversions.js';
import type { Quantity } from './quantity.js';
import { unitRelation } from './unit-relation.js';

/** Sums in one text that stand without their currency, where the other text has it each time. */
export interface LostSigns {
  readonly side: 'source' | 'copy';
  readonly pairs: ReadonlyMap<Quantity, Quantity>;
}

/** Fewest sums for which a page lost its signs: one may have been changed by hand. */
const minSums = 2;

/** `$` and `US$` are ASCII, and no page loses them. */
const lostCurrencies = new Set([...currencySigns.values()].filter((currency) => currency !== 'USD'));

/**
 * Signs outside ASCII that a page lost: two and more sums have a currency in one of the texts that no sum of the other has.
 * Then nobody changed a sum.
 */
export function findLostSigns(
  pairs: ReadonlyMap<Quantity, Quantity>,
  inSource: readonly Quantity[],
  inCopy: readonly Quantity[],
): LostSigns | undefined {
  for (const [side, own, kind] of [
    ['source', inSource, 'gained'],
    ['copy', inCopy, 'lost'],
  ] as const) {
    const written = new Set(own.map(({ unit }) => unit));
    const sums = [...pairs].filter(
      ([a, b]) =>
        lostCurrencies.has((side === 'source' ? b : a).unit) &&
        !written.has((side === 'source' ? b : a).unit) &&
        isWithout(side === 'source' ? a : b) &&
        [kind, 'other'].includes(unitRelation(a, b).kind) &&
        a.low === b.low &&
        a.high === b.high,
    );
    if (sums.length >= minSums) return { side, pairs: new Map(sums) };
  }
  return undefined;
}

/** A figure without any unit, or one of a thing that is counted: of “the new £20 note” the page leaves “20 note”. */
function isWithout({ unit }: Quantity): boolean {
  return measureOf(unit) === undefined;
}
