import { expect, test } from 'vitest';
import { changesIn } from '../judges/changes-in.js';

test.each([
  [
    'The word “harvest” appears in large letters on the wall of the barn in her dream.',
    'The word “famine” appears in large letters on the wall of the barn in her dream.',
  ],
  [
    'A board with “wet floor” on it stood in the doorway of the chapel all through Lent.',
    'A board with “loose dogs” on it stood in the doorway of the chapel all through Lent.',
  ],
])('a quotation in the place of another is one fault: “%s”, “%s”', (was, now) => {
  for (const [from, to] of [
    [was, now],
    [now, was],
  ] as const) {
    const found = changesIn(from, to);
    expect(found.map(({ change, kind, garble }) => [change, kind, garble])).toEqual([
      ['garbled', 'quote', 'quote-altered'],
    ]);
  }
});
