import type { SketchStore } from '../sketch/sketch-store.js';
import { sortByKey } from './sort-by-key.js';

/**
 * Which articles hold which phrases, for the phrases that two articles or more share. Items are those phrases,
 * numbered from 0 by their hash; articles are numbered by their place in the list that was asked about.
 */
export interface SharedItems {
  /** The articles with item i, ascending: `holders[holdersStart[i] … holdersStart[i + 1] − 1]`. */
  readonly holders: Uint32Array;
  readonly holdersStart: Uint32Array;
  /** How common each item is by a count that was made before; absent where its holders are counted. */
  readonly frequencies?: Uint32Array | undefined;
}

/**
 * Builds the inverted index (phrase → articles) of the articles at `positions`. Phrases of one article only are left out.
 *
 * Phrases are dealt out to parts by the high bits of their hashes, and each part is sorted in the cache; for some
 * parts at a time, as each sketch holds its phrases in order: so it works in 16 bytes for each of {@link batchSize}
 * phrases, whatever their number. O(n) for n phrases in all.
 */
export function findSharedItems(
  store: SketchStore,
  positions: Uint32Array,
  frequencyOf?: (phrase: number) => number,
): SharedItems {
  const counts = countParts(store, positions);
  const shift = 32 - Math.log2(counts.length);
  const collector = new Collector(frequencyOf);
  const next = Uint32Array.from(positions, (position) => store.startOf(position));
  const ends = new Uint32Array(counts.length);
  let [keys, owners] = [new Uint32Array(0), new Uint32Array(0)];
  for (let first = 0; first < counts.length;) {
    let end = first;
    let size = 0;
    for (; end < counts.length && (end === first || size + counts[end]! <= batchSize); end++) {
      ends[end] = size;
      size += counts[end]!;
    }
    if (keys.length < size) [keys, owners] = [new Uint32Array(size), new Uint32Array(size)];
    dealOut(store, positions, next, shift, end, ends, keys, owners);
    for (let part = first; part < end; part++) {
      const [start, last] = [ends[part]! - counts[part]!, ends[part]!];
      collector.add(...sortByKey(keys.subarray(start, last), owners.subarray(start, last)));
    }
    first = end;
  }
  return collector.finish();
}

const batchSize = 1 << 23;
/** Phrases of a part, as long as there are no more than 4,096 parts: what is sorted is 16 bytes for each. */
const partSize = 1 << 14;

/** By the high bits of the hashes, how many phrases there are. */
function countParts(store: SketchStore, positions: Uint32Array): Uint32Array {
  let total = 0;
  for (let s = 0; s < positions.length; s++)
    total += store.endOf(positions[s]!) - store.startOf(positions[s]!);
  const bits = Math.min(12, Math.max(1, Math.ceil(Math.log2(total / partSize))));
  const counts = new Uint32Array(1 << bits);
  for (let s = 0; s < positions.length; s++) {
    const page = store.pageOf(positions[s]!);
    const end = store.endOf(positions[s]!);
    for (let i = store.startOf(positions[s]!); i < end; i++) counts[page[i]! >>> (32 - bits)]!++;
  }
  return counts;
}

/**
 * Deals the phrases of the parts before `endPart`, from where each article stands in `next`, to their parts; moves
 * `ends` on from where each part starts to where it ends.
 */
function dealOut(
  store: SketchStore,
  positions: Uint32Array,
  next: Uint32Array,
  shift: number,
  endPart: number,
  ends: Uint32Array,
  keys: Uint32Array,
  owners: Uint32Array,
): void {
  for (let s = 0; s < positions.length; s++) {
    const page = store.pageOf(positions[s]!);
    const end = store.endOf(positions[s]!);
    let i = next[s]!;
    for (; i < end; i++) {
      const key = page[i]!;
      const part = key >>> shift;
      if (part >= endPart) break;
      const place = ends[part]!++;
      keys[place] = key;
      owners[place] = s;
    }
    next[s] = i;
  }
}

/** Keeps who holds each key that two have or more. */
class Collector {
  #holders = new Uint32Array(1 << 16);
  #holderCount = 0;
  #holdersStart = new Uint32Array(1 << 14);
  #itemCount = 0;
  readonly #frequencyOf: ((phrase: number) => number) | undefined;
  readonly #frequencies: number[] = [];

  constructor(frequencyOf: ((phrase: number) => number) | undefined) {
    this.#frequencyOf = frequencyOf;
  }

  /** @param keys ascending. */
  add(keys: Uint32Array, owners: Uint32Array): void {
    const count = keys.length;
    if (this.#holders.length < this.#holderCount + count)
      this.#holders = enlarged(this.#holders, this.#holderCount + count);
    if (this.#holdersStart.length < this.#itemCount + count + 1)
      this.#holdersStart = enlarged(this.#holdersStart, this.#itemCount + count + 1);
    const [holders, holdersStart] = [this.#holders, this.#holdersStart];
    let [holderCount, itemCount] = [this.#holderCount, this.#itemCount];
    for (let start = 0, end = 0; start < count; start = end) {
      const key = keys[start];
      end = start + 1;
      while (end < count && keys[end] === key) end++;
      if (end - start < 2) continue;
      holdersStart[itemCount++] = holderCount;
      if (this.#frequencyOf) this.#frequencies.push(this.#frequencyOf(keys[start]!));
      for (let i = start; i < end; i++) holders[holderCount++] = owners[i]!;
    }
    this.#holderCount = holderCount;
    this.#itemCount = itemCount;
  }

  finish(): SharedItems {
    const holdersStart = this.#holdersStart.slice(0, this.#itemCount + 1);
    holdersStart[this.#itemCount] = this.#holderCount;
    const holders = this.#holders.subarray(0, this.#holderCount);
    return {
      holders,
      holdersStart,
      ...(this.#frequencyOf && { frequencies: Uint32Array.from(this.#frequencies) }),
    };
  }
}

function enlarged(array: Uint32Array, atLeast: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(atLeast, Math.ceil(array.length * 1.25)));
  larger.set(array);
  return larger;
}
