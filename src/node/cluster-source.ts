import { availableParallelism } from 'node:os';
import type { ArticleSource } from '../batch/article-source.js';
import { clusterSteps } from '../batch/cluster-steps.js';
import { driveSteps } from '../batch/steps.js';
import { InputError } from '../errors.js';
import { resolveOptions, show, type Options } from '../options.js';
import type { Clustering } from '../types.js';
import { createWorkbench } from '../batch/workbench.js';
import { createThreadPool } from './thread-pool.js';

/** {@link Options}, and how many threads share the work. */
export interface ThreadOptions extends Options {
  /**
   * Threads that prepare, match and compare, from 1 to 256. Default: as many as there are processors. The result is
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
  const settings = resolveOptions(options);
  const count = resolveThreads(threads);
  const bench = createWorkbench(options, settings, source.size);
  const steps = clusterSteps(source, bench.documentOf, options, settings);
  if (count === 1) return driveSteps(steps, bench);
  for (const name of ['prepare', 'sketch', 'match'] as const) {
    if (options[name] === undefined) continue;
    throw new InputError(
      'bad-option',
      `The option ${name} is a function, which cannot cross to another thread; use { threads: 1 }.`,
    );
  }
  if (!worker || source.size < fewArticles) return driveSteps(steps, bench);
  const pool = createThreadPool(worker, count, { settings, articles: source.size });
  try {
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      await pool.perform(value);
    }
  } finally {
    await pool.close();
  }
}

function resolveThreads(threads: unknown): number {
  const given = threads ?? Math.min(mostThreads, availableParallelism());
  if (typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= mostThreads)
    return given;
  throw new InputError(
    'bad-option',
    `The option threads must be an integer from 1 to ${mostThreads}, got ${show(given)}.`,
  );
}

const mostThreads = 256;
