import { describe, expect, test } from 'vitest';
import { changesIn, inWords } from './changes-in.js';

describe('judgeQuotes', () => {
  test.each([
    [
      '“We will never give up the northern harbour,” the mayor told the crowd.',
      '“We will give up the northern harbour,” the mayor told the crowd.',
    ],
    [
      '“The dam held because the crew stayed all night,” said the engineer.',
      '“The dam broke because the crew stayed all night,” said the engineer.',
    ],
  ])('%s became %s', (from, to) => {
    expect(changesIn(from, to).map(inWords)).toContain('major garbled quote quote-altered');
  });

  test.each([
    [
      '“We will never give up,” the mayor told the crowd.',
      '"We will never give up", the mayor told the crowd.',
    ],
    [
      '“We will never give up,” the mayor told the crowd.',
      'The mayor told the crowd: “We will never give up.”',
    ],
    [
      '“The firm of Dorn & Sons will pay for it,” the mayor told the crowd.',
      '“The firm of Dorn &amp; Sons will pay for it,” the mayor told the crowd.',
    ],
    [
      'The mayor told the crowd that they would never give up.',
      'The mayor told the crowd they would never give up.',
    ],
  ])('%s and %s quote the same', (from, to) => {
    expect(changesIn(from, to).filter(({ garble }) => garble === 'quote-altered')).toEqual([]);
  });

  test.each([
    [
      'Gordon Jarrow, a spokesman for Nora Bush, called the pledge “a major step towards a lasting peace”.',
      'Nora Bush’s spokesman Gordon Jarrow said that the pledge was “a major step towards a lasting peace”.',
    ],
    [
      'Nadia Hale, chief of the shuttle programme of Norsar, said the foam fell “after the time of our concern”.',
      'Norsar’s Nadia Hale said the foam had fallen “after the time of our concern”.',
    ],
  ])('%s and %s have one speaker', (from, to) => {
    expect(changesIn(from, to).filter(({ kind }) => kind === 'attribution')).toEqual([]);
  });

  test('a quotation in another mouth', () => {
    const from = '“The dam is as safe as it ever was,” said Benno Peisker. Roger Pilker declined to comment.';
    const to = '“The dam is as safe as it ever was,” said Roger Pilker. Benno Peisker declined to comment.';
    expect(changesIn(from, to).map(inWords).join('; ')).toMatch(
      /attribution-changed|name-changed|role-swapped/,
    );
  });
});

describe('a quotation told anew', () => {
  test('of several sentences, of which one stayed nearly as it was, is no altered one', () => {
    const from =
      '“Now we are all fresh, we have no injuries or sores. But the main thing is that we missed hockey in the spring. ' +
      'This is an indescribable atmosphere in the locker room when the team rallies before big games,” the striker said.';
    const to =
      'The forward said: “We are fresh now and have no injuries or other complaints. But the main thing is that we have ' +
      'missed hockey in the spring. It is an indescribable mood in the changing rooms when the side rallies together before the big game.”';
    const altered = changesIn(from, to).filter(
      ({ garble, severity }) => garble === 'quote-altered' && severity === 'major',
    );
    expect(altered).toEqual([]);
  });

  test('a term for which another word stands is not torn out of a mouth', () => {
    const found = changesIn(
      'Events such as the “armour horse racing” will be cancelled, and only rites will be held on the grounds.',
      'The special events, such as “Kacchu-keiba”, were called off this year; inside the grounds only the rites are held.',
    );
    expect(found.filter(({ kind, severity }) => kind === 'quote' && severity === 'major')).toEqual([]);
  });
});
