import type { ArticleSource } from './article-source.js';
import { createCandidateStage } from '../candidates/candidate-stage.js';
import { stemCountsOf } from './learn-frequencies.js';
import { planFor } from '../candidates/check-plan.js';
import { createClusters, groupCopies } from '../cluster/create-clusters.js';
import { createEvents } from '../cluster/create-events.js';
import { findLargeFamilies } from '../cluster/large-families.js';
import type { MatchedPair, PairVerdict } from '../cluster/matched-pair.js';
import { findStandingText } from '../cluster/standing-text.js';
import { discountTemplates } from '../cluster/template-families.js';
import { thirdPairs } from '../cluster/third-pairs.js';
import { InputError } from '../errors.js';
import { addStemCounts, type StemCounts } from '../match/document-frequencies.js';
import { show, type Options, type Progress, type Settings } from '../options.js';
import { createSketchStore } from '../sketch/sketch-store.js';
import type { Reading } from '../text/prepare.js';
import { loadOfArticle } from './halve-by-neighbours.js';
import { numberByNeighbours, pairsByNeighbourhood } from './pairs-by-neighbourhood.js';
import type { Article, CandidatePair, Clustering, Comparison, PreparedArticle } from '../types.js';
import { inPortions, pairsAtHand, readPairs, type Steps } from './steps.js';
import { toClustering } from './to-clustering.js';

/**
 * The whole run over a batch, as a generator of steps: whoever drives it does the portions of each, on one thread or
 * on several, and goes on when all are taken. Nothing in the result depends on who did which.
 */
export function* clusterSteps(
  source: ArticleSource,
  documentOf: (article: Article) => PreparedArticle,
  options: Options,
  settings: Settings,
): Steps<Clustering> {
  const { size } = source;
  const report = createReporter(options.onProgress);

  const plan = planFor(settings, size, settings.signatureSize);
  const sketches = createSketchStore(size);
  const counts: StemCounts = new Map();
  const readings: (Reading | undefined)[] = [];
  report('prepare', 0, size);
  yield {
    work: 'sketch',
    isLocal: false,
    count: Math.ceil(size / articlesAtOnce),
    portion: (i) => {
      const start = i * articlesAtOnce;
      return Array.from({ length: Math.min(articlesAtOnce, size - start) }, (_, k) =>
        source.articleAt(start + k),
      );
    },
    take: (part) => {
      if (size <= maxReadings)
        part.readings?.forEach((reading, k) => (readings[sketches.length + k] = reading));
      for (const sketch of part.sketches) sketches.add(sketch);
      addStemCounts(counts, part.counts);
      report('prepare', sketches.length, size);
    },
  };
  const learned = plan.frequencies ? stemCountsOf(plan.frequencies) : counts;
  yield { work: 'learn', isLocal: false, count: 1, portion: () => learned, take: () => undefined };

  report('candidates', 0, size);
  const candidates = options.candidates
    ? options.candidates(Array.from({ length: size }, (_, position) => sketches.at(position)!))
    : plan.compareAll
      ? allPairs(size)
      : createCandidateStage({ plan })(sketches);
  checkCandidates(candidates, size);
  report('candidates', size, size);

  const way: Way = { source, readings, numbers: numberByNeighbours(candidates, size) };
  const first = yield* matchAll(way, candidates, (done, total) => report('match', done, total));
  const { minCopyProbability, minEventProbability } = settings;
  const familyOf = findLargeFamilies(first, minCopyProbability);
  const throughThird = thirdPairs(first, minEventProbability, familyOf);
  const matched = [...first, ...(yield* matchAll(way, throughThird))];
  const pairs = discountTemplates(matched, minCopyProbability, minEventProbability);

  report('cluster', 0, 1);
  const batch = { ...source, documentAt: (position: number) => documentOf(source.articleAt(position)) };
  const { groups } = groupCopies(batch, pairs, settings.minCopyProbability);
  // In the order of the way: what a thread has compared it has at hand.
  const standing = alongWay(way, findStandingText(groups, pairs), ({ pair }) => pairs[pair]!);
  const pairsWithoutStanding = inPortions(standing, pairsAtOnce, (match: PairVerdict | undefined, i) => {
    const { pair } = standing[i]!;
    if (match && match.eventProbability < settings.minEventProbability)
      pairs[pair] = { ...pairs[pair]!, match };
  });
  const withRuns = (i: number, read: typeof pairsAtHand) => {
    const portion = pairsWithoutStanding.portion(i);
    const inPortion = portion.map(({ pair }) => pairs[pair]!);
    const articles = read(source, inPortion, readings);
    return portion.map(({ runs }, k) => ({ pair: articles[k]!, runs }));
  };
  yield {
    ...pairsWithoutStanding,
    work: 'matchWithoutStandingText',
    isLocal: true,
    portion: (i) => withRuns(i, readPairs),
    portionAtHand: (i) => withRuns(i, pairsAtHand),
    placeOf: (i) => placeOnWay(way, pairs[pairsWithoutStanding.portion(i)[0]!.pair]!),
  };
  const plans = createClusters(batch, pairs, settings.minCopyProbability);
  const events = createEvents(batch, plans, pairs, settings.minEventProbability, settings.minCopyProbability);
  report('cluster', 1, 1);

  const copies = plans.flatMap((plan) => plan.copies);
  const descents = alongWay(
    way,
    copies.map(({ article, parent: of }, copy) => ({ a: of, b: article, copy })),
    (pair) => pair,
  );
  const comparisons: Comparison[] = new Array<Comparison>(copies.length);
  let compared = 0;
  report('facts', 0, descents.length);
  const copyPairs = inPortions(descents, copiesAtOnce, (comparison: Comparison, i) => {
    comparisons[descents[i]!.copy] = comparison;
    report('facts', ++compared, descents.length);
  });
  yield {
    ...copyPairs,
    work: 'compare',
    isLocal: true,
    portion: (i) => readPairs(source, copyPairs.portion(i), readings),
    portionAtHand: (i) => pairsAtHand(source, copyPairs.portion(i), readings),
    placeOf: (i) => placeOnWay(way, copyPairs.portion(i)[0]!),
  };
  return toClustering(source, plans, events, comparisons);
}

