import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeGraph } from '../../../bench/fit/pack-graph.js';
import { WordGraph, type Edge } from '../../../src/facts/words/word-graph.js';

const edgesOf = (size: number) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.nat(3)), {
      selector: ([a, b]) => Math.min(a, b) * size + Math.max(a, b),
    })
    .map((tuples) =>
      tuples
        .filter(([a, b]) => a !== b)
        .map(([a, b, label]): Edge => [Math.min(a, b), Math.max(a, b), label])
        .sort(([a, b], [c, d]) => a - c || b - d),
    );

describe('a graph of words', () => {
  test('reads every pair that was written, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }).chain((size) => fc.tuple(fc.constant(size), edgesOf(size))),
        ([size, edges]) => {
          const graph = new WordGraph(encodeGraph(edges, size, 2), size, 2);
          expect([...graph.edges()]).toEqual(edges);
          const labels = new Map(edges.map(([a, b, label]) => [a * size + b, label]));
          for (let a = 0; a < size; a++)
            for (let b = 0; b < size; b++)
              expect(graph.label(a, b)).toBe(labels.get(Math.min(a, b) * size + Math.max(a, b)) ?? -1);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('one far end in a row of near ones is read, however long its code', () => {
    const size = 12_000;
    const edges = [...Array.from({ length: 200 }, (_, k): Edge => [0, k + 1, 1]), [0, size - 1, 0] as const];
    const graph = new WordGraph(encodeGraph(edges, size, 1), size, 1);
    expect([...graph.edges()]).toEqual(edges);
  });

  test('any string is read to an end', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(200), (code, size) => {
        const graph = new WordGraph(code, size, 2);
        expect([...graph.edges()].length).toBeLessThanOrEqual(size * size);
      }),
    );
  });
});
