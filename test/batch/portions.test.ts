import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { driveSteps, inPortions, type AnyStep, type Steps } from '../../src/batch/steps.js';
import type { Workbench } from '../../src/batch/workbench.js';
import type { Clustering } from '../../src/types.js';

describe('inPortions', () => {
  test('hands out each item once, in order, at most so many at a time, and takes each answer to its item', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), fc.integer({ min: 1, max: 12 }), (list, size) => {
        const answers: number[] = [];
        const portions = inPortions<number, number>(list, size, (answer, i) => (answers[i] = answer));
        const given = Array.from({ length: portions.count }, (_, i) => portions.portion(i));
        expect(given.flat()).toEqual(list);
        expect(
          given.every((one, i) =>
            i < given.length - 1 ? one.length === size : one.length <= size && one.length > 0,
          ),
        ).toBe(true);
        for (const i of given.keys())
          portions.take(
            given[i]!.map((one) => -one),
            i,
          );
        expect(answers).toEqual(list.map((one) => -one));
      }),
    );
  });

  test('cuts where it is told to', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.nat(), { minLength: 1, maxLength: 30 })
          .chain((list) => fc.tuple(fc.constant(list), fc.subarray(Array.from(list.keys()).slice(1)))),
        ([list, cuts]) => {
          const starts = [0, ...cuts];
          const answers: number[] = [];
          const portions = inPortions<number, number>(list, starts, (answer, i) => (answers[i] = answer));
          expect(portions.count).toBe(starts.length);
          expect(Array.from(starts.keys(), (i) => portions.portion(i)).flat()).toEqual(list);
          // In whatever order the answers come.
          for (const i of [...starts.keys()].reverse()) portions.take(portions.portion(i), i);
          expect(answers).toEqual(list);
        },
      ),
    );
  });
});

describe('driveSteps', () => {
  const result: Clustering = { clusters: [], events: [] };

  /** Steps that double numbers, and what was done. */
  function doubling(counts: readonly number[], onTake: () => void = () => undefined) {
    const taken: [step: number, portion: number, answer: unknown][] = [];
    const bench = { match: (portion: number) => 2 * portion } as unknown as Workbench;
    function* steps(): Steps<Clustering> {
      for (const [step, count] of counts.entries())
        yield {
          work: 'match',
          count,
          isLocal: true,
          portion: () => 'from elsewhere',
          portionAtHand: (i: number) => 10 * step + i,
          take: (answer: unknown, i: number) => {
            taken.push([step, i, answer]);
            onTake();
          },
        } as unknown as AnyStep;
      return result;
    }
    return { bench, steps: steps(), taken };
  }

  test('does all portions of each step in order, with what is at hand, and gives the result', () => {
    const { bench, steps, taken } = doubling([2, 0, 3]);
    expect(driveSteps(steps, bench, undefined)).toBe(result);
    expect(taken).toEqual([
      [0, 0, 0],
      [0, 1, 2],
      [2, 0, 40],
      [2, 1, 42],
      [2, 2, 44],
    ]);
  });

  test.each([0, 1, 2, 4])('stops after %d portions when the signal is given, with its reason', (after) => {
    const stopper = new AbortController();
    const reason = new Error('enough');
    if (after === 0) stopper.abort(reason);
    const { bench, steps, taken } = doubling([2, 3], () => {
      if (taken.length === after) stopper.abort(reason);
    });
    expect(() => driveSteps(steps, bench, stopper.signal)).toThrow(reason);
    expect(taken).toHaveLength(after);
  });
});
