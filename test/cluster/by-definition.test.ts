import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupEdges } from '../../src/cluster/link-groups.js';
import { type MatchedPair } from '../../src/cluster/matched-pair.js';
import { MaxHeap } from '../../src/cluster/max-heap.js';
import { reprintStars } from '../../src/cluster/reprint-stars.js';
import { thirdPairs } from '../../src/cluster/third-pairs.js';
import { made } from './pairs.js';

fc.configureGlobal({ seed: 51 });

const node = fc.nat(9);
const edges = fc
  .uniqueArray(
    fc.record({ a: node, b: node, weight: fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4) }),
    { maxLength: 30, selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}` },
  )
  .map((list) => list.filter(({ a, b }) => a !== b));

describe('MaxHeap', () => {
  test('gives back what was put in, the highest weight first, then the least of the pair', () => {
    const entry = fc.record({ weight: fc.nat(4), a: fc.nat(3), b: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(fc.option(entry), { maxLength: 60 }), (steps) => {
        const heap = new MaxHeap();
        const held: { weight: number; a: number; b: number }[] = [];
        // Nothing stands for taking one out.
        for (const step of [...steps, ...steps.map(() => null)]) {
          if (step) {
            heap.push(step.weight, step.a, step.b);
            held.push(step);
          } else {
            held.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
            expect(heap.pop()).toEqual(held.shift());
          }
        }
      }),
    );
  });
});

describe('reprintStars', () => {
  test('the node with most neighbours leads what of them is free, and so on', () => {
    fc.assert(
      fc.property(edges, (list) => {
        const near = (x: number) =>
          Array.from({ length: 10 }, (_, y) => y).filter((y) =>
            list.some(({ a, b }) => (a === x && b === y) || (a === y && b === x)),
          );
        const wanted: number[][] = [];
        const order = Array.from({ length: 10 }, (_, x) => x).sort(
          (x, y) => near(y).length - near(x).length || x - y,
        );
        for (const centre of order) {
          if (wanted.flat().includes(centre)) continue;
          wanted.push([centre, ...near(centre).filter((one) => !wanted.flat().includes(one))]);
        }
        expect(reprintStars(10, list)).toEqual(wanted);
      }),
    );
  });
});

describe('groupEdges', () => {
  test('the mean of the edges between two groups, once for each two, and none within one', () => {
    const groupOf = fc.array(fc.nat(3), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(edges, groupOf, (list, group) => {
        const groups = [0, 1, 2, 3].map((g) => [...group.keys()].filter((one) => group[one] === g));
        const found = groupEdges(groups, list);
        for (let x = 0; x < 4; x++)
          for (let y = x + 1; y < 4; y++) {
            const between = list.filter(
              ({ a, b }) => Math.min(group[a]!, group[b]!) === x && Math.max(group[a]!, group[b]!) === y,
            );
            const made = found.filter(({ a, b }) => a === x && b === y);
            expect(made).toHaveLength(between.length > 0 ? 1 : 0);
            if (between.length > 0)
              expect(made[0]!.weight).toBeCloseTo(
                between.reduce((sum, { weight }) => sum + weight, 0) / between.length,
                7,
              );
          }
        expect(found.every(({ a, b }) => a < b)).toBe(true);
      }),
    );
  });
});

describe('thirdPairs', () => {
  const pairs = fc.uniqueArray(
    fc.record({
      a: node,
      b: node,
      event: fc.constantFrom(0.1, 0.5, 0.9),
      resemblance: fc.constantFrom(0.1, 0.6, 0.9),
    }),
    { maxLength: 16, selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}` },
  );

  test('are those with a common neighbour by definition, while no bound is reached', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const given = list.filter(({ a, b }) => a !== b);
        const seen = (x: number, y: number) =>
          given.find(({ a, b }) => (a === x && b === y) || (a === y && b === x));
        const wanted: { a: number; b: number }[] = [];
        for (let a = 0; a < 10; a++)
          for (let b = a + 1; b < 10; b++) {
            const through = Array.from(
              { length: 10 },
              (_, third) => [seen(a, third), seen(b, third)] as const,
            );
            const isAlike = through.some(
              ([x, y]) =>
                x && y && x.event >= 0.5 && y.event >= 0.5 && !(x.resemblance >= 0.6 && y.resemblance >= 0.6),
            );
            if (isAlike && !seen(a, b)) wanted.push({ a, b });
          }
        const matched = given.map(({ a, b, event, resemblance }): MatchedPair => ({
          ...{ a, b, match: made(0.1, { eventProbability: event, resemblance }) },
        }));
        expect(thirdPairs(matched, 0.5, () => undefined)).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });
});
