import { collectArticles } from '../batch/article-source.js';
import type { CandidateSettings } from '../candidates/candidate-settings.js';
import { explainPlan as explainCandidates, type PlanExplanation } from '../candidates/explain-plan.js';
import { resolveOptions, type Options } from '../options.js';
import { createSketchStore } from '../sketch/sketch-store.js';
import type { Article } from '../types.js';
import { createWorkbench } from '../batch/workbench.js';

/**
 * Says, before a run, what `clusterArticles` will find among these articles and what it will cost: the expected
 * recall of reprints and rewrites by their resemblance, the candidate pairs an article, the bytes an article.
 *
 * Takes the time of the first stage, some half a millisecond an article; {@link planBatch} needs only a number of
 * articles, and knows less. Throws as `clusterArticles` does.
 *
 * @param settings of the candidate stage, if it is not the default one: those given to {@link createCandidateStage}.
 *
 * @example
 * const { candidatesPerArticle, rewriteRecall } = explainPlan(articles);
 */
export function explainPlan(
  articles: Iterable<Article>,
  options: Options = {},
  settings: CandidateSettings = {},
): PlanExplanation {
  const source = collectArticles(articles);
  const bench = createWorkbench(options, resolveOptions(options), source.size);
  const sketches = createSketchStore(source.size);
  for (let i = 0; i < source.size; i++)
    for (const sketch of bench.sketch([source.articleAt(i)]).sketches) sketches.add(sketch);
  const [failure] = bench.takeFailures();
  if (failure) throw failure.error;
  return explainCandidates(sketches, settings);
}
