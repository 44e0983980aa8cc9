import { describe, expect, test } from 'vitest';
import { changesIn, inWords } from './changes-in.js';

describe('judgeQuantities', () => {
  test.each([
    [
      'Rescuers pulled 41 people from the water.',
      'Rescuers pulled 14 people from the water.',
      'major garbled quantity value-changed',
    ],
    [
      'The repair will cost $3.5 million.',
      'The repair will cost $3.5 billion.',
      'major garbled quantity value-changed',
    ],
    [
      'The repair will cost 3.5 million euros.',
      'The repair will cost 3.5 million dollars.',
      'major garbled quantity value-changed',
    ],
    [
      'At least 14 sailors were hurt in the storm.',
      '14 sailors were hurt in the storm.',
      'major garbled quantity precision-gained',
    ],
    [
      'More than 300 homes have no power.',
      'Fewer than 300 homes have no power.',
      'major garbled quantity value-changed',
    ],
    [
      'Prices rose by 12 percent in a year.',
      'Prices rose by 21 percent in a year.',
      'major garbled quantity value-changed',
    ],
    [
      'Those who worked nights were 27% more likely to fall ill.',
      'Night workers were 27 percent less likely to fall ill.',
      'major garbled quantity value-changed',
    ],
  ])('“%s” became “%s”', (from, to, finding) => {
    expect(changesIn(from, to).map(inWords)).toContain(finding);
  });

  test.each([
    ['Rescuers pulled 14 people from the water.', 'Rescuers pulled fourteen people from the water.'],
    ['The repair will cost $3.5 million.', 'The repair will cost 3,500,000 dollars.'],
    ['More than 300 homes have no power.', 'Over 300 homes have no power.'],
    ['The lift stops at floor 12 of the tower.', 'The lift stops at the 12th floor of the tower.'],
    ['Two dozen crates stood on the pier.', '24 crates stood on the pier.'],
    ['Prices rose by 12 percent in a year.', 'In a year, prices rose 12%.'],
    [
      'The party lost half of its eight seats on Sunday.',
      'The party, which had eight seats, lost half on Sunday.',
    ],
  ])('“%s” and “%s” are one figure', (from, to) => {
    expect(
      changesIn(from, to).filter(({ kind, change }) => kind === 'quantity' && change === 'garbled'),
    ).toEqual([]);
  });
});
