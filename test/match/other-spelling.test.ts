import { describe, expect, test } from 'vitest';
import { createRandom } from '../../bench/lib/random.js';
import { isOtherSpelling } from '../../src/match/compare-referents.js';

/** Levenshtein's distance as its definition has it. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const rest = [a.slice(1), b.slice(1)] as const;
  if (a[0] === b[0]) return distance(...rest);
  return 1 + Math.min(distance(rest[0], b), distance(a, rest[1]), distance(...rest));
}

test('two spellings are those of one first letter of which three fifths of the letters agree', () => {
  const random = createRandom(11);
  const word = () =>
    'k' +
    Array.from({ length: 2 + Math.floor(random() * 5) }, () => 'aeio'[Math.floor(random() * 4)]!).join('');
  let [like, unlike] = [0, 0];
  for (let i = 0; i < 2000; i++) {
    const [a, b] = [word(), word()];
    const agrees = 1 - distance(a, b) / Math.max(a.length, b.length) >= 0.6;
    expect([a, b, isOtherSpelling(a, b)]).toEqual([a, b, agrees]);
    if (agrees) like++;
    else unlike++;
  }
  expect(Math.min(like, unlike)).toBeGreaterThan(100);
});

describe('isOtherSpelling', () => {
  test.each([
    ['mohammed', 'muhammad', true],
    ['zelenskyy', 'zelenskiy', true],
    ['brandt', 'grandt', false],
    ['li', 'lu', false],
    ['anna', 'annabella', false],
    ['kai', 'kay', true],
    ['li', 'lin', false],
    ['lin', 'linn', true],
    // Three of five letters are three fifths, two of four are not.
    ['kabel', 'kaber', true],
    ['kabel', 'kabon', true],
    ['kabe', 'kaon', false],
    ['kab', 'kabel', true],
    ['kab', 'kabele', false],
    // Longer than forty letters is no name.
    ['a'.repeat(40), 'a'.repeat(40), true],
    ['a'.repeat(40), 'a'.repeat(24), true],
    ['a'.repeat(40), 'a'.repeat(23), false],
    ['a'.repeat(41), 'a'.repeat(41), false],
    ['a'.repeat(41), 'a'.repeat(40), false],
    ['a'.repeat(290), 'a'.repeat(40), false],
  ])('%s, %s', (a, b, expected) => {
    expect(isOtherSpelling(a, b)).toBe(expected);
    expect(isOtherSpelling(b, a)).toBe(expected);
  });
});
