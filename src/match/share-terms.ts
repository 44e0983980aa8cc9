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
  const filter = new Uint32Array(2 ** (bits - 5));
  const mask = filter.length - 1;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    filter[(term >>> 5) & mask]! |= 1 << (term & 31);
  }
  return filter;
}

/** {@link glanceAtShared}, to be kept. */
export function shareTerms(a: Terms, b: Terms): SharedTerms {
  const { length, ofSource, ofCopy } = glanceAtShared(a, b);
  return { length, ofSource: ofSource.slice(0, length), ofCopy: ofCopy.slice(0, length) };
}

/**
 * What two sets share, in time linear in both; to be read before the next call, and up to its length.
 *
 * A plain walk over the two asks at each step which of them is behind, and no processor can guess the answer. So each
 * term of the source asks the filter of the copy first; most of the time the answer is no.
 */
export function glanceAtShared({ terms: a }: Terms, { terms: b, filter }: Terms): SharedTerms {
  const [ofSource, ofCopy] = scratchOf(Math.min(a.length, b.length));
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
const scratch: readonly [Uint32Array, Uint32Array] = [
  new Uint32Array(keptScratch),
  new Uint32Array(keptScratch),
];

/** Two arrays to be filled before they are read; those of usual articles are kept from call to call. */
function scratchOf(size: number): readonly [Uint32Array, Uint32Array] {
  return size <= keptScratch ? scratch : [new Uint32Array(size), new Uint32Array(size)];
}
