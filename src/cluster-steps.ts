import type { ArticleSource } from './article-source.js';
import { createCandidateStage } from './candidates/candidate-stage.js';
import { createClusters, groupCopies } from './cluster/create-clusters.js';
import { createEvents } from './cluster/create-events.js';
import type { MatchedPair } from './cluster/matched-pair.js';
import { withoutStandingText } from './cluster/standing-text.js';
import { thirdPairs } from './cluster/third-pairs.js';
import { InputError } from './errors.js';
import { addStemCounts, type StemCounts } from './match/document-frequencies.js';
import { show, type Options, type Progress, type Settings } from './options.js';
import { createSketchStore } from './sketch/sketch-store.js';
import { pairsByNeighbourhood } from './pairs-by-neighbourhood.js';
import type { Article, CandidatePair, Clustering, Comparison, Document } from './types.js';
import { toClustering } from './to-clustering.js';
import type { ArticlePair, Workbench } from './workbench.js';

/** One portion after another for one bench, or for several; `take` gets the answers in the order of the portions. */
export interface Step<K extends keyof Workbench = keyof Workbench> {
  readonly work: K;
  readonly portions: Iterable<Parameters<Workbench[K]>[0]>;
  readonly take: (answer: ReturnType<Workbench[K]>) => void;
}

/** Any step, with its work, its portions and its answers of one kind. */
export type AnyStep = { [K in keyof Workbench]: Step<K> }[keyof Workbench];

/**
 * The whole run over a batch, as a generator of steps: whoever drives it does the portions of each, on one thread or
 * on several, and goes on when all are taken. Nothing in the result depends on who did which.
 */
export function* clusterSteps(
  source: ArticleSource,
  documentOf: (article: Article) => Document,
  options: Options,
  settings: Settings,
): Generator<AnyStep, Clustering, void> {
  const { size } = source;
  const report = createReporter(options.onProgress);

  const sketches = createSketchStore(size);
  const counts: StemCounts = new Map();
  report('prepare', 0, size);
  yield {
    work: 'sketch',
    portions: portionsOf(size, 64, (position) => source.articleAt(position)),
    take: (part) => {
      for (const sketch of part.sketches) sketches.add(sketch);
      addStemCounts(counts, part.counts);
      report('prepare', sketches.length, size);
    },
  };
  yield { work: 'learn', portions: [counts], take: () => undefined };

  report('candidates', 0, size);
  const candidates = options.candidates
    ? options.candidates(Array.from({ length: size }, (_, position) => sketches.at(position)!))
    : createCandidateStage()(sketches);
  checkCandidates(candidates, size);
  report('candidates', size, size);

  const inOrder = pairsByNeighbourhood(candidates, size);
  const pairs: MatchedPair[] = [];
  report('match', 0, inOrder.length);
  yield {
    work: 'match',
    portions: pairPortions(source, inOrder, 64),
    take: (verdicts) => {
      for (const match of verdicts) pairs.push({ ...inOrder[pairs.length]!, match });
      report('match', pairs.length, inOrder.length);
    },
  };

  const thirds = thirdPairs(pairs, settings.minEventProbability);
  const known = pairs.length;
  yield {
    work: 'match',
    portions: pairPortions(source, thirds, 64),
    take: (verdicts) => {
      for (const match of verdicts) pairs.push({ ...thirds[pairs.length - known]!, match });
    },
  };

  report('cluster', 0, 1);
  const batch = { ...source, documentAt: (position: number) => documentOf(source.articleAt(position)) };
  const { groups } = groupCopies(batch, pairs, settings.minCopyProbability);
  // A stage of the caller may know articles by their ids, which these have not.
  const isOurs = !options.match && !options.prepare;
  const bare = !isOurs ? [] : withoutStandingText(batch, groups, pairs, settings.minEventProbability);
  let judged = 0;
  yield {
    work: 'match',
    portions: portionsOf(bare.length, 64, (i): ArticlePair => [bare[i]!.source, bare[i]!.copy]),
    take: (verdicts) => {
      for (const match of verdicts) {
        const { pair } = bare[judged++]!;
        if (match.eventProbability < settings.minEventProbability) pairs[pair] = { ...pairs[pair]!, match };
      }
    },
  };
  const plans = createClusters(batch, pairs, settings.minCopyProbability);
  const events = createEvents(batch, plans, pairs, settings.minEventProbability, settings.minCopyProbability);
  report('cluster', 1, 1);

  const descents = plans.flatMap(({ copies }) => copies.map(({ article, of }) => ({ a: of, b: article })));
  const comparisons: Comparison[] = [];
  report('facts', 0, descents.length);
  yield {
    work: 'compare',
    portions: pairPortions(source, descents, 8),
    take: (compared) => {
      for (const comparison of compared) comparisons.push(comparison);
      report('facts', comparisons.length, descents.length);
    },
  };
  return toClustering(source, plans, events, comparisons);
}

/** Does all the steps of a run on one bench. */
export function driveSteps(steps: Generator<AnyStep, Clustering, void>, bench: Workbench): Clustering {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const { work, take } = value as { work: keyof Workbench; take: (answer: unknown) => void };
    // The compiler cannot see that the portions of a step are what its work takes.
    const perform = bench[work] as (portion: unknown) => unknown;
    for (const portion of value.portions) take(perform(portion));
  }
}

/** A million positions in portions of so many, each read when its turn comes. */
function* portionsOf<T>(size: number, portion: number, at: (position: number) => T): Generator<T[]> {
  for (let start = 0; start < size; start += portion) {
    yield Array.from({ length: Math.min(portion, size - start) }, (_, i) => at(start + i));
  }
}

/** An article of several pairs is read once a portion, and is one object there. */
function* pairPortions(
  source: ArticleSource,
  pairs: readonly CandidatePair[],
  portion: number,
): Generator<ArticlePair[]> {
  for (const part of portionsOf(pairs.length, portion, (i) => pairs[i]!)) {
    const read = new Map<number, Article>();
    const articleAt = (position: number) => {
      let article = read.get(position);
      if (!article) read.set(position, (article = source.articleAt(position)));
      return article;
    };
    yield part.map(({ a, b }) => [articleAt(a), articleAt(b)]);
  }
}

/** A stage of the caller may be wrong; the stage of the library never is. */
function checkCandidates(pairs: readonly CandidatePair[], size: number): void {
  for (const { a, b } of pairs) {
    if (Number.isInteger(a) && Number.isInteger(b) && a >= 0 && a < b && b < size) continue;
    const wanted = `pairs { a, b } of positions with 0 ≤ a < b < ${size}`;
    throw new InputError(
      'bad-option',
      `The option candidates must give ${wanted}, got ${show(a)} and ${show(b)}.`,
    );
  }
}

/** Passes on about a thousand reports a stage, so that a callback costs nothing. */
function createReporter(onProgress: Options['onProgress']) {
  let last: Progress | undefined;
  return (stage: Progress['stage'], done: number, total: number): void => {
    if (!onProgress) return;
    const isDue = last?.stage !== stage || done === total || done - last.done >= total / 1000;
    if (!isDue) return;
    last = { stage, done, total };
    onProgress(last);
  };
}
