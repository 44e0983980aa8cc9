import { describe, expect, test } from 'vitest';
import { changesIn, inWords } from '../judges/changes-in.js';

const garbles = (from: string, to: string) =>
  changesIn(from, to)
    .filter(({ change }) => change === 'garbled')
    .map(inWords);

describe('judgeSwappedFigures', () => {
  test.each([
    [
      'The survey counted 312 otters in the north and 188 in the south of the county.',
      'In the county the survey found 188 otters in the north and 312 in the south.',
    ],
    [
      'Tickets cost 18 euros for adults and 9 euros for children.',
      'Adults pay 9 euros for a ticket and children 18 euros.',
    ],
  ])('“%s” became “%s”', (from, to) =>
    expect(garbles(from, to)).toEqual(['major garbled quantity value-changed']),
  );

  test.each([
    [
      'The survey counted 312 otters in the north and 188 in the south of the county.',
      'In the county there were 188 otters in the south and 312 in the north, the survey found.',
    ],
    [
      'Tickets cost 18 euros for adults and 9 euros for children.',
      'Children pay 9 euros for a ticket, adults 18 euros.',
    ],
    [
      'Five of the planned eleven boats were built by the yard.',
      'Of the eleven planned boats, five were built by the yard.',
    ],
    ['The price fell from $90 to $40 in June.', 'The price fell to $40 in June from $90.'],
  ])('“%s” and “%s” are one', (from, to) => expect(garbles(from, to)).toEqual([]));
});
