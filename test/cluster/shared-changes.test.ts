import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, sharedSpellings, vocabularyOf } from '../../src/cluster/shared-changes.js';
import { prepare } from '../../src/text/prepare.js';

const set = fc.uniqueArray(fc.nat(40), { maxLength: 25 }).map((list) => Uint32Array.from(list).sort());
const wordsOf = (text: string) => vocabularyOf(prepare({ id: 'a', text, language: 'en' }));

/** What the first two texts spell alike against the third, as `shared/instead`. */
const spellings = (text: string, first: string, second: string) =>
  sharedSpellings(wordsOf(text), wordsOf(first), wordsOf(second)).map(
    ({ shared, instead }) => `${shared}/${instead}`,
  );

describe('contrast', () => {
  test('counts what the first has and the second lacks, and the other way round', () => {
    fc.assert(
      fc.property(set, set, set, (text, first, second) => {
        const only = (a: Uint32Array, b: Uint32Array) =>
          [...text].filter((run) => a.includes(run) && !b.includes(run)).length;
        expect(contrast(text, first, second)).toEqual({
          onlyFirst: only(first, second),
          onlySecond: only(second, first),
        });
      }),
    );
  });
});

describe('sharedSpellings', () => {
  test.each([
    ['a letter for another', 'Makina', 'Macina'],
    ['a letter left out of a long name', 'Karlstadt', 'Karlstad' + 'dt'],
    ['two letters exchanged', 'Braitne', 'Bratine'],
    ['two letters for one in a long name', 'Tscherkow', 'Tcherkow'],
  ])('%s', (_, shared, other) => {
    const text = (name: string) => `The council of ${name} met on Monday. A vote in ${name} is due in May.`;
    expect(spellings(text(shared), text(shared), text(other))).toEqual([`${shared}/${other}`]);
  });

  test.each([
    ['another ending', 'Velran', 'Velranian'],
    ['another beginning', 'Marsken', 'Karsken'],
    ['two letters in a short name', 'Makina', 'Mosina'],
    ['a word too short to tell', 'Orla', 'Orna'],
  ])('not %s', (_, shared, other) => {
    const text = (name: string) => `The council of ${name} met on Monday. A vote in ${name} is due in May.`;
    expect(spellings(text(shared), text(shared), text(other))).toEqual([]);
  });

  test('only names: of two common words a letter apart either may be right', () => {
    const text = (verb: string) => `On Monday the flood ${verb} the upper town of Dorling.`;
    expect(spellings(text('reached'), text('reached'), text('reaches'))).toEqual([]);
  });

  test('nothing where the second writes both', () => {
    const own = 'The council of Makina met on Monday.';
    expect(spellings(own, own, 'The council of Macina, or Makina, met on Monday.')).toEqual([]);
  });

  test('a capital at the start of a sentence makes no name, and thirty letters are the most', () => {
    expect(wordsOf('Bridges fell. In Dorling roads broke.').names).toEqual(new Set(['dorling']));
    const long = 'K' + 'a'.repeat(29);
    expect(wordsOf(`In ${long} it rained.`).names).toEqual(new Set([long.toLowerCase()]));
    expect(wordsOf(`In ${long}a it rained.`).names).toEqual(new Set());
    expect(wordsOf('In Oslem it rained, in Osle not.').names).toEqual(new Set(['oslem']));
  });
});
