/**
 * An order of the nodes of a graph in which neighbours stand near each other, so that the gaps between their places take
 * few bits. By recursive bisection: Dhulipala and others, “Compressing graphs and indexes with recursive graph bisection”,
 * KDD 2016. Places to nodes; deterministic. O(edges · log² nodes).
 */
export function orderByNeighbours(neighbours: readonly (readonly number[])[]): number[] {
  const size = neighbours.length;
  const nodes = Int32Array.from(neighbours.keys());
  const gain = new Float64Array(size);
  const left = new Int32Array(size);
  const right = new Int32Array(size);
  const logs = Float64Array.from({ length: size + 2 }, (_, i) => Math.log2(i + 1));
  const bits = (degree: number, of: number) => (degree <= 0 ? 0 : degree * (logs[of]! - logs[degree]!));

  const split = (from: number, to: number): void => {
    if (to - from <= minPart) return;
    const middle = (from + to) >> 1;
    const [inLeft, inRight] = [middle - from, to - middle];
    left.fill(0);
    right.fill(0);
    for (let i = from; i < to; i++) for (const v of neighbours[nodes[i]!]!) (i < middle ? left : right)[v]!++;
    for (let round = 0; round < rounds; round++) {
      for (let i = from; i < to; i++) {
        const step = i < middle ? 1 : -1;
        let sum = 0;
        for (const v of neighbours[nodes[i]!]!) {
          const [l, r] = [left[v]!, right[v]!];
          sum += bits(l, inLeft) + bits(r, inRight) - bits(l - step, inLeft) - bits(r + step, inRight);
        }
        gain[nodes[i]!] = sum;
      }
      const byGain = (x: number, y: number) => gain[y]! - gain[x]! || x - y;
      const [first, last] = [nodes.slice(from, middle).sort(byGain), nodes.slice(middle, to).sort(byGain)];
      let swaps = 0;
      while (swaps < inLeft && gain[first[swaps]!]! + gain[last[swaps]!]! > 1e-9) {
        const [a, b] = [first[swaps]!, last[swaps]!];
        for (const v of neighbours[a]!) {
          left[v]!--;
          right[v]!++;
        }
        for (const v of neighbours[b]!) {
          right[v]!--;
          left[v]!++;
        }
        first[swaps] = b;
        last[swaps++] = a;
      }
      nodes.set(first, from);
      nodes.set(last, middle);
      if (swaps === 0) break;
    }
    split(from, middle);
    split(middle, to);
  };
  split(0, size);
  return [...nodes];
}

/** Exchanges of the two halves of a part, each of all nodes that gain by it. */
const rounds = 12;
/** Nodes of a part that is left as it is. */
const minPart = 8;
