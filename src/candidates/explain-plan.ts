import type { Sampling } from '../sketch/sketcher.js';
import { toStore, type Sketches, type SketchStore } from '../sketch/sketch-store.js';
import { BandIndex } from './band-index.js';
import { bandRecall, type BandPlan } from './band-plan.js';
import { resolveCandidateSettings, type CandidateSettings } from './candidate-settings.js';
import { orderById } from './candidate-stage.js';
import { countPartners } from './count-partners.js';
import { phraseCount } from './overlap.js';
import type { JoinRule } from './phrase-join.js';
import { drawSample } from './draw-sample.js';

/** How a batch of so many articles is searched, and what that finds. */
export interface Plan {
  readonly articles: number;
  /** Up to some 2,000 articles all pairs that share a phrase are weighed; above, bands and rare phrases find them. */
  readonly method: 'exact' | 'index';
  /** Which phrases a sketch keeps. */
  readonly sampling: Sampling;
  readonly bands: BandPlan;
  readonly join: JoinRule;
  /** Expected share of the pairs of reprints found by the bands alone, by the resemblance of their shingles. */
  readonly reprintRecall: readonly { readonly resemblance: number; readonly recall: number }[];
  /** Expected share of the pairs of rewrites found, by the resemblance of their phrases; of articles of 400 words. */
  readonly rewriteRecall: readonly { readonly resemblance: number; readonly recall: number }[];
  /** Bytes of sketch and index an article, at their most. */
  readonly bytesPerArticle: number;
}

/** What a run of the candidate stage over given sketches will find and cost. */
export interface PlanExplanation extends Plan {
  /** Share of the phrases of an article that are in `join.maxHolders` articles or fewer. */
  readonly rareShare: number;
  /** Expected pairs handed on, by article; each pair counts once. */
  readonly candidatesPerArticle: number;
  /** Expected comparisons of two sketches for the bands, by article. */
  readonly comparisonsPerArticle: number;
}

/**
 * Says how a batch of so many articles is searched and what that finds, before there is a batch. News articles of some
 * 640 words are assumed, and a common stock of phrases as in US news.
 */
export function planFor(articles: number, settings: CandidateSettings = {}, signatureSize = 128): Plan {
  return makePlan(articles, settings, signatureSize, usualRareShare, usualPhrases);
}

/**
 * Says what {@link createCandidateStage} with the same settings will find and cost, without running it.
 *
 * Recall follows from the plan: for bands 1 − (1 − J^rows)^bands, for rare phrases the probability that of the shared
 * ones at least `minShared` are both kept and rare. What it costs is measured: for a sample of the articles all their
 * partners are counted, in two passes over the phrases; a fifth of the time of the stage. Reprints are not folded
 * first, so a batch with stories in very many copies costs less than is said here.
 *
 * @param samples articles looked at; more are more exact, and slower. Default 500.
 */
export function explainPlan(
  sketches: Sketches,
  settings: CandidateSettings = {},
  samples = 500,
): PlanExplanation {
  const store = toStore(sketches);
  const { length, signatureSize } = store;
  const order = orderById(store);
  const asked = drawSample(store, order, samples);
  const { bands, join } = resolveCandidateSettings(settings, length, signatureSize);
  const { rareShare, partners } = countPartners(store, order, asked, join);
  const kept = asked.reduce((sum, place) => sum + phraseCount(store, order[place]!), 0);
  const each = Math.max(1, asked.length);
  return {
    ...makePlan(length, settings, signatureSize, rareShare, kept / each),
    rareShare,
    candidatesPerArticle: partners / each,
    comparisonsPerArticle: countMeetings(store, order, asked, bands) / 2 / each,
  };
}

function makePlan(
  articles: number,
  settings: CandidateSettings,
  signatureSize: number,
  rareShare: number,
  phrases: number,
): Plan {
  const { method, sampling, bands, join } = resolveCandidateSettings(settings, articles, signatureSize);
  const recallOf = (resemblance: number) => {
    const shared = Math.round((2 * phrasesOf400Words * resemblance) / (1 + resemblance));
    return method === 'exact' ? 1 : rewriteRecall(shared, rareShare, join, sampling, phrasesOf400Words);
  };
  const kept = phrases * Math.min(1, Math.max(sampling.rate, sampling.minKept / Math.max(1, phrases)));
  return {
    ...{ articles, method, sampling, bands, join },
    reprintRecall: reprintLevels.map((resemblance) => ({
      resemblance,
      recall: bandRecall(resemblance, bands),
    })),
    rewriteRecall: rewriteLevels.map((resemblance) => ({ resemblance, recall: recallOf(resemblance) })),
    // Slots, phrases, id; then either the bands with their table, or holders and items of the shared phrases.
    bytesPerArticle: 4 * signatureSize + 4 * kept + 20 + Math.max(16 * bands.bands, 8 * sharedShare * kept),
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
  for (let k = 0; k < minShared; k++) {
    below += term;
    term *= ((shared - k) / (k + 1)) * (chance / (1 - chance));
  }
  return Math.max(0, 1 - below);
}

const reprintLevels = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const rewriteLevels = [0.02, 0.05, 0.1, 0.2, 0.3];
const phrasesOf400Words = 220;
const usualPhrases = 380;
/** Of US news, from ten thousand to a million articles. */
const usualRareShare = 0.85;
/** Share of the phrases that two articles or more have, in a large batch. */
const sharedShare = 0.4;

/** How often the articles asked about share a band with another. */
function countMeetings(
  store: SketchStore,
  order: Uint32Array,
  asked: readonly number[],
  plan: BandPlan,
): number {
  if (asked.length === 0) return 0;
  const index = new BandIndex(plan, asked.length);
  for (const place of asked) index.add(store.slotsAt(order[place]!));
  let meetings = -asked.length;
  for (let i = 0; i < store.length; i++) meetings += index.find(store.slotsAt(i)).length;
  return meetings;
}
