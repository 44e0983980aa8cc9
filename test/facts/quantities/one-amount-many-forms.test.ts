import { describe, expect, test } from 'vitest';
import { measures } from '../../../src/languages/en/quantity-words.js';
import { measureOf } from '../../../src/facts/quantities/conversions.js';
import { extractIdentifiers } from '../../../src/facts/quantities/identifiers.js';
import { extractQuantities } from '../../../src/facts/quantities/quantities.js';
import { prepare } from '../../../src/text/prepare.js';
import { changesIn, inWords } from '../judges/changes-in.js';

const read = (text: string) => extractQuantities(prepare({ id: 'a', text, language: 'en' }));

/** `low unit rate` of the only figure, of which all of its words are quoted, and no other. */
function only(words: string): string {
  const text = `The board asked for ${words}, the mayor said.`;
  const found = read(text);
  expect(found, words).toHaveLength(1);
  const { low, high, unit, rate, phrase } = found[0]!;
  if (rate === undefined) expect(text.slice(phrase.start, phrase.end)).toBe(words.replace(/^U\.S\./, ''));
  expect(high, words).toBe(low);
  return [low, unit, ...(rate === undefined ? [] : [`per ${rate}`])].join(' ');
}

describe('units', () => {
  test('square and cubic are told in words, short, and by a sign', () => {
    const lengths = [...measures].filter(([, unit]) => measureOf(unit)?.dimension === 'length');
    expect(lengths.length).toBeGreaterThan(15);
    for (const [word, unit] of lengths) {
      // A foot or a mark of inches has no power.
      if (!/^[a-z]{2,}$/.test(word)) continue;
      for (const form of [`7 square ${word}`, `7 sq ${word}`, `7 sq. ${word}`, `7 ${word}²`])
        expect(only(form), form).toBe(`7 ${unit}2`);
      for (const form of [`7 cubic ${word}`, `7 ${word}³`]) expect(only(form), form).toBe(`7 ${unit}3`);
      expect(only(`7 ${word}`)).toBe(`7 ${unit}`);
    }
  });

  test.each([
    ['60 km/h', '60 km an hour', '60 km per hour', '60 kilometres an hour'],
    ['60 mph', '60 miles an hour', '60 miles per hour'],
    ['9 m/s', '9 metres per second', '9 metres a second'],
    ['$5', 'US$5', '$US5', 'U.S.$5', '5 dollars', '5 U.S. dollars', 'USD 5', '5 USD'],
    ['A$5', '$A5', '5 Australian dollars', 'AUD 5'],
    ['€5', 'EUR 5', '5 EUR', '5 euros', '5€'],
    ['£5', 'GBP 5', '5 pounds sterling'],
    ['5 percentage points', '5 percent points', '500 basis points'],
    ['5%', '5 per cent', '5 percent', 'five per cent'],
    ['7 tonnes', '7 metric tons', '7 metric tonnes'],
    ['30°C', '30 degrees Celsius', '30 degrees centigrade'],
  ])('%s in other forms', (...forms) => {
    const [first, ...others] = (forms as string[]).map(only);
    for (const [i, other] of others.entries()) expect(other, forms[i + 1]).toBe(first);
  });

  test.each(['degrees', 'degrees Celsius', 'degrees Fahrenheit'])('5 %s below zero is minus five', (unit) => {
    expect(only(`5 ${unit} below zero`)).toBe(only(`−5 ${unit}`));
    expect(only(`5 ${unit} below zero`)).toMatch(/^-5 /);
    expect(read(`It was 5 ${unit} below the mean.`)[0]!.low).toBe(5);
  });

  test('below freezing is below zero where water freezes at zero', () => {
    expect(read('It was 5 degrees Celsius below freezing.')[0]!.low).toBe(-5);
    expect(read('It was 5 degrees Fahrenheit below freezing.')[0]!.low).toBe(5);
  });
});

describe('bounds behind a figure', () => {
  test.each(['45+ boats', '45 boats or more', '45 or more boats'])('%s are at least 45', (words) => {
    expect(read(`The harbour holds ${words}.`)).toMatchObject([{ low: 45, bound: 'at-least' }]);
  });

  test('a sum is none', () => {
    expect(read('The sum is 45 + 12.').map(({ low }) => low)).toEqual([45, 12]);
    for (const { bound } of read('The sum is 45+12.')) expect(bound).toBe('exact');
  });

  test('“45-odd boats” are about 45', () => {
    expect(read('The harbour holds 45-odd boats.')).toMatchObject([{ low: 45, bound: 'about' }]);
  });
});

