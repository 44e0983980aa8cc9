import { createFilter, shareTerms, type Terms } from '../../src/match/share-terms.js';

/** Jaccard index of two ascending sets, in [0, 1]; 0 if both are empty. */
export function resemblance(a: Terms, b: Terms): number {
  const both = shareTerms(a, b).length;
  return both / Math.max(1, a.terms.length + b.terms.length - both);
}

/** Whether two sets have at least this resemblance: exact, and most that have not are told by a filter alone. */
export function isAlike(a: Terms, b: Terms, least: number): boolean {
  const needed = (least / (1 + least)) * (a.terms.length + b.terms.length);
  return countPassing(a.terms, b.filter) >= needed && resemblance(a, b) >= least;
}

export function withFilter(terms: Uint32Array): Terms {
  return { terms, filter: createFilter(terms) };
}

/** At least as many as the two sets share: one in eight of the others passes too. */
function countPassing(terms: Uint32Array, filter: Uint32Array): number {
  const mask = filter.length - 1;
  let passing = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    passing += (filter[(term >>> 5) & mask]! >>> (term & 31)) & 1;
  }
  return passing;
}
