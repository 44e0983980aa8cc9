import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFactContext } from '../../../src/facts/fact-context.js';
import { createFindIndirect } from '../../../src/facts/quotes/find-indirect.js';
import { findRun } from '../../../src/facts/quotes/find-run.js';
import { pairQuotes } from '../../../src/facts/quotes/pair-quotes.js';
import { speakerOf } from '../../../src/facts/quotes/speaker.js';
import { hasSpeech, isTitleOrTerm, isUnspoken, spokenOf } from '../../../src/facts/quotes/spoken.js';
import { createMatcher } from '../../../src/match/create-matcher.js';
import { prepare } from '../../../src/text/prepare.js';

fc.configureGlobal({ seed: 86 });

const read = (text: string) => prepare({ id: 'x', text, language: 'en' });

describe('findRun', () => {
  const word = fc.constantFrom('boat', 'storm', 'boat', 'lamp');

  test('is where the words stand first, one after another, from three words on', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 14 }), (run, text) => {
        const found = findRun(read(run.join(' ')).tokens, read(text.join(' ')));
        const wanted = text.findIndex((_, i) => run.every((one, k) => text[i + k] === one));
        expect(found).toBe(run.length < 3 ? -1 : wanted);
      }),
      { numRuns: 400 },
    );
  });
});

describe('what stands between marks', () => {
  const first = (text: string) => {
    const document = read(text);
    return { document, spoken: spokenOf(document)[0]! };
  };

  test('has its words and its sentences', () => {
    const { document, spoken } = first(
      'The crew slept. He said “We left. They stayed.” and went. The lamp burned.',
    );
    expect(document.tokens.slice(spoken.firstToken, spoken.endToken).map(({ norm }) => norm)).toEqual([
      'we',
      'left',
      'they',
      'stayed',
    ]);
    const told = spoken.sentences.map((i) =>
      document.text.slice(document.sentences[i]!.start, document.sentences[i]!.end),
    );
    expect(told.join(' ')).toContain('He said “We left.');
    expect(told.join(' ')).toContain('They stayed.”');
    expect(told.join(' ')).not.toMatch(/slept|burned/);
  });

  test.each([
    ['He read “The Old Lamp Of Olm” twice.', true],
    ['He read “the old lamp of Olm” twice.', false],
    ['A film called “the old lamp of Olm” was shown.', true],
    ['He saw the “old lamp” twice.', true],
    ['He saw the “very old lamp” twice.', false],
    ['He read “Old Lamps Burn In Every Small House Of Olm” twice.', false],
    ['He read “1976 Floods Of Olm” twice.', true],
  ])('of %j it is a title or a term: %s', (text, wanted) => {
    const { document, spoken } = first(text);
    expect(isTitleOrTerm(document, spoken)).toBe(wanted);
  });

  test.each([
    ['He said “the lamp burns low” again.', true],
    ['According to her “the lamp burns low” again.', true],
    ['They saw “the lamp burns low” again.', false],
    ['The old film “the lamp burns low” ended.', false],
    ['“The lamp burns low and he said so” ended.', false],
  ])('in %j somebody speaks: %s', (text, wanted) => {
    const { document, spoken } = first(text);
    expect(hasSpeech(document, spoken)).toBe(wanted);
    expect(isUnspoken(document, spoken)).toBe(!wanted && spoken.endToken - spoken.firstToken <= 5);
  });
});

describe('speakerOf', () => {
  test.each([
    ['“The lamp burns low,” said Ada Vint on Monday.', 'ada vint'],
    ['Ada Vint said on Monday: “The lamp burns low.”', 'ada vint'],
    ['“The lamp burns low,” Ada Vint told Moe Falk.', 'ada vint'],
    ['“The lamp burns low,” said the aide of Ada Vint’s office.', undefined],
    ['“Ada Vint saw the lamp burn low,” said the aide.', undefined],
    ['“The lamp burns low,” said the mayor.', undefined],
  ])('of %j is %s', (text, wanted) => {
    const document = read(text);
    const { firstToken, endToken } = speakerOf(document, spokenOf(document)[0]!) ?? {
      firstToken: 0,
      endToken: 0,
    };
    const words = document.tokens
      .slice(firstToken, endToken)
      .map(({ norm }) => norm)
      .join(' ');
    expect(words === '' ? undefined : words).toBe(wanted);
  });
});

describe('quotations of two texts', () => {
  const match = createMatcher();
  const context = (x: string, y: string) => {
    const [source, copy] = [read(x), read(y)];
    return createFactContext(source, copy, match(source, copy));
  };
  const filler =
    'The flood fund of Tavin has been short of money since the spring. Farmers below the weir asked for more.';

  test('a sentence that tells a quotation in other words holds nearly half of what it says, or two fifths and a verb of speech', () => {
    const said = `${filler} “The old dam will not hold another spring flood,” said Anna Boll of the water board.`;
    const told = (words: string) => {
      const both = context(said, `${filler} Anna Boll of the water board ${words}`);
      return createFindIndirect(both)(spokenOf(both.source)[0]!) !== undefined;
    };
    expect(told('said that the old dam would not hold another flood in spring.')).toBe(true);
    expect(told('knew that the old dam would not hold another flood in spring.')).toBe(true);
    // The denial is gone, and half of the words.
    expect(told('said that the dam would hold.')).toBe(false);
    expect(told('said that nobody had asked her for anything.')).toBe(false);
  });

  test('answer each other where they are alike, wherever they stand', () => {
    const [one, two] = [
      '“The old dam will not hold another spring flood,” said Anna Boll of the water board.',
      '“We have no boats left in the harbour of Tavin at all,” said Clara Dorn, a farmer.',
    ];
    const both = context(`${one} ${filler} ${two}`, `${two} ${filler} ${one}`);
    const [inSource, inCopy] = [spokenOf(both.source), spokenOf(both.copy)];
    const pairs = pairQuotes(both, inSource, inCopy);
    expect(inSource.map((quote) => inCopy.indexOf(pairs.get(quote)!))).toEqual([1, 0]);
  });
});
