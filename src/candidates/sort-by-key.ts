/**
 * Sorts `keys` ascending and `values` along with them, in place; values of equal keys keep their order. O(n), with
 * as much memory again as the two arrays.
 */
export function sortByKey(keys: Uint32Array, values: Uint32Array): void {
  const { length } = keys;
  let most = 0;
  for (let i = 0; i < length; i++) most |= keys[i]!;
  const counts = new Uint32Array(RADIX);
  let from: Columns = [keys, values];
  let into: Columns = [new Uint32Array(length), new Uint32Array(length)];
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += BITS) {
    passOver(from, into, shift, counts);
    [from, into] = [into, from];
  }
  if (from[0] === keys) return;
  keys.set(from[0]);
  values.set(from[1]);
}

type Columns = readonly [keys: Uint32Array, values: Uint32Array];

// Eleven bits take three passes over 32; their 2,048 counters stay in the first-level cache.
const BITS = 11;
const RADIX = 1 << BITS;

function passOver(
  [keys, values]: Columns,
  [toKeys, toValues]: Columns,
  shift: number,
  counts: Uint32Array,
): void {
  counts.fill(0);
  for (let i = 0; i < keys.length; i++) counts[(keys[i]! >>> shift) & (RADIX - 1)]!++;
  let sum = 0;
  for (let digit = 0; digit < RADIX; digit++) {
    const count = counts[digit]!;
    counts[digit] = sum;
    sum += count;
  }
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const place = counts[(key >>> shift) & (RADIX - 1)]!++;
    toKeys[place] = key;
    toValues[place] = values[i]!;
  }
}
