import { toStore, type Sketches } from '../sketch/sketch-store.js';
import { InputError } from '../errors.js';
import { show } from '../options.js';
import type { JoinRule, Sampling, SavedPlan } from '../types.js';
import { bandRecall } from './band-plan.js';
import type { CandidateSettings } from './candidate-settings.js';
import { planFor } from './check-plan.js';
import { checkCandidateSettings } from './check-settings.js';
import { drawSample } from './draw-sample.js';
import { eachPartner } from './each-partner.js';
import { expandReprints } from './expand-reprints.js';
import { orderByHash } from './hash-order.js';
import { phraseFrequencies, planFrameTest } from './phrase-frequencies.js';

/** How a batch of so many articles is searched, and what that finds. */
export interface BatchPlan extends SavedPlan {
  /** Expected share of the pairs of reprints found by the bands alone, by the resemblance of their shingles. */
  readonly reprintRecall: readonly { readonly resemblance: number; readonly recall: number }[];
  /** Expected share of the pairs of rewrites found, by the resemblance of their phrases; of articles of 400 words. */
  readonly rewriteRecall: readonly { readonly resemblance: number; readonly recall: number }[];
  /** Bytes of sketch and index an article, at their most. */
  readonly bytesPerArticle: number;
}

/** What a run of the candidate stage over given sketches will find and cost. */
export interface PlanExplanation extends BatchPlan {
  /** Share of the phrases of an article that are in `join.maxHolders` articles or fewer. */
  readonly rareShare: number;
  /** Expected pairs handed on, by article; each pair counts once. */
  readonly candidatesPerArticle: number;
  /** Expected comparisons of two sketches for the bands, by article. */
  readonly comparisonsPerArticle: number;
}

/**
 * Says how a batch of so many articles is searched and what that finds, before there is a batch. News articles of
 * 400 words are assumed, and a common stock of phrases as in US news.
 *
 * What it gives can be kept and passed as the option `plan`, so that batches of other sizes are searched alike.
 *
 * @example
 * planBatch(1_000_000).bytesPerArticle; // memory, before there is a batch
 */
export function planBatch(
  articles: number,
  settings: CandidateSettings = {},
  signatureSize = 128,
): BatchPlan {
  checkCandidateSettings(settings);
  checkCount('The number of articles', articles, 0);
  checkCount('The size of a signature', signatureSize, 16);
  const { rate, minKept } = planFor(settings, articles, signatureSize).sampling;
  const kept = Math.min(phrasesOf400Words, Math.max(rate * phrasesOf400Words, minKept));
  return makePlan(articles, settings, signatureSize, usualRareShare, kept);
}

function checkCount(what: string, value: number, min: number): void {
  if (Number.isSafeInteger(value) && value >= min) return;
  throw new InputError('bad-argument', `${what} must be an integer from ${min}, got ${show(value)}.`);
}

/**
 * Says what {@link createCandidateStage} with the same settings will find and cost, without running it.
 *
 * Recall follows from the plan: for bands 1 − (1 − J^rows)^bands, for rare phrases the probability that of the shared
 * ones at least `minShared` are both kept and rare. What it costs is measured: reprints are found as in a run, and for
 * a sample of the rest all their partners are counted, in one pass over the phrases.
 *
 * @param samples articles looked at; more are more exact, and slower. Default 500.
 */
export function explainPlan(
  sketches: Sketches,
  settings: CandidateSettings = {},
  samples = 500,
): PlanExplanation {
  checkCandidateSettings(settings);
  checkCount('The number of samples', samples, 1);
  const store = toStore(sketches);
  const { length, signatureSize } = store;
  const order = orderByHash(store);
  const resolved = planFor(settings, length, signatureSize || 128);
  const { pairs, joining, pairedMembersOf, comparisons } = expandReprints(
    store,
    order,
    resolved,
    planFrameTest(store, resolved),
  );
  const positions = joining.map((place) => order[place]!);
  const asked = drawSample(store, positions, samples);

  const isAsked = new Set(asked.map((i) => joining[i]!));
  const found = new Set<string>();
  pairs.forEach((a, b) => isAsked.has(b) && found.add(`${a} ${b}`));
  let joined = 0;
  const count = (x: number, y: number) => {
    const [a, b] = [joining[x]!, joining[y]!];
    if (!found.has(`${a} ${b}`)) joined += pairedMembersOf(a).length * pairedMembersOf(b).length;
  };
  const frequencyOf = phraseFrequencies(resolved);
  const { rareShare, kept } = eachPartner(store, positions, asked, resolved.join, count, frequencyOf);
  const perAsked = 1 / Math.max(1, asked.length);
  const candidates = pairs.toCandidates(order).length + joined * perAsked * joining.length;
  return {
    ...makePlan(length, settings, signatureSize, rareShare, kept * perAsked),
    rareShare,
    candidatesPerArticle: candidates / Math.max(1, length),
    comparisonsPerArticle: comparisons / Math.max(1, length),
  };
}

function makePlan(
  articles: number,
  settings: CandidateSettings,
  signatureSize: number,
  rareShare: number,
  kept: number,
): BatchPlan {
  const plan = planFor(settings, articles, signatureSize);
  const { method, sampling, bands, join } = plan;
  const recallOf = (resemblance: number) => {
    const shared = Math.round((2 * phrasesOf400Words * resemblance) / (1 + resemblance));
    return method === 'exact' ? 1 : rewriteRecall(shared, rareShare, join, sampling, phrasesOf400Words);
  };
  return {
    ...plan,
    reprintRecall: reprintLevels.map((resemblance) => ({
      resemblance,
      recall: bandRecall(resemblance, bands),
    })),
    rewriteRecall: rewriteLevels.map((resemblance) => ({ resemblance, recall: recallOf(resemblance) })),
    // Slots, phrases, id; then either the bands with their table, or what the join works in.
    bytesPerArticle: 4 * signatureSize + 4 * kept + 20 + Math.max(16 * bands.bands, joinBytes * kept),
  };
}

/**
 * Probability that of `shared` phrases at least `minShared` are kept and not too common: a binomial tail.
 *
 * @param size phrases of the larger of the two articles.
 */
export function rewriteRecall(
  shared: number,
  rareShare: number,
  { minShared }: Pick<JoinRule, 'minShared'>,
  { rate, minKept }: Sampling,
  size: number,
): number {
  const chance = Math.min(1, Math.max(rate, minKept / size)) * rareShare;
  if (chance >= 1) return shared >= minShared ? 1 : 0;
  let below = 0;
  let term = (1 - chance) ** shared;
  // More than all are never kept, however many are asked for.
  for (let k = 0; k < minShared && k <= shared; k++) {
    below += term;
    term *= ((shared - k) / (k + 1)) * (chance / (1 - chance));
  }
  return Math.max(0, 1 - below);
}

const reprintLevels = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const rewriteLevels = [0.02, 0.05, 0.1, 0.2, 0.3];
const phrasesOf400Words = 220;
/** Of US news, from ten thousand to a million articles. */
const usualRareShare = 0.8;
/** By kept phrase, of which three in five are in another article too: holders, their starts, and sharedHolders. */
const joinBytes = 4.3;
