import { describe, expect, test } from 'vitest';
import {
  copyFeatureNames,
  copyFeatures,
  otherCopyFeatureNames,
  otherCopyFeatures,
} from '../../src/match/copy-features.js';
import type { PairMeasures } from '../../src/match/measures.js';

/** Each a number that no other is, and of which the root, the logarithm or the share can be told in the head. */
const measures = {
  resemblance: 0.25,
  sourceContainment: 0.3,
  copyContainment: 0.54,
  narrativeResemblance: 0.04,
  contentOverlap: 0.11,
  contentContainment: 0.12,
  bigramOverlap: 0.01,
  bigramContainment: 0.36,
  cosine: 0.13,
  leadCosine: 0.14,
  earlyCosine: 0.15,
  sourceAligned: 0.33,
  copyAligned: 0.27,
  linkScore: 0.21,
  order: 0.75,
  wordOrder: 0.16,
  names: 0.17,
  numbers: 0.18,
  quotes: 0.19,
  lengthRatio: 0.2,
  sourceSpread: 0.22,
  copySpread: 0.23,
  longestRun: 0.24,
  runLength: Math.E - 1,
  minLength: 30,
  linkDeviation: 0.26,
  linkedVerbatim: 0.09,
  linkedLoosely: 0.28,
  runs: Math.E ** 2 - 1,
  inLongRuns: 0.29,
  inShortRuns: 0.49,
  characterOverlap: 0.31,
} as PairMeasures;

/** Of 30 words: 30 of 45 are sure, and it is 30 of 60 a brief. */
const wanted: Readonly<Record<string, number>> = {
  resemblance: 0.5,
  containment: 0.6, // √(2/3 × 0.54)
  'narrative resemblance': 0.2,
  'content overlap': 0.11,
  'content containment': 0.12,
  'bigram overlap': 0.1,
  'bigram containment': 0.6,
  cosine: 0.13,
  'lead cosine': 0.14,
  'early cosine': 0.15,
  'aligned, more': 0.22, // 2/3 × 0.33
  'aligned, less': 0.27,
  'link score': 0.14, // 2/3 × 0.21
  order: 0.15, // (0.75 − 0.5) × (0.33 + 0.27)
  'word order': 0.16,
  names: 0.17,
  numbers: 0.18,
  quotes: 0.19,
  'length ratio': 0.2,
  'spread, more': 0.23,
  'spread, less': 0.22,
  'longest run': 0.24,
  'run length': 1,
  shortness: 0.5,
};
const ofEnglish = {
  'link deviation': 0.26,
  'linked verbatim': 0.3,
  'linked loosely': 0.28,
  runs: 2,
  'in long runs': 0.29,
  'in short runs': 0.7,
};

const named = (names: readonly string[], values: readonly number[]) => {
  expect(values).toHaveLength(names.length);
  return Object.fromEntries(names.map((name, i) => [name, Number(values[i]!.toFixed(9))]));
};

describe('the features of a pair', () => {
  test('are each made of its own measures', () => {
    expect(named(copyFeatureNames, copyFeatures(measures))).toEqual({ ...wanted, ...ofEnglish });
    expect(named(otherCopyFeatureNames, otherCopyFeatures(measures))).toEqual({
      ...wanted,
      characters: 0.31,
    });
  });

  test('are the same with source and copy changed over', () => {
    const turned = {
      ...measures,
      sourceContainment: measures.copyContainment,
      copyContainment: measures.sourceContainment,
      sourceAligned: measures.copyAligned,
      copyAligned: measures.sourceAligned,
      sourceSpread: measures.copySpread,
      copySpread: measures.sourceSpread,
    };
    expect(copyFeatures(turned)).toEqual(copyFeatures(measures));
  });

  test('count order whole where both are aligned by half and more', () => {
    const order = (more: Partial<PairMeasures>) =>
      copyFeatures({ ...measures, ...more })[copyFeatureNames.indexOf('order')];
    expect(order({ sourceAligned: 0.5, copyAligned: 0.5 })).toBe(0.25);
    expect(order({ sourceAligned: 0.9, copyAligned: 0.8 })).toBe(0.25);
    expect(order({ order: 0.5 })).toBe(0);
  });
});
