import type { SketchStore } from '../sketch/sketch-store.js';
import { phraseCount, type Overlap } from './overlap.js';
import type { PairList } from './pair-list.js';
import { eachSharedHolder, type SharedHolderRule } from './shared-holders.js';
import { Partners } from './partners.js';
import { findSharedItems } from './shared-items.js';

/** Which pairs the join is to find, and at what cost. */
export interface JoinRule extends SharedHolderRule {
  /** Least number of shared phrases of a pair, of those that both sketches keep. */
  readonly minShared: number;
  /** Enough overlap makes a pair. */
  readonly overlap: Overlap;
  /** So does enough rarity: see {@link joinPhrases}. */
  readonly minRarity: number;
  /** An article with more partners before it is paired with some of them only: see {@link choosePartners}. */
  readonly maxPartners: number;
}

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
): void {
  const items = findSharedItems(store, positions);
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
    for (const { article } of wanted) pairs.add(article, b);
  });
}

interface Partner {
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
function choosePartners(partners: readonly Partner[]): Partner[] {
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
export function createPairFilter(
  store: SketchStore,
  positions: Uint32Array,
  { overlap: { minResemblance, minContainment }, minRarity }: JoinRule,
) {
  const rates = Float64Array.from(positions, (position) => store.rateAt(position));
  const sizes = Float64Array.from(positions, (position) => phraseCount(store, position));
  return function isWanted(a: number, b: number, counted: number, weight: number): boolean {
    const [x, y] = [sizes[a]!, sizes[b]!];
    const least = Math.min(x, y);
    const rate = Math.min(rates[a]!, rates[b]!);
    const shared = counted / rate;
    return (
      weight / rate / Math.sqrt(least) >= minRarity ||
      shared / (x + y - shared) >= minResemblance ||
      shared / least >= minContainment
    );
  };
}

/** By its number of articles, what a shared phrase adds to the rarity of a pair; 0 for more. */
export function rareWeights(rareHolders: number): Float64Array {
  return Float64Array.from({ length: rareHolders }, (_, frequency) =>
    frequency === 0 ? 0 : Math.log(rareHolders / frequency),
  );
}
