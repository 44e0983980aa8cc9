import { describe, expect, test } from 'vitest';
import { markDifferences } from '../../src/report/mark-differences.js';

describe('markDifferences', () => {
  test('puts what differs between asterisks, in both', () => {
    expect(markDifferences('the crew was cold and very tired', 'the crew was warm and tired')).toEqual([
      'the crew was *cold* and *very* tired',
      'the crew was *warm* and tired',
    ]);
  });

  test.each([
    ['the crew was cold', 'the crew was warm'],
    ['the crew was cold and tired', 'nobody at the harbour knew of it'],
    ['the crew was cold and tired', 'The crew was cold and tired.'],
  ])('“%s” and “%s” stay as they are', (one, other) =>
    expect(markDifferences(one, other)).toEqual([one, other]),
  );

  test('without the asterisks the words are as they were', () => {
    const [one, other] = markDifferences('a b c d e f g h', 'a b x d e f h i j');
    expect([one, other].map((text) => text.replace(/\*/g, ''))).toEqual([
      'a b c d e f g h',
      'a b x d e f h i j',
    ]);
  });
});
