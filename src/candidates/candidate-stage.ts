import { toStore, type Sketches, type SketchStore } from '../sketch/sketch-store.js';
import type { CandidatePair } from '../types.js';
import { resolveCandidateSettings, type CandidateSettings } from './candidate-settings.js';
import { checkCandidateSettings } from './check-settings.js';
import { PairList } from './pair-list.js';
import { createFrameTest, maxFramed } from './frame-pairs.js';
import { joinPhrases } from './phrase-join.js';
import { expandReprints } from './expand-reprints.js';

/**
 * Makes the candidate stage: which pairs of articles are worth an exact comparison, for copies and events alike.
 *
 * Reprints are found by bands of their signatures, and of many of one text only the first is compared with other texts
 * ({@link expandReprints}). All that is left is joined by shared phrases ({@link joinPhrases}): up to `exactJoinLimit`
 * articles by all of them, above by those that few articles have.
 *
 * The pairs are the same for any order of the sketches: `first` is by id. Throws an {@link InputError} `bad-option` for a
 * setting that is not one.
 *
 * @example
 * const candidates = createCandidateStage({ bandTarget: { recall: 0.99, resemblance: 0.4 } });
 * clusterArticles(articles, { candidates });
 */
export function createCandidateStage(
  settings: CandidateSettings = {},
): (sketches: Sketches) => CandidatePair[] {
  checkCandidateSettings(settings);
  return function candidates(sketches) {
    const store = toStore(sketches);
    const resolved = resolveCandidateSettings(settings, store.length, store.signatureSize);
    const order = orderById(store);
    const isFrameOnly = createFrameTest(store);
    const { pairs, joining, pairedMembersOf } = expandReprints(store, order, resolved, isFrameOnly);
    const joined = new PairList();
    const positions = joining.map((place) => order[place]!);
    joinPhrases(store, positions, resolved.join, joined);
    // Places go by id, so the same partners speak for a frame in any order of the input.
    const framed = new Uint32Array(joining.length);
    joined.forEach((x, y) => {
      if (isFrameOnly(positions[x]!, positions[y]!) && ++framed[y]! > maxFramed) return;
      for (const a of pairedMembersOf(joining[x]!))
        for (const b of pairedMembersOf(joining[y]!)) pairs.add(a, b);
    });
    return pairs.toCandidates(order);
  };
}

/** Positions by id: what comes first must not hang on the order of the input. */
export function orderById(store: SketchStore): Uint32Array {
  const order = Uint32Array.from({ length: store.length }, (_, i) => i);
  const isAfter = (x: number, y: number) => store.idAt(x) > store.idAt(y);
  // Drivers give articles by id already, and a million ids take seconds to sort.
  const isInOrder = order.every((position) => position === 0 || !isAfter(position - 1, position));
  return isInOrder ? order : order.sort((x, y) => (isAfter(x, y) ? 1 : isAfter(y, x) ? -1 : x - y));
}
