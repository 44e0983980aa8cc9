import { alignProfiles } from '../../src/match/align-sentences.js';
import { createDocumentFrequencies } from '../../src/match/document-frequencies.js';
import { eventFeatures } from '../../src/match/event-features.js';
import { measurePair } from '../../src/match/measures.js';
import { createProfiler, type Profile } from '../../src/match/profile.js';
import { createRandom } from './random.js';
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

/** A set of stories measured. */
export interface MeasuredStories {
  readonly name: string;
  /** The event of each article. */
  readonly events: readonly string[];
  /** Every pair whose TF-IDF cosine is not negligible. */
  readonly examples: readonly EventExample[];
  /** Pairs made of them to fit on: {@link makeShortExamples}. */
  readonly short: readonly EventExample[];
}

const minCosine = 0.1;
const shortPairs = 3000;

export function measureStories(name: string, articles: readonly Row[]): MeasuredStories {
  const prepare = createPreparer();
  const profile = createProfiler(createDocumentFrequencies([]));
  const profiles = articles.map((row) => profile(prepare(row)));
  const measure = (a: number, b: number, x = profiles[a]!, y = profiles[b]!) => {
    const measures = measurePair(x, y, alignProfiles(x, y));
    const label = articles[a]!.group === articles[b]!.group ? 1 : 0;
    return { cosine: measures.cosine, set: name, a, b, features: eventFeatures(measures), label };
  };
  const examples: EventExample[] = [];
  for (let a = 0; a < articles.length; a++) {
    for (let b = a + 1; b < articles.length; b++) {
      const { cosine, ...example } = measure(a, b);
      if (cosine >= minCosine) examples.push(example);
    }
  }
  const events = articles.map(({ group }) => group);
  return { name, events, examples, short: makeShortExamples(articles, examples, profileOf, measure) };

  function profileOf(row: Row): Profile {
    return profile(createPreparer()(row));
  }
}

/**
 * Openings of 1 to 60 words, laid beside another article or its opening: of pairs of one event, of pairs that are
 * alike, and of any two. A feed is full of headlines and first sentences, and the sets have few; of pairs that share
 * next to nothing they have none.
 */
function makeShortExamples(
  articles: readonly Row[],
  examples: readonly EventExample[],
  profileOf: (row: Row) => Profile,
  measure: (a: number, b: number, x?: Profile, y?: Profile) => EventExample,
): EventExample[] {
  const random = createRandom(1);
  const any = () => Math.floor(random() * articles.length);
  const of = (list: readonly EventExample[]) => list[Math.floor(random() * list.length)]!;
  const same = examples.filter(({ label }) => label === 1);
  const alike = examples.filter(({ label }) => label === 0);
  return Array.from({ length: shortPairs }, (_, n): EventExample => {
    const { a, b } = n % 3 === 0 ? of(same) : n % 3 === 1 ? of(alike) : { a: any(), b: any() };
    const cut = (position: number) =>
      profileOf(opening(articles[position]!, 1 + Math.floor(59 * random() ** 2)));
    return random() < 0.5 ? measure(a, b, cut(a)) : measure(a, b, cut(a), cut(b));
  }).filter(({ a, b }) => a !== b);
}

function opening(row: Row, words: number): Row {
  return { ...row, text: row.text.split(/\s+/).slice(0, words).join(' ') };
}
