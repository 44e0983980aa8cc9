import { collectArticles } from './batch/article-source.js';
import { clusterSteps } from './batch/cluster-steps.js';
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
 * one id.
 */
export function clusterArticles(articles: Iterable<Article>, options: Options = {}): Clustering {
  const settings = resolveOptions(options);
  const source = collectArticles(articles);
  const bench = createWorkbench(options, settings, source.size);
  return driveSteps(clusterSteps(source, bench.documentOf, options, settings), bench);
}
