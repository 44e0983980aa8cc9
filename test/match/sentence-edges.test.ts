import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createProfiler, type Profile } from '../../src/match/profile.js';
import { groupScore } from '../../src/match/group-score.js';
import { postingOf } from '../../src/match/profile-sentences.js';
import { cosineOf, findEdges, shareMark, sortEdges } from '../../src/match/sentence-edges.js';
import { shareTerms } from '../../src/match/share-terms.js';
import { weighPair } from '../../src/match/weigh-sentences.js';
import { prepare } from '../../src/text/prepare.js';
import { drawnWords } from './invented.js';

fc.configureGlobal({ seed: 63 });

const frequency = (stem: string) => 1 / (2 + 3 * stem.length);
const profile = createProfiler(frequency);
const words = [...drawnWords, 'night', 'pump'];
const sentences = fc
  .array(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 7 }), { minLength: 1, maxLength: 7 })
  .map((list) => list.map((one) => `And ${one.join(' ')}.`).join(' '));
const profiled = (text: string) => profile(prepare({ id: 'x', text, language: 'en' }));

/** The weight of each word of a sentence by its hash, counted by hand: a map a sentence, of length 1. */
function vectorsOf(own: Profile, other: Profile): Map<number, number>[] {
  const wordsIn = ({ sentences: table, words: { terms } }: Profile) =>
    Array.from({ length: table.count }, (_, s) =>
      Array.from(table.words.subarray(table.from[s], table.from[s + 1]), (word) => terms[word]!),
    );
  const [all, beside] = [wordsIn(own), wordsIn(other)];
  const both = [...all, ...beside];
  return all.map((list, s) => {
    const vector = new Map(
      list.map((term) => {
        const word = own.words.terms.indexOf(term);
        const times = own.sentences.tallies[postingOf(own.sentences, word, s)]! >> 1;
        const rarity = own.words.rarityTable.values[own.words.rarities[word]!]!;
        const inSentences = both.filter((one) => one.includes(term)).length;
        return [term, Math.sqrt(rarity * times) * Math.log((both.length + 1) / inSentences)];
      }),
    );
    const length = Math.hypot(...vector.values());
    return new Map([...vector].map(([term, weight]) => [term, length > 0 ? weight / length : 0]));
  });
}

const dot = (x: ReadonlyMap<number, number>, y: ReadonlyMap<number, number>) =>
  [...x].reduce((sum, [term, weight]) => sum + weight * (y.get(term) ?? 0), 0);

