/**
 * The rarities that words were found to have, each once with its square root: there are as many as words are found often,
 * some thousands, so that a profile tells the rarity of a word by an index of two bytes.
 */
export class RarityTable {
  readonly #indexes = new Map<number, number>();
  #values = new Float64Array(64);
  #roots = new Float64Array(64);

  /** By index; to be read before the next rarity is met. */
  get values(): Float64Array {
    return this.#values;
  }

  get roots(): Float64Array {
    return this.#roots;
  }

  /** How many there are. */
  get size(): number {
    return this.#indexes.size;
  }

  indexOf(rarity: number): number {
    let index = this.#indexes.get(rarity);
    if (index !== undefined) return index;
    index = this.#indexes.size;
    if (index === this.#values.length) {
      this.#values = doubled(this.#values);
      this.#roots = doubled(this.#roots);
    }
    this.#indexes.set(rarity, index);
    this.#values[index] = rarity;
    this.#roots[index] = Math.sqrt(rarity);
    return index;
  }

  /** Square root of a rarity added up so many times: a word said ten times counts more than once, but not ten times. */
  dampened(index: number, times: number): number {
    if (times === 1) return this.#roots[index]!;
    const value = this.#values[index]!;
    return Math.sqrt(times === 2 ? value + value : addedUp(value, times));
  }
}

/** Added one by one, as the sum of the words of a text is, which rounds otherwise than the product. */
function addedUp(value: number, times: number): number {
  let sum = value;
  for (let k = 1; k < times; k++) sum += value;
  return times > 0 ? sum : 0;
}

function doubled(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * values.length);
  larger.set(values);
  return larger;
}
