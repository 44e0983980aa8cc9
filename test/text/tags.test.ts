import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/text/prepare.js';
import { tagTokens } from '../../src/text/tags.js';
import { leastCost } from '../least-cost.js';

function tagged(text: string, language = 'en'): string {
  const document = prepare({ id: 'a', text, language });
  const tags = tagTokens(document);
  return document.tokens.map(({ norm }, i) => `${norm}/${tags[i]}`).join(' ');
}

describe('tagTokens', () => {
  test.each([
    [
      'The rebels attacked the convoy on Tuesday.',
      'the/DET rebels/NOUN attacked/VERB the/DET convoy/NOUN on/ADP tuesday/PROPN',
    ],
    ['The attack wounded fourteen soldiers.', 'the/DET attack/NOUN wounded/VERB fourteen/NUM soldiers/NOUN'],
    [
      'She has not said that he was in Bamako.',
      'she/PRON has/AUX not/PART said/VERB that/SCONJ he/PRON was/AUX in/ADP bamako/PROPN',
    ],
  ])('knows the classes of a plain sentence: %s', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });

  test('have and do are auxiliaries before a verb and verbs elsewhere; be and the modals always auxiliaries', () => {
    expect(tagged('They had already fled.')).toContain('had/AUX');
    expect(tagged('They had three trucks.')).toContain('had/VERB');
    expect(tagged('They did not answer.')).toContain('did/AUX');
    expect(tagged('The army could do more.')).toMatch(/could\/AUX do\/VERB/);
    expect(tagged('Two men were arrested.')).toContain('were/AUX arrested/VERB');
  });

  test('a headline in Title Case is not all names', () => {
    expect(tagged('Rebels Attack Army Convoy In Northern Mali, Killing Dozens Of Soldiers')).toMatch(
      /rebels\/NOUN .*convoy\/NOUN in\/ADP .*mali\/PROPN killing\/VERB dozens\/NOUN of\/ADP soldiers\/NOUN/,
    );
  });

  test('a capital inside a sentence makes an unknown word a name', () => {
    expect(tagged('He fled to Zbrovnik with his brother.')).toContain('zbrovnik/PROPN');
  });

  test('other languages are tagged by shape alone', () => {
    expect(tagged('Le 12 mars, il a parlé à Ségou.', 'fr')).toBe(
      'le/X 12/NUM mars/X il/X a/X parle/X a/X segou/PROPN',
    );
  });

  test('one tag for each token of any text, the same every time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        const document = prepare({ id: 'a', text, language: 'en' });
        const tags = tagTokens(document);
        expect(tags).toHaveLength(document.tokens.length);
        expect(tags.every((tag) => /^[A-Z]+$/.test(tag))).toBe(true);
        expect(tagTokens(prepare({ id: 'b', text, language: 'en' }))).toEqual(tags);
      }),
    );
  });

  test('a sentence of 100,000 words takes linear time', () => {
    const document = prepare({ id: 'a', text: 'the man said that '.repeat(25_000), language: 'en' });
    expect(leastCost(() => expect(tagTokens(document)).toHaveLength(100_000), 3000)).toBeLessThan(3000);
  });
});
