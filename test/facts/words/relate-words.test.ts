import { describe, expect, test } from 'vitest';
import { checksumOf, isWhole, readWordTable } from '../../../src/facts/words/read-table.js';
import { relateWords } from '../../../src/facts/words/relate-words.js';
import { wordTable } from '../../../src/facts/words/word-table.js';

const relation = (a: string, b: string, tag?: string) => relateWords(a, b, tag).relation;

describe('relation of two words', () => {
  test.each([
    ['purchased', 'bought', 'VERB'],
    ['huge', 'enormous', 'ADJ'],
    ['began', 'started', 'VERB'],
    ['swiftly', 'quickly', 'ADV'],
  ])('“%s” and “%s” say the same', (a, b, tag) => {
    expect(relation(a, b, tag)).toBe('same');
    expect(relateWords(a, b, tag).probability).toBeGreaterThan(0.5);
  });

  test.each([
    ['soldiers', 'farmers', 'NOUN'],
    ['lawyer', 'doctor', 'NOUN'],
    ['bridge', 'hospital', 'NOUN'],
    ['elected', 'buried', 'VERB'],
  ])('“%s” and “%s” are not known to be the same', (a, b, tag) => {
    expect(relation(a, b, tag)).toBe('unknown');
    expect(relateWords(a, b, tag).probability).toBeLessThan(wordTable.minSame);
  });

  test.each([
    ['increase', 'decrease'],
    ['accepted', 'rejected'],
    ['legal', 'illegal'],
    ['winners', 'losers'],
  ])('“%s” and “%s” are opposites', (a, b) => {
    expect(relation(a, b)).toBe('opposite');
  });

  test.each([
    ['gathered', 'congregated', 'VERB'],
    ['drunk', 'inebriated', 'ADJ'],
  ])('of a rare word the commoner tells that stands for it: “%s” and “%s” say the same', (a, b, tag) => {
    expect(relation(a, b, tag)).toBe('same');
    expect(relation(b, a, tag)).toBe('same');
  });

  test.each([
    ['soared', 'plunged', 'VERB'],
    ['hawkish', 'dovish', 'ADJ'],
    ['night', 'hours', 'NOUN'],
    ['released', 'comes', 'VERB'],
  ])('“%s” and “%s” never say the same', (a, b, tag) => {
    expect(relation(a, b, tag)).not.toBe('same');
  });

  test('hours lie in a night, and a release is no coming in: neither pair is one of opposites', () => {
    expect(relation('night', 'hours', 'NOUN')).not.toBe('opposite');
    expect(relation('released', 'comes', 'VERB')).not.toBe('opposite');
    expect(relation('day', 'night', 'NOUN')).toBe('opposite');
    expect(relation('public', 'people', 'NOUN')).not.toBe('opposite');
  });

  test.each([
    ['sq', 'square'],
    ['km', 'kilometres'],
    ['govt', 'government'],
    ['hrs', 'hours'],
    ['tv', 'television'],
    ['phones', 'telephones'],
    ['flu', 'influenza'],
    ['zero', 'none'],
  ])('“%s” is short for “%s”', (a, b) => {
    expect(relation(a, b)).toBe('same');
    expect(relation(b, a, 'NOUN')).toBe('same');
  });

  test('short forms of two words, and two units, are not the same', () => {
    expect(relation('km', 'miles', 'NOUN')).not.toBe('same');
    expect(relation('hrs', 'minutes', 'NOUN')).not.toBe('same');
    expect(relation('co', 'road', 'NOUN')).not.toBe('same');
  });

  test('the more general word is less precise, the other way round more precise', () => {
    expect(relation('truck', 'vehicle')).toBe('less-precise');
    expect(relation('vehicles', 'trucks')).toBe('more-precise');
  });

  test.each([
    ['giraffes', 'animals'],
    ['boulders', 'rocks'],
    ['cats', 'animals'],
    ['churches', 'buildings'],
  ])('so it is over many steps, and of a rare word: “%s” is a kind of “%s”', (a, b) => {
    expect(relation(a, b, 'NOUN')).toBe('less-precise');
    expect(relation(b, a, 'NOUN')).toBe('more-precise');
  });

  test.each([
    ['lack', 'absence'],
    ['costs', 'expenses'],
  ])('one above the other in WordNet, “%s” and “%s” say the same', (a, b) => {
    expect(relation(a, b, 'NOUN')).toBe('same');
  });

  test('forms of one word are the same, and a word that no source knows is unknown', () => {
    expect(relateWords('went', 'goes', 'VERB')).toEqual({ relation: 'same', probability: 1 });
    expect(relateWords('gribblefish', 'truck')).toEqual({
      relation: 'unknown',
      probability: wordTable.unknown,
    });
  });

  test('turned round, only precision turns', () => {
    const turned = { 'less-precise': 'more-precise', 'more-precise': 'less-precise' } as const;
    const words = 'buy purchase truck vehicle accept reject city town police officer say claim zzz'.split(
      ' ',
    );
    for (const a of words) {
      for (const b of words) {
        const [there, back] = [relateWords(a, b), relateWords(b, a)];
        expect(back.probability).toBe(there.probability);
        expect(back.relation).toBe(turned[there.relation as keyof typeof turned] ?? there.relation);
      }
    }
  });
});

