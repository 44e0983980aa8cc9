import { describe, expect, test } from 'vitest';
import { changesIn } from './changes-in.js';

const roles = (from: string, to: string) => changesIn(from, to).filter(({ kind }) => kind === 'role');

describe('judgeRoles', () => {
  test.each([
    [
      'Veldra attacked Ostmark at dawn without a warning.',
      'Ostmark attacked Veldra at dawn without a warning.',
    ],
    [
      'Veldra attacked Ostmark at dawn without a warning.',
      'Veldra was attacked by Ostmark at dawn without a warning.',
    ],
    [
      'The Falcons of Dorling beat the Rovers of Marsk on Sunday.',
      'The Rovers of Marsk beat the Falcons of Dorling on Sunday.',
    ],
    [
      'Rebels seized the town of Dara on Friday, a spokesman for the army said.',
      'The army seized the town of Dara on Friday, a rebel spokesman said.',
    ],
  ])('“%s” became “%s”', (from, to) => expect(roles(from, to)).toHaveLength(1));

  test.each([
    [
      'Veldra attacked Ostmark at dawn without a warning.',
      'Ostmark was attacked by Veldra at dawn without a warning.',
    ],
    ['Veldra and Ostmark signed a treaty on the river.', 'Ostmark and Veldra signed a treaty on the river.'],
    ['Veldra borders Ostmark along the river.', 'Ostmark borders Veldra along the river.'],
    // The one who did it is named otherwise, and the army did nothing.
    [
      'Rebels seized the town of Dara on Friday, a spokesman for the army said.',
      'The fighters seized the town of Dara on Friday, a spokesman for the army said.',
    ],
    [
      'Rebels seized the town of Dara and the army seized the bridge, a spokesman said.',
      'The army seized the bridge and rebels seized the town of Dara, a spokesman said.',
    ],
  ])('“%s” and “%s” have one doer', (from, to) => expect(roles(from, to)).toEqual([]));
});
