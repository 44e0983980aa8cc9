import { halveByNeighbours } from './halve-by-neighbours.js';
import type { CandidatePair } from '../types.js';

/**
 * Candidate pairs so ordered that those of one article stand near each other: a document is then made once or twice,
 * and used while it is held. Articles are numbered from neighbour to neighbour, those with few neighbours first
 * (Cuthill and McKee 1969), and pairs go by the later, then the earlier of their numbers. O(n log n) for n pairs.
 *
 * @param size articles of the batch.
 * @param numbers of the articles, where others went by them before.
 */
export function pairsByNeighbourhood(
  pairs: readonly CandidatePair[],
  size: number,
  numbers = numberByNeighbours(pairs, size),
): CandidatePair[] {
  const later = Int32Array.from(pairs, ({ a, b }) => Math.max(numbers[a]!, numbers[b]!));
  const earlier = Int32Array.from(pairs, ({ a, b }) => Math.min(numbers[a]!, numbers[b]!));
  return Array.from(pairs.keys())
    .sort((x, y) => later[x]! - later[y]! || earlier[x]! - earlier[y]!)
    .map((i) => pairs[i]!);
}

/** The number of each article: see {@link pairsByNeighbourhood}. */
export function numberByNeighbours(pairs: readonly CandidatePair[], size: number): Int32Array {
  const starts = new Uint32Array(size + 1);
  for (const { a, b } of pairs) {
    starts[a + 1]!++;
    starts[b + 1]!++;
  }
  const degrees = starts.slice(1);
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const neighbours = new Uint32Array(2 * pairs.length);
  for (const { a, b } of pairs) {
    neighbours[next[a]!++] = b;
    neighbours[next[b]!++] = a;
  }
  const numbers = new Int32Array(size).fill(-1);
  const queue = new Uint32Array(size);
  let count = 0;
  for (let first = 0; first < size; first++) {
    if (numbers[first]! >= 0) continue;
    let head = count;
    numbers[first] = count;
    queue[count++] = first;
    for (; head < count; head++) {
      const one = queue[head]!;
      const around = neighbours.subarray(starts[one], starts[one + 1]);
      for (const other of around.sort((x, y) => degrees[x]! - degrees[y]! || x - y)) {
        if (numbers[other]! >= 0) continue;
        numbers[other] = count;
        queue[count++] = other;
      }
    }
  }
  halveByNeighbours(queue, { starts, neighbours });
  queue.forEach((article, number) => (numbers[article] = number));
  return numbers;
}
