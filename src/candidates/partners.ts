import { articleBits, holderArticle, holderFrequency } from './shared-holders.js';

/**
 * Who was named to one article, how often, and by how rare phrases: a small hash table, which stays in the cache where
 * a counter for each article of the batch would not.
 */
export class Partners {
  /** Most sharedHolders it can count. */
  readonly room: number;
  size = 0;
  /** One more than the partner in each place. */
  readonly #places: Uint32Array;
  readonly #shift: number;
  /** Where each partner is. */
  readonly #placeOf: Uint32Array;
  readonly #articles: Uint32Array;
  readonly #shared: Uint32Array;
  readonly #rarity: Float64Array;

  /** How often an article with these low bits was named. */
  readonly #hints: Uint32Array;

  constructor(room: number) {
    const bits = Math.max(4, 33 - Math.clz32(room));
    this.room = room;
    this.#shift = 32 - bits;
    this.#places = new Uint32Array(2 ** bits);
    this.#hints = new Uint32Array(2 ** Math.min(bits, articleBits));
    this.#placeOf = new Uint32Array(room);
    this.#articles = new Uint32Array(room);
    this.#shared = new Uint32Array(room);
    this.#rarity = new Float64Array(room);
  }

  /**
   * Counts the sharedHolders from `start` to `end`, and forgets all before. Partners that are named fewer than `least` times
   * may be left out: most are named once, and a count of hashes tells of nearly all of them at a tenth of the cost.
   */
  count(sharedHolders: Uint32Array, start: number, end: number, weights: Float64Array, least: number): void {
    const hints = this.#hints;
    const hintMask = hints.length - 1;
    hints.fill(0);
    for (let i = start; i < end; i++) hints[sharedHolders[i]! & hintMask]!++;
    const [places, placeOf, articles] = [this.#places, this.#placeOf, this.#articles];
    const [shared, rarity, shift] = [this.#shared, this.#rarity, this.#shift];
    const mask = places.length - 1;
    for (let i = 0; i < this.size; i++) places[placeOf[i]!] = 0;
    let size = 0;
    for (let i = start; i < end; i++) {
      const sharedHolder = sharedHolders[i]!;
      if (hints[sharedHolder & hintMask]! < least) continue;
      const article = holderArticle(sharedHolder);
      let place = Math.imul(article, 0x9e3779b1) >>> shift;
      let partner = places[place]!;
      while (partner !== 0 && articles[partner - 1] !== article) {
        place = (place + 1) & mask;
        partner = places[place]!;
      }
      if (partner === 0) {
        placeOf[size] = place;
        articles[size] = article;
        shared[size] = 0;
        rarity[size] = 0;
        partner = ++size;
        places[place] = partner;
      }
      shared[partner - 1]!++;
      rarity[partner - 1]! += weights[holderFrequency(sharedHolder)]!;
    }
    this.size = size;
  }

  articleAt(partner: number): number {
    return this.#articles[partner]!;
  }

  sharedBy(partner: number): number {
    return this.#shared[partner]!;
  }

  rarityOf(partner: number): number {
    return this.#rarity[partner]!;
  }
}
