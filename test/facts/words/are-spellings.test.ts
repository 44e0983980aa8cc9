import { expect, test } from 'vitest';
import { areSpellings } from '../../../src/facts/words/are-spellings.js';

test.each([
  ['labour', 'labor'],
  ['defenc', 'defens'],
  ['centr', 'center'],
  ['organis', 'organiz'],
  ['harbour', 'harbor'],
])('%s and %s are spellings of one stem', (a, b) => {
  expect(areSpellings(a, b)).toBe(true);
  expect(areSpellings(b, a)).toBe(true);
});

test.each([
  ['labour', 'labrador'],
  ['defenc', 'offens'],
])('%s and %s are not', (a, b) => {
  expect(areSpellings(a, b)).toBe(false);
});
