import type { SketchStore } from '../sketch/sketch-store.js';
import type { BandPlan } from '../types.js';
import { groupByBands } from './band-groups.js';
import { maxFramed, type FrameTest } from './frame-pairs.js';
import { phraseResemblance } from './overlap.js';
import { PairList } from './pair-list.js';

/** What is left of a batch when reprints are represented by the first of them. Articles go by their place in the order. */
export interface Folding {
  /** Per article, the article it is a reprint of: itself, if it leads. */
  readonly leaderOf: Uint32Array;
  /** Pairs of near-duplicates: a leads, a < b. */
  readonly near: PairList;
  /** Pairs that met in a band. */
  readonly comparisons: number;
}

/**
 * Folds reprints, in the given order of positions: an article with a resemblance of at least `minFold` to a leader
 * before it is folded into the first such leader, and any other leads. Leaders with at least `minNear` to another
 * article are near-duplicates of it.
 *
 * Two stories of one template do not fold, and few of their pairs are kept: see `createFrameTest`.
 *
 * Only leaders are compared with, so a story in 5,000 copies costs each of them one comparison of phrases; and two
 * articles that merely met in a band are not joined. The resemblance is that of the phrases: exact where all
 * are kept, else within a standard error of √(J(1−J)/n) for n kept.
 */
export function foldReprints(
  store: SketchStore,
  order: Uint32Array,
  plan: BandPlan,
  { minFold, minNear }: { readonly minFold: number; readonly minNear: number },
  isFrameOnly: FrameTest,
): Folding {
  const leaderOf = Uint32Array.from(order, (_, i) => i);
  const near = new PairList();
  const groups = groupByBands(store, order, plan);
  const lastAsked = new Uint32Array(order.length);
  let comparisons = 0;
  for (let b = 0; b < order.length; b++) {
    const found: number[] = [];
    groups.eachBefore(b, (a) => {
      if (leaderOf[a] === a && lastAsked[a] !== b) found.push(a);
      lastAsked[a] = b;
    });
    comparisons += found.length;
    const alike: (Alike & { readonly article: number })[] = [];
    for (const a of found.sort((x, y) => x - y)) {
      const seen = compareSketches(store, order[a]!, order[b]!, { minFold, minNear }, isFrameOnly);
      if (seen) alike.push({ ...seen, article: a });
    }
    const { kept, leader } = chooseLeader(alike);
    for (const { article } of kept) near.add(article, b);
    if (leader) leaderOf[b] = leader.article;
  }
  return { leaderOf, near, comparisons };
}

/** Two articles with sketches that are alike. */
export interface Alike {
  /** Whether the one is a reprint of the other. */
  readonly isReprint: boolean;
  /** Whether they share but a frame. */
  readonly isFramed: boolean;
}

/** How alike two sketches are; undefined for less than `minNear`. */
export function compareSketches(
  store: SketchStore,
  a: number,
  b: number,
  { minFold, minNear }: { readonly minFold: number; readonly minNear: number },
  isFrameOnly: FrameTest,
): Alike | undefined {
  const resemblance = resemblanceOf(store, a, b, minNear / 2);
  if (resemblance < minNear) return undefined;
  const isFramed = isFrameOnly(a, b);
  return { isFramed, isReprint: !isFramed && resemblance >= minFold };
}

/**
 * What an article makes of the leaders it is like, which come in order: those it is paired with, of the same frame only
 * the first, and the one it is folded into.
 */
export function chooseLeader<T extends Alike>(
  leaders: readonly T[],
): { readonly kept: readonly T[]; readonly leader: T | undefined } {
  let framed = 0;
  const kept = leaders.filter(({ isFramed }) => !isFramed || ++framed <= maxFramed);
  return { kept, leader: kept.find(({ isReprint }) => isReprint) };
}

function resemblanceOf(store: SketchStore, a: number, b: number, least: number): number {
  const estimate = store.equalSlots(a, b);
  if (estimate < least) return estimate;
  // No phrase in common, and yet so many slots: one has few phrases, or is read in another way.
  return phraseResemblance(store, a, b) || estimate;
}
