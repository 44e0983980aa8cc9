import { planFor } from '../candidates/check-plan.js';
import { verdictOf, type PairVerdict } from '../cluster/matched-pair.js';
import { sharedRuns, withoutRuns } from '../cluster/standing-text.js';
import { toComparison } from './to-comparison.js';
import { createAttempts } from './attempts.js';
import { createVerdicts } from './create-verdicts.js';
import { createDocumentStore } from './document-store.js';
import type { BatchFailure } from '../errors.js';
import { createMatcher } from '../match/create-matcher.js';
import { countStems, documentFrequencies, type StemCounts } from '../match/document-frequencies.js';
import type { Options, Settings } from '../options.js';
import { createSketcher, createTextSketcher } from '../sketch/sketcher.js';
import { prepare, prepareRead, readArticle, type Reading } from '../text/prepare.js';
import { readable } from '../text/readable.js';
import { storySpans } from '../text/story-spans.js';
import type { Article, Comparison, PreparedArticle, Match, Sketch } from '../types.js';

/** What is done to the articles of a batch, a portion at a time: the same on one thread and on several. */
export interface Workbench {
  readonly sketch: (articles: readonly ReadArticle[]) => SketchedArticles;
  /** How common words are in the batch; before the first match. */
  readonly learn: (counts: StemCounts) => void;
  readonly match: (pairs: readonly BenchPair[]) => PairVerdict[];
  /** The verdict on a pair without what stands in many articles; undefined where hardly anything else is left. */
  readonly matchWithoutStandingText: (
    pairs: readonly PairWithoutStandingText<BenchPair>[],
  ) => (PairVerdict | undefined)[];
  readonly compare: (pairs: readonly BenchPair[]) => Comparison[];
}

/** The source first. */
export type ArticlePair = readonly [source: ReadArticle, copy: ReadArticle];

/** The source first. */
export type BenchPair = readonly [source: BenchArticle, copy: BenchArticle];

/** An article, or one that is read where its document is not held. */
export type BenchArticle = ReadArticle | UnreadArticle;

export interface UnreadArticle extends Pick<Article, 'id'> {
  readonly read: () => ReadArticle;
}

/** An article, with its reading where it was read before. */
export interface ReadArticle extends Article {
  readonly reading?: Reading;
}

/** With the runs of words to leave out of each: see `findStandingText`. */
export interface PairWithoutStandingText<Pair extends BenchPair = ArticlePair> {
  readonly pair: Pair;
  readonly runs: readonly [Int32Array, Int32Array];
}

export interface SketchedArticles {
  readonly sketches: readonly Sketch[];
  readonly counts: StemCounts;
  /** Of those whose document is still to be made. */
  readonly readings?: readonly (Reading | undefined)[];
}

/**
 * A bug in one article or pair ends nothing: the article is then an empty one, the pair has nothing in common, and the
 * failure is told by `takeFailures`.
 *
 * @param articles of the whole batch: of many, a sketch keeps less.
 * @param share how many workbenches share the batch and its memory.
 */
