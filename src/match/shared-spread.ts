import type { Profile } from './profile.js';
import { shareTerms } from './share-terms.js';

/** How the shingles that two texts share lie in them; shares in [0, 1]. */
export interface SharedSpread {
  /** Share of the source's stretches of {@link stretch} words that hold a shared shingle. */
  readonly sourceSpread: number;
  readonly copySpread: number;
  /** Share of the shared shingles that stand in the longest unbroken run, of the side where it is less. */
  readonly longestRun: number;
  /** Words of that run. */
  readonly runLength: number;
}

const shingleSize = 3;

/** Words a stretch: about a sentence. */
const stretch = 20;

/** So many pseudo-stretches without a shared shingle keep a text of ten words from being all copied. */
const pseudoStretches = 1;

/** {@link SharedSpread}, and how many shingles two texts share. */
export interface SharedShingles extends SharedSpread {
  readonly shared: number;
  /** How many stand outside quoted speech in both. */
  readonly sharedNarrative: number;
}

/**
 * How many shingles two texts share, and where they stand.
 *
 * A rewrite keeps a few words here and a few there. Two stories of one site share a block instead, its list of other
 * stories or its appeal to subscribe: as many shingles, all in one place.
 */
export function shareShingles(source: Profile, copy: Profile): SharedShingles {
  const { length: shared, ofSource, ofCopy } = shareTerms(source.shingles, copy.shingles);
  const inSource = new Uint8Array(source.length);
  const inCopy = new Uint8Array(copy.length);
  let sharedNarrative = 0;
  for (let k = 0; k < shared; k++) {
    const i = ofSource[k]!;
    const j = ofCopy[k]!;
    inSource[source.shingles.places[i]!] = 1;
    inCopy[copy.shingles.places[j]!] = 1;
    sharedNarrative += source.shingles.isNarrative[i]! & copy.shingles.isNarrative[j]!;
  }
  if (shared === 0)
    return { shared, sharedNarrative, sourceSpread: 0, copySpread: 0, longestRun: 0, runLength: 0 };
  const run = Math.min(longestRun(inSource), longestRun(inCopy));
  return {
    shared,
    sharedNarrative,
    sourceSpread: spreadOf(inSource),
    copySpread: spreadOf(inCopy),
    longestRun: run / shared,
    runLength: run + shingleSize - 1,
  };
}

function spreadOf(marks: Uint8Array): number {
  const stretches = Math.ceil(marks.length / stretch);
  let held = 0;
  let last = -1;
  for (let i = marks.indexOf(1); i >= 0; i = marks.indexOf(1, (last + 1) * stretch)) {
    last = Math.floor(i / stretch);
    held++;
  }
  return held / (stretches + pseudoStretches);
}

function longestRun(marks: Uint8Array): number {
  let longest = 0;
  let run = 0;
  for (const mark of marks) {
    run = mark ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
