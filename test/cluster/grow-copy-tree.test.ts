import { describe, expect, test } from 'vitest';
import { growCopyTree, tellsFor } from '../../src/cluster/copy-tree.js';
import type { Family } from '../../src/cluster/family.js';
import { familyOf, memberOf, nothingShared, viewOf } from './fake-family.js';

const spelling = { shared: 'Makina', instead: 'Macina' };

describe('tellsFor', () => {
  const tells = (forFirst: number, forSecond: number, first = 0, second = 0) =>
    tellsFor({
      ...{ forFirst, forSecond },
      ...{ spellingsOfFirst: Array.from({ length: first }, () => spelling) },
      ...{ spellingsOfSecond: Array.from({ length: second }, () => spelling) },
    });

  test('six runs and more than four times the others, either way; a spelling weighs ten runs', () => {
    expect([tells(6, 1), tells(5, 0), tells(9, 2), tells(8, 2)]).toEqual([true, undefined, true, undefined]);
    expect([tells(1, 6), tells(0, 5), tells(2, 9), tells(2, 8)]).toEqual([
      false,
      undefined,
      false,
      undefined,
    ]);
    expect([tells(0, 2, 1), tells(0, 3, 1), tells(2, 0, 0, 1), tells(3, 0, 0, 1)]).toEqual([
      true,
      undefined,
      false,
      undefined,
    ]);
  });
});

describe('growCopyTree', () => {
  const members = ['a', 'b', 'c', 'd'].map((id) => memberOf(id));
  const parents = (more: Partial<Family>) => Object.fromEntries(growCopyTree(familyOf(members, more)));
  const closest = (pairs: Readonly<Record<string, number>>) => (member: number) =>
    [0, 1, 2, 3]
      .filter((other) => other !== member)
      .map((other) => viewOf(other, {}, 1, pairs[`${member}${other}`] ?? 0.2));

  test('all hang on the root where nothing tells', () => {
    expect(parents({})).toEqual({ 1: 0, 2: 0, 3: 0 });
  });

  test('one that is closer by more than a tenth is the parent, where it may have been there before', () => {
    // Half of the resemblance counts: .2 for the root, .41 or .39 for the other.
    const mayPrecede = (before: number, after: number) => before < after;
    expect(parents({ near: closest({ 21: 0.41 }), mayPrecede })).toEqual({ 1: 0, 2: 1, 3: 0 });
    expect(parents({ near: closest({ 21: 0.39 }), mayPrecede })).toEqual({ 1: 0, 2: 0, 3: 0 });
    expect(parents({ near: closest({ 21: 0.41 }), mayPrecede: () => false })).toEqual({ 1: 0, 2: 0, 3: 0 });
  });

  test('the closest eight are tried, wherever they stand among the others', () => {
    const many = Array.from({ length: 14 }, (_, i) => memberOf(String.fromCharCode(97 + i)));
    /** The last member is as close to each of the others as is given, from the first after the root on. */
    const parentOfLast = (closeness: readonly number[]) => {
      const near = (member: number) =>
        member === 13
          ? [viewOf(0, {}, 1, 0.2), ...closeness.map((one, i) => viewOf(i + 1, {}, 1, one))]
          : many.filter((one) => one.member !== member).map((one) => viewOf(one.member, {}, 1, 0.2));
      // The wording tells for the parent that is looked for, and for nothing else.
      const compare = (text: number, first: number) => ({
        ...nothingShared,
        ...(text === 13 && first === 5 && { forFirst: 9 }),
      });
      const mayPrecede = (before: number, after: number) => before < after;
      return growCopyTree(familyOf(many, { near, compare, mayPrecede })).get(13);
    };
    const others = (ofFifth: number, closer: number) =>
      Array.from({ length: 12 }, (_, i) => (i === 4 ? ofFifth : i < closer ? 0.3 : 0.21));
    // Eight of the others are closer than the fifth; seven are; all are in the order of their closeness, or against it.
    expect(parentOfLast(others(0.25, 9))).toBe(0);
    expect(parentOfLast(others(0.25, 8))).toBe(5);
    expect(parentOfLast(others(0.2, 0))).toBe(0);
    expect(parentOfLast([0.21, 0.22, 0.23, 0.24, 0.25, 0.26, 0.27, 0.28, 0.29, 0.3, 0.31, 0.32])).toBe(5);
    expect(parentOfLast([0.21, 0.22, 0.23, 0.24, 0.2, 0.26, 0.27, 0.28, 0.29, 0.3, 0.31, 0.32])).toBe(0);
    expect(parentOfLast([0.32, 0.31, 0.3, 0.29, 0.28, 0.27, 0.26, 0.25, 0.24, 0.23, 0.22, 0.21])).toBe(5);
  });

  test('the wording tells against the closeness', () => {
    const compare = (text: number, first: number, second: number) => ({
      ...nothingShared,
      ...(text === 3 && first === 2 && second === 0 && { forFirst: 9 }),
      ...(text === 2 && second === 0 && { forSecond: 9 }),
    });
    const mayPrecede = (before: number, after: number) => before < after;
    expect(parents({ compare, mayPrecede, near: closest({ 21: 0.9 }) })).toEqual({ 1: 0, 2: 0, 3: 2 });
  });

  test('where the dates make a circle its first member hangs on the root', () => {
    const near = closest({ 12: 0.9, 23: 0.9, 31: 0.9 });
    expect(parents({ near })).toEqual({ 1: 0, 2: 3, 3: 1 });
    expect(parents({ near: closest({ 23: 0.9, 32: 0.9, 12: 0.9 }) })).toEqual({ 1: 2, 2: 0, 3: 2 });
  });
});
