import { describe, expect, test } from 'vitest';
import { closedClasses } from '../../../src/languages/en/closed-classes.js';
import { areSmallOpposites } from '../../../src/languages/en/small-opposites.js';
import {
  areOfClosedClass,
  areOnlyTwoOfClass,
  differByPrefix,
} from '../../../src/facts/words/closed-class.js';
import { readWordTable } from '../../../src/facts/words/read-table.js';
import { relateWords } from '../../../src/facts/words/relate-words.js';
import { wordTable } from '../../../src/facts/words/word-table.js';
import { readWordNet } from '../../../bench/fit/wordnet.js';

const members = closedClasses.map((line) => line.split(' / ').map((words) => words.split(' ')));

describe('closed classes', () => {
  test('any two members are different, in either order, whatever the table has of them', () => {
    for (const line of members) {
      for (const first of line) {
        for (const second of line) {
          if (first === second) continue;
          for (const a of first) {
            for (const b of second) {
              // A word may stand twice (“orange”); in one member with the other it is no other thing.
              if (!areOfClosedClass(a, b)) continue;
              expect(areOfClosedClass(b, a)).toBe(true);
              expect(relateWords(a, b).relation, `${a} ${b}`).toMatch(/^(?:different|opposite)$/);
            }
          }
        }
      }
    }
  });

  test('to ask for a thing is not to order it; to urge is to ask or to advise', () => {
    expect(areOfClosedClass('ask', 'order')).toBe(true);
    expect(areOfClosedClass('urge', 'command')).toBe(true);
    expect(areOfClosedClass('urge', 'ask')).toBe(false);
    expect(areOfClosedClass('urge', 'advise')).toBe(false);
  });

  test('no pair of words is in two relations: words of one member are never of two', () => {
    for (const line of members)
      for (const words of line)
        for (const a of words) for (const b of words) expect(areOfClosedClass(a, b), `${a} ${b}`).toBe(false);
  });

  test('no two little words that turn a statement round are members of a closed class', () => {
    for (const a of members.flat(2))
      for (const b of members.flat(2))
        if (areSmallOpposites(a, b)) expect(relateWords(a, b).relation).not.toBe('same');
  });

  test('of a class of two each is what the other is not, of three none is', () => {
    expect(areOnlyTwoOfClass('left', 'right')).toBe(true);
    expect(areOnlyTwoOfClass('decline', 'grow')).toBe(true);
    expect(areOnlyTwoOfClass('decline', 'fall')).toBe(false);
    expect(areOnlyTwoOfClass('win', 'lose')).toBe(false);
    expect(areOnlyTwoOfClass('left', 'river')).toBe(false);
  });

  test.each([
    ['charged', 'convicted'],
    ['passed', 'rejected'],
    ['advised', 'ordered'],
    ['gold', 'coal'],
    ['trapped', 'killed'],
    ['accused', 'charged'],
    ['denied', 'rejected'],
    ['millions', 'billions'],
    ['lieutenant', 'colonel'],
    ['mother', 'sister'],
    ['dollars', 'euros'],
  ])('“%s” and “%s” are different', (a, b) => {
    expect(relateWords(a, b)).toMatchObject({ relation: 'different' });
  });

  test('plurals of periods tell no length of time', () => {
    expect(relateWords('days', 'years').relation).not.toBe('different');
    expect(relateWords('day', 'year').relation).toBe('different');
  });

  test('a prefix makes another thing of a word, but not of any end of it', () => {
    expect(differByPrefix('ex-president', 'president')).toBe(true);
    expect(differByPrefix('safe', 'unsafe')).toBe(true);
    expect(differByPrefix('post-war', 'pre-war')).toBe(false);
    expect(differByPrefix('til', 'until')).toBe(false);
    expect(differByPrefix('vision', 'provision')).toBe(false);
  });
});

test('two of a closed class of three that WordNet has as opposites are opposites, others different', () => {
  expect(relateWords('win', 'lose')).toMatchObject({ relation: 'opposite' });
  expect(relateWords('win', 'draw')).toMatchObject({ relation: 'different' });
});

test('the table was made with the classes as they are: what one of three has is the opposite only where WordNet says so', () => {
  const antonyms = new Set(readWordNet().antonyms.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const { idOf, opposite } = readWordTable(wordTable);
  const wordOf: string[] = [];
  idOf.each((word, id) => (wordOf[id] = word));
  const pairs = [...opposite.edges()].map(([a, b]) => [wordOf[a]!, wordOf[b]!] as const);
  const members = pairs.filter(([a, b]) => areOfClosedClass(a, b) && !areOnlyTwoOfClass(a, b));
  expect(members.length).toBeGreaterThan(10);
  expect(members.filter(([a, b]) => !antonyms.has(`${a} ${b}`)).map((pair) => pair.join(' '))).toEqual([]);
});
