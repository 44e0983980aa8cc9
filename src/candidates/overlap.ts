import type { SketchStore } from '../sketch/sketch-store.js';

/** How many of the phrases of two articles are in both; of those that both sketches keep. */
export function countSharedPhrases(store: SketchStore, a: number, b: number): number {
  const [xs, ys] = [store.pageOf(a), store.pageOf(b)];
  const [endA, endB] = [store.endOf(a), store.endOf(b)];
  let shared = 0;
  for (let i = store.startOf(a), j = store.startOf(b); i < endA && j < endB;) {
    const x = xs[i]!;
    const y = ys[j]!;
    // Sums rather than branches: which of the two is less is a coin toss that no processor predicts.
    shared += x === y ? 1 : 0;
    i += x <= y ? 1 : 0;
    j += y <= x ? 1 : 0;
  }
  return shared;
}

/** About how many phrases an article has in all: exactly, where its sketch keeps all. */
export function phraseCount(store: SketchStore, position: number): number {
  return (store.endOf(position) - store.startOf(position)) / store.rateAt(position);
}

/** Resemblance of the phrases of two articles, estimated from what both sketches keep; 0 if both have none. */
export function phraseResemblance(store: SketchStore, a: number, b: number): number {
  const rate = Math.min(store.rateAt(a), store.rateAt(b));
  const shared = countSharedPhrases(store, a, b) / rate;
  const either = phraseCount(store, a) + phraseCount(store, b) - shared;
  return either > 0 ? shared / either : 0;
}
