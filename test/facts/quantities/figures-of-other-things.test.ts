import { describe, expect, test } from 'vitest';
import { extractQuantities } from '../../../src/facts/quantities/quantities.js';
import { prepare } from '../../../src/text/prepare.js';

const ranges = (text: string) =>
  extractQuantities(prepare({ id: 'a', text, language: 'en' })).map(({ low, high }) => [low, high]);

describe('ranges', () => {
  test.each([
    ['The repair will cost 3 to 5 million euros.', 3e6, 5e6],
    ['The repair will cost between 3 and 5 billion euros.', 3e9, 5e9],
    ['Some 2,000 to 3,000 people marched.', 2000, 3000],
    ['Between 40 and 60 houses burned.', 40, 60],
  ])('%s', (text, low, high) => expect(ranges(text)).toEqual([[low, high]]));

  test('two figures that are no range stay two', () => {
    expect(ranges('They sold 12 boats to 30 fishermen.')).toEqual([
      [12, 12],
      [30, 30],
    ]);
  });
});

describe('numbers that count nothing', () => {
  test.each([
    'The Apollo-11 crew came home.',
    'Nobody in the town had Covid-19.',
    'Nobody heads the Big Four.',
    'He lives in Flat 12 above the shop.',
    'The army bought another F-16 in spring.',
    'A verse of Psalm 23 was read.',
    'She was born in Room 101 of the inn.',
  ])('%s', (text) => expect(ranges(text)).toEqual([]));
});
