import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCommonNoun } from '../../../src/facts/names/is-common-noun.js';
import { isNameToldAnew } from '../../../src/facts/names/is-name-told-anew.js';
import type { Name, NameKind } from '../../../src/facts/names/names.js';
import { acronymPairs, bagKey, coreKey, createUnions } from '../../../src/facts/names/referents.js';
import { prepare } from '../../../src/text/prepare.js';

const read = (text: string) => prepare({ id: text, text, language: 'en' });
const nameAt = (firstToken: number, endToken: number, key = '', kind: NameKind = 'organisation'): Name => ({
  ...{ start: 0, end: 0, sentence: 0, firstToken, endToken },
  ...{ kind, key, isDemonym: false, referent: 0 },
});

describe('sets that are united', () => {
  test('are those of a graph walked by hand, each told by its least number', () => {
    const size = 12;
    const pairs = fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 14 });
    fc.assert(
      fc.property(pairs, (edges) => {
        const unions = createUnions(size);
        for (const [a, b] of edges) unions.unite(a, b);
        for (let i = 0; i < size; i++) {
          const reached = new Set([i]);
          for (let round = 0; round < size; round++)
            for (const [a, b] of edges) {
              if (reached.has(a)) reached.add(b);
              if (reached.has(b)) reached.add(a);
            }
          expect(unions.find(i)).toBe(Math.min(...reached));
        }
      }),
      { seed: 8 },
    );
  });
});

test.each([
  ['quill group', 'quill'],
  ['ngo quill', 'quill'],
  ['ngo quill group', 'quill'],
  ['ngo', 'ngo'],
  ['group', 'group'],
  ['harbour guards', 'harbour guards'],
  // A country and “group” names no one; a town is one with the word or without.
  ['france group', 'france group'],
  ['france region', 'france'],
])('the core of %j is %j', (key, core) => expect(coreKey(key)).toBe(core));

test.each([
  ['group for support', 'support group'],
  ['board of the harbour', 'harbour board'],
])('%j and %j have the same words', (a, b) => {
  expect(bagKey(a)).toBe(bagKey(b));
  expect(bagKey(a)).not.toBe(bagKey(`${b} fund`));
});

describe('an acronym and its long form', () => {
  test('are paired by initials in their order, joiners left out', () => {
    const keys = ['harbour guards union', 'council of the lower river', 'quill'];
    expect(acronymPairs(['hgu', 'clr'], keys)).toEqual([
      ['hgu', keys[0]],
      ['clr', keys[1]],
    ]);
  });

  test('in another order only where no other name has the letters', () => {
    const [own, other] = ['union of harbour guards', 'guild of urban heralds'];
    expect(acronymPairs(['hgu'], [own])).toEqual([['hgu', own]]);
    expect(acronymPairs(['hgu'], [own, other])).toEqual([]);
    expect(acronymPairs(['uhg'], [own, other])).toEqual([['uhg', own]]);
  });

  test('have three words at least and ten at most', () => {
    const letters = 'abcdefghijk';
    for (let length = 1; length <= 11; length++) {
      const name = [...letters.slice(0, length)].map((letter) => `${letter}orun`).join(' ');
      const pairs = acronymPairs([letters.slice(0, length)], [name]);
      expect(pairs, name).toHaveLength(length >= 3 && length <= 10 ? 1 : 0);
    }
  });
});

describe('a name of many words told anew', () => {
  const anew = (
    a: string,
    b: string,
    kinds: readonly [NameKind, NameKind] = ['organisation', 'organisation'],
  ) => {
    const [x, y] = [nameAt(0, 1, a, kinds[0]), nameAt(0, 1, b, kinds[1])];
    expect(isNameToldAnew(y, x)).toBe(isNameToldAnew(x, y));
    return isNameToldAnew(x, y);
  };

  test('shares half of its words or more, and one side has two others at least', () => {
    expect(anew('association of flight attendants', 'cabin crew flight association')).toBe(true);
    expect(anew('flight attendants', 'flight cabin crew stewards')).toBe(false);
    expect(anew('ministry of defence', 'ministry of justice')).toBe(false);
    expect(anew('flight attendants union', 'flight stewards union')).toBe(false);
    expect(anew('flight attendants union', 'cabin crew league')).toBe(false);
    expect(anew('', '')).toBe(false);
  });

  test('is never a person nor in another place', () => {
    const [a, b] = ['association of flight attendants', 'cabin crew flight association'];
    for (const kind of ['person', 'organisation', 'place', 'name'] as const)
      expect(anew(a, b, [kind, 'organisation']), kind).toBe(kind !== 'person');
    expect(anew(a, b, ['person', 'person'])).toBe(false);
    expect(anew('flight crews union france', 'flight crews union spain league')).toBe(false);
  });
});

describe('a common noun that opens a sentence', () => {
  const isNoun = (text: string, first: number, end: number, other = 'Rain fell.') =>
    isCommonNoun(read(text), nameAt(first, end), read(other));

  test('stands in small letters in either text', () => {
    expect(isNoun('Quorls must apply. Few quorls did.', 0, 1)).toBe(true);
    expect(isNoun('Quorls must apply.', 0, 1, 'Few quorls did.')).toBe(true);
    expect(isNoun('Quorls must apply. Few Quorls did.', 0, 1)).toBe(false);
  });

  test('or is one that the news has often', () => {
    expect(isNoun('Teachers must apply.', 0, 1)).toBe(true);
  });

  test('is one word, and the first of its sentence', () => {
    expect(isNoun('Quorls Hall must apply. Few quorls did.', 0, 2)).toBe(false);
    expect(isNoun('Later Quorls must apply. Few quorls did.', 1, 2)).toBe(false);
  });

  test('the code of a currency is one wherever it stands, in capitals', () => {
    expect(isNoun('It cost SEK 6.5 billion.', 2, 3)).toBe(true);
    expect(isNoun('It cost Sek 6.5 billion.', 2, 3)).toBe(false);
  });
});
