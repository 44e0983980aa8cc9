import type { SketchStore } from '../sketch/sketch-store.js';
import { createPairFilter, rareWeights, type JoinRule } from './phrase-join.js';

/**
 * What the join by phrases would hand on for some of the articles: how many partners before them in the order they
 * have in all, so that each pair of the batch would count once; and what share of their phrases is not too common.
 *
 * Two passes over the phrases of all articles: one counts who has those of the articles asked about, one keeps them.
 *
 * @param asked places in the order, ascending.
 */
export function countPartners(
  store: SketchStore,
  order: Uint32Array,
  asked: readonly number[],
  rule: JoinRule,
): { partners: number; rareShare: number } {
  const table = new ItemTable(store, order, asked);
  const counts = new Uint32Array(table.size + 1);
  table.scan(store, order, (item) => counts[item]!++);
  const isRare = (item: number) => counts[item]! <= rule.maxHolders;

  const starts = new Uint32Array(table.size + 1);
  for (let item = 0; item < table.size; item++)
    starts[item + 1] = starts[item]! + (isRare(item) ? counts[item]! : Math.min(counts[item]!, rule.hubs));
  const holders = new Uint32Array(starts[table.size]!);
  const next = starts.slice();
  table.scan(store, order, (item, place) => {
    if (next[item]! < starts[item + 1]!) holders[next[item]!++] = place;
  });

  const isWanted = createPairFilter(store, order, rule);
  const weights = rareWeights(rule.rareHolders);
  const shared = new Uint32Array(order.length);
  const rarity = new Float64Array(order.length);
  let [partners, kept, rare] = [0, 0, 0];
  for (const q of asked) {
    const touched: number[] = [];
    for (const item of table.itemsOf(store, order[q]!)) {
      kept++;
      if (isRare(item)) rare++;
      for (let i = starts[item]!; i < starts[item + 1]! && holders[i]! < q; i++) {
        const d = holders[i]!;
        if (shared[d]!++ === 0) touched.push(d);
        rarity[d]! += weights[counts[item]!] ?? 0;
      }
    }
    for (const d of touched) {
      if (shared[d]! >= rule.minShared && isWanted(d, q, shared[d]!, rarity[d]!)) partners++;
      shared[d] = 0;
      rarity[d] = 0;
    }
  }
  return { partners, rareShare: kept === 0 ? 1 : rare / kept };
}

/** Numbers for the phrases of some articles, and a quick way to tell that a phrase is none of them. */
class ItemTable {
  readonly #mask: number;
  /** One more than the number of the item in each place. */
  readonly #places: Uint32Array;
  readonly #keys: Uint32Array;
  readonly #bits: Uint32Array;
  size = 0;

  constructor(store: SketchStore, order: Uint32Array, asked: readonly number[]) {
    let most = 0;
    for (const place of asked) most += store.endOf(order[place]!) - store.startOf(order[place]!);
    const bits = Math.max(10, 33 - Math.clz32(most));
    this.#mask = 2 ** bits - 1;
    this.#places = new Uint32Array(2 ** bits);
    this.#keys = new Uint32Array(most);
    this.#bits = new Uint32Array(2 ** (bits - 2));
    for (const place of asked) {
      const position = order[place]!;
      const page = store.pageOf(position);
      for (let i = store.startOf(position); i < store.endOf(position); i++) this.#add(page[i]!);
    }
  }

  /** Calls `take` for each phrase of each article that has a number, article by article. */
  scan(store: SketchStore, order: Uint32Array, take: (item: number, place: number) => void): void {
    const bits = this.#bits;
    const bitMask = bits.length * 32 - 1;
    for (let place = 0; place < order.length; place++) {
      const page = store.pageOf(order[place]!);
      const end = store.endOf(order[place]!);
      for (let i = store.startOf(order[place]!); i < end; i++) {
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
