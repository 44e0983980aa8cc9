import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupByLeader } from '../../src/candidates/group-by-leader.js';

fc.configureGlobal({ seed: 34 });

/** Articles as points on a line: the nearer, the more alike. */
const points = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 25 });
const alike = (x: number, y: number) => 1 - Math.abs(x - y) / 40;

describe('groupByLeader', () => {
  test('gives each article to the first leader before it that it resembles enough through a pair', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(0.7, 0.9), (list, minResemblance) => {
        const resemblanceOf = (a: number, b: number) => alike(list[a]!, list[b]!);
        const pairs = list.flatMap((_, b) =>
          list
            .slice(0, b)
            .map((_, a) => ({ a, b, resemblance: resemblanceOf(a, b) }))
            .filter(({ resemblance }) => resemblance >= minResemblance),
        );
        const { leaderOf, resemblances } = groupByLeader(list.length, pairs, minResemblance, resemblanceOf);
        const wanted: number[] = [];
        list.forEach((_, b) =>
          wanted.push(
            wanted.findIndex((leader, a) => leader === a && resemblanceOf(a, b) >= minResemblance),
          ) && wanted[b] === -1
            ? (wanted[b] = b)
            : 0,
        );
        expect([...leaderOf]).toEqual(wanted);
        expect([...resemblances]).toEqual(list.map((_, b) => resemblanceOf(wanted[b]!, b)));
      }),
    );
  });

  test('asks of a leader that it has no pair with, and takes exactly the least for enough', () => {
    const pairs = [
      { a: 0, b: 1, resemblance: 0.8 },
      { a: 1, b: 2, resemblance: 0.8 },
    ];
    expect([...groupByLeader(3, pairs, 0.8, () => 0.8).leaderOf]).toEqual([0, 0, 0]);
    expect([...groupByLeader(3, pairs, 0.8, () => 0.79).leaderOf]).toEqual([0, 0, 2]);
    expect([...groupByLeader(3, pairs, 0.8, () => 0.9).resemblances]).toEqual([1, 0.8, 0.9]);
  });
});
