import { createCandidateStage } from './candidates/candidate-stage.js';
import { checkArticle } from './check-article.js';
import { createClusters, type ClusterPlan } from './cluster/create-clusters.js';
import { createEvents } from './cluster/create-events.js';
import { verdictOf, type MatchedPair } from './cluster/matched-pair.js';
import { toComparison } from './compare-articles.js';
import { createDocumentStore } from './document-store.js';
import { InputError } from './errors.js';
import { createMatcher } from './match/create-matcher.js';
import { createDocumentFrequencies } from './match/document-frequencies.js';
import { resolveOptions, show, type Options, type Progress } from './options.js';
import { createSketcher } from './sketch/sketcher.js';
import { prepare } from './text/prepare.js';
import type { Article, CandidatePair, Cluster, Clustering, Comparison, Event, Sketch } from './types.js';

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

  const batch = createDocumentStore(inOrder, options.prepare ?? prepare, heldDocuments);
  const sketch = options.sketch ?? createSketcher(settings);
  const sketches: Sketch[] = [];
  const sketchAll = function* () {
    for (let i = 0; i < batch.size; i++) {
      report('prepare', i, batch.size);
      const document = batch.documentAt(i);
      sketches.push(sketch(document));
      yield document;
    }
  };
  const documentFrequency = createDocumentFrequencies(sketchAll());
  report('prepare', batch.size, batch.size);

  report('candidates', 0, batch.size);
  const candidates = (options.candidates ?? createCandidateStage())(sketches);
  checkCandidates(candidates, batch.size);
  report('candidates', batch.size, batch.size);

  const match = options.match ?? createMatcher({ ...settings, documentFrequency });
  const pairs = candidates.map(({ a, b }, i): MatchedPair => {
    report('match', i, candidates.length);
    return { a, b, match: verdictOf(match(batch.documentAt(a), batch.documentAt(b))) };
  });
  report('match', candidates.length, candidates.length);

  report('cluster', 0, 1);
  const plans = createClusters(batch, pairs, settings.minCopyProbability);
  const events = createEvents(batch, plans, pairs, settings.minEventProbability);
  report('cluster', 1, 1);

  const total = plans.reduce((sum, { copies }) => sum + copies.length, 0);
  let done = 0;
  const compare = (source: number, copy: number) => {
    report('facts', done++, total);
    const [a, b] = [batch.documentAt(source), batch.documentAt(copy)];
    return toComparison(a, b, match(a, b), settings.facts);
  };
  const clusters = plans.map((plan) => toCluster(plan, inOrder, compare));
  report('facts', total, total);
  return {
    clusters,
    events: events.map(({ clusters: members, independentSources }): Event => {
      const ids = members.map((index) => clusters[index]!.id);
      return { id: least(ids), clusters: ids, independentSources };
    }),
  };
}

/** Documents of one batch that are held at a time: some 400 kB each at 800 words. */
const heldDocuments = 1000;

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

function toCluster(
  { members, choice, copies }: ClusterPlan,
  articles: readonly Article[],
  compare: (source: number, copy: number) => Comparison,
): Cluster {
  const idOf = (position: number) => articles[position]!.id;
  const ids = members.map(idOf);
  const said = choice && { confidence: choice.confidence, reason: choice.reason };
  return {
    id: least(ids),
    members: ids,
    ...(choice?.kind === 'source' && { source: { article: idOf(choice.member), ...said! } }),
    ...(choice?.kind === 'missing' && { missingSource: said! }),
    copies: copies.map(({ article, of }) => ({
      article: idOf(article),
      of: idOf(of),
      comparison: compare(of, article),
    })),
  };
}

function least(ids: readonly string[]): string {
  return ids.reduce((first, id) => (id < first ? id : first));
}

/** Passes on about a thousand reports a stage, so that a callback costs nothing. */
function createReporter(onProgress: Options['onProgress']) {
  return (stage: Progress['stage'], done: number, total: number): void => {
    if (!onProgress) return;
    const step = Math.max(1, Math.floor(total / 1000));
    if (done === total || done % step === 0) onProgress({ stage, done, total });
  };
}
