import { mix } from '../sketch/mix.js';
import type { BandPlan } from './band-plan.js';

/**
 * Signatures by their bands: which of the articles before agree with this one in all rows of a band?
 *
 * Four flat arrays: the slots, and for every band of every article a link to the article before in the same chain of
 * one hash table. For 128 slots in 25 bands that is 512 bytes of slots, 100 of links and 100 to 200 of table an
 * article. Bands are compared slot by slot, so chains that meet by chance cost time and give no wrong answer.
 */
export class BandIndex {
  readonly #plan: BandPlan;
  readonly #signatureSize: number;
  /** Most articles that one band may name, so that texts made to meet there cost no more than that. */
  readonly #maxMatches: number;
  #count = 0;
  #slots: Uint32Array;
  #links: Uint32Array;
  #table: Uint32Array;
  /** Per article, the query that last named it: each is named once. */
  #named: Uint32Array;
  #query = 0;

  constructor(plan: BandPlan, signatureSize: number, expected = 1024, maxMatches = 64) {
    this.#plan = plan;
    this.#signatureSize = signatureSize;
    this.#maxMatches = maxMatches;
    this.#slots = new Uint32Array(expected * signatureSize);
    this.#links = new Uint32Array(expected * plan.bands);
    this.#table = new Uint32Array(tableSize(expected * plan.bands));
    this.#named = new Uint32Array(expected);
  }

  get size(): number {
    return this.#count;
  }

  /** Bytes of the arrays. */
  get byteLength(): number {
    return this.#slots.byteLength + this.#links.byteLength + this.#table.byteLength + this.#named.byteLength;
  }

  /** Adds a signature and returns its number, from 0. */
  add(slots: Uint32Array): number {
    const article = this.#count;
    if (article === this.#named.length) this.#grow();
    this.#slots.set(slots, article * this.#signatureSize);
    this.#count++;
    this.#link(article);
    return article;
  }

  /** Numbers of the signatures added before that share a band, each once; the latest first, band by band. */
  find(slots: Uint32Array): number[] {
    const { bands, rows } = this.#plan;
    const [all, links, table, named] = [this.#slots, this.#links, this.#table, this.#named];
    const size = this.#signatureSize;
    const found: number[] = [];
    this.#query++;
    for (let band = 0, start = 0; band < bands; band++, start += rows) {
      let matches = 0;
      let entry = table[this.#place(slots, start, band)]!;
      for (let steps = 0; entry !== 0 && matches < this.#maxMatches && steps < maxSteps; steps++) {
        const article = Math.floor((entry - 1) / bands);
        if (agrees(all, article * size + start, slots, start, rows)) {
          matches++;
          if (named[article] !== this.#query) {
            named[article] = this.#query;
            found.push(article);
          }
        }
        entry = links[entry - 1]!;
      }
    }
    return found;
  }

  #link(article: number): void {
    const { bands, rows } = this.#plan;
    const slots = this.#slots.subarray(article * this.#signatureSize, (article + 1) * this.#signatureSize);
    for (let band = 0; band < bands; band++) {
      const place = this.#place(slots, band * rows, band);
      const entry = article * bands + band;
      this.#links[entry] = this.#table[place]!;
      this.#table[place] = entry + 1;
    }
  }

  #place(slots: Uint32Array, start: number, band: number): number {
    let hash = band;
    for (let i = start; i < start + this.#plan.rows; i++)
      hash = (Math.imul(hash, 0x2c1b3c6d) + slots[i]!) | 0;
    return mix(hash) & (this.#table.length - 1);
  }

  #grow(): void {
    const room = Math.max(16, this.#named.length * 2);
    this.#slots = enlarged(this.#slots, room * this.#signatureSize);
    this.#links = enlarged(this.#links, room * this.#plan.bands);
    this.#named = enlarged(this.#named, room);
    this.#table = new Uint32Array(tableSize(room * this.#plan.bands));
    for (let article = 0; article < this.#count; article++) this.#link(article);
  }
}

/** Entries of one chain looked at: chance puts one or two there, and whoever chooses the texts may put all. */
const maxSteps = 4096;

function agrees(all: Uint32Array, at: number, slots: Uint32Array, start: number, rows: number): boolean {
  for (let i = 0; i < rows; i++) if (all[at + i] !== slots[start + i]) return false;
  return true;
}

function tableSize(entries: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(entries)));
}

function enlarged(array: Uint32Array, length: number): Uint32Array {
  const larger = new Uint32Array(length);
  larger.set(array);
  return larger;
}
