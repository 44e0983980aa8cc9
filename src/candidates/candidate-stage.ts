import type { CandidatePair, Sketch } from '../types.js';
import { exactJoin } from './exact-join.js';

export interface CandidateSettings {
  /** Least resemblance of a candidate pair in the exact join, in [0, 1]. Lower finds more. Default 0.004. */
  readonly minResemblance?: number;
  /** Least containment of the smaller set in the larger, in [0, 1]. Lower finds more. Default 0.05. */
  readonly minContainment?: number;
  /** Up to so many articles every pair is weighed exactly. Default 2000. */
  readonly exactJoinLimit?: number;
}

/** Makes the candidate stage: which pairs of articles are worth an exact comparison, for copies and events alike. */
export function createCandidateStage(
  settings: CandidateSettings = {},
): (sketches: readonly Sketch[]) => CandidatePair[] {
  const { minResemblance = 0.004, minContainment = 0.05 } = settings;
  return function candidates(sketches) {
    return exactJoin(
      sketches.map(({ shingles }) => shingles),
      minResemblance,
      minContainment,
    );
  };
}
