import { describe, expect, test } from 'vitest';
import { extractQuantities } from '../../../src/facts/quantities/quantities.js';
import { prepare } from '../../../src/text/prepare.js';

const read = (text: string) =>
  extractQuantities(prepare({ id: 'a', text, language: 'en' })).map(({ low, unit }) => [
    Number(low.toPrecision(10)),
    unit,
  ]);

describe('currencies', () => {
  test.each([
    ['It cost US$5 there.', 5, 'USD'],
    ['It cost U.S. $5 there.', 5, 'USD'],
    ['It cost A$5 there.', 5, 'AUD'],
    ['It cost C$5 there.', 5, 'CAD'],
    ['It cost $US5 there.', 5, 'USD'],
    ['It cost $A5 there.', 5, 'AUD'],
    ['It cost 5 Australian dollars there.', 5, 'AUD'],
    ['It cost 500 Hong Kong dollars there.', 500, 'HKD'],
    ['It cost 500 Canadian dollars there.', 500, 'CAD'],
    ['It cost EUR 5 million there.', 5e6, 'EUR'],
    ['It cost 5 million CHF there.', 5e6, 'CHF'],
    ['It cost 5€ there.', 5, 'EUR'],
    ['It cost £5m there.', 5e6, 'GBP'],
  ])('%s', (text, value, unit) => {
    expect(read(text)).toEqual([[value, unit]]);
  });
});

describe('measures', () => {
  test.each([
    ['It covers 5 sq. km in all.', 5, 'km2'],
    ['It covers 5 square metres in all.', 5, 'm2'],
    ['It covers 5 m² in all.', 5, 'm2'],
    ['It holds 5 m³ in all.', 5, 'm3'],
    ['It holds 5 cubic metres in all.', 5, 'm3'],
    ['It ran at 60 km/h there.', 60, 'km/h'],
    ['It ran at 60 km an hour there.', 60, 'km/h'],
    ['It ran at 60 miles per hour there.', 60, 'mph'],
    ['It ran at 12 m/s there.', 12, 'm/s'],
    ['It rose 5 percentage points.', 5, 'pp'],
    ['It rose 5 per cent.', 5, '%'],
    ['It rose 5% points.', 5, 'pp'],
    ['It rose 25 basis points.', 0.25, 'pp'],
    ['It rose 25 bps.', 0.25, 'pp'],
    ['It lies at 3‰ of salt.', 3, '‰'],
    ['It was 30 degrees Fahrenheit.', 30, 'fahrenheit'],
    ['It was 30º there.', 30, 'degree'],
    ['A 5-year-old won.', 5, 'age'],
    ['She is 30 years old.', 30, 'age'],
    ['She is 30 years of age.', 30, 'age'],
  ])('%s', (text, value, unit) => {
    expect(read(text)).toEqual([[value, unit]]);
  });
});

describe('digits and words of numbers', () => {
  test.each([
    ['It sold 1.234.567 litres.', 1_234_567],
    ['It sold 1.234,5 litres.', 1234.5],
    ['It sold 1,5 litres.', 1.5],
    ['It sold 12,34,567 litres.', 1_234_567],
    ['It sold 1 1/2 litres.', 1.5],
    ['It sold 2½ litres.', 2.5],
    ['It sold 20k litres.', 20_000],
    ['It sold 3 mln litres.', 3e6],
    ['It sold two and a quarter million litres.', 2_250_000],
    ['It sold three point five million litres.', 3_500_000],
    ['It sold one hundred and twenty litres.', 120],
    ['It sold two hundred thousand and five litres.', 200_005],
    ['It sold fifty-two litres.', 52],
    ['It sold a quarter of a million litres.', 250_000],
    ['It sold 12 000 litres.', 12_000],
  ])('%s', (text, value) => {
    expect(read(text).map(([low]) => low)).toEqual([value]);
  });

  test.each([['In all 12 340 and 15 were sold.', [12, 340, 15]]])(
    'two numbers side by side stay two: %s',
    (text, values) => {
      expect(read(text).map(([low]) => low)).toEqual(values);
    },
  );
});
