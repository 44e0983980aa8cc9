import { expect, test } from 'vitest';
import { toldOf } from '../judges/changes-in.js';

const first = 'The union of dockers said it had agreed to the plan.';

test('a statement whose source is named just before is a REFILE without it, any other a CORRECTION', () => {
  expect(
    toldOf(
      `${first} Work on the quay starts on Monday, the union said.`,
      `${first} Work on the quay starts on Monday.`,
    ),
  ).toEqual([expect.stringMatching(/^minor .*: the union said →$/)]);
  expect(
    toldOf(
      `${first} Work on the quay starts on Monday, the mayor said.`,
      `${first} Work on the quay starts on Monday.`,
    ),
  ).toEqual(['major garbled attribution attribution-lost: the mayor said →']);
});
