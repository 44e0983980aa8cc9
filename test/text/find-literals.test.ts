import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLiteralFinder } from '../../src/text/find-literals.js';

describe('createLiteralFinder', () => {
  test('finds each place where one begins, in any case', () => {
    const find = createLiteralFinder(['log in', 'login', '404'], ['page']);
    expect(find('LOGIN or log in: 404, homePage')).toEqual([[0, 9, 17], [26]]);
    expect(find('login: 404')).toEqual([[0, 7], []]);
    expect(find('log in 404')).toEqual([[0, 7], []]);
    expect(find('a log without an in, 40 4, pag')).toEqual([[], []]);
    expect(find('')).toEqual([[], []]);
  });

  test('finds what a regular expression finds', () => {
    const literals = ['abc', 'aab', 'a b', 'bca', 'abca', 'bb aa', 'caacb'];
    const find = createLiteralFinder(literals);
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'A', 'B', 'C', ' ', '@', 'š', '\u0161', '5'), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(texts, (letters) => {
        const text = letters.join('');
        const places = [...text.matchAll(/(?=abc|aab|a b|bca|abca|bb aa|caacb)/gi)].map(({ index }) => index);
        expect(find(text)).toEqual([places]);
      }),
    );
  });

  test('tells places in UTF-16 units, in a text of any length', () => {
    const find = createLiteralFinder(['log in', 'page'], ['404']);
    const fillers = fc.constantFrom(
      'š',
      '“',
      '\u{1f642}',
      '\ud83d',
      '\ude42',
      'a',
      'Log In',
      'PAGE',
      '404',
      ' ',
    );
    // Pieces of the search end after 16,384 units: what stands there is found once.
    const lengths = fc.constantFrom(0, 16_370, 16_378, 16_381, 16_383, 16_384, 32_760);
    fc.assert(
      fc.property(
        lengths,
        fc.constantFrom('x', 'é'),
        fc.array(fillers, { maxLength: 20 }),
        (length, letter, rest) => {
          const text = letter.repeat(length) + rest.join('');
          const placesOf = (pattern: RegExp) => [...text.matchAll(pattern)].map(({ index }) => index);
          expect(find(text)).toEqual([placesOf(/log in|page/gi), placesOf(/404/g)]);
        },
      ),
    );
  });
});
