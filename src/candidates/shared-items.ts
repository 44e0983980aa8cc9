import type { SketchStore } from '../sketch/sketch-store.js';

/**
 * Which articles hold which phrases, for the phrases that two articles or more share, in flat arrays. Items are
 * those phrases, numbered from 0; articles are numbered by their place in the list that was asked about.
 */
export interface SharedItems {
  /** The articles with item i, ascending: `holders[holdersStart[i] … holdersStart[i + 1] − 1]`. */
  readonly holders: Uint32Array;
  readonly holdersStart: Uint32Array;
  /** The items of article s, ascending: `items[itemsStart[s] … itemsStart[s + 1] − 1]`. */
  readonly items: Uint32Array;
  readonly itemsStart: Uint32Array;
}

/**
 * Turns the phrases of the articles at `positions` inside out. Phrases of one article only, most of them, are left
 * out.
 *
 * Phrases are dealt with in ranges of their hashes, as each sketch holds them in order; those of a range are dealt
 * into buckets that fit in the cache, and the equal ones of a bucket brought together by a small hash table. So the
 * memory it works in is that of one range, and it never sorts. O(n) for n phrases in all.
 */
export function findSharedItems(store: SketchStore, positions: Uint32Array): SharedItems {
  const grouper = new Grouper(positions.length);
  const next = Uint32Array.from(positions, (position) => store.startOf(position));
  const range = new Columns();
  const dealt = new Columns();
  for (const { low, high, count } of splitRange(store, positions)) {
    range.reserve(count);
    dealt.reserve(count);
    gather(store, positions, next, high, range);
    deal(range, dealt, count, low, high, grouper);
  }
  return grouper.finish();
}

/** Phrases and who holds them, side by side. */
class Columns {
  keys = new Uint32Array(0);
  owners = new Uint32Array(0);

  reserve(count: number): void {
    if (this.keys.length >= count) return;
    this.keys = new Uint32Array(count);
    this.owners = new Uint32Array(count);
  }
}

interface Range {
  readonly low: number;
  /** First hash above the range, up to 2³². */
  readonly high: number;
  readonly count: number;
}

const rangeSize = 1 << 20;
const splitBits = 12;

/** Ranges of hashes with about {@link rangeSize} phrases each; more, where one hash has more. */
function splitRange(store: SketchStore, positions: Uint32Array): Range[] {
  const counts = new Uint32Array(1 << splitBits);
  for (let s = 0; s < positions.length; s++) {
    const page = store.pageOf(positions[s]!);
    const end = store.endOf(positions[s]!);
    for (let i = store.startOf(positions[s]!); i < end; i++) counts[page[i]! >>> (32 - splitBits)]!++;
  }
  const ranges: Range[] = [];
  const width = 2 ** (32 - splitBits);
  let low = 0;
  let count = 0;
  for (let part = 0; part < counts.length; part++) {
    count += counts[part]!;
    const isLast = part + 1 === counts.length;
    if (count === 0 || (!isLast && count + counts[part + 1]! <= rangeSize)) continue;
    ranges.push({ low, high: (part + 1) * width, count });
    low = (part + 1) * width;
    count = 0;
  }
  return ranges;
}

/** Moves on in each set up to `high`, and writes what it passed to `range`. */
function gather(
  store: SketchStore,
  positions: Uint32Array,
  next: Uint32Array,
  high: number,
  { keys, owners }: Columns,
): void {
  let filled = 0;
  for (let s = 0; s < positions.length; s++) {
    const position = positions[s]!;
    const page = store.pageOf(position);
    const end = store.endOf(position);
    let i = next[s]!;
    for (; i < end && page[i]! < high; i++) {
      keys[filled] = page[i]!;
      owners[filled++] = s;
    }
    next[s] = i;
  }
}

const mostBuckets = 2048;

/** Deals a range into buckets of some hundred phrases by their hash, in order of who holds them, and groups each. */
function deal(from: Columns, to: Columns, count: number, low: number, high: number, grouper: Grouper): void {
  const { keys, owners } = from;
  const wanted = Math.min(mostBuckets, 2 ** Math.ceil(Math.log2(Math.max(1, count / 256))));
  const perHash = wanted / (high - low);
  const ends = new Uint32Array(wanted + 1);
  for (let i = 0; i < count; i++) ends[Math.floor((keys[i]! - low) * perHash) + 1]!++;
  for (let bucket = 0; bucket < wanted; bucket++) ends[bucket + 1]! += ends[bucket]!;
  const starts = ends.slice();
  for (let i = 0; i < count; i++) {
    const place = starts[Math.floor((keys[i]! - low) * perHash)]!++;
    to.keys[place] = keys[i]!;
    to.owners[place] = owners[i]!;
  }
  for (let bucket = 0; bucket < wanted; bucket++) grouper.group(to, ends[bucket]!, ends[bucket + 1]!);
}

