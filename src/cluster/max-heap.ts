interface Entry {
  readonly weight: number;
  readonly a: number;
  readonly b: number;
}

/** Binary heap of pairs: the highest weight first; of equal ones the least `a`, then the least `b`. */
export class MaxHeap {
  readonly #entries: Entry[] = [];

  push(weight: number, a: number, b: number): void {
    const entries = this.#entries;
    const entry = { weight, a, b };
    let at = entries.length;
    entries.push(entry);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!isBefore(entry, entries[up]!)) break;
      entries[at] = entries[up]!;
      at = up;
    }
    entries[at] = entry;
  }

  pop(): Entry | undefined {
    const entries = this.#entries;
    const top = entries[0];
    const last = entries.pop();
    if (last === undefined || entries.length === 0) return top;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= entries.length) break;
      if (down + 1 < entries.length && isBefore(entries[down + 1]!, entries[down]!)) down++;
      if (!isBefore(entries[down]!, last)) break;
      entries[at] = entries[down]!;
      at = down;
    }
    entries[at] = last;
    return top;
  }
}

function isBefore(x: Entry, y: Entry): boolean {
  if (x.weight !== y.weight) return x.weight > y.weight;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}
