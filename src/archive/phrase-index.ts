import { hashId } from '../candidates/hash-order.js';
import type { Sketch } from '../types.js';
import type { HeldArticle } from './article-record.js';

/** Phrases added since the index was last made anew, from which it is: a share of what it held then, and at least so many. */
const minRecent = 1 << 20;
const recentShare = 1 / 4;

/** Phrases of a bucket, about: they are looked through one by one. */
const bucketSize = 8;

/** High bits of a phrase by which all are dealt out first: as many heaps as a cache has room to write to at once. */
const dealtBits = 8;
const maxBucketBits = 26;

/**
 * Which articles hold a phrase. Most are in flat columns, in buckets by the high bits of the phrase, 8 bytes a phrase; what
 * came since is in a map, until it is so much that the columns are made anew. An article that is removed is passed over
 * until then.
 */
export class PhraseIndex {
  #articles: (HeldArticle | undefined)[] = [];
  #slotOf = new Map<HeldArticle, number>();
  /** Of the ids, by slot. */
  #hashes: number[] = [];
  /** Phrases that the article has, about, and the share of them that its sketch keeps, by slot. */
  #sizes: number[] = [];
  #rates: number[] = [];
  #shift = 31;
  #starts: Uint32Array = new Uint32Array(3);
  #phrases: Uint32Array = new Uint32Array(0);
  #slots: Uint32Array = new Uint32Array(0);
  #recent = new Map<number, number[]>();
  #recentCount = 0;
  #found: Uint32Array = new Uint32Array(16);

  constructor(articles: Iterable<HeldArticle>) {
    this.#make(articles);
  }

  /** One more than the greatest slot. */
  get slots(): number {
    return this.#articles.length;
  }

  /** Articles that are in it. */
  get size(): number {
    return this.#slotOf.size;
  }

  allSlots(): Iterable<number> {
    return this.#slotOf.values();
  }

  /** The first so many of some slots by the hash of their ids: who stands for a phrase that many hold. */
  representatives(slots: Iterable<number>, count: number): number[] {
    const hashes = this.#hashes;
    const first: number[] = [];
    for (const slot of slots) {
      if (first.length === count && hashes[slot]! >= hashes[first[count - 1]!]!) continue;
      const place = first.findIndex((other) => hashes[slot]! < hashes[other]!);
      first.splice(place === -1 ? first.length : place, 0, slot);
      if (first.length > count) first.pop();
    }
    return first;
  }

  articleAt(slot: number): HeldArticle {
    return this.#articles[slot]!;
  }

  /** About how many phrases the article has in all. */
  sizeAt(slot: number): number {
    return this.#sizes[slot]!;
  }

  /** The share of them that its sketch keeps. */
  rateAt(slot: number): number {
    return this.#rates[slot]!;
  }

