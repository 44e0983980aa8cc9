import { describe, expect, test } from 'vitest';
import { contrasts } from '../../../bench/fit/contrasts.js';
import { areAntonyms } from '../../../src/languages/en/antonyms.js';
import { synonymy } from '../../../src/languages/en/synonyms.js';
import { synonyms } from '../../../src/languages/en/synonym-table.js';
import { stem } from '../../../src/text/stem.js';

const between = (a: string, b: string) => synonymy(stem(a, 'en'), stem(b, 'en'));
const opposite = (a: string, b: string) => areAntonyms(stem(a, 'en'), stem(b, 'en'));

describe('synonymy', () => {
  test.each([
    ['troops', 'soldiers'],
    ['injured', 'wounded'],
    ['nations', 'countries'],
    ['explosives', 'bombs'],
    ['putsch', 'coup'],
    ['skirmish', 'clash'],
    ['attack', 'assault'],
    ['kidnapped', 'abducted'],
    ['began', 'started'],
    ['labour', 'labor'],
    ['neutralised', 'neutralized'],
  ])('%s may stand for %s', (a, b) => {
    expect(between(a, b)).toBeGreaterThanOrEqual(0.8);
    expect(between(b, a)).toBe(between(a, b));
  });

  test('a word is its own synonym, also by its irregular forms', () => {
    for (const [a, b] of [
      ['rebel', 'rebels'],
      ['began', 'begun'],
      ['said', 'says'],
      ['women', 'woman'],
      ['gunmen', 'gunman'],
    ] as const) {
      expect(between(a, b), a).toBe(1);
    }
    expect(between('zbrovnik', 'zbrovnik')).toBe(1);
    expect(between('zbrovnik', 'constructor')).toBe(0);
  });

  test.each(
    (
      'killed/wounded killed/injured killed/arrested soldiers/civilians soldiers/police militants/activists men/women ' +
      'father/mother minister/president north/south monday/tuesday january/july two/three dozens/hundreds hour/day ' +
      'increase/decrease support/oppose before/after start/end said/denied said/claimed will/would may/must always/never ' +
      'village/city france/germany euro/dollar mile/kilometre tried/managed legal/illegal accepted/rejected'
    )
      .split(' ')
      .map((pair) => pair.split('/') as [string, string]),
  )('%s and %s tell another fact', (a, b) => {
    expect(between(a, b)).toBe(0);
  });

  test('no pair of the table is a pair of opposites or of contrasts', () => {
    const groups = contrasts.map((line) =>
      line.split('/').map((words) =>
        words
          .trim()
          .split(' ')
          .map((word) => stem(word, 'en')),
      ),
    );
    for (const line of groups) {
      line.forEach((group, i) => {
        for (const other of line.slice(i + 1)) {
          for (const a of group)
            for (const b of other) if (a !== b) expect(synonymy(a, b), `${a} ${b}`).toBe(0);
        }
      });
    }
    for (const entry of synonyms.split(';')) {
      const [first, ...others] = entry.split(' ') as [string, ...string[]];
      for (const other of others) expect(areAntonyms(first, other.slice(1)), `${first} ${other}`).toBe(false);
    }
  });

  test('the table is small', () => {
    expect(synonyms.length).toBeLessThan(150_000);
  });
});

describe('areAntonyms', () => {
  test.each(
    'increase/decrease rose/fell support/oppose before/after began/ended bought/sold legal/illegal known/unknown agree/disagree alive/dead war/peace won/lost'
      .split(' ')
      .map((pair) => pair.split('/') as [string, string]),
  )('%s and %s are opposites', (a, b) => {
    expect(opposite(a, b)).toBe(true);
    expect(opposite(b, a)).toBe(true);
  });

  test('neither equal nor alike nor unrelated words are opposites', () => {
    for (const pair of [
      'war/war',
      'injured/wounded',
      'army/river',
      'united/ited',
      'famous/infamous',
      '__proto__/x',
    ]) {
      expect(opposite(...(pair.split('/') as [string, string])), pair).toBe(false);
    }
  });
});
