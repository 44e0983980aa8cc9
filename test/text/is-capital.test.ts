import { describe, expect, test } from 'vitest';
import { isCapital, isInCapitals } from '../../src/text/is-capital.js';

test.each([
  ['Olm', 0, true],
  ['Olm', 1, false],
  ['Élan', 0, true],
  ['élan', 0, false],
  ['7 Boats', 0, false],
  ['7 Boats', 2, true],
  // Deseret, two units a letter.
  ['𐐔', 0, true],
  ['𐐼', 0, false],
  ['Olm', 3, false],
])('isCapital(%j, %d): %s', (text, at, wanted) => expect(isCapital(text, at)).toBe(wanted));

describe('isInCapitals', () => {
  const whole = (word: string) => isInCapitals(word, { start: 0, end: word.length });

  test.each([
    ['WHO', true],
    ['US', true],
    ['G7', true],
    ['Who', false],
    ['who', false],
    ['wHO', false],
    // One letter is a capital, and no acronym; figures have no case.
    ['I', false],
    ['24', false],
  ])('%s: %s', (word, wanted) => expect(whole(word)).toBe(wanted));

  test('looks at the ten letters that an acronym has at most', () => {
    const letters = 'ABCDEFGHIJ';
    expect(whole(letters)).toBe(true);
    expect(whole(letters + 'klm')).toBe(true);
    expect(whole(letters.slice(0, 9) + 'jKLM')).toBe(false);
  });

  test('looks at nothing beside the word', () => {
    expect(isInCapitals('the WHO said', { start: 4, end: 7 })).toBe(true);
    expect(isInCapitals('SHE saw', { start: 4, end: 7 })).toBe(false);
  });
});
