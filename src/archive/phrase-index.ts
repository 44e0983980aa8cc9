import { hashId } from '../candidates/hash-order.js';
import type { HeldArticle } from './article-record.js';

/** Phrases added since the index was last made anew, from which it is: a share of what it held then, and at least so many. */
const minRecent = 1 << 20;
const recentShare = 1 / 4;

/** Phrases of a bucket, about: they are looked through one by one. */
const bucketSize = 8;

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
  #shift = 31;
  #starts = new Uint32Array(3);
  #phrases = new Uint32Array(0);
  #slots = new Uint32Array(0);
  #recent = new Map<number, number[]>();
  #recentCount = 0;

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
  representatives(slots: readonly number[], count: number): number[] {
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

  /** The slots of the articles with this phrase. */
  holdersOf(phrase: number): number[] {
    const bucket = phrase >>> this.#shift;
    const found: number[] = [];
    const end = this.#starts[bucket + 1]!;
    for (let i = this.#starts[bucket]!; i < end; i++) {
      if (this.#phrases[i] === phrase && this.#articles[this.#slots[i]!]) found.push(this.#slots[i]!);
    }
    for (const slot of this.#recent.get(phrase) ?? []) if (this.#articles[slot]) found.push(slot);
    return found;
  }

  add(article: HeldArticle): void {
    const slot = this.#articles.push(article) - 1;
    this.#hashes.push(hashId(article.id));
    this.#slotOf.set(article, slot);
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

  #make(articles: Iterable<HeldArticle>): void {
    const list = [...articles];
    this.#articles = list;
    this.#hashes = list.map(({ id }) => hashId(id));
    this.#slotOf = new Map(list.map((article, slot) => [article, slot]));
    this.#recent = new Map();
    this.#recentCount = 0;
    const total = list.reduce((sum, { sketch }) => sum + sketch.phrases.length, 0);
    const bits = Math.min(26, Math.max(1, Math.ceil(Math.log2(total / bucketSize + 1))));
    const shift = 32 - bits;
    // Of each bucket first how many it has, then where it starts.
    const starts = new Uint32Array(2 ** bits + 1);
    for (const { sketch } of list)
      for (let i = 0; i < sketch.phrases.length; i++) starts[(sketch.phrases[i]! >>> shift) + 1]!++;
    for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
    const next = starts.slice();
    const [phrases, slots] = [new Uint32Array(total), new Uint32Array(total)];
    list.forEach(({ sketch }, slot) => {
      for (let i = 0; i < sketch.phrases.length; i++) {
        const phrase = sketch.phrases[i]!;
        const place = next[phrase >>> shift]!++;
        phrases[place] = phrase;
        slots[place] = slot;
      }
    });
    [this.#shift, this.#starts, this.#phrases, this.#slots] = [shift, starts, phrases, slots];
  }
}
