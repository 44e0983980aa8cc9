import { mix } from '../sketch/mix.js';
import type { Sketch } from '../types.js';
import { BandIndex } from './band-index.js';
import { bandRecall, type BandPlan } from './band-plan.js';
import { minRarity, resolveCandidateSettings, strict, type CandidateSettings } from './candidate-settings.js';
import { createCandidateStage } from './candidate-stage.js';
import { createPairFilter, rareWeight, sampleOf, sampleRate, type RarePlan } from './rare-join.js';

/** What a run of the candidate stage will find and cost. */
export interface PlanExplanation {
  readonly articles: number;
  readonly method: 'exact' | 'index';
  readonly bands: BandPlan;
  readonly rare: RarePlan;
  /** Share of the shingles of an article that are in `maxHolders` articles or fewer. */
  readonly rareShare: number;
  /** Expected share of the pairs of reprints found by the bands, by resemblance. */
  readonly reprintRecall: readonly { readonly resemblance: number; readonly recall: number }[];
  /** Expected share of the pairs of rewrites found by rare shingles, by how many of their 800 shingles they share. */
  readonly rewriteRecall: readonly { readonly shared: number; readonly recall: number }[];
  /** Expected pairs handed on, by article; each pair counts once. */
  readonly candidatesPerArticle: number;
  /** Expected exact comparisons of two shingle sets for the bands, by article. */
  readonly comparisonsPerArticle: number;
  /** Bytes of the two indexes by article, beside the sketches. */
  readonly bytesPerArticle: number;
}

/**
 * Says what {@link createCandidateStage} with the same settings will find and cost, without running it.
 *
 * Recall follows from the plan: for bands 1 − (1 − J^rows)^bands, for rare shingles the probability that of the
 * shared ones at least `minShared` are both sampled and rare. What it costs is measured: for a sample of the articles
 * all their partners are counted, which takes one pass over the batch. Reprints are not folded first, so a batch with
 * stories in very many copies costs less than is said here.
 *
 * @param samples articles looked at; more are more exact, and slower. Default 400.
 */
export function explainPlan(
  sketches: readonly Sketch[],
  settings: CandidateSettings = {},
  samples = 400,
): PlanExplanation {
  const { length } = sketches;
  const size = sketches[0]?.signature.slots.length ?? 0;
  const { exactJoinLimit, bands, rare } = resolveCandidateSettings(settings, length, size);
  if (length <= exactJoinLimit) {
    const candidates = createCandidateStage(settings)(sketches).length;
    return {
      ...{ articles: length, method: 'exact', bands, rare, rareShare: 1 },
      reprintRecall: resemblances.map((resemblance) => ({ resemblance, recall: 1 })),
      rewriteRecall: overlaps.map((shared) => ({ shared, recall: 1 })),
      candidatesPerArticle: length === 0 ? 0 : candidates / length,
      ...{ comparisonsPerArticle: 0, bytesPerArticle: 8 * meanLength(sketches) },
    };
  }
  const ordered = [...sketches].sort((x, y) => (x.id < y.id ? -1 : 1));
  const asked = drawSample(ordered, samples);
  const { rareShare, partners } = countPartners(ordered, asked, rare);
  return {
    ...{ articles: length, method: 'index', bands, rare, rareShare },
    reprintRecall: resemblances.map((resemblance) => ({
      resemblance,
      recall: bandRecall(resemblance, bands),
    })),
    rewriteRecall: overlaps.map((shared) => ({ shared, recall: rewriteRecall(shared, rareShare, rare) })),
    candidatesPerArticle: partners / asked.length,
    comparisonsPerArticle: countMeetings(ordered, asked, bands) / 2 / asked.length,
    bytesPerArticle:
      // Slots, links and table of the bands; item and holder of each sampled shingle.
      4 * size +
      10 * bands.bands +
      (8 * asked.reduce((sum, i) => sum + sampleOf(ordered[i]!.shingles, rare).length, 0)) / asked.length,
  };
}

