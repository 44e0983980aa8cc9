import { mix } from '../sketch/mix.js';

/** Pairs of positions that were put in; for as many as memory holds, where a `Set` ends at 2²⁴. */
export class PairSet {
  #places = new Uint32Array(2 ** 11);
  #count = 0;

  /** In any order of the two. */
  has(a: number, b: number): boolean {
    const place = this.#find(Math.min(a, b), Math.max(a, b));
    return this.#places[place] !== 0;
  }

  add(a: number, b: number): void {
    if (4 * this.#count >= this.#places.length) this.#grow();
    this.#put(Math.min(a, b), Math.max(a, b));
  }

  #put(a: number, b: number): void {
    const place = this.#find(a, b);
    if (this.#places[place] !== 0) return;
    this.#places[place] = a + 1;
    this.#places[place + 1] = b + 1;
    this.#count++;
  }

  /** Where the pair is or belongs: open addressing. */
  #find(a: number, b: number): number {
    const places = this.#places;
    const mask = places.length / 2 - 1;
    let slot = mix(Math.imul(a, 0x2c1b3c6d) + b) & mask;
    while (places[2 * slot] !== 0 && (places[2 * slot] !== a + 1 || places[2 * slot + 1] !== b + 1))
      slot = (slot + 1) & mask;
    return 2 * slot;
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Uint32Array(old.length * 2);
    this.#count = 0;
    for (let place = 0; place < old.length; place += 2)
      if (old[place] !== 0) this.#put(old[place]! - 1, old[place + 1]! - 1);
  }
}
