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
 * Turns sets of 32-bit integers (distinct within each) inside out. Items of one set only are left out; of an item in
 * more than `maxHolders` sets only the first `hubs` are kept as its holders. O(n) for n integers in all, 16 bytes each
 * while it works.
 */
export function findSharedItems(sets: readonly Uint32Array[], maxHolders = Infinity, hubs = 0): SharedItems {
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

  // The holders of one item lie together now: count what each set has, then number the items and hand them out.
  const itemsStart = new Uint32Array(sets.length + 1);
  let count = 0;
  for (let start = 0, end = 0; start < total; start = end) {
    end = endOfRun(keys, start);
    if (end - start < 2) continue;
    count++;
    for (let i = start; i < end; i++) itemsStart[owners[i]! + 1]!++;
  }
  for (let s = 0; s < sets.length; s++) itemsStart[s + 1]! += itemsStart[s]!;

  const next = itemsStart.slice();
  const items = new Uint32Array(next[sets.length]!);
  const holdersStart = new Uint32Array(count + 1);
  let item = 0;
  let kept = 0;
  for (let start = 0, end = 0; start < total; start = end) {
    end = endOfRun(keys, start);
    const frequency = end - start;
    if (frequency < 2) continue;
    holdersStart[item] = kept;
    const lastKept = start + (frequency > maxHolders ? hubs : frequency);
    for (let i = start; i < end; i++) {
      const owner = owners[i]!;
      items[next[owner]!++] = item;
      // In place: what is kept never overtakes what is read.
      if (i < lastKept) owners[kept++] = owner;
    }
    item++;
  }
  holdersStart[count] = kept;
  return { holders: owners.slice(0, kept), holdersStart, items, itemsStart };
}

function endOfRun(keys: Uint32Array, start: number): number {
  const key = keys[start];
  let end = start + 1;
  while (end < keys.length && keys[end] === key) end++;
  return end;
}
