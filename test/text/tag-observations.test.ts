import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/text/prepare.js';
import {
  capital,
  comma,
  hyphen,
  lowerCase,
  nothing,
  observe,
  possessive,
  uninformative,
} from '../../src/text/tag-observations.js';

/** What is seen of the first sentence of a text, by its words. */
function seen(text: string) {
  const document = prepare({ id: 'a', text, language: 'en' });
  const sentence = document.sentences[0]!;
  const { cases, gaps } = observe(document, sentence);
  const words = document.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .map(({ start, end }) => text.slice(start, end));
  return {
    gapBefore: (word: string) => gaps[words.indexOf(word)],
    caseOf: (word: string) => cases[words.indexOf(word)],
    gaps: [...gaps],
  };
}

describe('what stands before a word', () => {
  test.each([
    ['The crew slept.', 'slept', nothing],
    ['The crew  slept.', 'slept', nothing],
    ['The crew, slept.', 'slept', comma],
    ['The crew ,slept.', 'slept', comma],
    ['The crews’ boat slept.', 'boat', possessive],
    ["The crews' boat slept.", 'boat', possessive],
    ['The well-kept boat slept.', 'kept', hyphen],
    ['The well‑kept boat slept.', 'kept', hyphen],
  ])('%s “%s”', (text, word, wanted) => expect(seen(text).gapBefore(word)).toBe(wanted));

  test('all other marks are of one kind, and none of those', () => {
    const kinds = new Set(
      ['; ', ': ', ' – ', ' — ', '… ', ' (', ' [', ' “', '/', ' - '].map((mark) =>
        seen(`The crew${mark}slept on board.`).gapBefore('slept'),
      ),
    );
    expect(kinds.size).toBe(1);
    for (const kind of [nothing, comma, possessive, hyphen]) expect(kinds).not.toContain(kind);
  });

  test('a quotation mark behind a word without “s” owns nothing', () => {
    expect(seen('The crew’ boat slept.').gapBefore('boat')).not.toBe(possessive);
  });

  test('the first word has a kind of its own, whatever stands before the sentence', () => {
    const [first, ...others] = seen('“The crew slept on board, and the cook.').gaps;
    expect(others).not.toContain(first);
    expect(others).toContain(comma);
  });
});

describe('what a capital tells', () => {
  test('a name perhaps inside of a sentence, nothing at its start or behind a colon or a quotation mark', () => {
    const { caseOf } = seen('Crews saw Olm: Nobody slept, she said “Never” and left Tarn.');
    expect(['Crews', 'Olm', 'Nobody', 'Never', 'Tarn'].map(caseOf)).toEqual([
      ...[uninformative, capital, uninformative, uninformative, capital],
    ]);
    expect(['saw', 'slept', 'and'].map(caseOf)).toEqual([lowerCase, lowerCase, lowerCase]);
  });

  test('nothing in Title Case: three long words and seven in ten of all long ones', () => {
    const of = (text: string) => seen(text).caseOf('Tarn');
    expect(of('Ferry Reaches Tarn at Last')).toBe(uninformative);
    // Two long words are too few to tell.
    expect(of('Ferry in Tarn.')).toBe(capital);
    // Seven of ten, six of nine.
    const names = (capitals: number, small: number) =>
      `${'Olma '.repeat(capitals - 1)}Tarn ${'boats '.repeat(small)}.`;
    expect(of(names(7, 3))).toBe(uninformative);
    expect(of(names(6, 3))).toBe(capital);
    // Words of three letters and figures do not count.
    expect(of('Ferry Reaches Tarn for two old men and one cat')).toBe(uninformative);
    expect(of('Ferry Reaches Tarn 1234 5678 1500')).toBe(uninformative);
  });
});