export function createWorkbench(
  options: Options,
  settings: Settings,
  articles: number,
  share = 1,
): LocalWorkbench {
  const { attempt, takeFailures } = createAttempts();
  const prepareAny = options.prepare ?? prepareOnce;
  const prepareArticle = (article: ReadArticle) =>
    attempt(
      'prepare',
      [article.id],
      () => prepareAny(article),
      () => emptyDocument(article),
    );
  const documents = createDocumentStore<PreparedArticle>(settings.memoryBudget / share);
  const documentOf = (article: BenchArticle) =>
    documents.get(article.id, () => prepareArticle('read' in article ? article.read() : article));
  const documentsWithoutStanding = createDocumentStore<PreparedArticle | undefined>(
    (settings.memoryBudget / share) * withoutStandingShare,
  );
  const withoutStandingOf = (article: BenchArticle, runs: Int32Array) =>
    documentsWithoutStanding.get(article.id, () => {
      const stripped = withoutRuns(documentOf(article), runs);
      return stripped && prepareArticle(stripped);
    });
  const { sampling, frequencies } = planFor(settings, articles, settings.signatureSize);
  const sketchDocument = options.sketch ?? createSketcher(settings, sampling);
  const sketchText = createTextSketcher(settings, sampling);
  const isOwn = options.prepare === undefined && options.sketch === undefined;
  /**
   * Where a document would be gone before it is first matched, or matched on another thread, its sketch is read from
   * the text, in a fourth of the time, and what was read of it kept. Words of other languages than English are counted
   * where they were not before, so those are prepared.
   */
  const sketchArticle = (
    article: ReadArticle,
    counts: StemCounts,
  ): { readonly sketch: Sketch; readonly reading?: Reading } => {
    const isHeld = share === 1 && documents.holdsAll(articles);
    const reading = isOwn && !isHeld ? (article.reading ?? readArticle(article)) : undefined;
    if (reading && (frequencies !== undefined || reading.language === 'en')) {
      const text = readable(article.text);
      return { sketch: sketchText(article.id, text, storySpans(text, reading.boilerplate)), reading };
    }
    const document = isHeld
      ? documentOf(article)
      : prepareArticle({ ...article, ...(reading && { reading }) });
    if (!frequencies) countStems(counts, document);
    return { sketch: sketchDocument(document), ...(reading && { reading }) };
  };
  let matchAny: (source: PreparedArticle, copy: PreparedArticle) => Match =
    options.match ?? createMatcher(settings);
  let verdicts = createVerdicts(options.match, settings);
  const attemptMatch = <T>(a: Pick<Article, 'id'>, b: Pick<Article, 'id'>, work: () => T, instead: () => T) =>
    attempt('match', [a.id, b.id], work, instead);
  const verdict = (source: PreparedArticle, copy: PreparedArticle) =>
    attemptMatch(
      source.article,
      copy.article,
      () => verdicts.verdictOn(source, copy),
      () => verdictOf(noMatch),
    );
  const profileAhead = (ready: readonly PreparedArticle[]) => {
    try {
      verdicts.profileAll(ready);
    } catch {
      // Whoever is compared with that document fails again, and is told.
    }
  };
  /** Makes what the documents of some pairs need, one after the other, where all of it is held: see `Judge.profileAll`. */
  const getReady = (pairs: readonly BenchPair[]) => {
    const articles = new Map(pairs.flat().map((article) => [article.id, article]));
    if (!documents.holdsAll(articles.size)) return;
    profileAhead([...articles.values()].map(documentOf));
  };
  return {
    documentOf,
    sketch(portion) {
      const counts: StemCounts = new Map();
      const sketched = portion.map((article) =>
        attempt(
          'prepare',
          [article.id],
          () => sketchArticle(article, counts),
          (): ReturnType<typeof sketchArticle> => ({
            sketch: createSketcher(settings)(emptyDocument(article)),
          }),
        ),
      );
      return {
        sketches: sketched.map(({ sketch }) => sketch),
        counts,
        readings: sketched.map(({ reading }) => reading),
      };
    },
    learn(counts) {
      const learnt = { ...settings, documentFrequency: documentFrequencies(counts) };
      matchAny = options.match ?? createMatcher(learnt);
      verdicts = createVerdicts(options.match, learnt);
    },
    match: (pairs) => {
      getReady(pairs);
      return pairs.map((pair): PairVerdict => {
        const [source, copy] = [documentOf(pair[0]), documentOf(pair[1])];
        const found = verdict(source, copy);
        if (found.eventProbability < settings.minEventProbability || found.evidence.resemblance === 0)
          return found;
        const runs = attemptMatch(
          ...pair,
          () => sharedRuns(source, copy),
          () => new Int32Array(),
        );
        return runs.length > 0 ? { ...found, sharedRuns: runs } : found;
      });
    },
    matchWithoutStandingText: (pairs) => {
      const left = pairs.map(
        ({ pair, runs }) =>
          [withoutStandingOf(pair[0], runs[0]), withoutStandingOf(pair[1], runs[1])] as const,
      );
      profileAhead(left.flatMap(([a, b]) => (a && b ? [a, b] : [])));
      return left.map(([a, b]) => a && b && verdict(a, b));
    },
    compare: (pairs) =>
      pairs.map((pair) => {
        const [source, copy] = [documentOf(pair[0]), documentOf(pair[1])];
        const matched = attemptMatch(
          ...pair,
          () => matchAny(source, copy),
          () => noMatch,
        );
        return attempt(
          'facts',
          [pair[0].id, pair[1].id],
          () => toComparison(source, copy, matched, settings.facts),
          () => toComparison(source, copy, matched, false),
        );
      }),
    takeFailures,
  };
}

/** The reading is no part of the article that the document tells of. */
function prepareOnce(article: ReadArticle): PreparedArticle {
  if (!article.reading) return prepare(article);
  const { reading, ...read } = article;
  return prepareRead(read, reading);
}

/** Share of the memory for articles without what stands in many: few have any. */
const withoutStandingShare = 1 / 4;

export interface LocalWorkbench extends Workbench {
  readonly documentOf: (article: BenchArticle) => PreparedArticle;
  /** What a bug has kept from being done since the last time. */
  readonly takeFailures: () => BatchFailure[];
}

function emptyDocument(article: Article): PreparedArticle {
  const { text } = article;
  const nothing = { boilerplate: [], paragraphs: [], sentences: [], tokens: [], quotes: [] };
  return { article, text, language: 'und', ...nothing };
}

const noMatch: Match = {
  relation: 'unrelated',
  copyProbability: 0,
  eventProbability: 0,
  evidence: {
    resemblance: 0,
    sourceContainment: 0,
    copyContainment: 0,
    contentOverlap: 0,
    sourceAligned: 0,
    copyAligned: 0,
    order: 0,
    contributions: [],
    passages: [],
  },
  alignment: { links: [] },
};
