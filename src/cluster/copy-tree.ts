import type { Family, FamilyPair } from './family.js';
import type { View } from './matched-pair.js';

/** How much closer than the root another member must be to be taken for the parent, where the wording does not tell. */
const closer = 0.1;

/** So many of the closest members are tried as the parent of each. */
const maxTried = 8;

/**
 * Least runs of words, and least ratio to those that say otherwise, that tell who copied whom. At this ratio 87 % of 99
 * copies of a copy are told, and of rewrites of one text, which share turns of phrase too, 4 % and 13 % in two sets are
 * mistaken for copies of each other (`bench/measure/lineage.ts`); at 1.5 it is 19 % and 30 %.
 */
const minRuns = 6;
const clearRatio = 4;

/** A repeated odd spelling weighs as many runs of words. */
const spellingWeight = 10;

/**
 * Who copied whom: the parent of each member but the root.
 *
 * Each is tried against the root, then the closest of the others against the better: that one is its parent whose own
 * wording it repeats. None is hung on a text that came after it, by its date or, without dates, by having less of the
 * root. Where that makes a circle, as dates of some and none of others can, its first member hangs on the root.
 * O(members · {@link maxTried} · words).
 */
export function growCopyTree(family: Family): Map<number, number> {
  const { members, root } = family;
  const parents = new Map<number, number>();
  for (const member of members) {
    if (member === root) continue;
    const tried = family
      .near(member)
      .filter(({ other }) => other !== root && family.mayPrecede(other, member))
      .sort((x, y) => closenessOf(y) - closenessOf(x))
      .slice(0, maxTried)
      .map(({ other }) => other);
    parents.set(
      member,
      tried.reduce((best, other) => (isNearer(family, member, other, best) ? other : best), root),
    );
  }
  cutCircles(family, parents);
  return parents;
}

function isNearer(family: Family, text: number, other: number, best: number): boolean {
  const comparison = family.compare(text, other, best);
  return tellsFor(comparison) ?? closeness(family, text, other) > closeness(family, text, best) + closer;
}

/** True: the text was made from the first of the two; false: from the second; undefined: the wording does not tell. */
export function tellsFor(comparison: FamilyPair): boolean | undefined {
  const { forFirst, forSecond, spellingsOfFirst, spellingsOfSecond } = comparison;
  const first = forFirst + spellingWeight * spellingsOfFirst.length;
  const second = forSecond + spellingWeight * spellingsOfSecond.length;
  if (first >= minRuns && first > clearRatio * second) return true;
  if (second >= minRuns && second > clearRatio * first) return false;
  return undefined;
}

function closeness(family: Family, member: number, other: number): number {
  const view = family.view(member, other);
  return view ? closenessOf(view) : 0;
}

function closenessOf({ match }: View): number {
  return (match.evidence.resemblance + match.copyProbability) / 2;
}

function cutCircles({ members, root }: Family, parents: Map<number, number>): void {
  const isSafe = new Set([root]);
  for (const member of members) {
    const path: number[] = [];
    const onPath = new Set<number>();
    let at = member;
    while (!isSafe.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = parents.get(at)!;
    }
    if (!isSafe.has(at)) {
      const circle = new Set(path.slice(path.indexOf(at)));
      parents.set(
        members.find((one) => circle.has(one))!,
        root,
      );
    }
    for (const one of path) isSafe.add(one);
  }
}
