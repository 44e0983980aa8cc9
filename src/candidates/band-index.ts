import type { BandPlan } from '../types.js';
import { bandKeys } from './band-keys.js';

/**
 * Signatures by their bands: which of the articles before agree with this one in all rows of a band?
 *
 * Flat arrays: for every band of every article a 32-bit hash of its rows and a link to the article before in the same
 * chain of one hash table; so 8 bytes a band and 4 to 8 of table. Two bands that differ have one hash with probability
 * 2⁻³², which costs a comparison in vain and gives no wrong answer, as whoever asks looks at what was found.
 */
export class BandIndex {
  readonly #plan: BandPlan;
  /**
   * Most articles that one band may name, the latest: texts with one paragraph in common, or made to meet there, cost
   * no more than that, and a reprint agrees with its source in other bands too.
   */
  readonly #maxMatches: number;
  #count = 0;
  #room: number;
  /** Per band of each article its hash, and one more than the entry before it in the chain. */
  #entries: Uint32Array;
  #table: Uint32Array;
  /** Per article, the query that last named it: each is named once. */
  #named: Uint32Array;
  #query = 0;
  readonly #keys: Uint32Array;

  constructor(plan: BandPlan, expected = 1024, maxMatches = 16) {
    this.#plan = plan;
    this.#maxMatches = maxMatches;
    this.#room = expected;
    this.#entries = new Uint32Array(expected * plan.bands * 2);
    this.#table = new Uint32Array(tableSize(expected * plan.bands));
    this.#named = new Uint32Array(expected);
    this.#keys = new Uint32Array(plan.bands);
  }

  get size(): number {
    return this.#count;
  }

  /** Bytes of the arrays. */
  get byteLength(): number {
    return this.#entries.byteLength + this.#table.byteLength + this.#named.byteLength;
  }

  /** Adds a signature and returns its number, from 0. */
  add(slots: Uint32Array): number {
    const article = this.#count;
    if (article === this.#room) this.#grow();
    const keys = this.#keysOf(slots);
    for (let band = 0; band < keys.length; band++)
      this.#entries[2 * (article * keys.length + band)] = keys[band]!;
    this.#count++;
    this.#link(article);
    return article;
  }

  /** Numbers of the signatures added before that share a band, each once; the latest first, band by band. */
  find(slots: Uint32Array): number[] {
    const [entries, table, named] = [this.#entries, this.#table, this.#named];
    const keys = this.#keysOf(slots);
    const { bands } = this.#plan;
    const found: number[] = [];
    const query = ++this.#query;
    for (let band = 0; band < bands; band++) {
      const key = keys[band]!;
      let matches = 0;
      let entry = table[key & (table.length - 1)]!;
      for (let steps = 0; entry !== 0 && matches < this.#maxMatches && steps < maxSteps; steps++) {
        const place = 2 * (entry - 1);
        if (entries[place] === key) {
          matches++;
          const article = Math.floor((entry - 1) / bands);
          if (named[article] !== query) {
            named[article] = query;
            found.push(article);
          }
        }
        entry = entries[place + 1]!;
      }
    }
    return found;
  }

  #keysOf(slots: Uint32Array): Uint32Array {
    return bandKeys(slots, this.#plan, this.#keys);
  }

  #link(article: number): void {
    const { bands } = this.#plan;
    for (let entry = article * bands; entry < (article + 1) * bands; entry++) {
      const place = this.#entries[2 * entry]! & (this.#table.length - 1);
      this.#entries[2 * entry + 1] = this.#table[place]!;
      this.#table[place] = entry + 1;
    }
  }

  #grow(): void {
    this.#room = Math.max(16, this.#room * 2);
    this.#entries = enlarged(this.#entries, this.#room * this.#plan.bands * 2);
    this.#named = enlarged(this.#named, this.#room);
    this.#table = new Uint32Array(tableSize(this.#room * this.#plan.bands));
    for (let article = 0; article < this.#count; article++) this.#link(article);
  }
}

/** Entries of one chain looked at: chance puts one or two there, and whoever chooses the texts may put all. */
const maxSteps = 4096;

function tableSize(entries: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(entries)));
}

function enlarged(array: Uint32Array, length: number): Uint32Array {
  const larger = new Uint32Array(length);
  larger.set(array);
  return larger;
}
