import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectArticles, positionOf } from '../../src/batch/article-source.js';
import { halveByNeighbours } from '../../src/batch/halve-by-neighbours.js';
import { numberByNeighbours, pairsByNeighbourhood } from '../../src/batch/pairs-by-neighbourhood.js';
import { createShingleReader } from '../../src/batch/shingle-reader.js';
import { toComparison } from '../../src/batch/to-comparison.js';
import { clusterArticles } from '../../src/cluster-articles.js';
import { prepare } from '../../src/text/prepare.js';
import type { Progress } from '../../src/options.js';
import { createMatcher } from '../../src/match/create-matcher.js';
import type { CandidatePair, Match } from '../../src/types.js';

const options = { seed: 4, numRuns: 60 };

describe('positionOf', () => {
  test('finds every article by its id', () => {
    const id = fc.string({ minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 20 }), (ids) => {
        const source = collectArticles(ids.map((one) => ({ id: one, text: 'x' })));
        expect(source.size).toBe(ids.length);
        for (const one of ids) expect(source.idAt(positionOf(source, one))).toBe(one);
      }),
      options,
    );
  });
});

describe('articles tied in groups', () => {
  const groups = 8;
  const size = 24;
  const count = groups * size;
  /** Which group each place is of, in any order. */
  const mixed = fc.shuffledSubarray(
    Array.from({ length: count }, (_, i) => i % groups),
    { minLength: count },
  );

  function tiesOf(groupOf: readonly number[]): CandidatePair[] {
    return groupOf.flatMap((group, b) =>
      groupOf.flatMap((other, a) => (a < b && other === group ? [{ a, b }] : [])),
    );
  }

  function neighbourhoods(pairs: readonly CandidatePair[]) {
    const lists = Array.from({ length: count }, (): number[] => []);
    for (const { a, b } of pairs) {
      lists[a]!.push(b);
      lists[b]!.push(a);
    }
    const starts = new Uint32Array(count + 1);
    lists.forEach((list, i) => (starts[i + 1] = starts[i]! + list.length));
    return { starts, neighbours: Uint32Array.from(lists.flat()) };
  }

  test('that stand together stay so in halves, quarters and eighths', () => {
    const byGroup = Array.from({ length: count }, (_, i) => Math.floor(i / size));
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (names) => {
        const groupOf = byGroup.map((group) => names[group]!);
        const order = Uint32Array.from({ length: count }, (_, i) => i);
        halveByNeighbours(order, neighbourhoods(tiesOf(groupOf)));
        expect([...order]).toEqual(Array.from({ length: count }, (_, i) => i));
      }),
      { ...options, numRuns: 8 },
    );
  });

  test('have fewer ties across the middle, and across each quarter, than before', () => {
    fc.assert(
      fc.property(mixed, (groupOf) => {
        const pairs = tiesOf(groupOf);
        const order = Uint32Array.from({ length: count }, (_, i) => i);
        halveByNeighbours(order, neighbourhoods(pairs));
        expect([...order].sort((x, y) => x - y)).toEqual(Array.from({ length: count }, (_, i) => i));
        const placeOf = new Uint32Array(count);
        order.forEach((one, place) => (placeOf[one] = place));
        for (const parts of [2, 4]) {
          const partOf = (place: number) => Math.floor((place * parts) / count);
          const across = (of: (one: number) => number) =>
            pairs.filter(({ a, b }) => partOf(of(a)) !== partOf(of(b))).length;
          expect(across((one) => placeOf[one]!)).toBeLessThan(0.8 * across((one) => one));
        }
        // Neither half has more than its share of the load, which is even here.
        const second = order.subarray(count / 2);
        expect(second).toHaveLength(count / 2);
      }),
      { ...options, numRuns: 12 },
    );
  });

  test('are numbered group by group, and their pairs follow the numbers', () => {
    fc.assert(
      fc.property(mixed, (groupOf) => {
        const pairs = tiesOf(groupOf);
        const numbers = numberByNeighbours(pairs, count);
        expect([...numbers].sort((x, y) => x - y)).toEqual(Array.from({ length: count }, (_, i) => i));
        const byNumber = new Array<number>(count);
        numbers.forEach((number, article) => (byNumber[number] = groupOf[article]!));
        const changes = byNumber.filter((group, i) => i > 0 && group !== byNumber[i - 1]).length;
        expect(changes).toBe(groups - 1);
        const ordered = pairsByNeighbourhood(pairs, count);
        const later = ordered.map(({ a, b }) => Math.max(numbers[a]!, numbers[b]!));
        expect(later).toEqual([...later].sort((x, y) => x - y));
      }),
      { ...options, numRuns: 8 },
    );
  });
});