/**
 * Probability that of `shared` shingles at least `minShared` are sampled and not too common: a binomial tail.
 *
 * @param size shingles of the larger of the two articles. Default 800.
 */
export function rewriteRecall(shared: number, rareShare: number, plan: RarePlan, size = 800): number {
  const chance = Math.min(1, sampleRate(size, plan) * rareShare);
  if (chance === 1) return shared >= plan.minShared ? 1 : 0;
  let below = 0;
  let term = (1 - chance) ** shared;
  for (let k = 0; k < plan.minShared; k++) {
    below += term;
    term *= ((shared - k) / (k + 1)) * (chance / (1 - chance));
  }
  return Math.max(0, 1 - below);
}

const resemblances = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const overlaps = [10, 20, 40, 84, 160];

/** Positions of the articles with the least hashes of their ids: the same in any order. */
function drawSample(sketches: readonly Sketch[], count: number): number[] {
  const keys = sketches.map(({ id }) => hashId(id));
  return sketches
    .map((_, i) => i)
    .sort((x, y) => keys[x]! - keys[y]! || x - y)
    .slice(0, count);
}

function hashId(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 0x2c1b3c6d) + id.charCodeAt(i)) | 0;
  return mix(hash);
}

/** What the join by rare shingles would hand on for the articles asked about, counted over the whole batch. */
function countPartners(sketches: readonly Sketch[], asked: readonly number[], plan: RarePlan) {
  const items = new Map<number, number>();
  for (const q of asked) {
    for (const shingle of sampleOf(sketches[q]!.shingles, plan))
      if (!items.has(shingle)) items.set(shingle, items.size);
  }
  const frequencies = new Uint32Array(items.size);
  const holders: number[][] = Array.from(frequencies, () => []);
  for (let d = 0; d < sketches.length; d++) {
    for (const shingle of sampleOf(sketches[d]!.shingles, plan)) {
      const item = items.get(shingle);
      if (item === undefined) continue;
      if (frequencies[item]!++ < plan.maxHolders) holders[item]!.push(d);
    }
  }
  const isWanted = createPairFilter(plan, strict, minRarity);
  let partners = 0;
  let rare = 0;
  let sampled = 0;
  for (const q of asked) {
    const shared = new Map<number, { count: number; weight: number }>();
    const sample = sampleOf(sketches[q]!.shingles, plan);
    sampled += sample.length;
    for (const shingle of sample) {
      const item = items.get(shingle)!;
      const frequency = frequencies[item]!;
      const isRare = frequency <= plan.maxHolders;
      if (isRare) rare++;
      const weight = rareWeight(frequency, plan.rareHolders);
      // Only partners before it, so that each pair counts once; of a shingle that is not rare only the hubs.
      for (const d of isRare ? holders[item]! : holders[item]!.slice(0, plan.hubs)) {
        if (d >= q) break;
        const known = shared.get(d);
        if (known === undefined) shared.set(d, { count: 1, weight });
        else {
          known.count++;
          known.weight += weight;
        }
      }
    }
    for (const [d, { count, weight }] of shared) {
      if (isWanted(sketches[q]!.shingles, sketches[d]!.shingles, count, weight)) partners++;
    }
  }
  return { partners, rareShare: sampled === 0 ? 1 : rare / sampled };
}

/** How often the articles asked about share a band with another. */
function countMeetings(sketches: readonly Sketch[], asked: readonly number[], plan: BandPlan): number {
  const index = new BandIndex(plan, sketches[0]!.signature.slots.length, asked.length);
  for (const q of asked) index.add(sketches[q]!.signature.slots);
  let meetings = -asked.length;
  for (const { signature } of sketches) meetings += index.find(signature.slots).length;
  return meetings;
}

function meanLength(sketches: readonly Sketch[]): number {
  return sketches.reduce((sum, { shingles }) => sum + shingles.length, 0) / Math.max(1, sketches.length);
}
