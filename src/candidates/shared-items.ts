import { sortByKey } from './sort-by-key.js';

/**
 * Which sets hold which items, for the items that two sets or more share, in flat arrays. Items are numbered from 0
 * by their value; sets by their position.
 */
export interface SharedItems {
  /** The sets with item i, ascending: `holders[holdersStart[i] … holdersStart[i + 1] − 1]`. */
  readonly holders: Uint32Array;
  readonly holdersStart: Uint32Array;
  /** The items of set s, ascending: `items[itemsStart[s] … itemsStart[s + 1] − 1]`. */
  readonly items: Uint32Array;
  readonly itemsStart: Uint32Array;
}

/**
 * Turns sets of 32-bit integers (distinct within each) inside out. Items of one set only, and of more than
 * `maxHolders`, are left out. O(n) for n integers in all, 16 bytes each while it works.
 */
export function findSharedItems(sets: readonly Uint32Array[], maxHolders = Infinity): SharedItems {
  let total = 0;
  for (const set of sets) total += set.length;
  const keys = new Uint32Array(total);
  const owners = new Uint32Array(total);
  let filled = 0;
  for (let s = 0; s < sets.length; s++) {
    keys.set(sets[s]!, filled);
    owners.fill(s, filled, (filled += sets[s]!.length));
  }
  sortByKey(keys, owners);

  // The holders of one item lie together now: close the gaps where an item is left out.
  const itemsStart = new Uint32Array(sets.length + 1);
  const starts = new Uint32Array(total + 1);
  let count = 0;
  let kept = 0;
  for (let start = 0, end = 0; start < total; start = end) {
    while (end < total && keys[end] === keys[start]) end++;
    if (end - start < 2 || end - start > maxHolders) continue;
    starts[count++] = kept;
    for (let i = start; i < end; i++) {
      const owner = owners[i]!;
      owners[kept++] = owner;
      itemsStart[owner + 1]!++;
    }
  }
  starts[count] = kept;
  const holdersStart = starts.slice(0, count + 1);
  const holders = owners.slice(0, kept);

  for (let s = 0; s < sets.length; s++) itemsStart[s + 1]! += itemsStart[s]!;
  const next = itemsStart.slice();
  const items = new Uint32Array(kept);
  for (let item = 0; item < count; item++) {
    for (let i = holdersStart[item]!; i < holdersStart[item + 1]!; i++) items[next[holders[i]!]!++] = item;
  }
  return { holders, holdersStart, items, itemsStart };
}