describe('shingles that are read', () => {
  const word = fc.constantFrom('dam', 'mill', 'pier', 'goat', 'rain', 'night');
  const texts = fc.array(
    fc.array(word, { minLength: 2, maxLength: 12 }).map((list) => list.join(' ')),
    { minLength: 2, maxLength: 4 },
  );
  const settings = { shingleSize: 2, signatureSize: 32, seed: 1 };
  const shinglesOf = (text: string) => {
    const words = text.split(' ');
    return new Set(words.slice(1).map((one, i) => `${words[i]!} ${one}`));
  };

  test('give the Jaccard index, whatever was asked of which article before', () => {
    const ask = fc.tuple(fc.constantFrom('sign', 'sample', 'resemble'), fc.nat(3), fc.nat(3));
    fc.assert(
      fc.property(texts, fc.array(ask, { maxLength: 12 }), (list, asked) => {
        const reader = createShingleReader(
          list.map((text, i) => ({ id: `${i}`, text })),
          settings,
          false,
        );
        const fresh = () =>
          createShingleReader(
            list.map((text, i) => ({ id: `${i}`, text })),
            settings,
            false,
          );
        for (const [what, x, y] of asked) {
          const [a, b] = [x % list.length, y % list.length];
          if (what === 'sign') expect(reader.signAt(a)).toEqual(fresh().signAt(a));
          else if (what === 'sample') {
            const sampling = { rate: 1, minKept: 4 };
            expect(reader.sampleAt(a, sampling)).toEqual(fresh().sampleAt(a, sampling));
          } else {
            const [ofA, ofB] = [shinglesOf(list[a]!), shinglesOf(list[b]!)];
            const both = [...ofA].filter((one) => ofB.has(one)).length;
            const either = ofA.size + ofB.size - both;
            expect(reader.resemblanceOf(a, b)).toBeCloseTo(either === 0 ? 0 : both / either, 9);
          }
        }
      }),
      { ...options, numRuns: 150 },
    );
  });
});

describe('two reports of one event', () => {
  const long =
    'The board met for an hour in the old hall, and heard the engineer, the mayor and eleven people from the lower town.';
  const source = prepare({
    id: 'a',
    text: `The dam above Orrin killed 12 people on Monday, the board said. ${long}`,
    language: 'en',
  });
  const copy = prepare({
    id: 'b',
    text: `The dam above Orrin killed 15 people on Monday, Mara Quill said. ${long}`,
    language: 'en',
  });
  const match = (relation: Match['relation']): Match => ({ ...createMatcher()(source, copy), relation });

  test('contradict each other where a copy would be garbled, and neither is the source of the other', () => {
    const asCopy = toComparison(source, copy, match('rewrite'), true).facts;
    expect(asCopy.some(({ change }) => change === 'garbled')).toBe(true);
    expect(asCopy.some(({ change }) => change === 'contradicted')).toBe(false);
    const asReports = toComparison(source, copy, match('same-event'), true).facts;
    expect(asReports.some(({ change }) => change === 'contradicted')).toBe(true);
    for (const { change, note } of asReports) {
      expect(change).not.toBe('garbled');
      expect(note.replace(/“[^“”]*”/g, '')).not.toMatch(/\bthe copy\b|\b(?:the|its) source\b/i);
    }
    expect(toComparison(source, copy, match('rewrite'), false).facts).toEqual([]);
  });
});

describe('progress', () => {
  test('goes up in each stage to its end, in a thousand steps at most', () => {
    const reports: Progress[] = [];
    const articles = Array.from({ length: 60 }, (_, i) => ({
      id: `${i}`,
      text: `The harbour of Ellmark was closed for ${i % 6} days, the port office said. Crews waited on the quay ${i} and mended nets.`,
    }));
    clusterArticles(articles, { onProgress: (progress) => void reports.push(progress) });
    const stages = new Set(reports.map(({ stage }) => stage));
    expect([...stages]).toEqual(
      ['prepare', 'candidates', 'match', 'cluster', 'facts'].filter((stage) => stages.has(stage as never)),
    );
    for (const stage of stages) {
      const own = reports.filter((one) => one.stage === stage);
      const done = own.map((one) => one.done);
      expect(done).toEqual([...done].sort((x, y) => x - y));
      expect(done.at(-1)).toBe(own.at(-1)!.total);
      expect(own.length).toBeLessThanOrEqual(1002);
    }
    // One stage after the other.
    expect(reports.map(({ stage }) => stage).filter((stage, i, all) => stage !== all[i - 1])).toHaveLength(
      stages.size,
    );
  });

  test('is told of each pair where they are few, and of every other one or so where they are thousands', () => {
    for (const [size, least, most] of [
      [12, 67, 67],
      [70, 800, 1002],
    ] as const) {
      const done: number[] = [];
      const pairs = Array.from({ length: size }, (_, b) => Array.from({ length: b }, (_, a) => ({ a, b })));
      clusterArticles(
        Array.from({ length: size }, (_, i) => ({ id: `${i}`, text: `Lamp ${i} burned at weir ${i * i}.` })),
        {
          candidates: () => pairs.flat(),
          onProgress: (progress) => void (progress.stage === 'match' && done.push(progress.done)),
        },
      );
      expect(done[0]).toBe(0);
      expect(done.at(-1)).toBe((size * (size - 1)) / 2);
      expect(done.length).toBeGreaterThanOrEqual(least);
      expect(done.length).toBeLessThanOrEqual(most);
    }
  });
});
