import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { ArticleSource } from '../batch/article-source.js';
import { clusterSteps } from '../batch/cluster-steps.js';
import { looseStep, type AnyStep } from '../batch/steps.js';
import {
  createWorkbench,
  type ArticlePair,
  type LocalWorkbench,
  type PairWithoutStandingText,
  type SketchedArticles,
} from '../batch/workbench.js';
import type { PairVerdict } from '../cluster/matched-pair.js';
import type { BatchFailure } from '../errors.js';
import type { AbortSignalLike, Options, Settings } from '../options.js';
import type { Article, Clustering, Comparison } from '../types.js';
import { countAll } from './archive-state.js';
import type { HeldArticle } from './article-record.js';
import { ArticleTexts, TextNeeded, type TextsOf } from './article-texts.js';
import { asBytes } from './bytes.js';
import type { DerivedCache, PairKey } from './derived-cache.js';

/** What is to be clustered, and what is known of it. */
export interface SettleJob {
  /** Ascending by id. */
  readonly articles: readonly HeldArticle[];
  readonly options: Options;
  readonly settings: Settings;
  readonly cache: DerivedCache;
  readonly stampOf: (a: HeldArticle, b: HeldArticle) => string;
  readonly textsOf: TextsOf;
  readonly signal: AbortSignalLike | undefined;
}

export interface Settled {
  readonly clustering: Clustering;
  readonly failures: readonly BatchFailure[];
}

/**
 * Clusters the articles by the steps of a batch, but asks what is known first: sketches are held, and a pair of texts that
 * was judged before is not judged again. So the result is that of a batch over the same articles, to the byte, whatever
 * came and went before; what is new costs its own pairs, and the candidates and clusters of all are found afresh.
 */
export async function settle(job: SettleJob): Promise<Settled> {
  const texts = new ArticleTexts(job.textsOf);
  for (;;) {
    try {
      return await runOnce(job, texts);
    } catch (error) {
      if (!(error instanceof TextNeeded)) throw error;
      await texts.keep([error.article]);
    }
  }
}

async function runOnce(job: SettleJob, texts: ArticleTexts): Promise<Settled> {
  const { articles, options, settings, signal } = job;
  const bench = createWorkbench(options, settings, articles.length);
  const failures: BatchFailure[] = [];
  const source: ArticleSource = {
    size: articles.length,
    idAt: (position) => articles[position]!.id,
    articleAt: (position) => texts.handle(articles[position]!),
  };
  const documentOf = (article: Article) => bench.documentOf(texts.whole(article));
  const steps = clusterSteps(source, documentOf, options, settings);
  for (;;) {
    await setImmediate();
    signal?.throwIfAborted();
    const { done, value } = steps.next();
    if (done) return { clustering: value, failures };
    await perform(value, { job, texts, bench, failures });
  }
}

interface Run {
  readonly job: SettleJob;
  readonly texts: ArticleTexts;
  readonly bench: LocalWorkbench;
  readonly failures: BatchFailure[];
}

