import { describe, expect, test } from 'vitest';
import { extractQuantities } from '../../../src/facts/quantities/quantities.js';
import { prepare } from '../../../src/text/prepare.js';

const read = (text: string) => extractQuantities(prepare({ id: 'a', text, language: 'en' }));

describe('temperatures', () => {
  test.each([
    ['It warmed by 2.5C in all.', 2.5, 'celsius'],
    ['It fell to -5C there.', -5, 'celsius'],
    ['It fell to −5°C there.', -5, 'celsius'],
    ['A high of 104F was noted.', 104, 'fahrenheit'],
    ['It was 12 degrees below zero.', -12, 'degree'],
    ['It was 12 degrees centigrade.', 12, 'celsius'],
  ])('%s', (text, value, unit) => {
    expect(read(text).map((quantity) => [quantity.low, quantity.unit])).toEqual([[value, unit]]);
  });

  test.each([
    'She lives in flat 5C near the port.',
    'He sat in seat 12F by the aisle.',
    'The shop is at 5C Mill Road.',
    'They met in room 4C after lunch.',
    'The notice cites rule 7F of the code.',
  ])('the letter of a flat, a seat or a rule is none: %s', (text) => {
    expect(read(text).filter(({ unit }) => unit === 'celsius' || unit === 'fahrenheit')).toEqual([]);
  });
});

describe('signs', () => {
  test.each([
    ['The balance was -$4 million.', -4e6],
    ['Growth of −0.3 per cent was noted.', -0.3],
    ['Growth of (-0.3%) was noted.', -0.3],
  ])('%s', (text, value) => {
    expect(read(text).map(({ low }) => low)).toEqual([value]);
  });

  test.each([
    '- 5 boats\n- 6 nets',
    'The years of drought -12 in all - are over.',
    'A 10-5 vote ended it.',
    'It took 20-30 boats.',
  ])('a hyphen between figures, or before an item of a list, is no minus: %s', (text) => {
    expect(read(text).every(({ low }) => low >= 0)).toBe(true);
  });
});

describe('movements', () => {
  test.each([
    ['Wages rose by 5 per cent.', 'up', 'by'],
    ['Wages rose 5 per cent.', 'up', 'by'],
    ['Wages rose to 5 per cent.', 'up', 'to'],
    ['Wages fell from 5 per cent.', 'down', 'from'],
    ['A 5 per cent cut in wages is planned.', 'down', 'by'],
    ['Wages are 5 per cent higher.', 'up', 'by'],
  ] as const)('%s', (text, trend, step) => {
    expect(read(text).map((quantity) => [quantity.trend, quantity.step])).toEqual([[trend, step]]);
  });

  test.each([
    'Up to 20 boats were moored there.',
    'He drove to 5 towns.',
    'The road from 5 villages was shut.',
    'The match was watched by 300 people.',
    'They live 5 km down the road.',
    'The road was held up by two trees.',
    'It took two trees cut in spring.',
    'The fall came after 20 boats had left.',
  ])('nothing moves: %s', (text) => {
    expect(read(text).map(({ step }) => step)).toEqual([undefined]);
  });
});

describe('rates', () => {
  test.each([
    ['They earn $20 an hour.', 'hour'],
    ['They earn $20 per hour.', 'hour'],
    ['They earn $20 hourly.', 'hour'],
    ['The annual fee is $20.', 'year'],
    ['It costs £3 a litre.', 'litre'],
    ['There were 12 cases per 100,000 people.', '100000'],
  ])('%s', (text, rate) => {
    expect(read(text)[0]!.rate).toBe(rate);
  });

  test.each([
    'They paid $20 a day later.',
    'They paid $20 the day before.',
    'They paid $20 to a family.',
    'They gave 5 per cent to a charity.',
  ])('no rate: %s', (text) => {
    expect(read(text)[0]!.rate).toBeUndefined();
  });
});

describe('units left out', () => {
  test('a list takes its unit from its last or its first figure', () => {
    expect(read('Shares of 72, 65 and 58 per cent were read out.').map(({ unit }) => unit)).toEqual([
      '%',
      '%',
      '%',
    ]);
    expect(read('It costs $500 or 600 there.').map(({ unit }) => unit)).toEqual(['USD', 'USD']);
  });

  test('a counted noun lends nothing, and other words part a list', () => {
    expect(read('He has 3 and a half of 5 per cent.').map(({ unit }) => unit)[0]).not.toBe('%');
    expect(read('It will end at 16,644, 16 per cent more.').map(({ unit }) => unit)[0]).not.toBe('%');
    expect(read('It costs $4.25 and 32 is the quantity.').map(({ unit }) => unit)[1]).not.toBe('USD');
    expect(read('In 12, then in 5 per cent of towns.').map(({ unit }) => unit)[0]).not.toBe('%');
  });
});

describe('ranges and results', () => {
  test.each([
    ['It expects revenue of $4.1 to $4.3 billion.', 4.1e9, 4.3e9],
    ['It expects revenue of $4.1-$4.3 billion.', 4.1e9, 4.3e9],
    ['It expects revenue of $4.1 to 4.3 billion.', 4.1e9, 4.3e9],
    ['It expects revenue of between $4.1 billion and $4.3 billion.', 4.1e9, 4.3e9],
    ['It costs $500 to $1 million.', 500, 1e6],
    ['Limerick beat Galway 3-1 on Sunday.', 1, 3],
    ['Galway lost 3-1 to Limerick on Sunday.', 1, 3],
  ])('%s', (text, low, high) => {
    expect(read(text)).toMatchObject([{ low, high }]);
  });

  test('a result neither rises nor falls, and the number of a make is none', () => {
    expect(read('Galway lost 3-1 to Limerick.')[0]).not.toHaveProperty('trend');
    expect(read('The Boeing 737-800 was late.')).toEqual([]);
  });
});

describe('parts of a measure', () => {
  test.each([
    ['It rose by a quarter of a percentage point.', 0.25, 'pp'],
    ['It fell half a percentage point.', 0.5, 'pp'],
    ['He walked three quarters of a mile.', 0.75, 'mile'],
    ['He ran half a mile.', 0.5, 'mile'],
    ['A quarter of a million people fled.', 250_000, 'people'],
    ['A quarter of the people fled.', 25, '%'],
  ])('%s', (text, value, unit) => {
    expect(read(text)).toMatchObject([{ low: value, high: value, unit }]);
  });
});
