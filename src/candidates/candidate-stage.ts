import { toStore, type Sketches } from '../sketch/sketch-store.js';
import type { CandidatePair } from '../types.js';
import type { CandidateSettings } from './candidate-settings.js';
import { planFor } from './check-plan.js';
import { checkCandidateSettings } from './check-settings.js';
import { PairList } from './pair-list.js';
import { maxFramed } from './frame-pairs.js';
import { orderByHash } from './hash-order.js';
import { phraseFrequencies, planFrameTest } from './phrase-frequencies.js';
import { joinPhrases } from './phrase-join.js';
import { expandReprints } from './expand-reprints.js';

/**
 * Makes the candidate stage: which pairs of articles are worth an exact comparison, for copies and events alike.
 *
 * Reprints are found by bands of their signatures, and of many of one text only the first is compared with other texts
 * (`expandReprints`). All that is left is joined by shared phrases (`joinPhrases`): up to `exactJoinLimit`
 * articles by all of them, above by those that few articles have.
 *
 * The pairs are the same for any order of the sketches: `first` is by the hash of the id. Throws an `InputError` `bad-option` for a
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
    const resolved = planFor(settings, store.length, store.signatureSize || 128);
    const order = orderByHash(store);
    const isFrameOnly = planFrameTest(store, resolved);
    const { pairs, joining, pairedMembersOf } = expandReprints(store, order, resolved, isFrameOnly);
    const joined = new PairList();
    const positions = joining.map((place) => order[place]!);
    joinPhrases(store, positions, resolved.join, joined, phraseFrequencies(resolved));
    // Pairs come by b, then a, so the same partners speak for a frame however the pairs were found.
    const framed = new Uint32Array(joining.length);
    joined.forEach((x, y) => {
      if (isFrameOnly(positions[x]!, positions[y]!) && ++framed[y]! > maxFramed) return;
      for (const a of pairedMembersOf(joining[x]!))
        for (const b of pairedMembersOf(joining[y]!)) pairs.add(a, b);
    });
    return pairs.toCandidates(order);
  };
}