describe('cosines of sentences', () => {
  test('are those of vectors made by hand, and all edges of the least cosine are found', () => {
    fc.assert(
      fc.property(sentences, sentences, fc.constantFrom(0.08, 0.3, 0.6), (x, y, least) => {
        const [a, b] = [profiled(x), profiled(y)];
        const pair = weighPair(a, b, shareTerms(a.words, b.words));
        const [ofA, ofB] = [vectorsOf(a, b), vectorsOf(b, a)];
        const wanted: string[] = [];
        const { sources, copies, scores } = findEdges(pair, least);
        ofA.forEach((one, i) =>
          ofB.forEach((other, j) => {
            const cosine = dot(one, other);
            expect(cosineOf(pair, i, j)).toBeCloseTo(cosine, 9);
            // What is a hair from the limit may fall either way.
            if (Math.abs(cosine - least) > 1e-9 && cosine > least) wanted.push(`${i} ${j}`);
          }),
        );
        const found = Array.from(scores, (score, e) =>
          score > least + 1e-9 ? `${sources[e]!} ${copies[e]!}` : '',
        );
        expect(found.filter((one) => one !== '')).toEqual(wanted);
        expect(scores.every((score) => score >= least)).toBe(true);
        expect(pair.scratch.subarray(0, b.words.terms.length).every((weight) => weight === 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('go from the strongest down, of equal ones by how alike their places are', () => {
    fc.assert(
      fc.property(sentences, sentences, (x, y) => {
        const [a, b] = [profiled(x), profiled(y)];
        const pair = weighPair(a, b, shareTerms(a.words, b.words));
        const edges = findEdges(pair, 0.05);
        const away = (e: number) =>
          Math.abs(edges.sources[e]! / a.sentences.count - edges.copies[e]! / b.sentences.count);
        const wanted = [...edges.scores.keys()].sort(
          (m, n) =>
            edges.scores[n]! - edges.scores[m]! ||
            away(m) - away(n) ||
            edges.sources[m]! - edges.sources[n]! ||
            edges.copies[m]! - edges.copies[n]!,
        );
        expect([...sortEdges(edges, pair)]).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });

  test('of sentences taken together is that of the sum of their vectors, by their masses', () => {
    const [x, y] = [
      'The ferry sank in Gildra. The crew of 27 met the storm. A pump failed.',
      'The ferry of 27 sank. The pump and the crew failed in Gildra.',
    ];
    const [a, b] = [profiled(x), profiled(y)];
    const pair = weighPair(a, b, shareTerms(a.words, b.words));
    const sum = (
      vectors: readonly Map<number, number>[],
      { sentences: { masses } }: Profile,
      indexes: readonly number[],
    ) => {
      const total = new Map<number, number>();
      for (const i of indexes)
        for (const [term, weight] of vectors[i]!)
          total.set(term, (total.get(term) ?? 0) + weight * Math.sqrt(masses[i]!));
      const length = Math.hypot(...total.values());
      return new Map([...total].map(([term, weight]) => [term, weight / length]));
    };
    const [ofA, ofB] = [vectorsOf(a, b), vectorsOf(b, a)];
    for (const [source, copy] of [
      [[0, 1], [0]],
      [[1], [0, 1]],
      [
        [0, 1, 2],
        [0, 1],
      ],
      [[0, 2], [1]],
    ] as const)
      expect(groupScore({ source: [...source], copy: [...copy] }, pair)).toBeCloseTo(
        dot(sum(ofA, a, source), sum(ofB, b, copy)),
        9,
      );
  });
});

describe('shareMark', () => {
  const shares = (x: string, y: string) => {
    const [a, b] = [profiled(x), profiled(y)];
    return shareMark(weighPair(a, b, shareTerms(a.words, b.words)), 0, 0);
  };
  test.each([
    ['The ferry to Gildra sank.', 'A storm reached Gildra at night.', true],
    ['The ferry had 140 aboard.', 'Of 140 guests none was hurt.', true],
    ['The ferry to Gildra sank.', 'The ferry sank at night.', false],
    ['The ferry met a storm in May.', 'The guests saw the Storm of Olm.', false],
    ['The guests saw the Storm of Olm.', 'The ferry met a storm in May.', false],
    ['The ferry to Gildra sank.', 'A storm reached Valcourt at night.', false],
  ])('%j and %j: %s', (x, y, wanted) => {
    expect(shares(x, y)).toBe(wanted);
    expect(shares(y, x)).toBe(wanted);
  });

  test('two sentences share the same marks in any company', () => {
    const [some, others] = [
      [
        'The ferry to Gildra sank.',
        'Of 140 guests none was hurt.',
        'The crew saw the Storm of Valcourt.',
        'Rain fell.',
      ],
      [
        'A storm reached Gildra at night.',
        'The ferry had 140 aboard.',
        'Rain fell over Valcourt.',
        'It sank.',
      ],
    ];
    const [a, b] = [profiled(some.join(' ')), profiled(others.join(' '))];
    const pair = weighPair(a, b, shareTerms(a.words, b.words));
    const found = some.flatMap((x, i) =>
      others.map((y, j) => {
        expect(shareMark(pair, i, j), `${x} ${y}`).toBe(shares(x, y));
        return shares(x, y);
      }),
    );
    expect(found.filter(Boolean)).toHaveLength(3);
  });
});
