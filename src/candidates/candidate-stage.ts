import { toStore, type Sketches, type SketchStore } from '../sketch/sketch-store.js';
import type { CandidatePair } from '../types.js';
import {
  reprintLevel,
  resolveCandidateSettings,
  type CandidateSettings,
  type ResolvedSettings,
} from './candidate-settings.js';
import { foldReprints } from './fold-reprints.js';
import { PairList } from './pair-list.js';
import { joinPhrases } from './phrase-join.js';

/**
 * Makes the candidate stage: which pairs of articles are worth an exact comparison, for copies and events alike.
 *
 * Reprints are found by bands of their signatures ({@link foldReprints}). Of more than `maxReprints` of one text each
 * is paired with the first only, and only the first with other texts. All that is left is joined by shared phrases
 * ({@link joinPhrases}): up to `exactJoinLimit` articles by all of them, above by those that few articles have.
 *
 * The pairs are the same for any order of the sketches: `first` is by id.
 */
export function createCandidateStage(
  settings: CandidateSettings = {},
): (sketches: Sketches) => CandidatePair[] {
  return function candidates(sketches) {
    const store = toStore(sketches);
    const resolved = resolveCandidateSettings(settings, store.length, store.signatureSize);
    const order = orderById(store);
    const pairs =
      resolved.method === 'exact' ? joinAll(store, order, resolved) : joinLeaders(store, order, resolved);
    return pairs.toCandidates(order);
  };
}

/** Positions by id: what comes first in an order must not hang on the order of the input. */
export function orderById(store: SketchStore): Uint32Array {
  const order = Uint32Array.from({ length: store.length }, (_, i) => i);
  const isAfter = (x: number, y: number) => store.idAt(x) > store.idAt(y);
  // Drivers give articles by id already, and a million ids take seconds to sort.
  const isInOrder = order.every((position) => position === 0 || !isAfter(position - 1, position));
  return isInOrder ? order : order.sort((x, y) => (isAfter(x, y) ? 1 : isAfter(y, x) ? -1 : x - y));
}

/** Small batches: reprints in small groups all join for themselves, as who copied whom is told from all pairs. */
function joinAll(
  store: SketchStore,
  order: Uint32Array,
  { maxReprints, bands, join }: ResolvedSettings,
): PairList {
  // What met in a band counts here too: of two texts in a language we half know, one may be read by content words and
  // the other by shingles, and they share no phrase.
  const { leaderOf, near: pairs } = foldReprints(store, order, bands, reprintLevel);
  const sizes = new Uint32Array(leaderOf.length);
  for (const leader of leaderOf) sizes[leader]!++;
  const joining: number[] = [];
  for (let i = 0; i < leaderOf.length; i++) {
    const leader = leaderOf[i]!;
    if (leader === i || sizes[leader]! <= maxReprints) joining.push(i);
    else pairs.add(leader, i);
  }
  joinInto(store, order, Uint32Array.from(joining), join, pairs);
  return pairs;
}

/** Large batches: leaders join, and what a leader is paired with so are the others of a small group. */
function joinLeaders(store: SketchStore, order: Uint32Array, resolved: ResolvedSettings): PairList {
  const { leaderOf, near: pairs } = foldReprints(store, order, resolved.bands, reprintLevel);
  const groups = reprintGroups(leaderOf);
  for (const group of groups.values()) addReprintPairs(group, resolved.maxReprints, pairs);
  const speakersOf = (leader: number) => {
    const group = groups.get(leader);
    return group && group.length <= resolved.maxReprints ? group : [leader];
  };
  const joined = new PairList();
  joinInto(
    store,
    order,
    leaderOf.filter((leader, i) => leader === i),
    resolved.join,
    joined,
  );
  joined.forEach((x, y) => {
    if (!groups.has(x) && !groups.has(y)) pairs.add(x, y);
    else for (const a of speakersOf(x)) for (const b of speakersOf(y)) pairs.add(a, b);
  });
  return pairs;
}

/** Joins the articles at some places of the order, and adds their pairs by these places. */
function joinInto(
  store: SketchStore,
  order: Uint32Array,
  places: Uint32Array,
  rule: ResolvedSettings['join'],
  pairs: PairList,
): void {
  const joined = new PairList();
  joinPhrases(
    store,
    places.map((place) => order[place]!),
    rule,
    joined,
  );
  joined.forEach((a, b) => pairs.add(places[a]!, places[b]!));
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
function addReprintPairs(group: readonly number[], maxReprints: number, pairs: PairList): void {
  const leading = group.length <= maxReprints ? group.length : 1;
  for (let i = 0; i < leading; i++)
    for (let j = i + 1; j < group.length; j++) pairs.add(group[i]!, group[j]!);
}
