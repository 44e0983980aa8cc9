import { describe, expect, test } from 'vitest';
import { extractNames } from '../../../src/facts/names/names.js';
import { extractQuantities } from '../../../src/facts/quantities/quantities.js';
import { unitRelation } from '../../../src/facts/quantities/unit-relation.js';
import { currencyCodes, currencyNames, currencySigns } from '../../../src/languages/en/quantity-words.js';
import { correctionsIn } from '../judges/changes-in.js';
import { prepare } from '../../../src/text/prepare.js';

const read = (text: string) => prepare({ id: 'a', text, language: 'en' });
const units = (text: string) => extractQuantities(read(text)).map(({ unit }) => unit);
const names = (text: string) => extractNames(read(text)).names.map(({ key }) => key);

describe('codes of currencies', () => {
  test.each([
    ['27 million crowns', 'ISK 27 million'],
    ['27 million kroner', 'DKK 27 million'],
    ['27 million dinars', 'RSD 27 million'],
    ['27 million pesos', 'CLP 27 million'],
    ['27 million rupees', 'PKR 27 million'],
    ['27 million shillings', 'UGX 27 million'],
    ['27 million tenge', 'KZT 27 million'],
    ['27 million Icelandic kronur', 'ISK 27 million'],
    ['27 million rials', 'IRR 27 million'],
  ])('%s may be %s', (name, code) => {
    const told = (from: string, to: string) =>
      correctionsIn(`The pier cost ${from}.`, `The pier cost ${to}.`);
    expect(told(name, code)).toEqual([]);
    expect(told(name, 'EUR 27 million')).toEqual(['major garbled quantity value-changed']);
    expect(told('$27 million', code)).toEqual(['major garbled quantity value-changed']);
  });

  test.each([
    ['The harbour paid USD 75 million for the crane.', 'USD'],
    ['The harbour paid 75 million ISK for the crane.', 'ISK'],
    ['The harbour paid BDT 75 million for the crane.', 'BDT'],
    ['The harbour paid PHP 75 for the lamp.', 'PHP'],
  ])('%s', (text, unit) => {
    expect(units(text)).toEqual([unit]);
    expect(names(text)).toEqual([]);
  });

  test('a name or a sign may stand for each', () => {
    // A pound is a weight, too.
    const names = [...new Set([...currencyNames.values(), ...currencySigns.values(), 'pound'])];
    const of = (unit: string) => ({ ...extractQuantities(read('They paid 75 lamps.'))[0]!, unit });
    const nameless = [...new Set(currencyCodes.values())].filter(
      (code) => !names.some((name) => name === code || unitRelation(of(name), of(code)).kind === 'same'),
    );
    expect(nameless).toEqual([]);
  });

  test('away from a figure they are as good a name as any', () => {
    expect(names('The harbour sold its EUR on Friday.')).toEqual(['eur']);
  });

  test('what is also a word, or another thing that is counted, is none', () => {
    for (const word of 'all amd bnd cop cup gel mad mga mop nad npr pen ron sdg sos top'.split(' '))
      expect(currencyCodes.has(word), word).toBe(false);
  });

  test('each is one of three letters, but for the shorter forms of two', () => {
    for (const [code, unit] of currencyCodes) {
      expect(code, code).toMatch(/^(?:[a-z]{3}|rm|rs)$/);
      expect(unit).toMatch(/^[A-Z]{3}$/);
    }
    const known = new Set(Intl.supportedValuesOf('currency'));
    expect([...currencyCodes.values()].filter((unit) => !known.has(unit))).toEqual([]);
  });
});
