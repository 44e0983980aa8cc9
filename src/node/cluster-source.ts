import { availableParallelism } from 'node:os';
import { holdArticles, type ArticleSource } from '../batch/article-source.js';
import { knownFields } from '../batch/check-article.js';
import { clusterSteps } from '../batch/cluster-steps.js';
import { setImmediate } from 'node:timers/promises';
import { settleFailures } from '../batch/settle-failures.js';
import { driveSteps, looseStep, type Steps } from '../batch/steps.js';
import { InputError } from '../errors.js';
import { resolveOptions, show, type AbortSignalLike, type Options } from '../options.js';
import type { Clustering } from '../types.js';
import { createWorkbench, type Workbench } from '../batch/workbench.js';
import { createThreadPool } from './thread-pool.js';

/** {@link Options}, and how many threads share the work. */
export interface ThreadOptions extends Options {
  /**
   * Threads that prepare, match and compare, the caller's among them, from 1 to 256. Default: as many as there are processors. The result is
   * the same for any number. With more than one, the stages `prepare`, `sketch` and `match` cannot be replaced: a
   * function does not cross to another thread.
   */
  readonly threads?: number;
}

/** Below this many articles one thread is done before others have started. */
const fewArticles = 200;

/**
 * One run over a source, on the caller's thread where it is short.
 *
 * @param worker the built `worker.js`; needed for more than one thread.
 */
export async function clusterSource(
  source: ArticleSource,
  given: ThreadOptions,
  worker?: URL,
): Promise<Clustering> {
  const { threads, ...options } = given ?? {};
  const { signal, onFailure } = options;
  const settings = resolveOptions(options);
  const count = resolveThreads(threads);
  const held = holdArticles(source, settings.memoryBudget * textShare);
  signal?.throwIfAborted();
  const onOneThread = async () => {
    const bench = createWorkbench(options, settings, source.size);
    const steps = clusterSteps(held, bench.documentOf, options, settings);
    const clustering = await driveStepsInTurn(steps, bench, signal);
    return settleFailures(clustering, bench.takeFailures(), onFailure);
  };
  if (count === 1) return onOneThread();
  for (const name of ['prepare', 'sketch', 'match'] as const) {
    if (options[name] === undefined) continue;
    throw new InputError(
      'bad-option',
      `The option ${name} is a function, which cannot cross to another thread; use { threads: 1 }.`,
    );
  }
  if (!worker || source.size < fewArticles) return onOneThread();
  const bench = createWorkbench(options, settings, source.size, count);
  const steps = clusterSteps(sendable(held), bench.documentOf, options, settings);
  const pool = createThreadPool(worker, { settings, articles: source.size, threads: count }, bench);
  // What is under way in the threads then has no answer, and ends the run.
  const stop = () => void pool.close();
  signal?.addEventListener('abort', stop);
  try {
    for (;;) {
      const { done, value } = steps.next();
      if (done) return settleFailures(value, [...pool.takeFailures(), ...bench.takeFailures()], onFailure);
      await pool.perform(value);
      signal?.throwIfAborted();
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool.close();
  }
}

/** Articles without what a caller's objects have beside: a getter or a function does not cross to another thread. */
function sendable(source: ArticleSource): ArticleSource {
  return { ...source, articleAt: (position) => knownFields(source.articleAt(position)) };
}

/** As `driveSteps`, but others have their turn between portions, so that a timer or a click can abort the run. */
async function driveStepsInTurn(
  steps: Steps<Clustering>,
  bench: Workbench,
  signal: AbortSignalLike | undefined,
): Promise<Clustering> {
  if (!signal) return driveSteps(steps, bench, signal);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const { work, count, portion, portionAtHand = portion, take } = looseStep(value);
    const perform = bench[work] as (portion: unknown) => unknown;
    for (let i = 0; i < count; i++) {
      await setImmediate();
      signal.throwIfAborted();
      take(perform(portionAtHand(i)), i);
    }
  }
}

function resolveThreads(threads: unknown): number {
  const given = threads ?? Math.min(maxThreads, availableParallelism());
  if (typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= maxThreads) return given;
  throw new InputError(
    'bad-option',
    `The option threads must be an integer from 1 to ${maxThreads}, got ${show(given)}.`,
  );
}

const maxThreads = 256;
/** Of the memory, for articles as they were read; documents have the same strings. */
const textShare = 1 / 8;
