/** How many pairs between two groups of nodes are of one family and were not compared, while groups merge. */
export class Families {
  /** By group: how many nodes of each family it has. */
  readonly #members: (Map<number, number> | undefined)[];
  /** By group, then by other group: how many of their pairs are of one family and were compared. */
  readonly #compared: (Map<number, number> | undefined)[];

  constructor(count: number, familyOf: (node: number) => number | undefined) {
    this.#members = new Array<undefined>(count);
    this.#compared = new Array<undefined>(count);
    for (let node = 0; node < count; node++) {
      const family = familyOf(node);
      if (family !== undefined) this.#members[node] = new Map([[family, 1]]);
    }
  }

  /** A pair of single nodes was compared. */
  compared(a: number, b: number): void {
    if (this.#sameFamily(a, b) > 0) {
      add((this.#compared[a] ??= new Map<number, number>()), b, 1);
      add((this.#compared[b] ??= new Map<number, number>()), a, 1);
    }
  }

  unknownBetween(a: number, b: number): number {
    const same = this.#sameFamily(a, b);
    return same === 0 ? 0 : same - (this.#compared[a]?.get(b) ?? 0);
  }

  /** The nodes of `from` are those of `into` from now on. */
  merge(into: number, from: number): void {
    const members = this.#members[from];
    if (members)
      for (const [family, count] of members)
        add((this.#members[into] ??= new Map<number, number>()), family, count);
    this.#members[from] = undefined;
    const compared = this.#compared[from];
    if (compared)
      for (const [other, count] of compared) {
        this.#compared[other]!.delete(from);
        if (other === into) continue;
        add((this.#compared[into] ??= new Map<number, number>()), other, count);
        add(this.#compared[other]!, into, count);
      }
    this.#compared[from] = undefined;
  }

  #sameFamily(a: number, b: number): number {
    const [ofA, ofB] = [this.#members[a], this.#members[b]];
    if (!ofA || !ofB) return 0;
    let same = 0;
    for (const [family, count] of ofA) same += count * (ofB.get(family) ?? 0);
    return same;
  }
}

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
