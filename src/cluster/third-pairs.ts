import { reprintResemblance } from '../candidates/reprint-resemblance.js';
import type { CandidatePair } from '../types.js';
import type { FamilyOf } from './large-families.js';
import { byPosition, type MatchedPair } from './matched-pair.js';
import { PairSet } from './pair-set.js';

/** Most neighbours of an article that are put beside each other, the likest; and most pairs found for one article. */
const maxNear = 40;

/**
 * Pairs that were not compared though both are alike to a third: what share too few rare phrases to be found, and
 * would count as unlike in the mean between two groups. By the first, then the second position.
 *
 * At most {@link maxNear} an article; in news one pair to six that were compared. None within a large family: its hubs say
 * enough of its members.
 */
export function thirdPairs(
  pairs: readonly MatchedPair[],
  minProbability: number,
  familyOf: FamilyOf,
): CandidatePair[] {
  const near = new Map<
    number,
    { readonly other: number; readonly weight: number; readonly isReprint: boolean }[]
  >();
  const add = (one: number, other: number, weight: number, isReprint: boolean) => {
    const known = near.get(one);
    if (known) known.push({ other, weight, isReprint });
    else near.set(one, [{ other, weight, isReprint }]);
  };
  const known = new PairSet();
  for (const { a, b, match } of pairs) {
    if (match.eventProbability < minProbability) continue;
    const isReprint = match.evidence.resemblance >= reprintResemblance;
    add(a, b, match.eventProbability, isReprint);
    add(b, a, match.eventProbability, isReprint);
  }
  for (const { a, b } of pairs) if (near.has(a) && near.has(b)) known.add(a, b);
  const count = new Map<number, number>();
  const isFull = (one: number) => (count.get(one) ?? 0) >= maxNear;
  const found: CandidatePair[] = [];
  for (const [, list] of [...near].sort(([x], [y]) => x - y)) {
    const likest = [...list].sort((x, y) => y.weight - x.weight || x.other - y.other).slice(0, maxNear);
    likest.forEach((x, i) => {
      for (const y of likest.slice(i + 1)) {
        if (x.isReprint && y.isReprint) continue;
        const family = familyOf(x.other);
        if (family !== undefined && family === familyOf(y.other)) continue;
        const [a, b] = x.other < y.other ? [x.other, y.other] : [y.other, x.other];
        if (known.has(a, b) || isFull(a) || isFull(b)) continue;
        known.add(a, b);
        count.set(a, (count.get(a) ?? 0) + 1);
        count.set(b, (count.get(b) ?? 0) + 1);
        found.push({ a, b });
      }
    });
  }
  return found.sort(byPosition);
}
