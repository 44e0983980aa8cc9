import { describe, expect, test } from 'vitest';
import { factLetters } from '../../src/text/fact-letters.js';

describe('factLetters', () => {
  test.each([
    ['£500', '$500'],
    ['−5C', '5C'],
    ['72 %', '72'],
    ['3.5 million', '35 million'],
    ['10² metres', '102 metres'],
    ['a 2-1 win', 'a 21 win'],
    ['at 10:30', 'at 1030'],
    ['over >5 km', 'over 5 km'],
  ])('%s and %s carry different facts', (a, b) => {
    expect(factLetters(a)).not.toBe(factLetters(b));
  });

  test.each([
    ['−5C', '-5c'],
    ['72 %', '72%'],
    ['1,200 people', '1200 people'],
    ['2–1', '2-1'],
    ['Łódź, he said.', 'Lodz he said'],
    ['a well-known man', 'a well known man'],
    ['They left - early.', 'They left, early'],
    ['“No”', "'No'"],
    ['3,5 per cent', '3.5 per cent'],
  ])('%s and %s differ in case, spaces and punctuation only', (a, b) => {
    expect(factLetters(a)).toBe(factLetters(b));
  });
});
