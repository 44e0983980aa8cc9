import { kept } from '../text/columns.js';

/** Distinct hashes, ascending, and a filter over them. */
export interface Terms {
  readonly terms: Uint32Array;
  /** {@link createFilter} of the terms. */
  readonly filter: Uint32Array;
}

/** The terms that two sets share, ascending by hash, by their indexes in the two. */
export interface SharedTerms {
  readonly length: number;
  readonly ofSource: Uint32Array;
  readonly ofCopy: Uint32Array;
}

/** Bits a term: one in eight of the terms that are not there passes. */
const bitsPerTerm = 8;

/** A bit for each value that the last bits of a hash can have, set where a term has it. */
export function createFilter(terms: Uint32Array): Uint32Array {
  const bits = 32 - Math.clz32(Math.max(32, terms.length * bitsPerTerm) - 1);
  const filter = kept.integers(2 ** (bits - 5));
  const mask = filter.length - 1;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    filter[(term >>> 5) & mask]! |= 1 << (term & 31);
  }
  return filter;
}

/** {@link glanceAtShared}, to be read before the next call of this function. */
export function shareTerms(a: Terms, b: Terms): SharedTerms {
  return findShared(a, b, scratchOf(keptTerms, a, b));
}

/**
 * What two sets share, in time linear in both; to be read before the next call, and up to its length.
 *
 * A plain walk over the two asks at each step which of them is behind, and no processor can guess the answer. So each
 * term of the source asks the filter of the copy first; most of the time the answer is no.
 */
export function glanceAtShared(a: Terms, b: Terms): SharedTerms {
  return findShared(a, b, scratchOf(glancedTerms, a, b));
}

function findShared(
  { terms: a }: Terms,
  { terms: b, filter }: Terms,
  [ofSource, ofCopy]: Scratch,
): SharedTerms {
  const mask = filter.length - 1;
  let length = 0;
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    const term = a[i]!;
    if (((filter[(term >>> 5) & mask]! >>> (term & 31)) & 1) === 0) continue;
    while (j < b.length && b[j]! < term) j++;
    if (b[j] !== term) continue;
    ofSource[length] = i;
    ofCopy[length++] = j;
  }
  return { length, ofSource, ofCopy };
}

/** The same seen from the other side. */
export function flip({ length, ofSource, ofCopy }: SharedTerms): SharedTerms {
  return { length, ofSource: ofCopy, ofCopy: ofSource };
}

const keptScratch = 4096;
type Scratch = readonly [Uint32Array, Uint32Array];
const makeScratch = (size: number): Scratch => [new Uint32Array(size), new Uint32Array(size)];
const keptTerms = makeScratch(keptScratch);
const glancedTerms = makeScratch(keptScratch);

/** Two arrays to be filled before they are read; those of usual articles are kept from call to call. */
function scratchOf(usual: Scratch, a: Terms, b: Terms): Scratch {
  const size = Math.min(a.terms.length, b.terms.length);
  return size <= keptScratch ? usual : makeScratch(size);
}
