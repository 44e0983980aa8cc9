import type { Profile } from './profile.js';

/** How the shingles that two texts share lie in them; shares in [0, 1]. */
export interface SharedSpread {
  /** Share of the source's stretches of {@link stretch} words that hold a shared shingle. */
  readonly sourceSpread: number;
  readonly copySpread: number;
  /** Share of the shared shingles that stand in the longest unbroken run, of the side where it is less. */
  readonly longestRun: number;
}

/** Words a stretch: about a sentence. */
const stretch = 20;

/** So many pseudo-stretches without a shared shingle keep a text of ten words from being all copied. */
const pseudoStretches = 1;

/**
 * Where the shared shingles stand.
 *
 * A rewrite keeps a few words here and a few there. Two stories of one site share a block instead, its list of other
 * stories or its appeal to subscribe: as many shingles, all in one place.
 */
export function sharedSpread(source: Profile, copy: Profile): SharedSpread {
  const a = source.shingles.terms;
  const b = copy.shingles.terms;
  const inSource = new Uint8Array(source.length);
  const inCopy = new Uint8Array(copy.length);
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) {
      inSource[source.shinglePlaces[i]!] = 1;
      inCopy[copy.shinglePlaces[j]!] = 1;
      shared++;
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const longest = Math.min(longestRun(inSource), longestRun(inCopy));
  return {
    sourceSpread: spreadOf(inSource),
    copySpread: spreadOf(inCopy),
    longestRun: shared > 0 ? longest / shared : 0,
  };
}

function spreadOf(marks: Uint8Array): number {
  const stretches = Math.ceil(marks.length / stretch);
  let held = 0;
  let last = -1;
  for (let i = 0; i < marks.length; i++) {
    if (!marks[i] || Math.floor(i / stretch) === last) continue;
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
