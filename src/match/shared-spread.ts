import type { Profile } from './profile.js';
import { glanceAtShared } from './share-terms.js';
import { sortRange } from './sort-range.js';

/** How the shingles that two texts share lie in them; shares in [0, 1]. */
export interface SharedSpread {
  /** Share of the source's stretches of {@link stretch} words that hold a shared shingle. */
  readonly sourceSpread: number;
  readonly copySpread: number;
  /** Share of the shared shingles that stand in the longest unbroken run, of the side where it is less. */
  readonly longestRun: number;
  /** Words of that run. */
  readonly runLength: number;
  /** Unbroken runs of shared shingles, of the side where there are fewer. */
  readonly runs: number;
  /** Share of the shared shingles in runs of {@link longRun} and more, of the side where it is less. */
  readonly inLongRuns: number;
  /** Shared shingles that stand in shorter runs, as a share of those of the poorer side. */
  readonly inShortRuns: number;
}

const shingleSize = 3;

/**
 * Shingles of a run that was taken over as it stood: ten words. Two reports of one event share passages of an agency or of
 * a statement, in long runs; a rewriter leaves short ones.
 */
const longRun = 8;

/** So many pseudo-shingles keep a brief from having all its words in short runs. */
const pseudoShingles = 30;

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
  const { length: shared, ofSource, ofCopy } = glanceAtShared(source.shingles, copy.shingles);
  if (shared === 0) return nothing;
  const [inSource, inCopy] = [new Uint32Array(shared), new Uint32Array(shared)];
  let sharedNarrative = 0;
  for (let k = 0; k < shared; k++) {
    const i = ofSource[k]!;
    const j = ofCopy[k]!;
    inSource[k] = source.shingles.places[i]!;
    inCopy[k] = copy.shingles.places[j]!;
    sharedNarrative += isNarrative(source, i) & isNarrative(copy, j);
  }
  sortRange(inSource, 0, shared);
  sortRange(inCopy, 0, shared);
  const [ofOne, ofOther] = [runsOf(inSource), runsOf(inCopy)];
  const run = Math.min(ofOne.longest, ofOther.longest);
  const inLongRuns = Math.min(ofOne.inLong, ofOther.inLong);
  const fewer = Math.min(source.shingles.terms.length, copy.shingles.terms.length);
  return {
    shared,
    sharedNarrative,
    sourceSpread: spreadOf(inSource, source.length),
    copySpread: spreadOf(inCopy, copy.length),
    longestRun: run / shared,
    runLength: run + shingleSize - 1,
    runs: Math.min(ofOne.runs, ofOther.runs),
    inLongRuns: inLongRuns / shared,
    inShortRuns: (shared - inLongRuns) / (fewer + pseudoShingles),
  };
}

const nothing: SharedShingles = {
  shared: 0,
  sharedNarrative: 0,
  sourceSpread: 0,
  copySpread: 0,
  longestRun: 0,
  runLength: 0,
  runs: 0,
  inLongRuns: 0,
  inShortRuns: 0,
};

/** @param places ascending, in a text of so many words. */
function spreadOf(places: Uint32Array, words: number): number {
  let held = 0;
  let last = -1;
  for (let k = 0; k < places.length; k++) {
    const at = Math.floor(places[k]! / stretch);
    if (at !== last) held++;
    last = at;
  }
  return held / (Math.ceil(words / stretch) + pseudoStretches);
}

function runsOf(places: Uint32Array) {
  let [longest, runs, inLong] = [0, 0, 0];
  for (let k = 0; k < places.length;) {
    let end = k + 1;
    while (end < places.length && places[end] === places[end - 1]! + 1) end++;
    const run = end - k;
    runs++;
    if (run > longest) longest = run;
    if (run >= longRun) inLong += run;
    k = end;
  }
  return { longest, runs, inLong };
}

/** 1 where a shingle stands outside quoted speech, else 0. */
function isNarrative({ shingles }: Profile, shingle: number): number {
  return (shingles.isNarrative[shingle >> 3]! >> (shingle & 7)) & 1;
}
