import { describe, expect, test } from 'vitest';
import { changesIn } from './changes-in.js';

const garbles = (from: string, to: string) =>
  changesIn(from, to)
    .filter(({ change }) => change === 'garbled')
    .map(({ kind, severity }) => `${severity} ${kind}`);

describe('judgeCases', () => {
  test.each([
    ['The baker was charged with theft.', 'The baker was convicted of theft.'],
    ['His wife was cleared of all charges.', 'His wife was found guilty on every count.'],
    ['The baker is on trial for fraud.', 'The baker was acquitted of fraud.'],
  ])('“%s” became “%s”', (from, to) => expect(garbles(from, to)).toContain('major status'));

  test.each([
    ['The baker was found not guilty of theft.', 'The baker was acquitted of theft.'],
    ['His wife was cleared of all charges.', 'His wife was found innocent on every count.'],
    [
      'The baker was arrested on Monday.',
      'The baker was taken into custody and is under arrest since Monday.',
    ],
  ])('“%s” and “%s” are one', (from, to) =>
    expect(garbles(from, to).filter((told) => /major/.test(told))).toEqual([]),
  );
});

describe('what must still be done', () => {
  test('it was told as done', () => {
    const told = garbles(
      'The sale must still be approved by the board.',
      'The sale has been approved by the board.',
    );
    expect(told).toContain('major status');
  });
});

describe('addresses', () => {
  test('one letter more is another address', () => {
    const told = garbles(
      'Readers with hints may go to www.ellmark-help.example/boats for the form.',
      'Readers with hints may go to www.ellmark-helps.example/boats for the form.',
    );
    expect(told).toEqual(['major quantity']);
  });

  test('with and without its scheme it is one', () => {
    expect(
      garbles('Write to https://www.ellmark.example/ for more.', 'Write to www.ellmark.example for more.'),
    ).toEqual([]);
  });
});

describe('said by whom of whom', () => {
  test('a quotation whose pronouns changed places is altered', () => {
    const told = garbles(
      '“He told me to leave and I left at once,” said guest Ada Brom of the fire in the old mill.',
      '“I told him to leave and he left at once,” guest Ada Brom said of the fire in the mill.',
    );
    expect(told).toEqual(['major quote']);
  });
});

describe('times in other words', () => {
  test.each([
    ['The fair lasted two weeks.', 'The fair lasted a fortnight.'],
    [
      'The ferry leaves at 6.30 a.m. from the pier.',
      'The ferry leaves at half past six in the morning from the pier.',
    ],
    [
      'The ferry leaves at 8 p.m. from the pier.',
      "The ferry leaves at eight o'clock in the evening from the pier.",
    ],
  ])('“%s” and “%s” are one', (from, to) => expect(garbles(from, to)).toEqual([]));

  test('the evening is not the morning', () => {
    expect(
      garbles('The ferry leaves at 6.30 a.m.', 'The ferry leaves at half past six in the evening.'),
    ).toContain('major time');
  });
});
