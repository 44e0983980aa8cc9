import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractNames } from '../../../src/facts/names/names.js';
import { prepare } from '../../../src/text/prepare.js';
import { leastCost } from '../../least-cost.js';

const namesIn = (text: string) => {
  const document = prepare({ id: 'a', text, language: 'en' });
  return extractNames(document).names.map((name) => ({ ...name, text: text.slice(name.start, name.end) }));
};
const textsIn = (text: string) => namesIn(text).map((name) => name.text);

describe('extractNames', () => {
  test.each([
    ['The convoy left Dorava for Lesk.', ['Dorava', 'Lesk']],
    ['The Ministry of Health and Sport said so.', ['Ministry of Health and Sport']],
    ['He met Anna de la Cruz and Omar bin Saleh.', ['Anna de la Cruz', 'Omar bin Saleh']],
    ['It blamed the Rally Group for Islam and Muslims.', ['Rally Group for Islam and Muslims']],
    ['It sued the Department of Justice and Google.', ['Department of Justice', 'Google']],
    ['Fighters of al-Rashad left.', ['al-Rashad']],
    ['It reached the National Women’s Hospital.', ['National Women’s Hospital']],
    ["Dorava's mayor spoke.", ['Dorava']],
    ['It was said by George W. Tandem of Ohio.', ['George W. Tandem', 'Ohio']],
  ])('finds the whole names in %j', (text, expected) => {
    expect(textsIn(text)).toEqual(expected);
  });

  test.each([
    ['They met on Monday in March.'],
    ['However, the talks failed. I think so.'],
    ['“We lost,” the president said.'],
    ['The President left. The Prime Minister stayed.'],
    ['It was seen in the country’s Centre, the Government said.'],
    ['It was the 3rd time in 12 days.'],
    ['Several soldiers fled. Officials said nothing.'],
    [''],
  ])('finds no name in %j', (text) => {
    expect(textsIn(text)).toEqual([]);
  });

  test('a title is no part of the name and makes it a person', () => {
    expect(namesIn('Later Colonel Idar Kossa spoke.')).toMatchObject([
      { text: 'Idar Kossa', key: 'idar kossa', kind: 'person' },
    ]);
  });

  test('a nationality before a title or a name is a name of its own', () => {
    expect(namesIn('He saw Russian President Ivan Petrenko.')).toMatchObject([
      { text: 'Russian', key: 'russia', isDemonym: true, kind: 'place' },
      { text: 'Ivan Petrenko', kind: 'person' },
    ]);
    expect(namesIn('It joined the Malian Army.')).toMatchObject([
      { text: 'Malian Army', kind: 'organisation' },
    ]);
  });

  test('a title in the middle of a run cuts it', () => {
    expect(textsIn('He thanked House Speaker Ann Lee.')).toEqual(['House', 'Ann Lee']);
  });

  test.each([
    ['in the town of Dorava.', 'place'],
    ['in the Dorava region.', 'place'],
    ['by the Dorava Party.', 'organisation'],
    ['by Mr. Dorava.', 'person'],
    ['near Dorava.', 'name'],
  ])('the words around it tell the kind: It was seen %s', (rest, kind) => {
    expect(namesIn(`It was seen ${rest}`)).toMatchObject([{ kind }]);
  });

  test.each([
    ['He met the Miners’ Union in Olm.', ['Miners’ Union', 'Olm']],
    ["He met the Teachers' Union in Olm.", ["Teachers' Union", 'Olm']],
    ['He runs the Women’s Institute.', ['Women’s Institute']],
    // Whose a person is, is no part of his name.
    ['The Saints’ Quill scored.', ['Saints', 'Quill']],
    ['The Greens’ Mara Quill left.', ['Greens', 'Mara Quill']],
  ])('an organisation is named with those whose it is: %s', (text, expected) => {
    const { names } = extractNames(prepare({ id: 'a', text, language: 'en' }));
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('a demonym and its country are one referent', () => {
    const [a, b] = namesIn('It left Mali with Malian troops.');
    expect(a!.referent).toBe(b!.referent);
  });

  test('a surname is the person named in full, unless two people have it', () => {
    const one = namesIn('They saw Idar Kossa. Later Kossa spoke.');
    expect(one[1]!.referent).toBe(one[0]!.referent);
    const two = namesIn('They saw Idar Kossa and then Ruth Kossa. Later Kossa spoke.');
    expect(new Set(two.map((name) => name.referent)).size).toBe(3);
  });

  test('an organisation is one with or without the word for its kind', () => {
    const [a, b] = namesIn('It blamed Vagor. The Vagor Group denied it.');
    expect(a!.referent).toBe(b!.referent);
  });

  test('words of a headline in title case are names only where the body or the gazetteer says so', () => {
    const text =
      'Dorava Rebels Claim Death Of Nine In Mali\n\nThe rebels of Dorava said on Friday that nine men had died.';
    expect(textsIn(text)).toEqual(['Dorava', 'Mali', 'Dorava']);
  });

  test('every name is a stretch of its sentence, and every mention belongs to its referent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => check(text)),
      { numRuns: 200 },
    );
    const words = fc.constantFrom(
      'Mali',
      'of',
      'the',
      'Group',
      '(',
      'GSIM',
      ')',
      ',',
      "'s",
      'President',
      'and',
      '.',
      '\n',
      '-',
      '“',
      'Al',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => check(parts.join(' '))),
      { numRuns: 300 },
    );
  });

  test('time stays linear in the length of hostile text', () => {
    for (const unit of ['Aa ', 'Aa of the ', 'ABC (', 'Aa Bb (CDE, FGH ', 'President ']) {
      const document = prepare({ id: 'a', text: unit.repeat(20_000), language: 'en' });
      expect(leastCost(() => extractNames(document), 4000)).toBeLessThan(4000);
    }
  });
});

function check(text: string): void {
  const document = prepare({ id: 'a', text, language: 'en' });
  const { names, referents } = extractNames(document);
  for (const [i, name] of names.entries()) {
    const sentence = document.sentences[name.sentence]!;
    expect(name.start).toBeGreaterThanOrEqual(sentence.start);
    expect(name.end).toBeLessThanOrEqual(sentence.end);
    expect(name.start).toBeLessThan(name.end);
    expect(name.key).not.toBe('');
    expect(referents[name.referent]!.mentions).toContain(i);
  }
}