  /** The slots of the articles with this phrase; a view that holds until the next question. */
  holdersOf(phrase: number): Uint32Array {
    const bucket = phrase >>> this.#shift;
    const [start, end] = [this.#starts[bucket]!, this.#starts[bucket + 1]!];
    const recent = this.#recentCount === 0 ? undefined : this.#recent.get(phrase);
    const most = end - start + (recent?.length ?? 0);
    if (this.#found.length < most) this.#found = new Uint32Array(2 * most);
    const found = this.#found;
    let count = 0;
    for (let i = start; i < end; i++) {
      if (this.#phrases[i] === phrase && this.#articles[this.#slots[i]!]) found[count++] = this.#slots[i]!;
    }
    for (const slot of recent ?? []) if (this.#articles[slot]) found[count++] = slot;
    return found.subarray(0, count);
  }

  add(article: HeldArticle): void {
    const slot = this.#slot(article);
    const { phrases } = article.sketch;
    for (let i = 0; i < phrases.length; i++) {
      const known = this.#recent.get(phrases[i]!);
      if (known) known.push(slot);
      else this.#recent.set(phrases[i]!, [slot]);
    }
    this.#recentCount += phrases.length;
    if (this.#recentCount > Math.max(minRecent, recentShare * this.#phrases.length))
      this.#make([...this.#slotOf.keys()]);
  }

  remove(article: HeldArticle): void {
    const slot = this.#slotOf.get(article);
    if (slot === undefined) return;
    this.#slotOf.delete(article);
    this.#articles[slot] = undefined;
  }

  #slot(article: HeldArticle): number {
    this.#hashes.push(hashId(article.id));
    this.#sizes.push(sizeOf(article.sketch));
    this.#rates.push(rateOf(article.sketch));
    const slot = this.#articles.push(article) - 1;
    this.#slotOf.set(article, slot);
    return slot;
  }

  #make(articles: Iterable<HeldArticle>): void {
    const list = [...articles];
    this.#articles = [];
    this.#slotOf = new Map();
    [this.#hashes, this.#sizes, this.#rates] = [[], [], []];
    this.#recent = new Map();
    this.#recentCount = 0;
    let total = 0;
    for (const article of list) {
      this.#slot(article);
      total += article.sketch.phrases.length;
    }
    const columns = dealByHighBits(list, total);
    const bits = Math.min(maxBucketBits, Math.max(dealtBits, Math.ceil(Math.log2(total / bucketSize + 1))));
    this.#shift = 32 - bits;
    this.#starts = sortIntoBuckets(columns, bits);
    [this.#phrases, this.#slots] = [columns.phrases, columns.slots];
  }
}

/** About how many phrases an article has in all. */
export function sizeOf(sketch: Sketch): number {
  return sketch.phrases.length / rateOf(sketch);
}

/** The share of them that its sketch keeps. */
export function rateOf({ phraseRate = 1 }: Sketch): number {
  return phraseRate;
}

/** Phrases and who holds them, side by side. */
interface Columns {
  readonly phrases: Uint32Array;
  readonly slots: Uint32Array;
  /** Where the phrases of each value of the {@link dealtBits} high bits start, and where the last of them end. */
  readonly starts: Uint32Array;
}

/** All phrases in some hundred heaps by their highest bits: each is written in a row, and what follows stays within one. */
function dealByHighBits(list: readonly HeldArticle[], total: number): Columns {
  const shift = 32 - dealtBits;
  const starts = new Uint32Array(2 ** dealtBits + 1);
  for (const { sketch } of list)
    for (let i = 0; i < sketch.phrases.length; i++) starts[(sketch.phrases[i]! >>> shift) + 1]!++;
  addUp(starts);
  const next = starts.slice();
  const [phrases, slots] = [new Uint32Array(total), new Uint32Array(total)];
  list.forEach(({ sketch }, slot) => {
    for (let i = 0; i < sketch.phrases.length; i++) {
      const place = next[sketch.phrases[i]! >>> shift]!++;
      phrases[place] = sketch.phrases[i]!;
      slots[place] = slot;
    }
  });
  return { phrases, slots, starts };
}

/** Sorts each heap into its buckets, and gives where each bucket starts, and where the last ends. */
function sortIntoBuckets({ phrases, slots, starts: heaps }: Columns, bits: number): Uint32Array {
  const starts = new Uint32Array(2 ** bits + 1);
  const next = new Uint32Array(2 ** (bits - dealtBits) + 1);
  for (let heap = 0; heap + 1 < heaps.length; heap++) {
    const [from, to] = [heaps[heap]!, heaps[heap + 1]!];
    const [heldPhrases, heldSlots] = [phrases.slice(from, to), slots.slice(from, to)];
    const first = heap * (next.length - 1);
    const bucketOf = (phrase: number) => (phrase >>> (32 - bits)) - first;
    next.fill(0);
    for (let i = 0; i < heldPhrases.length; i++) next[bucketOf(heldPhrases[i]!) + 1]!++;
    addUp(next);
    for (let i = 0; i + 1 < next.length; i++) starts[first + i] = from + next[i]!;
    for (let i = 0; i < heldPhrases.length; i++) {
      const place = from + next[bucketOf(heldPhrases[i]!)]!++;
      phrases[place] = heldPhrases[i]!;
      slots[place] = heldSlots[i]!;
    }
  }
  starts[starts.length - 1] = phrases.length;
  return starts;
}

/** Puts for each count the sum up to it. */
function addUp(counts: Uint32Array): void {
  for (let i = 1; i < counts.length; i++) counts[i]! += counts[i - 1]!;
}
