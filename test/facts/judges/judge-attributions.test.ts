import { describe, expect, test } from 'vitest';
import { changesIn, inWords } from './changes-in.js';

describe('judgeAttributions', () => {
  test.each([
    [
      'The bridge was sold in secret, according to the opposition.',
      'The bridge was sold in secret.',
      'attribution-lost',
    ],
    [
      'Police said the driver had fallen asleep at the wheel.',
      'The owner said the driver had fallen asleep at the wheel.',
      'attribution-changed',
    ],
  ])('“%s” became “%s”', (from, to, garble) => {
    expect(changesIn(from, to).map(inWords).join('; ')).toContain(garble);
  });

  test.each([
    ['Police said the driver had fallen asleep.', 'The driver had fallen asleep, police said.'],
    ['Police said the driver had fallen asleep.', 'According to police, the driver had fallen asleep.'],
    ['The mayor announced that the pool will close.', 'The mayor said that the pool will close.'],
  ])('“%s” and “%s” have one source', (from, to) => {
    expect(
      changesIn(from, to).filter(
        ({ garble }) => garble === 'attribution-lost' || garble === 'attribution-changed',
      ),
    ).toEqual([]);
  });
});
