import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characterRuns } from '../../src/match/character-runs.js';
import { createProfiler } from '../../src/match/profile.js';
import { cosineOf, findEdges } from '../../src/match/sentence-edges.js';
import { shareTerms } from '../../src/match/share-terms.js';
import { weighPair } from '../../src/match/weigh-sentences.js';
import { prepare } from '../../src/text/prepare.js';

const profile = createProfiler(() => 0.001);
const profiled = (lines: readonly string[]) =>
  profile(prepare({ id: 'x', text: lines.join(' '), language: 'en' }));

/** A word that no other number has, and that no stemmer shortens. */
const wordOf = (number: number) =>
  `x${number.toString(4).replace(/\d/g, (digit) => 'bdgk'[Number(digit)]!)}o`;
const sentence = (...numbers: readonly number[]) => `And ${numbers.map(wordOf).join(' ')}.`;

describe('sentences of texts with more than three hundred', () => {
  const count = 320;
  /** Three words a sentence, and in the copy before each its words singly, among others. */
  const own = Array.from({ length: count }, (_, i) => [3 * i, 3 * i + 1, 3 * i + 2]);
  const source = own.map((words) => sentence(...words));
  let next = 10_000;
  const copy = own.flatMap((words) => [
    ...[0, 1, 2, 0, 1].map((k) => sentence(words[k]!, next++, next++)),
    sentence(...words.slice(0, 2), next++),
  ]);
  const isTrue = (i: number, j: number) => j === 6 * i + 5;

  test('find the one that has most of their words behind five that have one of them each', () => {
    const [a, b] = [profiled(source), profiled(copy)];
    expect([a.sentences.count, b.sentences.count]).toEqual([count, 6 * count]);
    const pair = weighPair(a, b, shareTerms(a.words, b.words));
    const { sources, copies, scores } = findEdges(pair, 0.4);
    expect(sources.filter((i, e) => isTrue(i, copies[e]!))).toEqual(own.map((_, i) => i));
    for (const [e, i] of sources.entries()) {
      expect(Math.floor(copies[e]! / 6)).toBe(i);
      expect(scores[e]).toBeCloseTo(cosineOf(pair, i, copies[e]!), 9);
      expect(scores[e]).toBeGreaterThanOrEqual(0.4);
    }
  });

  test('the other way round too: the copy may be the longer one or the shorter', () => {
    const [a, b] = [profiled(copy), profiled(source)];
    const pair = weighPair(a, b, shareTerms(a.words, b.words));
    const { sources, copies } = findEdges(pair, 0.4);
    const found = new Set(sources.map((i, e) => `${i} ${copies[e]!}`));
    for (let i = 0; i < count; i++) expect(found.has(`${6 * i + 5} ${i}`)).toBe(true);
  });

  test('have no partner through a word that stands in more than twelve', () => {
    const common = 9999;
    const many = Array.from({ length: count }, (_, i) => sentence(common, 20_000 + 2 * i, 20_001 + 2 * i));
    const others = Array.from({ length: count }, (_, i) => sentence(common, 40_000 + 2 * i, 40_001 + 2 * i));
    const [a, b] = [profiled(many), profiled(others)];
    const pair = weighPair(a, b, shareTerms(a.words, b.words));
    expect(findEdges(pair, 0).sources).toEqual([]);
  });
});

describe('runs of four characters', () => {
  const norms = fc.array(fc.stringMatching(/^[a-d]{1,6}$/), { maxLength: 8 });
  const tokensOf = (list: readonly string[]) =>
    list.map((norm) => ({ norm, stem: norm, start: 0, end: norm.length }));

  test('are as many as there are different ones in the words without their spaces', () => {
    fc.assert(
      fc.property(norms, (list) => {
        const joined = list.join('');
        const windows = new Set(
          Array.from({ length: Math.max(0, joined.length - 3) }, (_, at) => joined.slice(at, at + 4)),
        );
        const { terms } = characterRuns(tokensOf(list), new Float64Array(list.length).fill(1));
        expect(terms).toHaveLength(windows.size);
      }),
      { seed: 1 },
    );
  });

  test('weigh the mean rarity of the words that they stand in', () => {
    fc.assert(
      fc.property(
        norms,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 }),
        (list, rarities) => {
          const ofLetters = list.flatMap((norm, i) => Array.from(norm, () => rarities[i]!));
          const joined = list.join('');
          const windows = Array.from({ length: Math.max(0, joined.length - 3) }, (_, at) =>
            joined.slice(at, at + 4),
          );
          fc.pre(new Set(windows).size === windows.length);
          const means = windows.map(
            (_, at) => ofLetters.slice(at, at + 4).reduce((sum, one) => sum + one, 0) / 4,
          );
          const { weights } = characterRuns(tokensOf(list), Float64Array.from(rarities));
          const sorted = (values: Iterable<number>) => Array.from(values, (value) => value.toFixed(9)).sort();
          expect(sorted(weights)).toEqual(sorted(means));
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  test('do not hang on where the spaces are', () => {
    fc.assert(
      fc.property(norms, (list) => {
        const joined = list.join('');
        const runs = (of: readonly string[]) => [
          ...characterRuns(tokensOf(of), new Float64Array(of.length).fill(2)).terms,
        ];
        expect(runs(list)).toEqual(runs(joined === '' ? [] : [joined]));
        expect(runs(list)).toEqual(runs([...joined]));
      }),
      { seed: 1 },
    );
  });
});
