import { describe, expect, test } from 'vitest';
import { isAcronymOf } from '../../../src/facts/names/aliases.js';
import { extractNames } from '../../../src/facts/names/names.js';
import { prepare } from '../../../src/text/prepare.js';

const aliasesIn = (text: string) => {
  const { aliases } = extractNames(prepare({ id: 'a', text, language: 'en' }));
  return aliases.map(({ long, shorts }) => [
    text.slice(long.start, long.end),
    shorts.map(({ start, end }) => text.slice(start, end)),
  ]);
};
const referentsIn = (text: string) =>
  extractNames(prepare({ id: 'a', text, language: 'en' })).referents.map(({ mentions }) => mentions.length);

describe('findAliases', () => {
  test.each([
    ['It joined the Union of River States (URS).', 'Union of River States', ['URS']],
    ['Said the Rally for Peace and Faith (RPF, KSM in Arabic).', 'Rally for Peace and Faith', ['RPF', 'KSM']],
    ['Said the RPF (Rally for Peace and Faith).', 'Rally for Peace and Faith', ['RPF']],
    [
      'He joined the Dorava Liberation Front, known by its French acronym FLD.',
      'Dorava Liberation Front',
      ['FLD'],
    ],
  ])('takes every short form from %j', (text, long, shorts) => {
    expect(aliasesIn(text)).toEqual([[long, shorts]]);
  });

  test.each([
    ['It happened in Dorava (AFP).'],
    ['He met Senator Ann Lee (D) there.'],
    ['They saw the Dorava Union (in Lesk).'],
    ['The Dorava Union (founded in 1990) won.'],
    ['They played Dorava, Lesk and Ohio.'],
  ])('takes no alias from %j', (text) => {
    expect(aliasesIn(text)).toEqual([]);
  });

  test('initials in foreign order are one referent within a document, without a bracket', () => {
    expect(referentsIn('He led the Coalition of Dorava Militias. The CMD denied it.')).toEqual([2]);
  });

  test('an acronym of other letters is another referent', () => {
    expect(referentsIn('He led the Coalition of Dorava Militias. The XKV denied it.')).toEqual([1, 1]);
  });
});

describe('isAcronymOf', () => {
  test.each([
    ['urs', 'union of river states', true],
    ['cma', 'coordination of azawad movements', true],
    ['xyz', 'union of river states', false],
    ['u', 'union', false],
  ])('%s for %s: %s', (acronym, words, expected) => {
    expect(isAcronymOf(acronym, words.split(' '))).toBe(expected);
  });
});
