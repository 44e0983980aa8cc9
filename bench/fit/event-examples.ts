import { alignProfiles } from '../../src/match/align-sentences.js';
import { createDocumentFrequencies } from '../../src/match/document-frequencies.js';
import { eventFeatures } from '../../src/match/event-features.js';
import { measurePair } from '../../src/match/measures.js';
import { createProfiler } from '../../src/match/profile.js';
import { createPreparer, type Row } from './read-sets.js';

/** Two articles by position in their set, measured. */
export interface EventExample {
  readonly set: string;
  readonly a: number;
  readonly b: number;
  readonly features: readonly number[];
  /** 1: they tell one event. */
  readonly label: number;
}

/** Every pair of a set of stories whose TF-IDF cosine is not negligible. */
export function measureStories(set: string, articles: readonly Row[], minCosine = 0.1): EventExample[] {
  const prepare = createPreparer();
  const profile = createProfiler(createDocumentFrequencies([]));
  const profiles = articles.map((row) => profile(prepare(row)));
  const examples: EventExample[] = [];
  for (let a = 0; a < articles.length; a++) {
    for (let b = a + 1; b < articles.length; b++) {
      const [x, y] = [profiles[a]!, profiles[b]!];
      const measures = measurePair(x, y, alignProfiles(x, y));
      if (measures.cosine < minCosine) continue;
      examples.push({
        set,
        a,
        b,
        features: eventFeatures(measures),
        label: articles[a]!.group === articles[b]!.group ? 1 : 0,
      });
    }
  }
  return examples;
}
