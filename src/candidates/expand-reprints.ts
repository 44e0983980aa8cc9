import type { SketchStore } from '../sketch/sketch-store.js';
import type { SavedPlan } from '../types.js';
import { reprintLevel } from './candidate-settings.js';
import { foldReprints } from './fold-reprints.js';
import type { FrameTest } from './frame-pairs.js';
import { type PairList } from './pair-list.js';

/** A batch of which reprints are represented by the first of them. Articles go by their place in the order. */
export interface ReprintExpansion {
  /** Pairs found so far: reprints of one text, and near-duplicates. Some may be there twice. */
  readonly pairs: PairList;
  /** Who takes part in the join by phrases, ascending. */
  readonly joining: Uint32Array;
  /** Who is paired where this one is: itself, and in a large batch the others of a small group of reprints. */
  readonly pairedMembersOf: (joining: number) => readonly number[];
  /** Sketches compared to get there. */
  readonly comparisons: number;
}

/**
 * Folds reprints into the first of them, before the rest are joined.
 *
 * Of more than `maxReprints` of one text each is paired with the first only, and only the first joins. Of fewer, all
 * are paired with each other, as who copied whom is told from all pairs; in a small batch all of them join, in a large
 * one the first speaks for them, so that a phrase of theirs stays as rare as it is.
 */
export function expandReprints(
  store: SketchStore,
  order: Uint32Array,
  settings: SavedPlan,
  isFrameOnly: FrameTest,
): ReprintExpansion {
  const { method, maxReprints, bands } = settings;
  const { leaderOf, near, comparisons } = foldReprints(store, order, bands, reprintLevel, isFrameOnly);
  const groups = reprintGroups(leaderOf);
  const isSmall = (leader: number) => (groups.get(leader)?.length ?? 1) <= maxReprints;
  if (method === 'exact') {
    // What met in a band is near and paired: if language detection differs for two texts, one is sketched by content words
    // and the other by shingles, so they share no phrase.
    const joining = places(leaderOf, (place, leader) => place === leader || isSmall(leader));
    return { pairs: near, joining, pairedMembersOf: (place) => [place], comparisons };
  }
  // With the first each is paired by the folding.
  for (const [leader, group] of groups) if (isSmall(leader)) addAllPairs(group.slice(1), near);
  const joining = places(leaderOf, (place, leader) => place === leader);
  const pairedMembersOf = (leader: number) => {
    const group = groups.get(leader);
    return group && isSmall(leader) ? group : [leader];
  };
  return { pairs: near, joining, pairedMembersOf, comparisons };
}

function places(leaderOf: Uint32Array, isWanted: (place: number, leader: number) => boolean): Uint32Array {
  return Uint32Array.from(leaderOf, (_, place) => place).filter((place) => isWanted(place, leaderOf[place]!));
}

/** By leader, the members of each group of two or more; the leader first. */
function reprintGroups(leaderOf: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (let i = 0; i < leaderOf.length; i++) {
    const leader = leaderOf[i]!;
    if (leader === i) continue;
    const group = groups.get(leader);
    if (group) group.push(i);
    else groups.set(leader, [leader, i]);
  }
  return groups;
}

function addAllPairs(members: readonly number[], pairs: PairList): void {
  for (let i = 0; i < members.length; i++)
    for (let j = i + 1; j < members.length; j++) pairs.add(members[i]!, members[j]!);
}
