import { describe, expect, test } from 'vitest';
import { changesIn } from './changes-in.js';

const lost = (source: string, copy: string) =>
  changesIn(source, copy).filter(({ kind, change }) => kind === 'attribution' && change === 'garbled');

describe('doubt that a copy leaves out', () => {
  test.each([
    ['Rebels claimed to have taken the airport at dawn.', 'Rebels have taken the airport at dawn.'],
    ['The suspect is believed to have fled to Chile by sea.', 'The suspect fled to Chile by sea.'],
  ])('is told where what was doubted is still there: %s → %s', (source, copy) => {
    expect(lost(source, copy)).not.toEqual([]);
  });

  test.each([
    ['Rebels claimed to have taken the airport at dawn.', 'Rebels reportedly took the airport at dawn.'],
    ['The suspect is believed to have fled to Chile by sea.', 'The suspect may have fled to Chile by sea.'],
    [
      'The suspect is believed to have fled to Chile by sea.',
      'It is believed the suspect fled to Chile by sea.',
    ],
  ])('is not told where another word of doubt stands for it: %s → %s', (source, copy) => {
    expect(lost(source, copy)).toEqual([]);
  });
});
