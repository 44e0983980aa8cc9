import { describe, expect, test } from 'vitest';
import { changesIn } from './changes-in.js';

const statuses = (from: string, to: string) =>
  changesIn(from, to).filter(({ garble }) => garble === 'status-changed');

describe('judgeStatuses', () => {
  test.each([
    ['The court will release the captain in June.', 'The court released the captain in June.'],
    ['The company did not dismiss the two guards.', 'The company dismissed the two guards.'],
    ['The union may call a strike this week.', 'The union called a strike this week.'],
    ['The vessel was about to enter the northern lock.', 'The vessel was unable to enter the northern lock.'],
  ])('“%s” became “%s”', (from, to) => expect(statuses(from, to).length).toBeGreaterThan(0));

  test.each([
    ['The court released the captain in June.', 'The captain was released by the court in June.'],
    ['The company did not dismiss the two guards.', 'The company didn’t dismiss the two guards.'],
    ['The union will call a strike this week.', 'The union is going to call a strike this week.'],
    ['Workers have occupied the old mill.', 'Workers occupied the old mill.'],
  ])('“%s” and “%s” are one status', (from, to) => expect(statuses(from, to)).toEqual([]));
});
