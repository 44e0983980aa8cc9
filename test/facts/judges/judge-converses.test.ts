import { describe, expect, test } from 'vitest';
import { changesIn } from './changes-in.js';

const garbles = (from: string, to: string) =>
  changesIn(from, to)
    .filter(({ change }) => change === 'garbled')
    .map(({ kind, severity }) => `${severity} ${kind}`);

describe('events told from their two ends', () => {
  test.each([
    ['The grocer bought the mill from the baker.', 'The baker bought the mill from the grocer.'],
    ['Lawyer Ann Orr bought the mill from Tom Ash.', 'Lawyer Ann Orr sold the mill to Tom Ash.'],
    ['Ellmark beat Dorava 2-1 on Sunday.', 'Ellmark lost to Dorava 2-1 on Sunday.'],
    ['Tom Ash accused her of theft.', 'She accused Tom Ash of theft.'],
  ])('“%s” became “%s”', (from, to) => expect(garbles(from, to)).toContain('major role'));

  test.each([
    ['The grocer bought the mill from the baker.', 'The baker sold the mill to the grocer.'],
    ['Tom Ash accused her of theft.', 'She was accused of theft by Tom Ash.'],
  ])('“%s” and “%s” are one', (from, to) =>
    expect(garbles(from, to).filter((told) => /role|event/.test(told))).toEqual([]),
  );
});

describe('judgeEnds', () => {
  test('the figure that it started from became the one that it came to', () => {
    const told = garbles(
      'The jobless rate fell to 3.2 percent in May from 3.9 percent in April.',
      'The rate of the jobless eased to 3.9% in May after 3.2% the month before.',
    );
    expect(told).toContain('major quantity');
  });

  test('the two in another order are the same', () => {
    const told = garbles(
      'The jobless rate fell to 3.2 percent in May from 3.9 percent in April.',
      'The jobless rate fell from 3.9% in April to 3.2% in May.',
    );
    expect(told).toEqual([]);
  });
});

describe('one value with another unit', () => {
  test('percentage points that became per cent are one change', () => {
    const told = changesIn(
      'The jobless rate rose by two percentage points to 6 percent in spring, the office said.',
      'In spring the jobless rate went up 2 percent to 6%, according to the office.',
    );
    expect(told.map(({ change, kind }) => `${change} ${kind}`)).toEqual(['garbled quantity']);
  });
});
