import type { SharedHolderRule } from '../types.js';
import type { SharedItems } from './shared-items.js';

/** Least number of shared holders made at a time, 4 bytes each. */
const minBatchSize = 1 << 23;
/** Most times that they are made: each costs a pass over the holders. */
const maxBatches = 32;

/** The article that is named takes the low bits; the document frequency of the phrase, 0 if it is not rare, the rest. */
export const articleBits = 27;

/**
 * Calls `take` for each article b in order with the articles before it that share a phrase with it, once a phrase, in
 * `sharedHolders[start … end − 1]`: see {@link holderArticle} and {@link holderFrequency}.
 *
 * All memory is read and written in runs: following the phrases of each article to their holders, as one would, waits
 * for memory at each phrase, and ever longer in larger batches. The shared holders of all would take kilobytes an article,
 * so they are made for some articles at a time.
 */
export function eachSharedHolder(
  items: SharedItems,
  articles: number,
  rule: SharedHolderRule,
  take: (b: number, sharedHolders: Uint32Array, start: number, end: number) => void,
): void {
  const counts = countSharedHolders(items, articles, rule);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const batchSize = Math.max(minBatchSize, Math.ceil(total / maxBatches));
  const next = new Uint32Array(articles);
  let sharedHolders = new Uint32Array(0);
  for (let first = 0; first < articles;) {
    let end = first;
    let size = 0;
    for (; end < articles && (end === first || size + counts[end]! <= batchSize); end++) {
      next[end] = size;
      size += counts[end]!;
    }
    if (sharedHolders.length < size) sharedHolders = new Uint32Array(size);
    fillSharedHolders(items, rule, first, end, next, sharedHolders);
    for (let b = first; b < end; b++) take(b, sharedHolders, next[b]! - counts[b]!, next[b]!);
    first = end;
  }
}

export function holderArticle(sharedHolder: number): number {
  return sharedHolder & ((1 << articleBits) - 1);
}

/** Document frequency of the phrase; 0 if it is not rare. */
export function holderFrequency(sharedHolder: number): number {
  return sharedHolder >>> articleBits;
}

/** How many of the holders of a phrase are named to those after them: all, or of too many the representatives. */
export function namedHolders(held: number, frequency: number, rule: SharedHolderRule): number {
  return Math.max(held, frequency) > rule.maxHolders ? Math.min(rule.representatives, held) : held;
}

function countSharedHolders(items: SharedItems, articles: number, rule: SharedHolderRule): Uint32Array {
  const { holders, holdersStart, frequencies } = items;
  const counts = new Uint32Array(articles);
  for (let item = 0; item + 1 < holdersStart.length; item++) {
    const start = holdersStart[item]!;
    const end = holdersStart[item + 1]!;
    const named = namedHolders(end - start, frequencies?.[item] ?? 0, rule);
    for (let i = start + 1; i < end; i++) counts[holders[i]!]! += Math.min(i - start, named);
  }
  return counts;
}

/** For the articles from `first` to `end`; moves `next` on from where the shared holders of each start to where they end. */
function fillSharedHolders(
  items: SharedItems,
  rule: SharedHolderRule,
  first: number,
  end: number,
  next: Uint32Array,
  sharedHolders: Uint32Array,
): void {
  const { holders, holdersStart, frequencies } = items;
  for (let item = 0; item + 1 < holdersStart.length; item++) {
    const start = holdersStart[item]!;
    const endOfItem = holdersStart[item + 1]!;
    if (holders[endOfItem - 1]! < first) continue;
    const held = endOfItem - start;
    const frequency = frequencies?.[item] ?? held;
    const named = namedHolders(held, frequency, rule);
    const label = frequency < rule.rareHolders ? frequency << articleBits : 0;
    let i = start + 1;
    while (holders[i]! < first) i++;
    for (; i < endOfItem; i++) {
      const b = holders[i]!;
      if (b >= end) break;
      let place = next[b]!;
      const last = Math.min(i, start + named);
      for (let j = start; j < last; j++) sharedHolders[place++] = holders[j]! | label;
      next[b] = place;
    }
  }
}
