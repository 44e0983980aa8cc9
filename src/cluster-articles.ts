import { collectArticles } from './batch/article-source.js';
import { clusterSteps } from './batch/cluster-steps.js';
import { settleFailures } from './batch/settle-failures.js';
import { driveSteps } from './batch/steps.js';
import { resolveOptions, type Options } from './options.js';
import type { Article, Clustering } from './types.js';
import { createWorkbench } from './batch/workbench.js';

/**
 * Groups articles into clusters of copies, and clusters into events, and compares each copy with the text it was
 * most likely made from.
 *
 * Every pair that shares enough rare shingles is compared exactly; no decision rests on an estimate. The result is
 * the same for any order of the articles. No articles give no clusters.
 *
 * Throws an {@link InputError}: `bad-option`, `bad-article`, `bad-date`, or `duplicate-id` where two articles have
 * one id. A bug in one article or pair ends nothing: all others are done, and a {@link BatchError} with the result is
 * thrown at the end, unless the option `onFailure` takes it. Throws the reason of an aborted `signal`.
 *
 * @example
 * const { clusters } = clusterArticles([
 *   { id: 'wire', text: 'Nine barges sank at Olm on Monday, the mayor said.' },
 *   { id: 'post', text: 'Nine barges sank at Olm on Monday, its mayor said.' },
 * ]);
 * clusters[0].members; // ['post', 'wire'], the source first
 */
export function clusterArticles(articles: Iterable<Article>, options: Options = {}): Clustering {
  const settings = resolveOptions(options);
  const source = collectArticles(articles);
  const bench = createWorkbench(options, settings, source.size);
  const steps = clusterSteps(source, bench.documentOf, options, settings);
  const clustering = driveSteps(steps, bench, options.signal);
  return settleFailures(clustering, bench.takeFailures(), options.onFailure);
}
