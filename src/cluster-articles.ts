import { createCandidateStage } from './candidates/candidate-stage.js';
import { checkArticle } from './check-article.js';
import { createClusters, type ClusterPlan } from './cluster/create-clusters.js';
import { createEvents } from './cluster/create-events.js';
import type { MatchedPair } from './cluster/matched-pair.js';
import { toComparison } from './compare-articles.js';
import { InputError } from './errors.js';
import { createMatcher } from './match/create-matcher.js';
import { createDocumentFrequencies } from './match/document-frequencies.js';
import { resolveOptions, show, type Options, type Progress } from './options.js';
import { createSketcher } from './sketch/sketcher.js';
import { prepare } from './text/prepare.js';
import type { Article, Cluster, Clustering, Document, Event } from './types.js';

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
  const report = createReporter(options.onProgress);
  const inOrder = collect(articles);

  const prepareArticle = options.prepare ?? prepare;
  const documents = inOrder.map((article, i) => {
    report('prepare', i, inOrder.length);
    return prepareArticle(article);
  });
  report('prepare', inOrder.length, inOrder.length);

  const sketch = options.sketch ?? createSketcher(settings);
  report('candidates', 0, documents.length);
  const candidates = (options.candidates ?? createCandidateStage())(
    documents.map((document) => sketch(document)),
  );
  report('candidates', documents.length, documents.length);

  const match =
    options.match ?? createMatcher({ ...settings, documentFrequency: createDocumentFrequencies(documents) });
  const pairs = candidates.map(({ a, b }, i): MatchedPair => {
    report('match', i, candidates.length);
    return { a, b, match: match(documents[a]!, documents[b]!) };
  });
  report('match', candidates.length, candidates.length);

  report('cluster', 0, 1);
  const plans = createClusters(documents, pairs, settings.minCopyProbability);
  const events = createEvents(documents, plans, pairs, settings.minEventProbability);
  report('cluster', 1, 1);

  const total = plans.reduce((sum, { copies }) => sum + copies.length, 0);
  let done = 0;
  const compare = (source: Document, copy: Document) => {
    report('facts', done++, total);
    return toComparison(source, copy, match(source, copy), settings.facts);
  };
  const clusters = plans.map((plan) => toCluster(plan, documents, compare));
  report('facts', total, total);
  return {
    clusters,
    events: events.map(({ clusters: members, independentSources }): Event => {
      const ids = members.map((index) => clusters[index]!.id);
      return { id: ids.reduce((least, id) => (id < least ? id : least)), clusters: ids, independentSources };
    }),
  };
}

/** The articles by id, so that nothing later depends on the order in which they came. */
function collect(articles: Iterable<Article>): Article[] {
  const given: unknown = articles;
  if (typeof given !== 'object' || given === null || !(Symbol.iterator in given)) {
    throw new InputError('bad-article', `Articles must be an array or another iterable, got ${show(given)}.`);
  }
  const byId = new Map<string, Article>();
  for (const article of articles) {
    checkArticle(article);
    if (byId.has(article.id)) {
      throw new InputError(
        'duplicate-id',
        `Two articles have the id ${show(article.id)}; ids must be unique.`,
      );
    }
    byId.set(article.id, article);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toCluster(
  { members, choice, copies }: ClusterPlan,
  documents: readonly Document[],
  compare: (source: Document, copy: Document) => Cluster['copies'][number]['comparison'],
): Cluster {
  const idOf = (position: number) => documents[position]!.article.id;
  const ids = members.map(idOf);
  const said = choice && { confidence: choice.confidence, reason: choice.reason };
  return {
    id: ids.reduce((least, id) => (id < least ? id : least)),
    members: ids,
    ...(choice?.kind === 'source' && { source: { article: idOf(choice.member), ...said! } }),
    ...(choice?.kind === 'missing' && { missingSource: said! }),
    copies: copies.map(({ article, of }) => ({
      article: idOf(article),
      of: idOf(of),
      comparison: compare(documents[of]!, documents[article]!),
    })),
  };
}

/** Passes on about a thousand reports a stage, so that a callback costs nothing. */
function createReporter(onProgress: Options['onProgress']) {
  return (stage: Progress['stage'], done: number, total: number): void => {
    if (!onProgress) return;
    const step = Math.max(1, Math.floor(total / 1000));
    if (done === total || done % step === 0) onProgress({ stage, done, total });
  };
}
