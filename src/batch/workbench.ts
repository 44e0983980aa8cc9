import { planSampling } from '../candidates/candidate-settings.js';
import { verdictOf, type PairVerdict } from '../cluster/matched-pair.js';
import { sharedRuns, withoutRuns } from '../cluster/standing-text.js';
import { toComparison } from './to-comparison.js';
import { createDocumentStore } from './document-store.js';
import { createMatcher } from '../match/create-matcher.js';
import { countStems, documentFrequencies, type StemCounts } from '../match/document-frequencies.js';
import type { Options, Settings } from '../options.js';
import { createSketcher } from '../sketch/sketcher.js';
import { prepare } from '../text/prepare.js';
import type { Article, Comparison, PreparedArticle, Match, Sketch } from '../types.js';

/** What is done to the articles of a batch, a portion at a time: the same on one thread and on several. */
export interface Workbench {
  readonly sketch: (articles: readonly Article[]) => SketchedArticles;
  /** What the batch says of how common words are; before the first match. */
  readonly learn: (counts: StemCounts) => void;
  readonly match: (pairs: readonly ArticlePair[]) => PairVerdict[];
  /** The verdict on a pair without what stands in many articles; undefined where hardly anything else is left. */
  readonly matchWithoutStandingText: (
    pairs: readonly PairWithoutStandingText[],
  ) => (PairVerdict | undefined)[];
  readonly compare: (pairs: readonly ArticlePair[]) => Comparison[];
}

/** The source first. */
export type ArticlePair = readonly [source: Article, copy: Article];

/** A pair, and the runs of words to leave out of each: see `findStandingText`. */
export interface PairWithoutStandingText {
  readonly pair: ArticlePair;
  readonly runs: readonly [Int32Array, Int32Array];
}

export interface SketchedArticles {
  readonly sketches: readonly Sketch[];
  readonly counts: StemCounts;
}

/** Documents held at a time, each some 130 kB with its profile. Pairs come by neighbourhood, so few are made twice. */
const heldDocuments = 1500;

/** @param articles of the whole batch: of many, a sketch keeps less. */
export function createWorkbench(options: Options, settings: Settings, articles: number): LocalWorkbench {
  const prepareArticle = options.prepare ?? prepare;
  const documents = createDocumentStore<PreparedArticle>(heldDocuments);
  const documentOf = (article: Article) => documents(article.id, () => prepareArticle(article));
  // In a large batch a document is long gone when it is first matched: to hold it would only fill the memory.
  const passingDocument = articles > heldDocuments ? prepareArticle : documentOf;
  const bareDocuments = createDocumentStore<PreparedArticle | undefined>(heldDocuments);
  const bareOf = (article: Article, runs: Int32Array) =>
    bareDocuments(article.id, () => {
      const bare = withoutRuns(documentOf(article), runs);
      return bare && prepareArticle(bare);
    });
  const sketch = options.sketch ?? createSketcher(settings, planSampling(articles));
  let match: (source: PreparedArticle, copy: PreparedArticle) => Match =
    options.match ?? createMatcher(settings);
  const matchPair = ([source, copy]: ArticlePair) => match(documentOf(source), documentOf(copy));
  return {
    documentOf,
    sketch(portion) {
      const counts: StemCounts = new Map();
      const sketches = portion.map((article) => {
        const document = passingDocument(article);
        countStems(counts, document);
        return sketch(document);
      });
      return { sketches, counts };
    },
    learn(counts) {
      match = options.match ?? createMatcher({ ...settings, documentFrequency: documentFrequencies(counts) });
    },
    match: (pairs) =>
      pairs.map((pair): PairVerdict => {
        const verdict = verdictOf(matchPair(pair));
        if (verdict.eventProbability < settings.minEventProbability || verdict.evidence.resemblance === 0)
          return verdict;
        const runs = sharedRuns(documentOf(pair[0]), documentOf(pair[1]));
        return runs.length > 0 ? { ...verdict, sharedRuns: runs } : verdict;
      }),
    matchWithoutStandingText: (pairs) =>
      pairs.map(({ pair, runs }) => {
        const [a, b] = [bareOf(pair[0], runs[0]), bareOf(pair[1], runs[1])];
        return a && b && verdictOf(match(a, b));
      }),
    compare: (pairs) =>
      pairs.map((pair) =>
        toComparison(documentOf(pair[0]), documentOf(pair[1]), matchPair(pair), settings.facts),
      ),
  };
}

/** A workbench on the caller's own thread. */
export interface LocalWorkbench extends Workbench {
  readonly documentOf: (article: Article) => PreparedArticle;
}
