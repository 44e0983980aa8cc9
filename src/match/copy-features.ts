import type { PairMeasures } from './measures.js';

/** What all languages are judged by. */
const commonFeatureNames = [
  'resemblance',
  'containment',
  'narrative resemblance',
  'content overlap',
  'content containment',
  'bigram overlap',
  'bigram containment',
  'cosine',
  'lead cosine',
  'early cosine',
  'aligned, more',
  'aligned, less',
  'link score',
  'order',
  'word order',
  'names',
  'numbers',
  'quotes',
  'length ratio',
  'spread, more',
  'spread, less',
  'longest run',
  'run length',
  'shortness',
] as const;

/** Names of what {@link copyFeatures} gives, in its order. */
export const copyFeatureNames = [
  ...commonFeatureNames,
  'link deviation',
  'linked verbatim',
  'linked loosely',
  'runs',
  'in long runs',
  'in short runs',
] as const;

/** Words of a text that is half a brief. */
const briefWords = 30;

/**
 * What the copy model sees of a pair. Source and copy come in as more and less, so a pair has the same
 * probability either way; small shares are spread by a square root, as a shingle in ten says more above one in
 * a hundred than nine in ten above eight.
 */
export function copyFeatures(m: PairMeasures): number[] {
  return [
    ...commonFeatures(m),
    m.linkDeviation,
    Math.sqrt(m.linkedVerbatim),
    m.linkedLoosely,
    Math.log1p(m.runs),
    m.inLongRuns,
    Math.sqrt(m.inShortRuns),
  ];
}

function commonFeatures(m: PairMeasures): number[] {
  // That all of three words stand in another text is no sign; of three hundred it is.
  const sureness = m.minLength / (m.minLength + 15);
  return [
    Math.sqrt(m.resemblance),
    Math.sqrt(sureness * Math.max(m.sourceContainment, m.copyContainment)),
    Math.sqrt(m.narrativeResemblance),
    m.contentOverlap,
    m.contentContainment,
    Math.sqrt(m.bigramOverlap),
    Math.sqrt(m.bigramContainment),
    m.cosine,
    m.leadCosine,
    m.earlyCosine,
    sureness * Math.max(m.sourceAligned, m.copyAligned),
    Math.min(m.sourceAligned, m.copyAligned),
    sureness * m.linkScore,
    // Order says little about two links, so it counts by how much is aligned.
    (m.order - 0.5) * Math.min(1, m.sourceAligned + m.copyAligned),
    m.wordOrder,
    m.names,
    m.numbers,
    m.quotes,
    m.lengthRatio,
    Math.max(m.sourceSpread, m.copySpread),
    Math.min(m.sourceSpread, m.copySpread),
    m.longestRun,
    Math.log1p(m.runLength),
    // A brief of an independent report has its few words in any other report of the event.
    briefWords / (m.minLength + briefWords),
  ];
}

/** Names of what {@link otherCopyFeatures} gives, in its order. */
export const otherCopyFeatureNames = [...commonFeatureNames, 'characters'] as const;

/** What the copy model of other languages sees of a pair: how sentences are linked carries over to few of them. */
export function otherCopyFeatures(m: PairMeasures): number[] {
  return [...commonFeatures(m), m.characterOverlap];
}
