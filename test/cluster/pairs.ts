import type { MatchedPair } from '../../src/cluster/matched-pair.js';
import { createMatcher } from '../../src/match/create-matcher.js';
import type { PreparedArticle, Match } from '../../src/types.js';

const match = createMatcher();

/** Every pair of the documents, compared. */
export function allPairs(documents: readonly PreparedArticle[]): MatchedPair[] {
  const pairs: MatchedPair[] = [];
  for (let a = 0; a < documents.length; a++)
    for (let b = a + 1; b < documents.length; b++)
      pairs.push({ a, b, match: match(documents[a]!, documents[b]!) });
  return pairs;
}

/** A made-up outcome of a comparison. */
export function made(
  copyProbability: number,
  more: Partial<Match> & { readonly resemblance?: number } = {},
): Match {
  const { resemblance = 0.1, ...rest } = more;
  return {
    relation: copyProbability >= 0.5 ? 'rewrite' : 'unrelated',
    copyProbability,
    eventProbability: copyProbability,
    evidence: {
      resemblance,
      sourceContainment: resemblance,
      copyContainment: resemblance,
      contentOverlap: resemblance,
      sourceAligned: copyProbability,
      copyAligned: copyProbability,
      order: 1,
      contributions: [],
      passages: [],
    },
    alignment: { links: [] },
    ...rest,
  };
}

/** Seeded order of 0 … count − 1 (Fisher and Yates, with a linear congruential generator). */
export function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = seed >>> 0;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
