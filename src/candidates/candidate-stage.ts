import type { CandidatePair, Sketch } from '../types.js';
import {
  fewArticles,
  loose,
  minRarity,
  minRarityOfFew,
  reprintLevel,
  resolveCandidateSettings,
  strict,
  type CandidateSettings,
  type ResolvedSettings,
} from './candidate-settings.js';
import { exactJoin } from './exact-join.js';
import { foldReprints } from './fold-reprints.js';
import { rareJoin } from './rare-join.js';

/**
 * Makes the candidate stage: which pairs of articles are worth an exact comparison, for copies and events alike.
 *
 * Reprints are found by bands of their signatures and checked ({@link foldReprints}). Of more than `maxReprints` of
 * one text each is paired with the first only, and only the first with other texts. All that is left is joined: up to
 * `exactJoinLimit` articles by everything they share ({@link exactJoin}), above by rare shingles ({@link rareJoin});
 * both check exactly.
 *
 * The pairs are the same for any order of the sketches: `first` is by id.
 */
export function createCandidateStage(
  settings: CandidateSettings = {},
): (sketches: readonly Sketch[]) => CandidatePair[] {
  return function candidates(sketches) {
    const resolved = resolveCandidateSettings(
      settings,
      sketches.length,
      sketches[0]?.signature.slots.length ?? 0,
    );
    const byId = sketches.map((_, i) => i).sort((x, y) => compareIds(sketches[x]!.id, sketches[y]!.id));
    const ordered = byId.map((position) => sketches[position]!);
    const found =
      sketches.length <= resolved.exactJoinLimit
        ? joinExactly(ordered, resolved)
        : joinByIndex(ordered, resolved);
    return found
      .map(([x, y]) => {
        const [a, b] = [byId[x]!, byId[y]!];
        return a < b ? { a, b } : { a: b, b: a };
      })
      .sort((x, y) => x.a - y.a || x.b - y.b);
  };
}

type Pair = readonly [a: number, b: number];

function joinExactly(sketches: readonly Sketch[], { maxReprints, bands, rare }: ResolvedSettings): Pair[] {
  const sets = sketches.map(({ shingles }) => shingles);
  const { leaderOf } = foldReprints(sketches, bands, reprintLevel);
  const { leaders, pairs } = standBehind(leaderOf, maxReprints);
  const leading = leaders.map((position) => sets[position]!);
  const joined =
    leading.length < fewArticles
      ? exactJoin(leading, loose.minResemblance, loose.minContainment)
      : exactJoin(leading, strict.minResemblance, strict.minContainment, {
          rareHolders: rare.rareHolders,
          minRarity: minRarityOfFew,
        });
  for (const { a, b } of joined) pairs.push([leaders[a]!, leaders[b]!]);
  return pairs;
}

function joinByIndex(sketches: readonly Sketch[], { maxReprints, bands, rare }: ResolvedSettings): Pair[] {
  const sets = sketches.map(({ shingles }) => shingles);
  const { leaderOf, near } = foldReprints(sketches, bands, reprintLevel);
  const leaders = sketches.map((_, i) => i).filter((i) => leaderOf[i] === i);
  const leading = leaders.map((position) => sets[position]!);
  const joined = rareJoin(leading, rare, strict, minRarity);
  const pairs = [...near];
  const groups = reprintGroups(leaderOf);
  for (const group of groups.values()) addReprintPairs(group, maxReprints, pairs);
  const speakersOf = (leader: number) => {
    const group = groups.get(leader);
    return group && group.length <= maxReprints ? group : [leader];
  };
  for (const [x, y] of joined)
    for (const a of speakersOf(leaders[x]!))
      for (const b of speakersOf(leaders[y]!)) pairs.push(a < b ? [a, b] : [b, a]);
  return distinctPairs(pairs);
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

/** All pairs of a small group, as who copied whom is told from all of them; of a large one those with its leader. */
function addReprintPairs(group: readonly number[], maxReprints: number, pairs: Pair[]): void {
  const leading = group.length <= maxReprints ? group.length : 1;
  for (let i = 0; i < leading; i++)
    for (let j = i + 1; j < group.length; j++) pairs.push([group[i]!, group[j]!]);
}

function distinctPairs(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  return sorted.filter(([a, b], i) => i === 0 || a !== sorted[i - 1]![0] || b !== sorted[i - 1]![1]);
}

/**
 * Who takes part in the join when reprints stand behind their leader: in groups of at most `maxReprints` all do, as
 * who copied whom is told from all pairs; of larger ones only the leader, paired with each of the others.
 */
function standBehind(leaderOf: Uint32Array, maxReprints: number) {
  const sizes = new Uint32Array(leaderOf.length);
  for (const leader of leaderOf) sizes[leader]!++;
  const leaders: number[] = [];
  const pairs: Pair[] = [];
  for (let s = 0; s < leaderOf.length; s++) {
    const leader = leaderOf[s]!;
    if (leader === s || sizes[leader]! <= maxReprints) leaders.push(s);
    else pairs.push([leader, s]);
  }
  return { leaders, pairs };
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
