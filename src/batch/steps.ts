import type { ArticleSource } from './article-source.js';
import type { AbortSignalLike } from '../options.js';
import type { CandidatePair, Clustering } from '../types.js';
import type { Reading } from '../text/prepare.js';
import type { ArticlePair, BenchPair, ReadArticle, UnreadArticle, Workbench } from './workbench.js';

/** Work in portions, for one bench or for several. */
export interface Step<K extends keyof Workbench = keyof Workbench> {
  readonly work: K;
  /** How many portions there are. */
  readonly count: number;
  /** Makes the i-th portion when its turn comes. */
  readonly portion: (i: number) => Parameters<Workbench[K]>[0];
  /** The same where most articles are held already, by the bench or by its thread: each is read when it is needed. */
  readonly portionAtHand?: (i: number) => Parameters<Workbench[K]>[0];
  /** Gets the answer to the i-th portion. */
  readonly take: (answer: ReturnType<Workbench[K]>, i: number) => void;
  /**
   * Portions that follow one another are about the same articles, so whoever does one had better do the next; the
   * answers may come in any order. Otherwise they come in the order of the portions.
   */
  readonly isLocal: boolean;
  /**
   * Of a local step: which articles a portion is about, as a share of a way through the batch that all local steps go. Who
   * did what lies near it has them at hand.
   */
  readonly placeOf?: (i: number) => number;
}

/** Any step, with its work, its portions and its answers of one kind. */
export type AnyStep = { [K in keyof Workbench]: Step<K> }[keyof Workbench];

/** A run: whoever drives it does the portions of each step, and goes on when all are taken. */
export type Steps<Result> = Generator<AnyStep, Result, void>;

/** Does all the steps of a run on one bench. Throws the reason of a signal that is aborted meanwhile. */
export function driveSteps(
  steps: Steps<Clustering>,
  bench: Workbench,
  signal: AbortSignalLike | undefined,
): Clustering {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const { work, count, portion, portionAtHand = portion, take } = looseStep(value);
    // The compiler cannot see that the portions of a step are what its work takes.
    const perform = bench[work] as (portion: unknown) => unknown;
    for (let i = 0; i < count; i++) {
      signal?.throwIfAborted();
      take(perform(portionAtHand(i)), i);
    }
  }
}

/** A step as those see it who only pass its portions and answers on. */
export interface LooseStep extends Omit<Step, 'portion' | 'portionAtHand' | 'take'> {
  readonly portion: (i: number) => unknown;
  readonly portionAtHand?: (i: number) => unknown;
  readonly take: (answer: unknown, i: number) => void;
}

export function looseStep(step: AnyStep): LooseStep {
  return step as LooseStep;
}

/** A list in portions, and its answers one by one. */
export interface Portions<T, Answer> {
  readonly count: number;
  readonly portion: (i: number) => readonly T[];
  readonly take: (answers: readonly Answer[], i: number) => void;
}

/** Work on a list, so many of it at a time, or from one of these places to the next. */
export function inPortions<T, Answer>(
  list: readonly T[],
  size: number | readonly number[],
  takeOne: (answer: Answer, i: number) => void,
): Portions<T, Answer> {
  const starts =
    typeof size === 'number'
      ? Array.from({ length: Math.ceil(list.length / size) }, (_, i) => i * size)
      : size;
  return {
    count: starts.length,
    portion: (i: number) => list.slice(starts[i], starts[i + 1]),
    take: (answers: readonly Answer[], i: number) =>
      answers.forEach((one, k) => takeOne(one, starts[i]! + k)),
  };
}

/** The articles of some pairs with their readings: each is read once, and is one object in all its pairs. */
export function readPairs(
  source: ArticleSource,
  pairs: readonly CandidatePair[],
  readings: readonly (Reading | undefined)[],
): ArticlePair[] {
  const read = new Map<number, ReadArticle>();
  const articleAt = (position: number) => {
    let article = read.get(position);
    if (!article) read.set(position, (article = readArticleAt(source, position, readings)));
    return article;
  };
  return pairs.map(({ a, b }) => [articleAt(a), articleAt(b)]);
}

/** The same for who holds most of them, and reads what he does not. */
export function pairsAtHand(
  source: ArticleSource,
  pairs: readonly CandidatePair[],
  readings: readonly (Reading | undefined)[],
): BenchPair[] {
  const articleAt = (position: number): UnreadArticle => ({
    id: source.idAt(position),
    read: () => readArticleAt(source, position, readings),
  });
  return pairs.map(({ a, b }) => [articleAt(a), articleAt(b)]);
}

function readArticleAt(
  source: ArticleSource,
  position: number,
  readings: readonly (Reading | undefined)[],
): ReadArticle {
  const reading = readings[position];
  const article = source.articleAt(position);
  return reading ? { ...article, reading } : article;
}
