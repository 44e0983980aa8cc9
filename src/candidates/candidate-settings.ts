import { reprintResemblance } from './reprint-resemblance.js';
import type { JoinRule, Sampling, SavedPlan } from '../types.js';
import { planBands, type BandTarget } from './band-plan.js';

export interface CandidateSettings {
  /** Up to so many articles every pair is weighed; above, bands and rare phrases find them. Default 2000. */
  readonly exactJoinLimit?: number | undefined;
  /** Up to so many reprints are all compared with each other, more only with the first. Default 16. */
  readonly maxReprints?: number | undefined;
  /** What the bands must find. Default: .99 of the pairs with a resemblance of .6. */
  readonly bandTarget?: BandTarget | undefined;
  /** Which pairs share enough; a default for the number of articles. */
  readonly join?: Partial<JoinRule> | undefined;
  /** Which phrases are kept; a default for the number of articles. */
  readonly sampling?: Partial<Sampling> | undefined;
  /** A saved plan, instead of all the other settings: see `planFor`. */
  readonly plan?: SavedPlan | undefined;
}

/** The settings with every default filled in, for a batch of so many articles. A saved plan is left to `planFor`. */
export function resolveCandidateSettings(
  settings: CandidateSettings,
  articles: number,
  signatureSize: number,
): SavedPlan {
  const { exactJoinLimit = 2000, maxReprints = 16 } = settings;
  const { bandTarget = { recall: 0.99, resemblance: reprintResemblance } } = settings;
  const method = articles <= exactJoinLimit ? 'exact' : 'index';
  return {
    format: planFormat,
    articles,
    compareAll: articles <= maxComparedAll,
    method,
    maxReprints,
    bands: planBands(signatureSize, bandTarget),
    join: { ...(method === 'exact' ? planExactJoin(articles) : planIndexJoin(articles)), ...settings.join },
    sampling: { ...planRate(method === 'exact' ? 0 : articles), ...settings.sampling },
    ...(articles >= minFramed &&
      articles <= wholeLimit && { frames: { maxHolders: Math.max(minHolders, holdersShare * articles) } }),
  };
}

export const planFormat = 'samestory.plan/1';

/** So few articles are all compared, so that a cluster says of two articles what a comparison of the two says. */
const maxComparedAll = 24;

/** Fewer articles are all compared: they cost little, and common means nothing among them. */
const minFramed = 500;

/**
 * Articles that may hold a phrase of a story, or one in a hundred of them; what more hold is of a template, of a site, or
 * of a story in many copies. Of 3,413 known pairs among 12,000 articles a fixed 32 took six for a frame. Where a sketch
 * holds a sample it is not asked.
 */
const minHolders = 32;
const holdersShare = 0.01;

/** What sketches should keep of their phrases in a batch of so many articles. */
export function planSampling(articles: number): Sampling {
  return resolveCandidateSettings({}, articles, 128).sampling;
}

/*
 * Measured by bench/measure/candidate-thresholds.ts: what of known copies, of independent reports of one event and of
 * unrelated pairs passes. From some hundred articles on document frequencies mean something, and rarity finds more of
 * the reports of one event than a low resemblance does, among fewer unrelated pairs.
 */
function planExactJoin(articles: number): JoinRule {
  const all = { minShared: 1, rareHolders: 32, maxHolders: Infinity, representatives: 0, maxPartners };
  return articles < 300
    ? { ...all, overlap: { minResemblance: 0.008, minContainment: 0.05 }, minRarity: Infinity }
    : {
        ...all,
        overlap: { minResemblance: 0.02, minContainment: 0.05 },
        minRarity: 0.3,
        maxHolders: articles < minNamed ? Infinity : maxNamedHolders,
        representatives: 2,
      };
}

/**
 * What more articles of a batch hold is of a template, and costs the square of their number: `npm run bench:templates`.
 */
const maxNamedHolders = 150;

/** Partners of an article, of those before it, from which only some are compared: `npx tsx bench/family.ts`. */
export const maxPartners = 32;

/** Fewer articles are weighed whole: all their pairs are compared in seconds, and a story told by many stays one. */
const minNamed = 500;

/**
 * With an absolute `rareHolders` the candidates of an article stay as many when the archive grows. `maxHolders` rises
 * with it, as ever more of the phrases of a rewrite are in some other article too.
 */
function planIndexJoin(articles: number): JoinRule {
  return {
    minShared: articles <= wholeLimit ? 2 : 3,
    overlap: { minResemblance: 0.02, minContainment: 0.05 },
    minRarity: 0.4,
    rareHolders: 32,
    maxHolders: articles <= wholeLimit ? 32 : articles <= 200_000 ? 50 : articles <= 500_000 ? 70 : 100,
    representatives: 2,
    maxPartners,
  };
}

/** Up to so many articles all phrases are kept. */
const wholeLimit = 50_000;

/**
 * The rate falls as the archive grows, for memory. A rewrite with a resemblance of .1 in 400 words shares some 50 of
 * its 220 phrases, so 16 of one in three; and 3 of them with a probability of .999 if two in three are in 100
 * articles or fewer.
 */
function planRate(articles: number): Sampling {
  const minKept = 64;
  if (articles <= wholeLimit) return { rate: 1, minKept };
  if (articles <= 200_000) return { rate: 1 / 2, minKept };
  return { rate: 1 / 3, minKept };
}

/** Least resemblance of a reprint and the leader it is folded into, and of near-duplicates. */
export const reprintLevel = { minFold: reprintResemblance, minNear: 0.3 };
