import { maxPartners } from '../candidates/candidate-settings.js';
import { DisjointSets } from './disjoint-sets.js';
import type { MatchedPair } from './matched-pair.js';

/**
 * Copies from which an article is a hub: from so many partners on the candidate stage compares an article only with some
 * of them, and the first of a story are among those of all its later copies.
 */
const minHubCopies = maxPartners;

/** The family that an article is in, named by the least position of its hubs; undefined if in none. */
export type FamilyOf = (position: number) => number | undefined;

/**
 * Finds the stories of so many copies that most pairs of them were never compared, as all were compared with its hubs
 * instead. That two such copies were not compared says nothing against them, where it is otherwise a sign that
 * they share too little.
 *
 * Hubs that are copies of each other are of one family, and an article is in the family of the hub that it is most surely a
 * copy of. The order of the pairs does not matter. O(P) for P pairs.
 */
export function findLargeFamilies(pairs: readonly MatchedPair[], minCopyProbability: number): FamilyOf {
  const copies = new Map<number, number>();
  for (const { a, b, match } of pairs) {
    if (match.copyProbability < minCopyProbability) continue;
    copies.set(a, (copies.get(a) ?? 0) + 1);
    copies.set(b, (copies.get(b) ?? 0) + 1);
  }
  const hubs = [...copies].flatMap(([article, count]) => (count >= minHubCopies ? article : []));
  if (hubs.length === 0) return () => undefined;
  // Ascending, so that the least hub of a family is its root.
  hubs.sort((x, y) => x - y);
  const indexOf = new Map(hubs.map((hub, index) => [hub, index]));
  const families = new DisjointSets(hubs.length);
  const best = new Map<number, { readonly hub: number; readonly probability: number }>();
  const offer = (article: number, hub: number, probability: number) => {
    const known = best.get(article);
    if (!known || probability > known.probability || (probability === known.probability && hub < known.hub))
      best.set(article, { hub, probability });
  };
  for (const { a, b, match } of pairs) {
    if (match.copyProbability < minCopyProbability) continue;
    const [x, y] = [indexOf.get(a), indexOf.get(b)];
    if (x !== undefined && y !== undefined) families.join(x, y);
    else if (x !== undefined) offer(b, a, match.copyProbability);
    else if (y !== undefined) offer(a, b, match.copyProbability);
  }
  return (position) => {
    const index = indexOf.get(position) ?? indexOf.get(best.get(position)?.hub ?? -1);
    return index === undefined ? undefined : hubs[families.find(index)];
  };
}