describe('the stored table', () => {
  const table = readWordTable(wordTable);

  test('has no pair of opposites among those that say the same', () => {
    const wrong = [...table.opposite.edges()].filter(([a, b]) => table.same.label(a, b) >= 0);
    expect(wrong).toEqual([]);
  });

  test('has as many words and pairs as it says', () => {
    const [common, rare, kinds, ...edges] = wordTable.counts;
    const ids: number[] = [];
    table.idOf.each((_, id) => ids.push(id));
    ids.sort((a, b) => a - b);
    expect(ids.slice(0, common)).toEqual(Array.from({ length: common }, (_, id) => id));
    expect(ids).toHaveLength(common + rare + kinds);
    expect(ids.filter((id) => id >= common && id < 2 * common)).toHaveLength(rare);
    expect(ids.at(-1)).toBeLessThan(3 * common);
    expect([table.same, table.broader, table.opposite].map((graph) => [...graph.edges()].length)).toEqual(
      edges,
    );
  });

  test('is as it was made', () => {
    expect(isWhole(wordTable)).toBe(true);
    expect(isWhole({ ...wordTable, opposite: `A${wordTable.opposite.slice(1)}B` })).toBe(false);
  });

  test('is refused when of another version', () => {
    expect(() => readWordTable({ ...wordTable, version: 99 })).toThrow(/version 99/);
  });

  test('levels rise, and what is sure is surer than what is the same', () => {
    const { levels, minSame, opposed, unknown } = wordTable;
    expect([...levels].sort((a, b) => a - b)).toEqual(levels);
    expect(opposed).toBeLessThan(unknown);
    expect(unknown).toBeLessThan(minSame);
  });
});

test.each([
  ['weaker', 'stronger', 'opposite'],
  ['safest', 'riskiest', 'opposite'],
  ['easier', 'harder', 'opposite'],
  ['bigger', 'larger', 'same'],
  ['weaker', 'strongest', 'unknown'],
  ['reader', 'leader', 'unknown'],
])('degrees are as their base forms: %s and %s, %s', (a, b, relation) => {
  expect(relateWords(a, b, 'ADJ').relation).toBe(relation);
  expect(relateWords(b, a, 'ADJ').relation).toBe(relation);
});

test('a checksum tells the order of letters, and not where one string ends', () => {
  expect(checksumOf('ab', 'c')).toBe(checksumOf('a', 'bc'));
  expect(checksumOf('ab')).not.toBe(checksumOf('ba'));
});
