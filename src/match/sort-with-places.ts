/**
 * Sorts hashes ascending in place, and gives the place at which each stood; equal hashes keep their order.
 *
 * Hashes are spread evenly, so one pass that deals them to as many buckets as there are values leaves one or two in
 * each, and insertion sorts the rest: O(n), a third of the time of a sort by digits at 400 values. Values that are not
 * spread evenly, such as a phrase that is said a hundred times, are sorted by their digits, in O(n) too.
 *
 * @param places where they go, as long as the hashes or longer
 */
export function sortWithPlaces(hashes: Uint32Array, places = new Uint32Array(hashes.length)): Uint32Array {
  if (dealOut(hashes, places)) return places;
  sortByDigits(hashes, places);
  return places;
}

const maxBits = 16;
/** More in one bucket than even hashes ever put there. */
const fullBucket = 32;
// Scratch, filled before it is read.
const next = new Uint32Array((1 << maxBits) + 1);
const unsorted = new Uint32Array(1 << maxBits);

/** Returns false, with nothing done, where the hashes are not spread evenly. */
function dealOut(hashes: Uint32Array, places: Uint32Array): boolean {
  const { length } = hashes;
  const bits = Math.max(1, 32 - Math.clz32(length));
  if (bits > maxBits) return false;
  const shift = 32 - bits;
  next.fill(0, 0, (1 << bits) + 1);
  for (let i = 0; i < length; i++) next[(hashes[i]! >>> shift) + 1]!++;
  let most = 0;
  for (let bucket = 1; bucket <= 1 << bits; bucket++) {
    const count = next[bucket]!;
    if (count > most) most = count;
    next[bucket] = next[bucket - 1]! + count;
  }
  if (most > fullBucket) return false;
  for (let i = 0; i < length; i++) unsorted[i] = hashes[i]!;
  for (let i = 0; i < length; i++) {
    const hash = unsorted[i]!;
    const at = next[hash >>> shift]!++;
    hashes[at] = hash;
    places[at] = i;
  }
  for (let i = 1; i < length; i++) {
    const hash = hashes[i]!;
    if (hashes[i - 1]! <= hash) continue;
    const place = places[i]!;
    let j = i - 1;
    for (; j >= 0 && hashes[j]! > hash; j--) {
      hashes[j + 1] = hashes[j]!;
      places[j + 1] = places[j]!;
    }
    hashes[j + 1] = hash;
    places[j + 1] = place;
  }
  return true;
}

const digitBits = 8;
const digits = 1 << digitBits;

/** From the lowest digit to the highest, each time keeping the order of equal ones. */
function sortByDigits(hashes: Uint32Array, places: Uint32Array): void {
  const { length } = hashes;
  for (let i = 0; i < length; i++) places[i] = i;
  const copies = new Uint32Array(length);
  const placesOfCopies = new Uint32Array(length);
  const starts = new Uint32Array(digits + 1);
  for (let shift = 0; shift < 32; shift += digitBits) {
    copies.set(hashes);
    placesOfCopies.set(places.subarray(0, length));
    starts.fill(0);
    for (let i = 0; i < length; i++) starts[((copies[i]! >>> shift) & (digits - 1)) + 1]!++;
    for (let digit = 1; digit <= digits; digit++) starts[digit]! += starts[digit - 1]!;
    for (let i = 0; i < length; i++) {
      const at = starts[(copies[i]! >>> shift) & (digits - 1)]!++;
      hashes[at] = copies[i]!;
      places[at] = placesOfCopies[i]!;
    }
  }
}
