import { describe, expect, test } from 'vitest';
import { changesIn, inWords } from './changes-in.js';

describe('judgeQuotes', () => {
  test.each([
    [
      '“We will never give up the northern harbour,” the mayor told the crowd.',
      '“We will give up the northern harbour,” the mayor told the crowd.',
    ],
    [
      '“The dam held because the crew stayed all night,” said the engineer.',
      '“The dam broke because the crew stayed all night,” said the engineer.',
    ],
  ])('%s became %s', (from, to) => {
    expect(changesIn(from, to).map(inWords)).toContain('major garbled quote quote-altered');
  });

  test.each([
    [
      '“We will never give up,” the mayor told the crowd.',
      '"We will never give up", the mayor told the crowd.',
    ],
    [
      '“We will never give up,” the mayor told the crowd.',
      'The mayor told the crowd: “We will never give up.”',
    ],
    [
      'The mayor told the crowd that they would never give up.',
      'The mayor told the crowd they would never give up.',
    ],
  ])('%s and %s quote the same', (from, to) => {
    expect(changesIn(from, to).filter(({ garble }) => garble === 'quote-altered')).toEqual([]);
  });
});
