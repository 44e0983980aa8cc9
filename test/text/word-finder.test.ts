import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWord } from '../../src/text/split-word.js';
import { wordFinder, type WordFinder } from '../../src/text/word-finder.js';
import type { Token } from '../../src/types.js';

const wordAt = (finder: WordFinder, text: string, start: number, end: number) =>
  finder.wordAt(finder.find(text, start, end));

const partsAt = (text: string, start: number, end: number, language: string) => {
  const { spelling, norm, stem, parts } = wordAt(wordFinder(language), text, start, end);
  expect(spelling).toBe(text.slice(start, end));
  return (parts ?? [{ start: 0, end: end - start, norm, stem }]).map(asToken);
};

const asToken = ({ start, end, norm, stem }: Token): Token => ({ start, end, norm, stem });

describe('wordFinder', () => {
  test('gives what splitting the word gives, met before or not', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom("couldn't", "can't", 'Mali’s', "l'armée", 'U.S.', '\u00ad', "n't", 'Ségou', '1,000'),
    );
    fc.assert(
      fc.property(word, fc.constantFrom('en', 'und', 'fr', 'it', 'de', 'ur'), (spelling, language) => {
        const text = `<${spelling}>`;
        const expected = splitWord(spelling, language).map(asToken);
        expect(partsAt(text, 1, text.length - 1, language)).toEqual(expected);
        expect(partsAt(text, 1, text.length - 1, language)).toEqual(expected);
      }),
    );
  });

  test('keeps apart words of one length that differ in any one letter', () => {
    const finder = wordFinder('sv');
    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
    for (const length of [1, 3, 4, 5, 8, 9, 11, 12, 13])
      for (let at = 0; at < length; at++)
        for (const letter of letters) {
          const word = 'n'.repeat(at) + letter + 'n'.repeat(length - at - 1);
          if (wordAt(finder, word, 0, length).spelling !== word) expect.fail(word);
        }
  });

  test('still finds the right word when more words have come than it holds', () => {
    const finder = wordFinder('de');
    for (let i = 0; i < 200_000; i++) {
      const word = `wort${i}`;
      if (wordAt(finder, word, 0, word.length).norm !== word) expect.fail(word);
    }
    expect(wordAt(finder, 'Haus', 0, 4).norm).toBe('haus');
  });
});
