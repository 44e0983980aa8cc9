type Columns = readonly [keys: Uint32Array, values: Uint32Array];

/**
 * Keys ascending, and the values along with them; values of equal keys keep their order. O(n).
 *
 * Sorts to and fro between the given arrays and two others, and returns the two in which it ended: in any case look
 * no more at those that were given. What is returned may be written over by the next call.
 */
export function sortByKey(keys: Uint32Array, values: Uint32Array): Columns {
  const { length } = keys;
  // Bits that are the same in all keys need no sorting.
  let differing = 0;
  for (let i = 1; i < length; i++) differing |= keys[i]! ^ keys[0]!;
  const keyBits = 32 - Math.clz32(differing);
  // As few passes as there can be with at most 2,048 counters, which stay in the first-level cache.
  const passes = Math.ceil(keyBits / maxBits);
  const digitBits = Math.ceil(keyBits / Math.max(1, passes));
  if (spare.length < 2 * length) spare = new Uint32Array(3 * length);
  let from: Columns = [keys, values];
  let into: Columns = [spare.subarray(0, length), spare.subarray(length, 2 * length)];
  for (let pass = 0; pass < passes; pass++) {
    passOver(from, into, pass * digitBits, digitBits);
    [from, into] = [into, from];
  }
  return from;
}

const maxBits = 11;
const counts = new Uint32Array(1 << maxBits);
let spare = new Uint32Array(1 << 10);

function passOver([keys, values]: Columns, [toKeys, toValues]: Columns, shift: number, bits: number): void {
  const { length } = keys;
  const mask = (1 << bits) - 1;
  const next = counts;
  next.fill(0, 0, mask + 1);
  for (let i = 0; i < length; i++) next[(keys[i]! >>> shift) & mask]!++;
  let sum = 0;
  for (let digit = 0; digit <= mask; digit++) {
    const size = next[digit]!;
    next[digit] = sum;
    sum += size;
  }
  for (let i = 0; i < length; i++) {
    const key = keys[i]!;
    const place = next[(key >>> shift) & mask]!++;
    toKeys[place] = key;
    toValues[place] = values[i]!;
  }
}