/** Brings equal phrases together and keeps who holds them. */
class Grouper {
  readonly #articles: number;
  #holders = new Uint32Array(1 << 16);
  #holderCount = 0;
  #holdersStart = new Uint32Array(1 << 14);
  #itemCount = 0;
  /** One more than the group in each place of the hash table. */
  #table = new Uint32Array(1 << 11);
  /** Per group: its phrase, its size, and then where its next holder goes. */
  #keys = new Uint32Array(1 << 9);
  #sizes = new Uint32Array(1 << 9);
  /** Per phrase of the bucket, its group. */
  #groups = new Uint32Array(1 << 9);

  constructor(articles: number) {
    this.#articles = articles;
  }

  group({ keys, owners }: Columns, start: number, end: number): void {
    if (end - start < 2) return;
    this.#reserve(end - start);
    const found = this.#nameGroups(keys, start, end);
    const [sizes, groups, holders] = [this.#sizes, this.#groups, this.#holders];
    for (let group = 0; group < found; group++) {
      const size = sizes[group]!;
      sizes[group] = size < 2 ? NONE : this.#holderCount;
      if (size < 2) continue;
      this.#holdersStart[this.#itemCount++] = this.#holderCount;
      this.#holderCount += size;
    }
    for (let i = start; i < end; i++) {
      const group = groups[i - start]!;
      if (sizes[group] !== NONE) holders[sizes[group]!++] = owners[i]!;
    }
  }

  finish(): SharedItems {
    const holders = this.#holders.slice(0, this.#holderCount);
    this.#holders = new Uint32Array(0);
    const holdersStart = this.#holdersStart.slice(0, this.#itemCount + 1);
    holdersStart[this.#itemCount] = this.#holderCount;
    const itemsStart = new Uint32Array(this.#articles + 1);
    for (let i = 0; i < holders.length; i++) itemsStart[holders[i]! + 1]!++;
    for (let s = 0; s < this.#articles; s++) itemsStart[s + 1]! += itemsStart[s]!;
    const next = itemsStart.slice();
    const items = new Uint32Array(holders.length);
    for (let item = 0; item < this.#itemCount; item++) {
      const end = holdersStart[item + 1]!;
      for (let i = holdersStart[item]!; i < end; i++) items[next[holders[i]!]!++] = item;
    }
    return { holders, holdersStart, items, itemsStart };
  }

  /** Numbers the different phrases of a bucket from 0 as they come, counts each, and returns how many there are. */
  #nameGroups(keys: Uint32Array, start: number, end: number): number {
    const [table, names, sizes, groups] = [this.#table, this.#keys, this.#sizes, this.#groups];
    const bits = Math.min(31, 33 - Math.clz32(end - start));
    const mask = (1 << bits) - 1;
    table.fill(0, 0, mask + 1);
    let found = 0;
    for (let i = start; i < end; i++) {
      const key = keys[i]!;
      // By the low bits: the high ones are what the phrases of a bucket have in common.
      let place = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
      let group = table[place]!;
      while (group !== 0 && names[group - 1] !== key) {
        place = (place + 1) & mask;
        group = table[place]!;
      }
      if (group === 0) {
        names[found] = key;
        sizes[found] = 0;
        group = ++found;
        table[place] = group;
      }
      sizes[group - 1]!++;
      groups[i - start] = group - 1;
    }
    return found;
  }

  #reserve(count: number): void {
    if (this.#groups.length < count) {
      const room = 2 ** Math.ceil(Math.log2(count));
      this.#table = new Uint32Array(4 * room);
      this.#keys = new Uint32Array(room);
      this.#sizes = new Uint32Array(room);
      this.#groups = new Uint32Array(room);
    }
    if (this.#holders.length < this.#holderCount + count)
      this.#holders = enlarged(this.#holders, this.#holderCount + count);
    if (this.#holdersStart.length < this.#itemCount + count + 1)
      this.#holdersStart = enlarged(this.#holdersStart, this.#itemCount + count + 1);
  }
}

const NONE = 0xffffffff;

function enlarged(array: Uint32Array, atLeast: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(atLeast, Math.ceil(array.length * 1.5)));
  larger.set(array);
  return larger;
}
