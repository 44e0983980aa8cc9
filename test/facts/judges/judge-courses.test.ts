import { describe, expect, test } from 'vitest';
import { changesIn } from './changes-in.js';

const changed = (from: string, to: string) =>
  changesIn(from, to).filter(({ garble }) => garble === 'status-changed');

describe('judgeCourses', () => {
  test.each([
    [
      'Helga Moran leads the bank of the town. The appointment must still be confirmed by the upper house.',
      'Helga Moran was made head of the bank of the town, after confirmation by the upper house.',
    ],
    [
      'The bridge was approved by the river board and will open in June.',
      'The bridge will open in June, pending approval by the river board.',
    ],
  ])('“%s” became “%s”', (from, to) => expect(changed(from, to).length).toBeGreaterThan(0));

  test.each([
    [
      'The board of the river will approve the bridge in May, and then work starts.',
      'Work on the bridge will start after approval by the board of the river in May.',
    ],
    [
      'The bridge was approved by the river board and opened in June.',
      'The bridge opened in June after approval by the river board.',
    ],
  ])('“%s” and “%s” are one course', (from, to) => expect(changed(from, to)).toEqual([]));
});
