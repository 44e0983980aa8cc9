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