describe('what a figure is told for each of', () => {
  test.each([
    ['$20 an hour', '$20 per hour', '$20 every hour', '$20 hourly', 'an hourly $20', 'an hourly pay of $20'],
    ['$20 a year', '$20 per year', '$20 each year', '$20 annually', 'an annual fee of $20', '$20/year'],
    ['50p a litre', '50p the litre', '50p per litre'],
  ])('%s', (...forms) => {
    const [first, ...others] = (forms as string[]).map(only);
    expect(first).toContain(' per ');
    for (const [i, other] of others.entries()) expect(other, forms[i + 1]).toBe(first);
  });

  test('a number of them', () => {
    for (const words of ['3 per 100,000', '3 per 100000'])
      expect(read(`The board found ${words}.`)[0]).toMatchObject({ low: 3, rate: '100000' });
  });

  test.each([
    'The share fell 5% the day before.',
    'It cost $5 a day later.',
    'It cost $5 an hour ago.',
    'The annual fair, with 20 boats, was held.',
    'The annual report of 2019 names $20.',
    'It cost $5 and a day of work.',
  ])('no rate: %s', (text) => {
    expect(read(text).map(({ rate }) => rate)).not.toContain('day');
    for (const { rate } of read(text)) expect(rate).toBeUndefined();
  });
});

describe('where something rose from and to', () => {
  test.each([
    ['The rate fell to 3 per cent from 4 per cent.', 'The rate fell to 4 per cent from 3 per cent.'],
    ['The fee rose to $9 after $7 in May.', 'The fee rose to $7 after $9 in May.'],
    ['It counted 40 votes against 31.', 'It counted 31 votes against 40.'],
  ])('turned round: %s → %s', (from, to) => {
    expect(changesIn(from, to).map(inWords)).toEqual(['major garbled quantity value-changed']);
  });

  test.each([
    ['The rate fell to 3 per cent from 4 per cent.', 'The rate fell from 4 per cent to 3 per cent.'],
    ['It holds more than 40 boats and 31 nets.', 'It holds 31 nets and more than 40 boats.'],
  ])('the same: %s → %s', (from, to) => expect(changesIn(from, to).map(inWords)).toEqual([]));
});

describe('numbers that name', () => {
  const names = (text: string) =>
    extractIdentifiers(prepare({ id: 'a', text, language: 'en' })).map(
      ({ lead, number }) => `${lead} ${number}`,
    );

  test.each([
    ['Section 12 was struck out.', 'section 12'],
    ['They took Route 66 west.', 'route 66'],
    ['Section 12b was struck out.', 'section 12b'],
    ['Write to desk@post.example, she said.', '@ desk@post.example'],
    ['See https://www.post.example/help/ for more.', 'www post.example/help'],
    ['See www.post.example.', 'www post.example'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  test('only what stands right beside it', () => {
    expect(names('The section: 12 of them were struck out.')).toEqual([]);
    expect(names('They took the route, 66 miles long.')).toEqual([]);
  });
});

describe('one figure left on each side', () => {
  test.each([
    [
      'The dam holds 40 litres.',
      'The old dam of the town now holds some 60 litres of water.',
      '40 litres',
      '60 litres',
    ],
    ['A ticket costs 9 euros.', 'For a ticket visitors have to pay 14 euros.', '9 euros', '14 euros'],
  ])('of one measure is one that changed: %s', (from, to, was, now) => {
    const [change, ...more] = changesIn(from, to).filter(
      ({ change: sort, kind }) => sort === 'garbled' && kind === 'quantity',
    );
    expect(more).toEqual([]);
    expect(change?.source?.text).toContain(was);
    expect(change?.copy?.text).toContain(now);
  });

  test('that is dropped or put in is told', () => {
    const from = 'The mill at Olm, which burnt down on Monday, employed 36 workers.';
    const to = 'The mill at Olm, which burnt down on Monday, employed workers.';
    expect(changesIn(from, to).map(inWords)).toContain('minor dropped quantity');
    expect(changesIn(to, from).map(inWords)).toContainEqual(expect.stringMatching(/added quantity$/));
  });

  test('is grave only where it counts the dead or the wounded', () => {
    const from = 'The fire at the mill at Olm on Monday night killed 36 workers, the mayor said.';
    const to = 'The fire at the mill at Olm on Monday night killed workers, the mayor said.';
    expect(changesIn(from, to).map(inWords)).toContain('major dropped quantity');
  });
});
