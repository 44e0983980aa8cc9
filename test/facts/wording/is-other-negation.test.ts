import { describe, expect, test } from 'vitest';
import { changesIn } from '../judges/changes-in.js';

describe('isOtherNegation', () => {
  test.each([
    [
      'By then the owner had become unpopular among most of the crew.',
      'By then the owner had little popularity among most of the crew.',
    ],
    [
      'Wild parts of the island cannot have any human visitors in spring.',
      'Wild parts of the island must remain free of human visitors in spring.',
    ],
  ])('“%s” and “%s” both deny', (from, to) => {
    expect(changesIn(from, to).filter(({ note }) => /stands? in (?:its|their) place/.test(note))).toEqual([]);
  });

  test('one denial less is told', () => {
    const found = changesIn(
      'By then the owner had become unpopular among most of the crew.',
      'By then the owner had become popular among most of the crew.',
    );
    expect(found.some(({ severity }) => severity === 'major')).toBe(true);
  });
});
