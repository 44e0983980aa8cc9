import {
  describeQuantity,
  extractQuantities,
  type Quantity,
} from '../../../src/facts/quantities/quantities.js';
import { prepare } from '../../../src/text/prepare.js';

export interface Score {
  gold: number;
  found: number;
  right: number;
}

/** Harmonic mean of precision and recall. */
export function f1({ gold, found, right }: Score): number {
  return (2 * right) / Math.max(1, gold + found);
}

export interface GoldQuantity {
  readonly change: string;
  readonly value: string;
  readonly unit: string;
}

export const close = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 2e-3 * Math.max(Math.abs(a), Math.abs(b));

function hasValue(quantity: Quantity, value: string, text: string): boolean {
  const [, first = '', last = first] = /^(-?[0-9.]+)(?: ?- ?(-?[0-9.]+))?$/.exec(value) ?? [];
  const [low, high] = [Number(first), Number(last)];
  const scale = quantity.unit === '%' && !/%|cent|pct|pc\b/.test(text) ? 100 : 1;
  if (close(quantity.low / scale, low) && close(quantity.high / scale, high)) return true;
  // The set writes `millions` as 1 to 10 millions.
  return quantity.isVague && low !== high && quantity.low >= low * 0.99 && quantity.high <= high * 1.01;
}

function hasBound({ bound }: Quantity, change: string): boolean {
  // The set gives a change of price its direction in place of a bound.
  if (change === 'up' || change === 'down') return true;
  if (bound === 'about') return change === '~';
  if (bound === 'at-least' || bound === 'more-than') return change === '>';
  if (bound === 'at-most' || bound === 'less-than') return change === '<';
  return change === '=';
}

/**
 * How many quantities of news sentences are read right: their value, and value and bound. Vague numerals (`several`) that
 * the set does not hold are left out of the precision, but for `strict`.
 */
export function scoreNewsquant(
  rows: readonly { readonly text: string; readonly quantities: readonly GoldQuantity[] }[],
  show: (...parts: string[]) => void = () => undefined,
): { value: Score; both: Score; strict: Score } {
  const value: Score = { gold: 0, found: 0, right: 0 };
  const strict = { ...value };
  const both = { ...value };
  for (const { text, quantities: gold } of rows) {
    const prepared = prepare({ id: 'x', text, language: 'en' });
    const quantities = extractQuantities(prepared, { durations: true });
    const words = (quantity: Quantity) => describeQuantity(quantity, prepared);
    const open = new Set(quantities);
    const missed: string[] = [];
    for (const { value: wanted, change, unit } of gold) {
      const all = [...open].filter((quantity) => hasValue(quantity, wanted, words(quantity)));
      const match = all.find((quantity) => hasBound(quantity, change)) ?? all[0];
      if (match === undefined) {
        missed.push(`${change}${wanted} ${unit}`);
        continue;
      }
      open.delete(match);
      value.right++;
      strict.right++;
      if (hasBound(match, change)) both.right++;
      else show(`BOUND want ${change} got ${match.bound}`, words(match), text);
    }
    for (const score of [value, strict, both]) score.gold += gold.length;
    strict.found += quantities.length;
    const extra = [...open].filter(({ isVague }) => !isVague);
    const found = quantities.length - open.size + extra.length;
    value.found += found;
    both.found += found;
    if (missed.length + extra.length > 0)
      show(`MISSED ${missed.join('; ') || '-'}`, `EXTRA ${extra.map(words).join('; ') || '-'}`, text);
  }
  return { value, both, strict };
}
