import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractQuantities, type Quantity } from '../../../src/facts/quantities/quantities.js';
import { findWorkedOut } from '../../../src/facts/quantities/worked-out.js';
import { contextBetween } from '../judges/changes-in.js';

/** What a writer worked out of two texts, and of what, by the words. */
function workedOut(source: string, copy: string) {
  const { context } = contextBetween(source, copy);
  const [was, now] = [extractQuantities(context.source), extractQuantities(context.copy)];
  const { results, operands } = findWorkedOut(context, was, now);
  const wordsOf = (quantities: readonly Quantity[], text: string, of: ReadonlySet<Quantity>) =>
    quantities.filter((one) => of.has(one)).map(({ start, end }) => text.slice(start, end));
  return {
    results: [...wordsOf(was, source, results), ...wordsOf(now, copy, results)],
    operands: [...wordsOf(was, source, operands), ...wordsOf(now, copy, operands)],
  };
}

const hurt = (passengers: string, guides: string) =>
  `The bus was on its way to Ulme when it slid off the road in the snow. ${passengers} passengers and ${guides} guides were hurt.`;
const hurtInAll = (people: string) =>
  `In the snow the bus to Ulme slid off its road, and ${people} people were hurt.`;
const turnover = (now: string, then: string) =>
  `The turnover of the shipyard in Ulme rose to $${now} million from $${then} million, the owner Jon Abel said.`;
const higher = (by: string, now: string) =>
  `Jon Abel, the owner, said turnover at the Ulme shipyard was $${by} million higher at $${now}m.`;

describe('a figure that a writer worked out', () => {
  test('the sum of two under another name, whatever they are, and no other number near it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 400 }), fc.integer({ min: 20, max: 400 }), (a, b) => {
        const source = hurt(String(a), String(b));
        expect(workedOut(source, hurtInAll(String(a + b))).results).toEqual([`${a + b} people`]);
        const off = a + b + 1 + Math.ceil((a + b) / 100);
        expect(workedOut(source, hurtInAll(String(off))).results).toEqual([]);
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  test('the difference of two that says it is one', () => {
    expect(workedOut(turnover('3.6', '2.9'), higher('0.7', '3.6'))).toEqual({
      results: ['$0.7 million'],
      operands: ['$3.6 million', '$2.9 million'],
    });
    expect(workedOut(turnover('3.6', '2.9'), higher('0.9', '3.6')).results).toEqual([]);
  });

  test('either text may be the one that adds up', () => {
    const [parts, whole] = [hurt('140', '35'), hurtInAll('175')];
    expect(workedOut(whole, parts).results).toEqual(workedOut(parts, whole).results);
  });

  test('small counts are sums by chance, and a sentence that is nearly the same has its figure changed', () => {
    expect(workedOut(hurt('4', '3'), hurtInAll('7')).results).toEqual([]);
    expect(workedOut(hurt('140', '35'), hurt('175', '35')).results).toEqual([]);
  });
});
