import type { PairMeasures } from './measures.js';

/** Names of what {@link eventFeatures} gives, in its order. */
export const eventFeatureNames = [
  'cosine',
  'early cosine',
  'lead cosine',
  'content overlap',
  'content containment',
  'bigram overlap',
  'bigram containment',
  'aligned, more',
  'aligned, less',
  'aligned early, more',
  'aligned early, less',
  'names',
  'early names',
  'names missing, more',
  'names missing, less',
  'numbers',
  'length ratio',
  'words, less',
  'shared mass',
  'mass containment',
] as const;

/** What the event model sees of a pair; the same whichever document comes first. */
export function eventFeatures(m: PairMeasures): number[] {
  return [
    m.cosine,
    m.earlyCosine,
    m.leadCosine,
    m.contentOverlap,
    m.contentContainment,
    Math.sqrt(m.bigramOverlap),
    Math.sqrt(m.bigramContainment),
    Math.max(m.sourceAligned, m.copyAligned),
    Math.min(m.sourceAligned, m.copyAligned),
    Math.max(m.sourceEarlyAligned, m.copyEarlyAligned),
    Math.min(m.sourceEarlyAligned, m.copyEarlyAligned),
    m.names,
    m.earlyNames,
    Math.max(m.sourceNamesMissing, m.copyNamesMissing),
    Math.min(m.sourceNamesMissing, m.copyNamesMissing),
    m.numbers,
    m.lengthRatio,
    // A headline and a report of 800 words are alike in another way than two reports.
    Math.log1p(m.minLength),
    Math.log1p(m.sharedMass),
    m.massContainment,
  ];
}
