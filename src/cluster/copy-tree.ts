import type { Batch } from './batch.js';
import { MaxHeap } from './max-heap.js';
import type { View } from './matched-pair.js';
import { isBefore, publicationTime } from './publication-time.js';

/** A member and the one it was most likely made from. */
export interface Descent {
  readonly article: number;
  readonly of: number;
}

/** How much closer than the root another member must be to be taken for the parent. */
const closer = 0.05;

/**
 * The family tree of a cluster, grown from its root: each time the member that is closest to one in the tree is
 * hung on it, never on one that was published after it. The root is preferred unless another is clearly closer. A
 * member that was compared with none hangs on the root. Prim's algorithm, O(E log E) for E pairs.
 */
export function growCopyTree(
  root: number,
  members: readonly number[],
  batch: Batch,
  views: ReadonlyMap<number, readonly View[]>,
): Descent[] {
  const waiting = new Set(members);
  const parents = new Map<number, number>();
  const heap = new MaxHeap();
  const times = new Map(
    members.map((member) => [member, publicationTime(batch.articleAt(member).publishedAt)]),
  );
  const rank = new Map(members.map((member, i) => [member, i]));

  const take = (member: number) => {
    waiting.delete(member);
    for (const { other, match } of views.get(member) ?? []) {
      if (!waiting.has(other)) continue;
      const [mine, theirs] = [times.get(member), times.get(other)];
      if (member !== root && mine && theirs && isBefore(theirs, mine)) continue;
      const closeness = (match.evidence.resemblance + match.copyProbability) / 2;
      heap.push(closeness + (member === root ? closer : 0), rank.get(member)!, rank.get(other)!);
    }
  };
  take(root);
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const [of, article] = [members[top.a]!, members[top.b]!];
    if (!waiting.has(article)) continue;
    parents.set(article, of);
    take(article);
  }
  return members
    .filter((member) => member !== root)
    .map((article) => ({ article, of: parents.get(article) ?? root }));
}
