import { createSketchStore } from '../sketch/sketch-store.js';
import { BandIndex } from './band-index.js';
import { planBands } from './band-plan.js';
import { PairList } from './pair-list.js';
import { joinPhrases } from './phrase-join.js';
import type { BandPlan, JoinRule, Sampling } from '../types.js';

/** The shingles of the articles of a batch, by their places in it. */
export interface ShingleSource {
  readonly size: number;
  readonly signatureSize: number;
  /** Undefined for an article without a word, which resembles none. */
  readonly signAt: (place: number) => Uint32Array | undefined;
  /** The distinct shingles or a sample of them, ascending. */
  readonly sampleAt: (
    place: number,
    sampling: Sampling,
  ) => { readonly kept: Uint32Array; readonly rate: number };
  /** Exact resemblance of two of them, in [0, 1]. */
  readonly resemblanceOf: (a: number, b: number) => number;
}

/** Gets the pairs a < b that resemble each other enough, each once; b ascends. */
export type TakePair = (a: number, b: number, resemblance: number) => void;

/**
 * Finds the pairs with a resemblance of at least `minResemblance`, and checks each exactly.
 *
 * Bands of MinHash signatures find them where bands of two rows or more have the wanted recall: with 128 slots from a
 * resemblance of .27 on. Below, nearly all pairs would meet in a band of one row; there the shingles that few articles
 * have find them ({@link findByShingles}).
 */
export function findNearDuplicatePairs(source: ShingleSource, minResemblance: number, take: TakePair): void {
  const plan = planBands(source.signatureSize, { recall: minRecall, resemblance: minResemblance });
  if (plan.rows > 1) findByBands(source, plan, minResemblance, take);
  else findByShingles(source, minResemblance, take);
}

/** Share of the pairs at the least resemblance that meet in a band; of closer pairs more. */
const minRecall = 0.99;

/**
 * Partners of one article after which no more are looked for. A text in thousands of copies would have the square of
 * their number; so each has its latest hundred, and its group has them all.
 */
export const maxPartners = 100;

/** Standard errors by which an estimate may fall short before the exact check is left out: loses one pair in 30,000. */
const trustedErrors = 4;

function findByBands(source: ShingleSource, plan: BandPlan, minResemblance: number, take: TakePair): void {
  const { size, signatureSize } = source;
  const index = new BandIndex(plan, size, maxPartners);
  const slots = new Uint32Array(size * signatureSize);
  const standardError = Math.sqrt((minResemblance * (1 - minResemblance)) / signatureSize);
  const minEqual = (minResemblance - trustedErrors * standardError) * signatureSize;
  const placeOf = new Uint32Array(size);
  for (let b = 0; b < size; b++) {
    const signature = source.signAt(b);
    if (!signature) continue;
    slots.set(signature, b * signatureSize);
    let partners = 0;
    for (const found of index.find(signature)) {
      const a = placeOf[found]!;
      if (countEqual(slots, a * signatureSize, b * signatureSize, signatureSize) < minEqual) continue;
      const resemblance = source.resemblanceOf(a, b);
      if (resemblance < minResemblance) continue;
      take(a, b, resemblance);
      if (++partners === maxPartners) break;
    }
    placeOf[index.add(signature)] = b;
  }
}

function countEqual(slots: Uint32Array, a: number, b: number, count: number): number {
  let equal = 0;
  for (let i = 0; i < count; i++) equal += slots[a + i] === slots[b + i] ? 1 : 0;
  return equal;
}

/**
 * Finds pairs of a low resemblance by what they share of the shingles that few articles have, or of a sample of them.
 * Up to `exactLimit` articles it misses none; above, those that share hardly anything that is rare.
 */
function findByShingles(source: ShingleSource, minResemblance: number, take: TakePair): void {
  const { size } = source;
  const rate = size <= exactLimit ? 1 : size <= sampleLimit ? 1 / 2 : 1 / 4;
  const store = createSketchStore(size);
  const noSlots = new Uint32Array(1);
  for (let place = 0; place < size; place++) {
    const { kept: phrases, rate: phraseRate } = source.sampleAt(place, { rate, minKept });
    const id = String(place);
    store.add({ id, signature: { id, version: '', slots: noSlots }, phrases, phraseRate });
  }
  const joined = new PairList();
  const order = Uint32Array.from({ length: size }, (_, place) => place);
  joinPhrases(store, order, joinRule(size, minResemblance), joined);
  joined.forEach((a, b) => {
    const resemblance = source.resemblanceOf(a, b);
    if (resemblance >= minResemblance) take(a, b, resemblance);
  });
}

const exactLimit = 2000;
const sampleLimit = 50_000;
/** Shingles that are kept of any article that has so many: of short ones all. */
const minKept = 128;

/**
 * What two articles must share of their rare shingles before they are checked: a part of what the wanted resemblance
 * takes, as two in three of the shingles that rewrites share are in 32 articles or fewer.
 */
function joinRule(articles: number, minResemblance: number): JoinRule {
  const isExact = articles <= exactLimit;
  return {
    minShared: isExact ? 1 : 2,
    overlap: {
      minResemblance: isExact ? minResemblance : minResemblance * rareShare,
      minContainment: Infinity,
    },
    minRarity: Infinity,
    rareHolders: 1,
    maxHolders: isExact ? Infinity : articles <= sampleLimit ? 32 : 100,
    representatives: 2,
    maxPartners: Infinity,
  };
}

const rareShare = 0.3;
