import { describe, expect, test } from 'vitest';
import { changesIn, correctionsIn } from './changes-in.js';

describe('words that lost a ligature', () => {
  const from =
    'The new ferry is a significant and profitable step for the port, the board said. It can carry five lorries and is floating at the pier.';
  const to =
    'The new ferry is a signi cant and pro table step for the port, the board said. It can carry ve lorries and is oating at the pier.';

  test('are one line of damage, and nothing else is made of them', () => {
    const notes = changesIn(from, to).map(({ note }) => note);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('The copy lost its ligatures (fi, fl, ff) in 4 places, first in “signi cant”');
  });

  test('on the side of the source too', () => {
    const notes = changesIn(to, from).map(({ note }) => note);
    expect(notes).toEqual([expect.stringContaining('The source lost its ligatures')]);
  });

  test('one word alone is another word', () => {
    const notes = changesIn('The board found the ship afloat.', 'The board found the ship a loat.').map(
      ({ note }) => note,
    );
    expect(notes.join()).not.toContain('ligatures');
  });
});

test('one name in the place of another is told once, however often it stands there', () => {
  const line = (name: string) =>
    `The captain of the ${name} said that the pier was closed. The crew of the ${name} waited for the keeper.`;
  const notes = changesIn(line('Aurelia'), line('Bellona')).map(({ note }) => note);
  expect(new Set(notes).size).toBe(notes.length);
});

describe('what is refused, and what was a habit', () => {
  test.each([
    [
      'The state government will not say how many sharks it has killed, the paper said.',
      'The state government has refused to say how many sharks have been killed, the paper said.',
    ],
    [
      'At the end most customers would then pay the tip in cash at the bar.',
      'At the end most customers then paid the tip in cash at the bar.',
    ],
  ])('“%s” is “%s”', (a, b) => expect(correctionsIn(a, b)).toEqual([]));

  test('what was promised and what was done are two', () => {
    expect(
      correctionsIn(
        'The council said that it would close the pier on Friday morning.',
        'The council said that it closed the pier on Friday morning.',
      ),
    ).not.toEqual([]);
  });
});
