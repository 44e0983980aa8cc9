import { alignProfiles } from '../../src/match/align-sentences.js';
import { copyFeatures } from '../../src/match/copy-features.js';
import { createDocumentFrequencies } from '../../src/match/document-frequencies.js';
import { measurePair, type PairMeasures } from '../../src/match/measures.js';
import { createProfiler } from '../../src/match/profile.js';
import type { CopyExample } from './copy-examples.js';
import type { MeasuredExample } from './evaluate-copy-model.js';

/** Takes the measures of every pair; other languages than English get the frequencies of the whole set. */
export function measureExamples(
  examples: readonly CopyExample[],
  featuresOf: (measures: PairMeasures) => number[] = copyFeatures,
): MeasuredExample[] {
  const foreign = examples
    .flatMap(({ source, copy }) => [source, copy])
    .filter(({ language }) => language !== 'en');
  const profile = createProfiler(createDocumentFrequencies(new Set(foreign)));
  return examples.map(({ source, copy, ...rest }) => {
    const [a, b] = [profile(source), profile(copy)];
    return { ...rest, features: featuresOf(measurePair(a, b, alignProfiles(a, b))) };
  });
}