function allPairs(size: number): CandidatePair[] {
  return Array.from({ length: size }, (_, b) => Array.from({ length: b }, (_, a) => ({ a, b }))).flat();
}

/** Portions so large that sending them costs little, and so small that no thread waits long for the last. */
const articlesAtOnce = 64;
const pairsAtOnce = 64;
/**
 * In ties: see {@link loadOfArticle}. Documents of a portion are made one after the other, which is cheaper the more there
 * are; and a batch is to have some hundreds of portions, to be shared well at its end.
 */
const loadAtOnce = { min: 256, max: 1024 };
const portionsOfBatch = 256;
const copiesAtOnce = 8;

/** Articles of more than this are read again when their documents are made: a reading takes half a kilobyte. */
const maxReadings = 200_000;

/** The articles, what was read of them, and their numbers from neighbour to neighbour. */
interface Way {
  readonly source: ArticleSource;
  readonly readings: readonly (Reading | undefined)[];
  readonly numbers: Int32Array;
}

/** The verdicts on candidate pairs, neighbours together. */
function* matchAll(
  way: Way,
  candidates: readonly CandidatePair[],
  report: (done: number, total: number) => void = () => undefined,
): Steps<MatchedPair[]> {
  const { source, readings, numbers } = way;
  const { size } = source;
  const inOrder = pairsByNeighbourhood(candidates, size, numbers);
  const pairs: MatchedPair[] = new Array<MatchedPair>(inOrder.length);
  let done = 0;
  report(0, inOrder.length);
  const starts = startsByLoad(inOrder, size);
  const portions = inPortions(inOrder, starts, (match: PairVerdict, i) => {
    pairs[i] = { ...inOrder[i]!, match };
    report(++done, inOrder.length);
  });
  yield {
    ...portions,
    work: 'match',
    isLocal: true,
    portion: (i) => readPairs(source, portions.portion(i), readings),
    portionAtHand: (i) => pairsAtHand(source, portions.portion(i), readings),
    placeOf: (i) => placeOnWay(way, inOrder[starts[i]!]!),
  };
  return pairs;
}

/** Where on the way through the batch a pair is compared, from 0 to 1. */
function placeOnWay({ source, numbers }: Way, { a, b }: CandidatePair): number {
  return Math.max(numbers[a]!, numbers[b]!) / source.size;
}

/** What is to be done with pairs, in the order in which they were compared. */
function alongWay<T>(way: Way, list: readonly T[], pairOf: (one: T) => CandidatePair): T[] {
  return list
    .map((one) => ({ one, place: placeOnWay(way, pairOf(one)) }))
    .sort((x, y) => x.place - y.place)
    .map(({ one }) => one);
}

/** Where portions begin that take about as long each: an article that is met for the first time has to be prepared. */
function startsByLoad(pairs: readonly CandidatePair[], size: number): number[] {
  const isMet = new Uint8Array(size);
  let all = 0;
  /** What is to be done before each pair. */
  const before = pairs.map(({ a, b }) => {
    const sum = all;
    all += 2 + (2 - isMet[a]! - isMet[b]!) * loadOfArticle;
    isMet[a] = isMet[b] = 1;
    return sum;
  });
  const atOnce = Math.min(loadAtOnce.max, Math.max(loadAtOnce.min, all / portionsOfBatch));
  const starts: number[] = [];
  before.forEach((sum, i) => {
    if (i === 0 || sum - before[starts.at(-1)!]! >= atOnce) starts.push(i);
  });
  return starts;
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
