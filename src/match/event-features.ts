import type { PairMeasures } from './measures.js';

/** Names of what {@link eventFeatures} gives, in its order. */
export const eventFeatureNames = [
  'cosine',
  'lead cosine',
  'content containment',
  'bigram overlap',
  'names',
  'numbers',
] as const;

/** What the event model sees of a pair. */
export function eventFeatures(m: PairMeasures): number[] {
  return [m.cosine, m.leadCosine, m.contentContainment, Math.sqrt(m.bigramOverlap), m.names, m.numbers];
}
