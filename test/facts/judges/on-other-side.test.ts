import { describe, expect, test } from 'vitest';
import { judgeRoles } from '../../../src/facts/roles/judge-roles.js';
import { contextBetween, retold, story } from './changes-in.js';

function draftsOf(source: string, copy: string): (string | undefined)[] {
  const { context, relation } = contextBetween(story(source), retold(copy));
  expect(relation).toBe('rewrite');
  return judgeRoles(context).map(({ verdict }) => verdict);
}

describe('somebody who did it in the one text and bore it in the other', () => {
  test.each([
    [
      'Mara Quill beat Odo Lind by two lengths in the regatta below the old toll house on Sunday.',
      'Mara Quill was beaten by two lengths in Sunday’s regatta below the old toll house.',
    ],
    [
      'Odo Lind stabbed a ferryman with a boathook at the old toll house late on Sunday, police said.',
      'According to police, Odo Lind was stabbed with a boathook at the old toll house late on Sunday.',
    ],
    [
      'Vell Barges has sued Orrin Ropes, which makes the cables of the old toll bridge, for late work.',
      'Vell Barges is being sued over late work by the firm that makes the cables of the old toll bridge.',
    ],
  ])('%s → %s', (source, copy) => expect(draftsOf(source, copy)).toContain('roles-swapped'));

  test.each([
    [
      'Mara Quill beat Odo Lind by two lengths in the regatta below the old toll house on Sunday.',
      'In Sunday’s regatta below the old toll house Odo Lind was beaten by two lengths by Mara Quill.',
    ],
    // Each beat the other, once.
    [
      'Mara Quill beat Odo Lind by two lengths on Sunday, after Odo Lind beat Mara Quill in the spring regatta.',
      'On Sunday Odo Lind was beaten by two lengths; Mara Quill was beaten in the regatta in spring.',
    ],
    // No name: there may be two of them.
    [
      'A ferryman stabbed a sailor with a boathook at the old toll house late on Sunday, police said.',
      'According to police, a ferryman was stabbed with a boathook at the old toll house late on Sunday.',
    ],
  ])('says the same: %s → %s', (source, copy) => expect(draftsOf(source, copy)).toEqual([]));
});
