import { describe, expect, test } from 'vitest';
import { changesIn } from './changes-in.js';

const damage = (from: string, to: string) =>
  changesIn(from, to).filter(({ garble }) => garble === 'corrupted');

describe('judgeDamage', () => {
  const whole = 'The crew of the tug searched the bay until midnight and found two rafts.';

  test.each([
    'The crew of the tug searched the the bay until midnight and found two rafts.',
    'The crew of the tug searched the bay until midnight . . and found two rafts.',
    'The crew of the tug searched the bay until midnight and found two raf\uFFFDts.',
  ])('%s', (torn) => expect(damage(whole, torn).length).toBeGreaterThan(0));

  test.each([
    'The crew of the tug searched the bay until midnight, and found two rafts.',
    'Until midnight the tug’s crew searched the bay; they found two rafts.',
    'The crew of the tug had had enough at midnight, having found two rafts.',
  ])('none in %s', (sound) => expect(damage(whole, sound)).toEqual([]));

  test('what is torn in the source already is not the fault of the copy', () => {
    const torn = 'The crew of the tug searched the the bay until midnight and found two rafts.';
    expect(damage(torn, torn)).toEqual([]);
  });
});
