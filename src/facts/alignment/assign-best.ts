/**
 * Pairs items one to one, the highest score first; ties keep the order of the lists.
 *
 * Greedy, so not always the greatest sum, but stable and easy to explain. Costs one score for each candidate, so
 * the caller bounds the candidates of an item.
 */
export function assignBest<A, B>(
  items: readonly A[],
  candidatesOf: (item: A) => Iterable<B>,
  score: (a: A, b: B) => number,
  minScore: number,
): Map<A, B> {
  const scored: { a: A; b: B; value: number }[] = [];
  for (const a of items) {
    for (const b of candidatesOf(a)) {
      const value = score(a, b);
      if (value >= minScore) scored.push({ a, b, value });
    }
  }
  // The sort is stable: equal scores stay in reading order.
  scored.sort((p, q) => q.value - p.value);
  const pairs = new Map<A, B>();
  const taken = new Set<B>();
  for (const { a, b } of scored) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  return pairs;
}

/** Items by a key; items without one are left out. */
export function indexBy<K, T>(items: readonly T[], keyOf: (item: T) => K | undefined): Map<K, T[]> {
  const index = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const list = index.get(key);
    if (list) list.push(item);
    else index.set(key, [item]);
  }
  return index;
}

/** A sentence with more items of one kind is a table or an attack: the rest of it is not paired. */
const maxItems = 40;

/** Items of the sentences that answer sentence `sentence`. */
export function* linkedItems<T>(
  links: readonly (readonly number[])[],
  bySentence: ReadonlyMap<number, readonly T[]>,
  sentence: number,
): Generator<T> {
  for (const index of links[sentence] ?? []) yield* bySentence.get(index)?.slice(0, maxItems) ?? [];
}
