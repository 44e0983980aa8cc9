import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/text/prepare.js';
import { tokenColumnsOf, wordOf } from '../../src/text/token-columns.js';
import type { PreparedArticle, Token } from '../../src/types.js';

const tokensOf = (document: PreparedArticle): Token[] => {
  const columns = tokenColumnsOf(document);
  const { length, starts, lengths, numbers } = columns;
  return Array.from({ length }, (_, i): Token => {
    const { norm, stem } = wordOf(columns, numbers[i]!);
    return { start: starts[i]!, end: starts[i]! + lengths[i]!, norm, stem };
  });
};
const prepareText = (text: string, language = 'en') => prepare({ id: 'x', text, language });

describe('tokenColumnsOf', () => {
  test('says what the tokens say, of a document of ours and of one by another hand', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom("couldn't", 'U.S.', '北京市', 'Ségou', '1,000'),
    );
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom('en', 'fr', 'ur'), (words, language) => {
        const document = prepareText(words.join(' '), language);
        expect(tokensOf(document)).toEqual(document.tokens);
        const byAnotherHand = { ...document, tokens: document.tokens.slice(1) };
        expect(tokensOf(byAnotherHand)).toEqual(document.tokens.slice(1));
      }),
    );
  });

  test('a spelling has one number in a document, the first spelling the first', () => {
    const columns = tokenColumnsOf(prepareText('The mill closed. The mill is old.'));
    expect(Array.from(columns.numbers)).toEqual([0, 1, 2, 0, 1, 3, 4]);
    expect(Array.from(columns.ids, (_, number) => wordOf(columns, number).norm)).toEqual([
      'the',
      'mill',
      'closed',
      'is',
      'old',
    ]);
  });

  test('tokens are made once while a document is used, and again, the same, when many others were', () => {
    const document = prepareText('The ferry ran aground at the north pier.');
    const { tokens } = document;
    expect(document.tokens).toBe(tokens);
    for (let i = 0; i < 300; i++) expect(prepareText(`Story ${i}.`).tokens).toHaveLength(2);
    expect(document.tokens).not.toBe(tokens);
    expect(document.tokens).toEqual(tokens);
    expect({ ...document }.tokens).toEqual(tokens);
  });
});
