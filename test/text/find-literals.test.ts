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
});
