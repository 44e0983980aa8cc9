import type { Sketch } from '../types.js';
import { BandIndex } from './band-index.js';
import type { BandPlan } from './band-plan.js';
import { countShared } from './overlap.js';

/** What is left of a batch when reprints stand behind the first of them. */
export interface Folding {
  /** Per article, the article it is a reprint of: itself, if it leads. */
  readonly leaderOf: Uint32Array;
  /** Pairs of near-duplicates (a leads, a < b), each checked exactly. */
  readonly near: readonly (readonly [a: number, b: number])[];
}

/**
 * Folds reprints, in order: an article with a resemblance of at least `minFold` to a leader before it stands behind
 * the first such leader, and any other leads. Leaders with at least `minNear` to each other are near-duplicates.
 *
 * Only leaders are kept in the index, so a story in 5,000 copies costs each of them one exact comparison; and only
 * exact comparisons count, so two articles that merely met in a band are not joined.
 */
export function foldReprints(
  sketches: readonly Sketch[],
  plan: BandPlan,
  { minFold, minNear }: { readonly minFold: number; readonly minNear: number },
): Folding {
  const leaderOf = Uint32Array.from(sketches, (_, i) => i);
  const near: [number, number][] = [];
  const index = new BandIndex(plan, sketches[0]?.signature.slots.length ?? 0, sketches.length);
  const leaders: number[] = [];
  for (let b = 0; b < sketches.length; b++) {
    const { shingles, signature } = sketches[b]!;
    // Articles without words all meet, and have nothing to say to each other.
    if (shingles.length === 0) continue;
    for (const found of index.find(signature.slots).sort((x, y) => x - y)) {
      const a = leaders[found]!;
      const other = sketches[a]!.shingles;
      const shared = countShared(shingles, other);
      const resemblance = shared / (shingles.length + other.length - shared);
      if (resemblance < minNear) continue;
      near.push([a, b]);
      if (resemblance >= minFold && leaderOf[b] === b) leaderOf[b] = a;
    }
    if (leaderOf[b] === b) {
      leaders.push(b);
      index.add(signature.slots);
    }
  }
  return { leaderOf, near };
}
