import type { ReferentMeasures } from './compare-referents.js';
import type { PairMeasures } from './measures.js';

/** Names of what {@link otherOneStoryFeatures} gives, in its order. */
export const otherOneStoryFeatureNames = [
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

/** Names of what {@link oneStoryFeatures} gives, in its order. */
export const oneStoryFeatureNames = [...otherOneStoryFeatureNames, 'likelier as one story'] as const;

/** What the one-story model sees of a pair: the same whichever text comes first. */
export function oneStoryFeatures(r: ReferentMeasures, m: PairMeasures): number[] {
  return [...otherOneStoryFeatures(r, m), likelierAsOneStory(r)];
}

/** What the one-story model of other languages sees, where not every script tells a name. */
export function otherOneStoryFeatures(r: ReferentMeasures, m: PairMeasures): number[] {
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

/**
 * Chance that a slot of two texts of one story is the same, and that one of two stories by a template is, set by hand; the
 * model weighs what comes of them.
 */
const keptOfOneStory = 0.85;
const keptByChance = 0.15;

/** Beyond so many nats the one is as sure as it gets. */
const maxLikelier = 6;

/**
 * How much likelier the slots are if an editor changed one story than if a template was filled twice, in nats: with all other
 * values, or as a series, in which who and where stand and all figures are new. A book chart keeps twelve titles and authors
 * of its seventeen slots from week to week, and no figure; of a garbled story a third of both is wrong.
 */
function likelierAsOneStory({
  keptNames,
  keptNumbers,
  replacedNames,
  replacedNumbers,
}: ReferentMeasures): number {
  const names = Math.log(keptOfOneStory / keptByChance) * keptNames;
  const numbers = Math.log(keptOfOneStory / keptByChance) * keptNumbers;
  const otherNames = Math.log((1 - keptOfOneStory) / (1 - keptByChance)) * replacedNames;
  const otherNumbers = Math.log((1 - keptOfOneStory) / (1 - keptByChance)) * replacedNumbers;
  const againstSeries = numbers + otherNumbers;
  const againstFilled = againstSeries + names + otherNames;
  // −log(½ e^−x + ½ e^−y), from the smaller of the two so that nothing overflows.
  const [less, more] = [Math.min(againstSeries, againstFilled), Math.max(againstSeries, againstFilled)];
  const likelier = less + Math.log(2) - Math.log1p(Math.exp(less - more));
  return Math.max(-maxLikelier, Math.min(maxLikelier, likelier));
}
