/** How alike the words around two stems are, from counts of running text. */
export class ContextVectors {
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #contextIds = new Map<string, number>();
  readonly #contextCounts: number[] = [];
  readonly #vectors = new Map<string, ReadonlyMap<number, number>>();
  #total = 0;

  /** @param contexts - words that may be a context, the frequent ones */
  constructor(
    readonly words: ReadonlySet<string>,
    contexts: readonly string[],
  ) {
    contexts.forEach((context, i) => this.#contextIds.set(context, i));
    this.#contextCounts = contexts.map(() => 0);
  }

  /** Counts the contexts up to two places away, left and right apart. */
  add(stems: readonly string[]): void {
    const size = this.#contextCounts.length;
    for (let i = 0; i < stems.length; i++) {
      if (!this.words.has(stems[i]!)) continue;
      let counts = this.#counts.get(stems[i]!);
      if (counts === undefined) this.#counts.set(stems[i]!, (counts = new Map<number, number>()));
      for (let j = Math.max(0, i - 2); j <= Math.min(stems.length - 1, i + 2); j++) {
        const id = this.#contextIds.get(stems[j]!);
        if (j === i || id === undefined) continue;
        const key = j < i ? id : id + size;
        counts.set(key, (counts.get(key) ?? 0) + 1);
        this.#contextCounts[id]!++;
        this.#total++;
      }
    }
  }

  /** Cosine of the positive pointwise mutual information of two stems with their contexts, in [0, 1]. */
  cosine(a: string, b: string): number {
    const [x, y] = [this.#vector(a), this.#vector(b)];
    const [small, large] = x.size < y.size ? [x, y] : [y, x];
    let sum = 0;
    for (const [key, value] of small) sum += value * (large.get(key) ?? 0);
    return sum;
  }

  #vector(word: string): ReadonlyMap<number, number> {
    let vector = this.#vectors.get(word);
    if (vector === undefined)
      this.#vectors.set(word, (vector = this.#weigh(this.#counts.get(word) ?? new Map<number, number>())));
    return vector;
  }

  #weigh(counts: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
    let own = 0;
    for (const count of counts.values()) own += count;
    const weights = new Map<number, number>();
    let squares = 0;
    for (const [key, count] of counts) {
      const context = this.#contextCounts[key % this.#contextCounts.length]! / 2;
      const information = Math.log((count * this.#total) / (own * context));
      // A context seen once tells more about chance than about the word.
      if (information <= 0) continue;
      const weight = information * (count / (count + 1));
      weights.set(key, weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (const [key, weight] of weights) weights.set(key, weight / length);
    return weights;
  }
}
