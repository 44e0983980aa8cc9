import type { SketchStore } from '../sketch/sketch-store.js';
import type { JoinRule } from '../types.js';
import { phraseCount } from './overlap.js';
import type { PairList } from './pair-list.js';
import { eachSharedHolder } from './shared-holders.js';
import { Partners } from './partners.js';
import { findSharedItems } from './shared-items.js';

/**
 * Adds to `pairs` the pairs a < b of the articles at `positions`, by their places there, that share at least
 * `minShared` phrases and have enough overlap or enough rarity.
 *
 * The rarity of a pair is Σ ln(rareHolders / df) / √n over the phrases they share whose document frequency df is under
 * rareHolders, for a smaller article of n phrases; estimated, as the overlap is, from what the sketches keep.
 *
 * Each phrase says to each of its holders which of the others come before it; then each article counts who was named
 * how often. A phrase that more than `maxHolders` have says little of any two of them and would cost the square of
 * their number, but is not dropped: its first holders, the representatives, stand for it. So a story that 5,000 newsrooms
 * rewrote is found by its representatives, and a paragraph that a million articles share costs each of them two comparisons.
 *
 * Of more than `maxPartners` an article keeps {@link choosePartners some}.
 *
 * Costs at most `maxHolders` steps a phrase, all of them in memory that lies together: see {@link eachSharedHolder}.
 */
export function joinPhrases(
  store: SketchStore,
  positions: Uint32Array,
  rule: JoinRule,
  pairs: PairList,
  frequencyOf?: (phrase: number) => number,
): void {
  const items = findSharedItems(store, positions, frequencyOf);
  const isWanted = createPairFilter(store, positions, rule);
  const weights = rareWeights(rule.rareHolders);
  let partners = new Partners(1 << 10);
  eachSharedHolder(items, positions.length, rule, (b, sharedHolders, start, end) => {
    if (partners.room < end - start) partners = new Partners(end - start);
    partners.count(sharedHolders, start, end, weights, rule.minShared);
    let wanted: Partner[] = [];
    for (let i = 0; i < partners.size; i++) {
      const shared = partners.sharedBy(i);
      const article = partners.articleAt(i);
      const rarity = partners.rarityOf(i);
      if (shared >= rule.minShared && isWanted(article, b, shared, rarity))
        wanted.push({ article, shared, rarity });
    }
    if (wanted.length > rule.maxPartners) wanted = choosePartners(wanted);
    for (const { article } of wanted.sort((x, y) => x.article - y.article)) pairs.add(article, b);
  });
}

export interface Partner {
  readonly article: number;
  readonly shared: number;
  readonly rarity: number;
}

/** Of too many partners, so many of the likest and so many of the first are kept. */
const likestKept = 8;
const firstKept = 8;

/**
 * Of a story that hundreds tell, each copy is compared with the first of them, which are the same for all and hold the
 * family together, and with the few that it shares most rare phrases with, one of which it may be made from. So a story
 * costs its number of copies and not the square.
 */
export function choosePartners<T extends Partner>(partners: readonly T[]): T[] {
  const first = [...partners].sort((x, y) => x.article - y.article).slice(0, firstKept);
  const likest = [...partners].sort(
    (x, y) => y.rarity - x.rarity || y.shared - x.shared || x.article - y.article,
  );
  return [...new Set([...first, ...likest.slice(0, likestKept)])];
}

/**
 * Whether a pair is one, given how many phrases the join counted and their weight in all. Of two articles that are no
 * representatives of what too many have, the join counts only the rest: that is what the representatives are for.
 */
export function createPairFilter(store: SketchStore, positions: Uint32Array, rule: JoinRule) {
  const rates = Float64Array.from(positions, (position) => store.rateAt(position));
  const sizes = Float64Array.from(positions, (position) => phraseCount(store, position));
  return (a: number, b: number, counted: number, weight: number): boolean =>
    sharesEnough(rule, sizes[a]!, sizes[b]!, Math.min(rates[a]!, rates[b]!), counted, weight);
}

/**
 * The same of two articles by what is known of them.
 *
 * @param x phrases of the one, `y` of the other.
 * @param rate the lesser of the shares that their sketches keep.
 * @param weight in whole parts: see {@link rareWeights}.
 */
export function sharesEnough(
  { overlap: { minResemblance, minContainment }, minRarity }: JoinRule,
  x: number,
  y: number,
  rate: number,
  counted: number,
  weight: number,
): boolean {
  const least = Math.min(x, y);
  const shared = counted / rate;
  return (
    weight / weightParts / rate / Math.sqrt(least) >= minRarity ||
    shared / (x + y - shared) >= minResemblance ||
    shared / least >= minContainment
  );
}

/**
 * By its number of articles, what a shared phrase adds to the rarity of a pair, in whole parts of which
 * {@link weightParts} are one; 0 for more. Whole numbers, as their sum is the same in any order.
 */
export function rareWeights(rareHolders: number): Float64Array {
  return Float64Array.from({ length: rareHolders }, (_, frequency) =>
    frequency === 0 ? 0 : Math.round(Math.log(rareHolders / frequency) * weightParts),
  );
}

export const weightParts = 2 ** 20;
