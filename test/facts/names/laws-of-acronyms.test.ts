import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAcronymOf } from '../../../src/facts/names/aliases.js';

describe('an acronym', () => {
  const word = fc
    .stringMatching(/^[a-z]{4,8}$/)
    .filter((one) => !/^(?:and|with|from|upon|into|over|under)$/.test(one));
  const words = fc.array(word, { minLength: 3, maxLength: 8 });

  test('is the initials of the words, in their order or in that of another language', () => {
    fc.assert(
      fc.property(words, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (name, keys) => {
        const initials = name.map((one) => one[0]!);
        expect(isAcronymOf(initials.join(''), name)).toBe(true);
        const shuffled = initials.map((letter, i) => [keys[i]!, letter] as const).sort(([a], [b]) => a - b);
        expect(isAcronymOf(shuffled.map(([, letter]) => letter).join(''), name)).toBe(true);
      }),
      { seed: 6 },
    );
  });

  test('may take two or three letters of a word where it has four and more', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 8, maxLength: 8 }),
        (name, taken) => {
          const spelled = name.map((one, i) => one.slice(0, taken[i])).join('');
          fc.pre(spelled.length >= 4 && spelled.length <= 10);
          // A letter that the next word begins with may be read as its own.
          const isClear = name.every((one, i) => !one.slice(taken[i], 3).startsWith(name[i + 1]?.[0] ?? '#'));
          fc.pre(isClear);
          expect(isAcronymOf(spelled, name)).toBe(true);
        },
      ),
      { seed: 6 },
    );
  });

  test('has no letter that no word has, and leaves no word out', () => {
    fc.assert(
      fc.property(words, (name) => {
        const initials = name.map((one) => one[0]!).join('');
        fc.pre(!name.join('').includes('z'));
        expect(isAcronymOf(`${initials}z`, name)).toBe(false);
        const [, ...rest] = name;
        const shorter = rest.map((one) => one[0]!).join('');
        fc.pre(shorter.length >= 4 && !name[0]!.split('').some((letter) => shorter.includes(letter)));
        expect(isAcronymOf(shorter, name)).toBe(false);
      }),
      { seed: 6 },
    );
  });

  test('has two letters to ten', () => {
    const name = (count: number) => Array.from({ length: count }, (_, i) => `${'abcdefghijkl'[i]!}word`);
    for (const count of [1, 2, 10, 11]) {
      const initials = 'abcdefghijkl'.slice(0, count);
      expect(isAcronymOf(initials, name(count))).toBe(count >= 2 && count <= 10);
    }
  });
});
