/** Bits of how many times the damped weights are at hand for. */
const timesBits = 2;
const fewTimes = 1 << timesBits;

/**
 * The rarities that words were found to have, each once with its damped weights: there are as many as words are found
 * often, some thousands, so that a profile tells the rarity of a word by an index of two bytes.
 */
export class RarityTable {
  readonly #indexes = new Map<number, number>();
  #values = new Float64Array(64);
  /** {@link dampened} for few times, at `(index << timesBits) + times`. */
  #damped = new Float64Array(64 << timesBits);

  /** By index; to be read before the next rarity is met. */
  get values(): Float64Array {
    return this.#values;
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
      this.#damped = doubled(this.#damped);
    }
    this.#indexes.set(rarity, index);
    this.#values[index] = rarity;
    for (let times = 0; times < fewTimes; times++)
      this.#damped[(index << timesBits) + times] = Math.sqrt(addedUp(rarity, times));
    return index;
  }

  /** Square root of a rarity added up so many times: a word said ten times counts more than once, but not ten times. */
  dampened(index: number, times: number): number {
    return times < fewTimes
      ? this.#damped[(index << timesBits) + times]!
      : Math.sqrt(addedUp(this.#values[index]!, times));
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
