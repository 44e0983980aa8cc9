import { keepIntegers, keepReals } from '../text/columns.js';
import { createScratch } from '../text/scratch.js';
import { glanceAtShared, type Terms } from './share-terms.js';
import { sortWithPlaces } from './sort-with-places.js';

/** Distinct terms of a text, ascending by hash, each with its weight. */
export interface TermSet {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  /** Sum of the weights. */
  readonly total: number;
}

/** A term set from terms in any order, which are sorted in place; the weight of a term that comes again is counted once. */
export function createTermSet(terms: Uint32Array, weights: Float64Array): TermSet {
  const places = sortWithPlaces(terms, scratchPlaces(terms.length));
  const firsts = scratchWeights(terms.length);
  let count = 0;
  for (let k = 0; k < terms.length; k++) {
    const term = terms[k]!;
    if (count > 0 && terms[count - 1] === term) continue;
    terms[count] = term;
    firsts[count++] = weights[places[k]!]!;
  }
  const kept = keepReals(firsts, count);
  return { terms: keepIntegers(terms, count), weights: kept, total: sum(kept) };
}

const scratchPlaces = createScratch((length) => new Uint32Array(length));
const scratchWeights = createScratch((length) => new Float64Array(length));

/** A term set to be compared with many others. */
export interface FilteredSet extends TermSet, Terms {}

/** Sum of the lesser weights of the terms in both. */
export function sharedWeight(a: FilteredSet, b: FilteredSet): number {
  const { length, ofSource, ofCopy } = glanceAtShared(a, b);
  let total = 0;
  for (let k = 0; k < length; k++) total += Math.min(a.weights[ofSource[k]!]!, b.weights[ofCopy[k]!]!);
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
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}
