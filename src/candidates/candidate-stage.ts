import type { CandidatePair, Sketch } from '../types.js';
import { exactJoin } from './exact-join.js';
import { firstEqual } from './fold-equals.js';

export interface CandidateSettings {
  /** Up to so many articles every pair is weighed exactly. Default 2000. */
  readonly exactJoinLimit?: number;
  /** Up to so many equal articles are all compared with each other, more only with the first. Default 16. */
  readonly maxEquals?: number;
}

/**
 * Makes the candidate stage: which pairs of articles are worth an exact comparison, for copies and events alike.
 *
 * Articles with equal shingles are compared as one where there are many of them: each with the first, and the first
 * with everything else. Sketches in another order give the same pairs, so long as the first of equals stays the
 * first; the drivers order articles by id.
 */
export function createCandidateStage(
  settings: CandidateSettings = {},
): (sketches: readonly Sketch[]) => CandidatePair[] {
  const { maxEquals = 16 } = settings;
  return function candidates(sketches) {
    return withFoldedEquals(
      sketches.map(({ shingles }) => shingles),
      maxEquals,
      joinExactly,
    );
  };
}

/*
 * Measured by bench/candidate-thresholds.ts: what of known copies, of independent reports of one event and of
 * unrelated pairs passes. In a batch large enough for document frequencies to mean something, rarity finds 93 % of
 * the reports of one event where resemblance finds 88 %, with fewer unrelated pairs.
 */
const fewArticles = 300;
const loose = { minResemblance: 0.004, minContainment: 0.05 };
const strict = { minResemblance: 0.02, minContainment: 0.05, rarity: { maxShare: 0.03, minRarity: 0.2 } };

function joinExactly(sets: readonly Uint32Array[]): CandidatePair[] {
  if (sets.length < fewArticles) return exactJoin(sets, loose.minResemblance, loose.minContainment);
  return exactJoin(sets, strict.minResemblance, strict.minContainment, strict.rarity);
}

function withFoldedEquals(
  sets: readonly Uint32Array[],
  maxEquals: number,
  join: (sets: readonly Uint32Array[]) => CandidatePair[],
): CandidatePair[] {
  const first = firstEqual(sets);
  const equals = new Uint32Array(sets.length);
  for (const position of first) equals[position]!++;
  const kept: number[] = [];
  const pairs: CandidatePair[] = [];
  for (let s = 0; s < sets.length; s++) {
    const leader = first[s]!;
    if (leader === s || equals[leader]! <= maxEquals) kept.push(s);
    else if (sets[s]!.length > 0) pairs.push({ a: leader, b: s });
  }
  for (const { a, b } of join(kept.map((s) => sets[s]!))) pairs.push({ a: kept[a]!, b: kept[b]! });
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}
