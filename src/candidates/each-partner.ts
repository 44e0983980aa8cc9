import type { SketchStore } from '../sketch/sketch-store.js';
import { PairList } from './pair-list.js';
import type { JoinRule } from '../types.js';
import { createPairFilter, rareWeights } from './phrase-join.js';

/**
 * Calls `take` with the pairs a < b that the join by phrases would find for some of the articles: those with an article
 * before each of them in the list. Returns how many phrases these keep in all, and what share of them is not too common.
 *
 * One pass over the phrases of all articles tells who has those of the articles asked about.
 *
 * @param asked places in the list, ascending.
 */
export function eachPartner(
  store: SketchStore,
  positions: Uint32Array,
  asked: readonly number[],
  rule: JoinRule,
  take: (a: number, b: number) => void,
  frequencyOf?: (phrase: number) => number,
): { kept: number; rareShare: number } {
  const table = new ItemTable(store, positions, asked);
  const frequencies = new Uint32Array(table.size);
  const hits = new PairList();
  table.scan(store, positions, (item, place) => {
    // Of what too many have the first are enough.
    if (frequencies[item]!++ < rule.maxHolders) hits.add(item, place);
  });
  const starts = new Uint32Array(table.size + 1);
  hits.forEach((item) => starts[item + 1]!++);
  for (let item = 0; item < table.size; item++) starts[item + 1]! += starts[item]!;
  const next = starts.slice();
  const holders = new Uint32Array(hits.length);
  hits.forEach((item, place) => (holders[next[item]!++] = place));

  const isWanted = createPairFilter(store, positions, rule);
  const weights = rareWeights(rule.rareHolders);
  const shared = new Uint32Array(positions.length);
  const rarity = new Float64Array(positions.length);
  let [kept, rare] = [0, 0];
  for (const b of asked) {
    const touched: number[] = [];
    for (const item of table.itemsOf(store, positions[b]!)) {
      const frequency = frequencyOf ? frequencyOf(table.keyOf(item)) : frequencies[item]!;
      const isRare = Math.max(frequency, frequencies[item]!) <= rule.maxHolders;
      const end = isRare
        ? starts[item + 1]!
        : Math.min(starts[item + 1]!, starts[item]! + rule.representatives);
      kept++;
      rare += isRare ? 1 : 0;
      for (let i = starts[item]!; i < end && holders[i]! < b; i++) {
        const a = holders[i]!;
        if (shared[a]!++ === 0) touched.push(a);
        rarity[a]! += weights[frequency] ?? 0;
      }
    }
    for (const a of touched) {
      if (shared[a]! >= rule.minShared && isWanted(a, b, shared[a]!, rarity[a]!)) take(a, b);
      shared[a] = 0;
      rarity[a] = 0;
    }
  }
  return { kept, rareShare: kept === 0 ? 1 : rare / kept };
}

/** Numbers for the phrases of some articles, and a quick way to tell that a phrase is none of them. */
class ItemTable {
  readonly #mask: number;
  /** One more than the number of the item in each place. */
  readonly #places: Uint32Array;
  readonly #keys: Uint32Array;
  readonly #bits: Uint32Array;
  size = 0;

  constructor(store: SketchStore, positions: Uint32Array, asked: readonly number[]) {
    let most = 0;
    for (const place of asked) most += store.endOf(positions[place]!) - store.startOf(positions[place]!);
    const bits = Math.max(10, 33 - Math.clz32(most));
    this.#mask = 2 ** bits - 1;
    this.#places = new Uint32Array(2 ** bits);
    this.#keys = new Uint32Array(most);
    this.#bits = new Uint32Array(2 ** (bits - 2));
    for (const place of asked) {
      const position = positions[place]!;
      const page = store.pageOf(position);
      for (let i = store.startOf(position); i < store.endOf(position); i++) this.#add(page[i]!);
    }
  }

  /** Calls `take` for each phrase of each article that has a number, article by article. */
  scan(store: SketchStore, positions: Uint32Array, take: (item: number, place: number) => void): void {
    const bits = this.#bits;
    const bitMask = bits.length * 32 - 1;
    for (let place = 0; place < positions.length; place++) {
      const page = store.pageOf(positions[place]!);
      const end = store.endOf(positions[place]!);
      for (let i = store.startOf(positions[place]!); i < end; i++) {
        const bit = page[i]! & bitMask;
        // Nine in ten end here.
        if ((bits[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
        const item = this.#find(page[i]!);
        if (item >= 0) take(item, place);
      }
    }
  }

  itemsOf(store: SketchStore, position: number): number[] {
    const phrases = store.pageOf(position).subarray(store.startOf(position), store.endOf(position));
    return Array.from(phrases, (phrase) => this.#find(phrase));
  }

  keyOf(item: number): number {
    return this.#keys[item]!;
  }

  #find(key: number): number {
    let place = key & this.#mask;
    for (let entry = this.#places[place]!; entry !== 0; entry = this.#places[place]!) {
      if (this.#keys[entry - 1] === key) return entry - 1;
      place = (place + 1) & this.#mask;
    }
    return -1;
  }

  #add(key: number): void {
    if (this.#find(key) >= 0) return;
    const bit = key & (this.#bits.length * 32 - 1);
    this.#bits[bit >>> 5]! |= 1 << (bit & 31);
    let place = key & this.#mask;
    while (this.#places[place] !== 0) place = (place + 1) & this.#mask;
    this.#keys[this.size++] = key;
    this.#places[place] = this.size;
  }
}
