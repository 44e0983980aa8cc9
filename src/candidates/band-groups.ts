import type { SketchStore } from '../sketch/sketch-store.js';
import type { BandPlan } from '../types.js';
import { bandKeys, emptySlot } from './band-keys.js';
import { PairList } from './pair-list.js';
import { sortByKey } from './sort-by-key.js';

/**
 * Only the first so many articles of a band group are looked at by those after them: texts with one paragraph in
 * common, or made to meet there, cost no more than that, and a reprint agrees with its source in other bands too.
 */
export const maxBandMembers = 16;

/** Articles by the bands of their signatures, by their places in an order. */
export interface BandGroups {
  /** Calls `take` with each place before `place` that is among the first of a band group of both; some twice. */
  readonly eachBefore: (place: number, take: (before: number) => void) => void;
}

/**
 * Groups the articles that agree in all rows of a band. Who is looked at is told by the group alone, so it can be found
 * out group by group on many machines.
 *
 * Sorts band by band, O(n) for n articles; holds 12 bytes for each article of each group of two or more.
 *
 * @param order positions by place.
 */
export function groupByBands(store: SketchStore, order: Uint32Array, plan: BandPlan): BandGroups {
  const { bands } = plan;
  const keysOfAll = new Uint32Array(bands * order.length);
  const keys = new Uint32Array(bands);
  const withWords: number[] = [];
  for (let place = 0; place < order.length; place++) {
    const slots = store.slotsAt(order[place]!);
    if (slots[0] === emptySlot) continue;
    bandKeys(slots, plan, keys);
    for (let band = 0; band < bands; band++) keysOfAll[band * order.length + withWords.length] = keys[band]!;
    withWords.push(place);
  }
  /** Of each place and each of its groups, where that starts in `members`. */
  const hits = new PairList();
  const members = new Column();
  for (let band = 0; band < bands; band++) {
    const start = band * order.length;
    const [sorted, places] = sortByKey(
      keysOfAll.subarray(start, start + withWords.length),
      Uint32Array.from(withWords),
    );
    for (let first = 0, end = 0; first < sorted.length; first = end) {
      end = first + 1;
      while (end < sorted.length && sorted[end] === sorted[first]) end++;
      if (end - first < 2) continue;
      const group = members.length;
      for (let i = first; i < Math.min(end, first + maxBandMembers); i++) members.push(places[i]!);
      // Whoever comes after them all ends the run of a group.
      members.push(order.length);
      for (let i = first + 1; i < end; i++) hits.add(places[i]!, group);
    }
  }
  const { starts, values } = hits.byFirst(order.length);
  const all = members.values();
  return {
    eachBefore(place, take) {
      for (let i = starts[place]!; i < starts[place + 1]!; i++)
        for (let m = values[i]!; all[m]! < place; m++) take(all[m]!);
    },
  };
}

/** Numbers in a flat column that grows. */
class Column {
  #values = new Uint32Array(1 << 10);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  values(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}
