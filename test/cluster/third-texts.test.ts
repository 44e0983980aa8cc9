import { expect, test } from 'vitest';
import { descentEvidenceOf } from '../../src/cluster/descent-evidence.js';
import type { FamilyPair } from '../../src/cluster/family.js';
import { familyOf, memberOf, nothingShared } from './fake-family.js';

/** What is told of “b”, made from “a”, where each of three third texts has so much otherwise. */
function toldBy(shared: Readonly<Record<'c' | 'd' | 'e', Partial<FamilyPair>>>): string[] {
  const members = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    memberOf(id, { shingles: Uint32Array.of(id.charCodeAt(0)) }),
  );
  const choice = { kind: 'missing', base: 0, confidence: 0.8, reason: '' } as const;
  const compare = (_: number, __: number, third: number) => ({
    ...nothingShared,
    ...shared[String.fromCharCode(97 + third) as 'c'],
  });
  const family = familyOf(members, { compare, choice });
  return descentEvidenceOf(family, { child: 1, parent: 0, alsoFrom: [] }).map(({ says }) => says);
}

const spelling = { shared: 'Makina', instead: 'Macina' };
const runs = (forFirst: number) => ({ forFirst });
const spellings = (count: number) => ({ spellingsOfFirst: Array.from({ length: count }, () => spelling) });

test('of third texts that lack as many runs, or spell as much otherwise, the first is named', () => {
  expect(toldBy({ c: runs(9), d: runs(9), e: runs(9) })).toEqual([expect.stringContaining('that “c” lacks')]);
  expect(toldBy({ c: spellings(1), d: spellings(1), e: spellings(1) })).toEqual([
    expect.stringContaining('where “c” has'),
  ]);
  expect(toldBy({ c: runs(7), d: runs(9), e: runs(9) })).toEqual([expect.stringContaining('that “d” lacks')]);
});

test('of others that one is named of which most can be told, wherever it stands', () => {
  const order = [
    ['c', 9, 8, 7],
    ['d', 8, 9, 7],
    ['e', 7, 8, 9],
  ] as const;
  for (const [most, ofC, ofD, ofE] of order) {
    expect(toldBy({ c: runs(ofC), d: runs(ofD), e: runs(ofE) })).toEqual([
      expect.stringContaining(`that “${most}” lacks (9`),
    ]);
    expect(toldBy({ c: spellings(ofC), d: spellings(ofD), e: spellings(ofE) })).toEqual([
      expect.stringContaining(`where “${most}” has`),
    ]);
  }
});
