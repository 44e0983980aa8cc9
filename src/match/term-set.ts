/** Distinct terms of a text, ascending by hash, each with its weight. */
export interface TermSet {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  /** Sum of the weights. */
  readonly total: number;
}

/**
 * A term set from terms in any order; `combine` says what happens to the weight of a term that comes again:
 * it is counted once, or added.
 */
export function createTermSet(
  terms: readonly number[],
  weights: readonly number[],
  combine: 'once' | 'add' = 'once',
): TermSet {
  if (terms.length > maxPlaces)
    return createTermSet(terms.slice(0, maxPlaces), weights.slice(0, maxPlaces), combine);
  // A term and its place fit into the 53 bits of a double, so that one sort of numbers, without a comparator, brings
  // equal terms together: a map of a million terms takes five times as long.
  const keys = new Float64Array(terms.length);
  for (let i = 0; i < terms.length; i++) keys[i] = terms[i]! * maxPlaces + i;
  keys.sort();
  const distinct = new Uint32Array(terms.length);
  const total = new Float64Array(terms.length);
  let count = 0;
  for (const key of keys) {
    const place = key % maxPlaces;
    const term = (key - place) / maxPlaces;
    if (count > 0 && distinct[count - 1] === term) {
      if (combine === 'add') total[count - 1]! += weights[place]!;
      continue;
    }
    distinct[count] = term;
    total[count++] = weights[place]!;
  }
  const kept = total.slice(0, count);
  return { terms: distinct.slice(0, count), weights: kept, total: sum(kept) };
}

/** Words beyond this many, the length of twenty novels, are not looked at. */
const maxPlaces = 2 ** 21;

/** The set with its weights divided by their Euclidean length, so that {@link dot} is the cosine. */
export function normalize({ terms, weights }: TermSet): TermSet {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  const scaled = weights.map((weight) => weight * scale);
  return { terms, weights: scaled, total: sum(scaled) };
}

/** Sum of the lesser weights of the terms in both. */
export function sharedWeight(a: TermSet, b: TermSet): number {
  return join(a, b, Math.min);
}

/** Sum of the products of the weights of the terms in both. */
export function dot(a: TermSet, b: TermSet): number {
  return join(a, b, (x, y) => x * y);
}

/** How many terms are in both. */
export function countShared(a: TermSet, b: TermSet): number {
  return join(a, b, () => 1);
}

/** Weighted Jaccard index in [0, 1]; two empty sets share nothing, so 0. */
export function weightedJaccard(a: TermSet, b: TermSet): number {
  const both = sharedWeight(a, b);
  const either = a.total + b.total - both;
  return either > 0 ? both / either : 0;
}

function join(a: TermSet, b: TermSet, value: (x: number, y: number) => number): number {
  let total = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const x = a.terms[i]!;
    const y = b.terms[j]!;
    if (x === y) total += value(a.weights[i]!, b.weights[j]!);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return total;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
