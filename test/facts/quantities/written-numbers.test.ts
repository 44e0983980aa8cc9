import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractQuantities } from '../../../src/facts/quantities/quantities.js';
import { prepare } from '../../../src/text/prepare.js';

fc.configureGlobal({ seed: 83 });

const read = (words: string, after = 'lanterns') =>
  extractQuantities(
    prepare({ id: 'a', text: `The wardens counted ${words} ${after} in all.`, language: 'en' }),
  );
const valueOf = (words: string) => read(words).map(({ low, high }) => (low === high ? low : [low, high]));

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number in English words, as a style guide spells it. */
function spell(n: number, and: string): string {
  for (const [scale, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1000, 'thousand'],
  ] as const)
    if (n >= scale) {
      const rest = n % scale;
      return `${spell(Math.floor(n / scale), and)} ${name}${rest === 0 ? '' : `${rest < 100 ? and : ' '}${spell(rest, and)}`}`;
    }
  if (n >= 100)
    return `${small[Math.floor(n / 100)]!} hundred${n % 100 === 0 ? '' : `${and}${spell(n % 100, and)}`}`;
  if (n < 20) return small[n]!;
  return n % 10 === 0 ? tens[n / 10]! : `${tens[Math.floor(n / 10)]!}-${small[n % 10]!}`;
}

describe('numbers as they are written', () => {
  const numbers = fc.oneof(
    fc.integer({ min: 2, max: 120 }),
    fc.integer({ min: 2, max: 99_999 }),
    fc.integer({ min: 2, max: 999_999_999 }),
    fc.integer({ min: 1, max: 999 }).map((n) => n * 1000),
    fc.integer({ min: 1, max: 90 }).map((n) => n * 1_000_000),
  );

  test('in words, with “and” and without', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(' and ', ' '), (n, and) => {
        expect([spell(n, and), valueOf(spell(n, and))]).toEqual([spell(n, and), [n]]);
      }),
      { numRuns: 300 },
    );
  });

  test('in figures, with commas, spaces or nothing between thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 999_999_999 }), (n) => {
        const grouped = n.toLocaleString('en-US');
        expect(valueOf(grouped)).toEqual([n]);
        expect(valueOf(grouped.replaceAll(',', '\u202f'))).toEqual([n]);
        expect(valueOf(String(n))).toEqual([n]);
        if (n >= 1e6) expect(valueOf(grouped.replaceAll(',', '.'))).toEqual([n]);
      }),
      { numRuns: 150 },
    );
  });

  test('with decimals and a scale', () => {
    const scales = [
      ['thousand', 1e3],
      ['million', 1e6],
      ['billion', 1e9],
      ['trillion', 1e12],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 999 }), fc.constantFrom(...scales), (tenths, [name, scale]) => {
        expect(valueOf(`${tenths / 10} ${name}`)).toEqual([Number(((tenths / 10) * scale).toPrecision(12))]);
      }),
      { numRuns: 100 },
    );
  });

  test.each<[string, (number | number[])[]]>([
    ['two and a half million', [2_500_000]],
    ['two and a quarter million', [2_250_000]],
    ['a million and a half', [1_500_000]],
    ['two thousand and a quarter', [2250]],
    ['plus or minus two', [2]],
    ['half a million', [500_000]],
    ['a quarter of a million', [250_000]],
    ['three point one four million', [3_140_000]],
    ['twelve hundred', [1200]],
    ['a hundred and one', [101]],
    ['fifteen hundred thousand', [1_500_000]],
    ['3½', [3.5]],
    ['3 1/2', [3.5]],
    ['two dozen', [24]],
    ['20k', [20_000]],
    ['20-30', [[20, 30]]],
    ['20 to 30', [[20, 30]]],
    ['between 20 and 30', [[20, 30]]],
    ['2 to 3 million', [[2_000_000, 3_000_000]]],
    ['200,000 to 3 million', [[200_000, 3_000_000]]],
    ['three or four', [[3, 4]]],
    ['1,234.5', [1234.5]],
    ['1.234,5', [1234.5]],
    ['12,34,567', [1_234_567]],
    ['12 000', [12_000]],
    ['1 234 567', [1_234_567]],
  ])('%s: %j', (words, wanted) => expect(valueOf(words)).toEqual(wanted));

  test('two numbers that stand side by side are two', () => {
    expect(valueOf('12 345')).toHaveLength(2);
  });
});