async function perform(step: AnyStep, run: Run): Promise<void> {
  const { job, texts, bench } = run;
  const { cache, stampOf } = job;
  const keyOf = ([a, b]: ArticlePair, more = ''): PairKey => {
    const [x, y] = [texts.heldOf(a), texts.heldOf(b)];
    return { a: x.revision, b: y.revision, stamp: stampOf(x, y) + more };
  };
  switch (step.work) {
    case 'sketch':
      return giveSketches(step.take, job.articles);
    case 'learn':
      bench.learn(step.portion(0));
      return;
    case 'match':
      await inPortions(step, run, {
        pairOf: (pair: ArticlePair) => pair,
        known: (pair) => wrapped(cache.verdictOf(keyOf(pair))),
        work: (pairs) => bench.match(pairs),
        whole: (_, pair) => pair,
        keep: (pair, verdict) => cache.keepVerdict(keyOf(pair), verdict),
        see: ([a, b], { copyProbability }) => {
          if (copyProbability >= job.settings.minCopyProbability) texts.want([a, b]);
        },
      });
      // Whoever is a copy is looked into when the clusters are made, where nothing can be waited for.
      await texts.fetchWanted();
      return;
    case 'matchWithoutStandingText':
      await inPortions(step, run, {
        pairOf: ({ pair }: PairWithoutStandingText) => pair,
        known: ({ pair, runs }) => {
          const found = cache.bareVerdictOf(keyOf(pair, digestOfRuns(runs)));
          return found && { value: found.verdict };
        },
        work: (pairs) => bench.matchWithoutStandingText(pairs),
        whole: ({ runs }, pair) => ({ pair, runs }),
        keep: ({ pair, runs }, verdict: PairVerdict | undefined) =>
          cache.keepBareVerdict(keyOf(pair, digestOfRuns(runs)), verdict),
      });
      return;
    case 'compare':
      await inPortions(step, run, {
        pairOf: (pair: ArticlePair) => pair,
        known: (pair) => wrapped(cache.comparisonOf(keyOf(pair, factsStamp(job)))),
        work: (pairs) => bench.compare(pairs),
        whole: (_, pair) => pair,
        keep: (pair, comparison: Comparison) =>
          cache.keepComparison(keyOf(pair, factsStamp(job)), comparison),
      });
  }
}

function factsStamp({ settings }: SettleJob): string {
  return settings.facts ? ' facts' : '';
}

function wrapped<T>(value: T | undefined): { readonly value: T } | undefined {
  return value === undefined ? undefined : { value };
}

function giveSketches(
  take: (answer: SketchedArticles, i: number) => void,
  articles: readonly HeldArticle[],
): void {
  const counts = countAll(articles);
  take({ sketches: articles.map(({ sketch }) => sketch), counts }, 0);
}

/** How one kind of question about pairs is answered from what is known, and else on the bench. */
interface Answering<Question, Answer> {
  readonly pairOf: (question: Question) => ArticlePair;
  readonly known: (question: Question) => { readonly value: Answer } | undefined;
  readonly work: (questions: readonly Question[]) => readonly Answer[];
  /** The question with the articles and their texts. */
  readonly whole: (question: Question, pair: ArticlePair) => Question;
  readonly keep: (question: Question, answer: Answer) => void;
  readonly see?: (pair: ArticlePair, answer: Answer) => void;
}

async function inPortions<Question, Answer>(
  step: AnyStep,
  { job, texts, bench, failures }: Run,
  answering: Answering<Question, Answer>,
): Promise<void> {
  const { pairOf, known, work, whole, keep, see } = answering;
  const { count, portion, take } = looseStep(step);
  for (let i = 0; i < count; i++) {
    job.signal?.throwIfAborted();
    const questions = portion(i) as readonly Question[];
    const answers = questions.map((question) => known(question));
    const open = questions.filter((_, k) => answers[k] === undefined);
    if (open.length > 0) {
      await setImmediate();
      const pairs = await texts.read(open.map(pairOf));
      const found = work(open.map((question, k) => whole(question, pairs[k]!)));
      const failed = bench.takeFailures();
      failures.push(...failed);
      let next = 0;
      questions.forEach((question, k) => {
        if (answers[k] !== undefined) return;
        answers[k] = { value: found[next++]! };
        // What a bug has spoilt is tried again, and told again.
        if (failed.length === 0) keep(question, answers[k].value);
      });
    }
    if (see) questions.forEach((question, k) => see(pairOf(question), answers[k]!.value));
    take(
      answers.map((answer) => answer!.value),
      i,
    );
  }
}

function digestOfRuns(runs: readonly [Int32Array, Int32Array]): string {
  const hash = createHash('sha256');
  for (const one of runs) hash.update(`${one.length} `).update(asBytes(one));
  return hash.digest('base64').slice(0, 22);
}
