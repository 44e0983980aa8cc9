import { describe, expect, test } from 'vitest';
import { compareKeys, createNameMatcher } from '../../../src/facts/names/comparison.js';
import { extractNames } from '../../../src/facts/names/names.js';
import { prepare } from '../../../src/text/prepare.js';

/** The verdict on the first name of each text, with both texts as context. */
function verdict(source: string, copy: string) {
  const [a, b] = [source, copy].map((text, i) => prepare({ id: `${i}`, text, language: 'en' }));
  const matcher = createNameMatcher(a!, b!);
  const [x, y] = [extractNames(a!).names[0]!, extractNames(b!).names[0]!];
  return { verdict: matcher.compare(x, y), inCopy: matcher.inCopy(x), inSource: matcher.inSource(y) };
}

describe('createNameMatcher', () => {
  test.each([
    ['He left Mali.', 'He left Malian soil.', 'same'],
    ['He blamed the U.S. for it.', 'He blamed the United States for it.', 'same'],
    ['He left Makina.', 'He left Macina.', 'variant'],
    [
      'He saw the Support Group for Islam and Faith.',
      'He saw the Group for Support for Islam and Faith.',
      'variant',
    ],
    ['He saw the Union of River States.', 'He saw the URS.', 'alias'],
    ['He saw Colonel Idar Kossa.', 'He saw Colonel Kossa.', 'less-specific'],
    ['He saw Colonel Kossa.', 'He saw Colonel Idar Kossa.', 'more-specific'],
    ['He left Mopti.', 'He left Ségou.', 'different'],
    ['He left Niger.', 'He left Nigeria.', 'different'],
    ['He left Iran.', 'He left Iraq.', 'different'],
    ['He saw Colonel Idar Kossa.', 'He saw Colonel Ruth Kossa.', 'different'],
    ['He left China.', 'He left the South China Sea.', 'different'],
  ])('%j → %j: %s', (source, copy, expected) => {
    expect(verdict(source, copy).verdict).toBe(expected);
  });

  test('an alias that one text defines holds for both', () => {
    const result = verdict('Said the Rally for Peace and Faith (RPF, KSM in Arabic).', 'Said the KSM.');
    expect(result).toEqual({ verdict: 'alias', inCopy: true, inSource: true });
  });

  test('a name occurs in the other text in any case, order of demonym, or form of its referent', () => {
    expect(verdict('It joined the Malian Army.', 'He said the Malian army left Lesk.')).toMatchObject({
      inCopy: true,
    });
    expect(verdict('He blamed Vagor mercenaries.', 'He blamed the Vagor Group.')).toMatchObject({
      inCopy: true,
    });
  });

  test('a look-alike does not count as an occurrence', () => {
    expect(verdict('He left Makina.', 'He left Macina.')).toMatchObject({ inCopy: false, inSource: false });
  });

  test('the pronoun us is not the United States', () => {
    expect(verdict('He blamed the US.', 'Lesk blamed us.')).toMatchObject({ inCopy: false });
  });
});

describe('compareKeys', () => {
  test('swapping the sides swaps less and more specific, and changes no other verdict', () => {
    const keys = [
      'mali',
      'niger',
      'nigeria',
      'idar kossa',
      'kossa',
      'union of river states',
      'urs',
      'makina',
      'macina',
      '',
    ];
    const mirror = { 'less-specific': 'more-specific', 'more-specific': 'less-specific' } as Record<
      string,
      string
    >;
    for (const a of keys) {
      for (const b of keys) {
        const there = compareKeys(a, b);
        expect(compareKeys(b, a)).toBe(mirror[there] ?? there);
      }
    }
  });
});
