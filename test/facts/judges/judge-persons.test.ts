import { describe, expect, test } from 'vitest';
import { changesIn, inWords } from './changes-in.js';

const persons = (from: string, to: string) =>
  changesIn(from, to)
    .filter(({ kind }) => kind === 'person')
    .map(inWords);

describe('judgePersons', () => {
  test.each([
    [
      'The keeper left her lamp in the tower before the storm came.',
      'The keeper left his lamp in the tower before the storm came.',
    ],
    [
      'Nobody knew where the captain had hidden his letters and maps.',
      'Nobody knew where the captain had hidden my letters and maps.',
    ],
    [
      'The prize of the fair went to Mr Dorling and his two brothers.',
      'The prize of the fair went to Mrs Dorling and his two brothers.',
    ],
  ])('“%s” became “%s”', (from, to) => {
    const found = persons(from, to);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^major garbled person/);
    expect(persons(to, from)).toHaveLength(1);
  });

  test('whose it is changes with who tells it', () => {
    expect(
      persons(
        'Anna Moe said that she had lost her lamp and all her letters in the storm.',
        'Anna Moe said: “I have lost my lamp and all my letters in the storm.”',
      ),
    ).toEqual([]);
  });

  test.each([
    [
      'before',
      'His brother heard it and wrote: “Stay where you are”.',
      'Her brother heard it and wrote: “Stay where you are”.',
    ],
    [
      'behind',
      '“Stay where you are”, she heard, and then his brother left.',
      '“Stay where you are”, she heard, and then her brother left.',
    ],
  ])('a person %s a quotation is told', (_, from, to) => {
    expect(persons(from, to)).toHaveLength(1);
  });

  test.each([
    [
      'The council said it would pay for its own repairs in spring.',
      'The council said they would pay for their own repairs in spring.',
    ],
    [
      'The prize of the fair went to Mrs Dorling and her two brothers.',
      'The prize of the fair went to Ms Dorling and her two brothers.',
    ],
  ])('none between “%s” and “%s”', (from, to) => expect(persons(from, to)).toEqual([]));
});
