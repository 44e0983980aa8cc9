/** Sets of the nodes 0 … count − 1 that are joined and never parted, each named by one of its nodes, its root. */
export class DisjointSets {
  readonly #parent: Uint32Array;

  constructor(count: number) {
    this.#parent = Uint32Array.from({ length: count }, (_, node) => node);
  }

  /** The root of the set that a node is in. Halves the way of whom it passes, so that no way stays long. */
  find(node: number): number {
    const parent = this.#parent;
    let at = node;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  }

  /** Joins the sets of two nodes, whichever is given first: the lesser root stays one. */
  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    this.#parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** Joins the sets of two roots under the first. */
  merge(into: number, from: number): void {
    this.#parent[from] = into;
  }
}
