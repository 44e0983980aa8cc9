import type { ReferentMeasures } from './compare-referents.js';
import type { PairMeasures } from './measures.js';

/** Names of what {@link oneStoryFeatures} gives, in its order. */
export const oneStoryFeatureNames = [
  'slots replaced',
  'numbers replaced',
  'names replaced',
  'slots replaced in one frame',
  'slots replaced, how many',
  'slots kept',
  'content replaced',
  'content kept',
  'slots found',
  'slots',
  'words',
  'shingles in common',
  'early aligned, more',
  'early aligned, less',
  'starts aligned',
  'ends aligned',
] as const;

/** What the one-story model sees of a pair: the same whichever text comes first. */
export function oneStoryFeatures(r: ReferentMeasures, m: PairMeasures): number[] {
  const kept = r.keptNames + r.keptNumbers;
  const replaced = r.replacedNames + r.replacedNumbers;
  return [
    replaced / (replaced + kept + 1),
    r.replacedNumbers / (r.replacedNumbers + r.keptNumbers + 1),
    r.replacedNames / (r.replacedNames + r.keptNames + 1),
    r.framed / (replaced + kept + 1),
    Math.log1p(replaced),
    Math.log1p(kept),
    r.replacedContent / (r.replacedContent + r.keptContent + 1),
    Math.log1p(r.keptContent),
    r.found,
    Math.log1p(r.slots),
    Math.log1p(m.minLength),
    Math.sqrt(m.resemblance),
    // One background at the end of two stories leaves their beginnings alone.
    Math.max(m.sourceEarlyAligned, m.copyEarlyAligned),
    Math.min(m.sourceEarlyAligned, m.copyEarlyAligned),
    r.starts,
    r.ends,
  ];
}
