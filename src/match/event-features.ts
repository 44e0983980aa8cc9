import type { PairMeasures } from './measures.js';

/** Names of what {@link eventFeatures} gives, in its order. */
export const eventFeatureNames = [
  'cosine',
  'lead cosine',
  'content overlap',
  'content containment',
  'bigram overlap',
  'bigram containment',
  'aligned, more',
  'aligned, less',
  'names',
  'numbers',
  'quotes',
  'length ratio',
] as const;

/** What the event model sees of a pair; the same whichever document comes first. */
export function eventFeatures(m: PairMeasures): number[] {
  return [
    m.cosine,
    m.leadCosine,
    m.contentOverlap,
    m.contentContainment,
    Math.sqrt(m.bigramOverlap),
    Math.sqrt(m.bigramContainment),
    Math.max(m.sourceAligned, m.copyAligned),
    Math.min(m.sourceAligned, m.copyAligned),
    m.names,
    m.numbers,
    m.quotes,
    m.lengthRatio,
  ];
}
