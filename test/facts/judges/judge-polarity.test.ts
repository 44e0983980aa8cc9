import { describe, expect, test } from 'vitest';
import { changesIn } from './changes-in.js';

const turned = (from: string, to: string) =>
  changesIn(from, to).filter(({ garble }) => garble === 'status-changed');

describe('judgePolarity', () => {
  test.each([
    [
      'The findings of the survey have not yet been checked by other engineers.',
      'Other engineers have checked what the survey found.',
    ],
    [
      'Ferries may leave without a licence until June.',
      'Until June a licence is needed for ferries to leave.',
    ],
    [
      'Other engineers have checked what the survey found.',
      'The findings of the survey have not been checked by other engineers.',
    ],
  ])('“%s” became “%s”', (from, to) => expect(turned(from, to).length).toBeGreaterThan(0));

  test.each([
    [
      'The findings of the survey have not yet been checked by other engineers.',
      'Other engineers have still to check the findings of the survey.',
    ],
    [
      'Ferries may leave without a licence until June.',
      'Until June no licence is needed for ferries to leave.',
    ],
    [
      'The team had not won at home since the flood.',
      'It was the first win of the team at home since the flood.',
    ],
    [
      'Logging is not sound in the long run, for keeping owls in the forest.',
      'Logging is not sound in the long run. It does not keep owls in the forest.',
    ],
  ])('“%s” and “%s” deny the same', (from, to) => expect(turned(from, to)).toEqual([]));
});
