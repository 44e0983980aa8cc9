import { planBands, type BandPlan, type BandTarget } from './band-plan.js';
import type { Overlap } from './exact-join.js';
import { planRareJoin, type RarePlan } from './rare-join.js';

export interface CandidateSettings {
  /** Up to so many articles every pair is weighed exactly; above, bands and rare shingles find them. Default 2000. */
  readonly exactJoinLimit?: number;
  /** Up to so many reprints are all compared with each other, more only with the first. Default 16. */
  readonly maxReprints?: number;
  /** What the bands must find. Default: .99 of the pairs with a resemblance of .6. */
  readonly bandTarget?: BandTarget;
  /** How rare shingles are indexed; a default for the number of articles. */
  readonly rare?: Partial<RarePlan>;
}

/** The settings with every default filled in, for a batch. */
export interface ResolvedSettings {
  readonly exactJoinLimit: number;
  readonly maxReprints: number;
  readonly bands: BandPlan;
  readonly rare: RarePlan;
}

export function resolveCandidateSettings(
  settings: CandidateSettings,
  articles: number,
  signatureSize: number,
): ResolvedSettings {
  const {
    exactJoinLimit = 2000,
    maxReprints = 16,
    bandTarget = { recall: 0.99, resemblance: 0.6 },
  } = settings;
  return {
    exactJoinLimit,
    maxReprints,
    bands: planBands(signatureSize, bandTarget),
    rare: { ...planRareJoin(articles), ...settings.rare },
  };
}

/*
 * Measured by bench/candidate-thresholds.ts: what of known copies, of independent reports of one event and of
 * unrelated pairs passes. From some hundred articles on document frequencies mean something, and rarity finds more of
 * the reports of one event than a low resemblance does, among fewer unrelated pairs.
 */
export const fewArticles = 300;
export const loose: Overlap = { minResemblance: 0.004, minContainment: 0.05 };
export const strict: Overlap = { minResemblance: 0.02, minContainment: 0.05 };

/** Least rarity in the exact join, whose batches are small enough to look at 5 to 15 pairs an article. */
export const minRarityOfFew = 0.25;
/** Least rarity in the join by index: 4 pairs an article. */
export const minRarity = 0.3;

/** Least resemblance of a reprint and what it stands behind, and of near-duplicates. */
export const reprintLevel = { minFold: 0.6, minNear: 0.3 };
