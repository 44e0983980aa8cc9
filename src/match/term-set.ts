import { shareTerms, type Terms } from './share-terms.js';
import { sortWithPlaces } from './sort-with-places.js';

/** Distinct terms of a text, ascending by hash, each with its weight. */
export interface TermSet {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  /** Sum of the weights. */
  readonly total: number;
}

/**
 * A term set from terms in any order, which are sorted in place; `combine` says what happens to the weight of a term that
 * comes again: it is counted once, or added.
 */
export function createTermSet(
  terms: Uint32Array,
  weights: Float64Array,
  combine: 'once' | 'add' = 'once',
): TermSet {
  const places = sortWithPlaces(terms);
  const combined = new Float64Array(terms.length);
  let count = 0;
  for (let k = 0; k < terms.length; k++) {
    const term = terms[k]!;
    const weight = weights[places[k]!]!;
    if (count > 0 && terms[count - 1] === term) {
      if (combine === 'add') combined[count - 1]! += weight;
      continue;
    }
    terms[count] = term;
    combined[count++] = weight;
  }
  const kept = combined.slice(0, count);
  return { terms: terms.slice(0, count), weights: kept, total: sum(kept) };
}

/** The set with its weights divided by their Euclidean length, so that {@link dot} is the cosine. */
export function normalize({ terms, weights }: TermSet): TermSet {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  const scaled = weights.map((weight) => weight * scale);
  return { terms, weights: scaled, total: sum(scaled) };
}

/** A term set to be compared with many others. */
export interface FilteredSet extends TermSet, Terms {}

/** Sum of the lesser weights of the terms in both. */
export function sharedWeight(a: FilteredSet, b: FilteredSet): number {
  const { length, ofSource, ofCopy } = shareTerms(a, b);
  let total = 0;
  for (let k = 0; k < length; k++) total += Math.min(a.weights[ofSource[k]!]!, b.weights[ofCopy[k]!]!);
  return total;
}

/** Sum of the products of the weights of the terms in both. */
export function dot(a: TermSet, b: TermSet): number {
  let total = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const [x, y] = [a.terms[i]!, b.terms[j]!];
    if (x === y) total += a.weights[i]! * b.weights[j]!;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return total;
}

/** Weighted Jaccard index in [0, 1]; two empty sets share nothing, so 0. */
export function weightedJaccard(a: FilteredSet, b: FilteredSet): number {
  return jaccard(sharedWeight(a, b), a.total, b.total);
}

/** Jaccard index from what two sets share and what each has; 0 for two empty ones. */
export function jaccard(shared: number, ofA: number, ofB: number): number {
  const either = ofA + ofB - shared;
  return either > 0 ? shared / either : 0;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
