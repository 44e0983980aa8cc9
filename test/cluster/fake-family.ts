import type { Family, FamilyPair } from '../../src/cluster/family.js';
import type { View } from '../../src/cluster/matched-pair.js';
import type { MemberProvenance } from '../../src/cluster/member-provenance.js';
import { publicationTime } from '../../src/cluster/publication-time.js';
import { made } from './pairs.js';

/** A member of which nothing is known but what is given; named by its letter: a is 0. */
export function memberOf(id: string, more: Partial<MemberProvenance> = {}): MemberProvenance {
  return {
    ...{ member: id.charCodeAt(0) - 97, id, publisher: undefined, agency: undefined },
    ...{ credits: new Map(), takenFrom: [], publishedAt: undefined, time: publicationTime(more.publishedAt) },
    ...{
      figures: 3,
      quotes: 1,
      damage: 0,
      shingles: new Uint32Array(0),
      holds: 0.8,
      held: 0.8,
      minHolds: 0.8,
    },
    ...more,
  };
}

export const nothingShared: FamilyPair = {
  forFirst: 0,
  forSecond: 0,
  spellingsOfFirst: [],
  spellingsOfSecond: [],
};

export function viewOf(other: number, more: Partial<View> = {}, copy = 1, resemblance = 0.5): View {
  return { other, match: made(copy, { resemblance }), aligned: 0.8, otherAligned: 0.8, ...more };
}

/** A family whose answers are given; the first member is its root. */
export function familyOf(members: readonly MemberProvenance[], more: Partial<Family> = {}): Family {
  const all = members.map(({ member }) => member);
  const near = (member: number) => all.filter((other) => other !== member).map((other) => viewOf(other));
  const root = all[0]!;
  const family: Family = {
    members: all,
    choice: { kind: 'source', member: root, confidence: 0.6, reason: '' },
    root,
    provenanceOf: (member) => members.find((one) => one.member === member)!,
    near,
    view: (member, other) => (more.near ?? near)(member).find((one) => one.other === other),
    compare: () => nothingShared,
    mayPrecede: () => true,
  };
  return { ...family, ...more };
}
