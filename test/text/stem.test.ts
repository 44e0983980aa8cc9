import fc from 'fast-check';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { describe, expect, test } from 'vitest';
import { stem } from '../../src/text/stem.js';

describe('stem', () => {
  test('the forms of an English word are one, the first time and from the memo', () => {
    const families = [
      ['evacuate', 'evacuated', 'evacuating', 'evacuates', 'evacuation'],
      ['flood', 'floods', 'flooded', 'flooding'],
      ['announce', 'announced', 'announces', 'announcing', 'announcement'],
    ];
    for (let round = 0; round < 2; round++)
      for (const family of families) {
        const stems = new Set(family.map((word) => stem(word, 'en')));
        expect(stems.size).toBe(1);
        const [only] = stems;
        for (const word of family) expect(word.startsWith(only!)).toBe(true);
      }
  });

  test('is what the stemmer gives by which the tables of words were made', () => {
    const endings =
      'ational izer ation iveness fulness biliti icate ative alize ical ful ness al ance ence er able ement ent ism ate ous ize sion tion e ll ed ing eed s es ies sses y ly iz'.split(
        ' ',
      );
    const beginning = fc.string({ unit: fc.constantFrom(...'aeiouybstlwcd'), minLength: 2, maxLength: 7 });
    const words = fc
      .tuple(beginning, fc.array(fc.constantFrom(...endings), { maxLength: 3 }))
      .map(([first, rest]) => first + rest.join(''))
      .filter((word) => word.length > 2 && word.length <= 40);
    fc.assert(
      fc.property(words, (word) => {
        expect(stem(word, 'en')).toBe(porter.stem(word));
      }),
      { numRuns: 3000 },
    );
    for (const word of ['cryonic', 'flyover', 'sayyed', 'ies', 'eeds', 'sses'])
      expect(stem(word, 'en')).toBe(porter.stem(word));
  });

  test('what is no plain English word stays as it is', () => {
    for (const word of ['is', '14', 'covid-19', 'b2b', 'straße', 'x'.repeat(41)])
      expect(stem(word, 'en')).toBe(word);
  });

  test('a word of a language whose endings are not known is cut to its first letters, however it ends', () => {
    const families = [
      ['de', 'verletzt', 'verletzten', 'verletzter'],
      ['ru', 'пожарный', 'пожарного', 'пожарным'],
      ['fi', 'tehtaan', 'tehtaalla', 'tehtaasta'],
      ['es', 'declarado', 'declaradas', 'declararon'],
    ] as const;
    for (const [language, ...forms] of families) {
      const stems = new Set(forms.map((form) => stem(form, language)));
      expect(stems.size).toBe(1);
      for (const one of stems) expect(stem(one, language)).toBe(one);
    }
    for (const word of ['haus', 'straße', '1234567', 'a320neo'])
      for (const language of ['de', 'fr', 'und']) expect(stem(word, language)).toBe(word);
  });

  test('a Turkish word is cut to five letters, a figure is not', () => {
    expect(stem('evlerimizden', 'tr')).toBe('evler');
    expect(stem('evler', 'tr')).toBe('evler');
    expect(stem('ev', 'tr')).toBe('ev');
    expect(stem('2024yilinda', 'tr')).toBe('2024yilinda');
  });

  test('a Korean word loses its particle and no more', () => {
    const noun = '정부';
    for (const particle of ['는', '가', '를', '에서', '에게'])
      expect([particle, stem(noun + particle, 'ko')]).toEqual([particle, stem(noun, 'ko')]);
    expect(stem(noun, 'ko')).toBe(noun);
  });
});
