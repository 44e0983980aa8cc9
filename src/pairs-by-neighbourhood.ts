import type { CandidatePair } from './types.js';

/**
 * Candidate pairs so ordered that those of one neighbourhood (articles joined by candidate pairs, however far) stand
 * together: a document is then made once and used while it is held. By the least position of the neighbourhood, then
 * by a and b.
 *
 * @param size articles of the batch.
 */
export function pairsByNeighbourhood(pairs: readonly CandidatePair[], size: number): CandidatePair[] {
  const parents = Int32Array.from({ length: size }, (_, i) => i);
  const rootOf = (position: number) => {
    let root = position;
    while (parents[root] !== root) {
      // Every second step is cut short for the next time: paths stay a few steps long.
      parents[root] = parents[parents[root]!]!;
      root = parents[root]!;
    }
    return root;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [rootOf(a), rootOf(b)];
    parents[Math.max(x, y)] = Math.min(x, y);
  }
  const roots = Int32Array.from(pairs, ({ a }) => rootOf(a));
  return Array.from(pairs.keys())
    .sort((x, y) => roots[x]! - roots[y]! || pairs[x]!.a - pairs[y]!.a || pairs[x]!.b - pairs[y]!.b)
    .map((i) => pairs[i]!);
}
