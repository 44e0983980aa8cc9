import { mix } from './mix.js';

/**
 * The FastSimilaritySketch of a set of 32-bit hashes: one unsigned 32-bit value a slot.
 *
 * In round r = 0, 1, 2 … every item x draws a slot and a value above all values of the rounds before; each slot keeps
 * its least value; the sketch is ready when every slot has one. Round t + i gives every item to slot i, so it ends
 * for sets of any size. Since later rounds only draw larger values, stopping early changes nothing, and therefore
 *
 * - the sketch depends on the set only: neither on order nor on repeats;
 * - the sketch of a union is the lesser of the two sketches, slot by slot, exactly;
 * - two sketches are equal in a slot with probability J, the resemblance of the two sets.
 *
 * The slots of an empty set are all 0xffffffff, which no other set has in any slot.
 *
 * O(n + t log t) expected for n items and t slots, where classic MinHash takes O(n · t).
 *
 * Dahlgaard, Knudsen, Thorup, “Fast Similarity Sketching”, FOCS 2017. Departure: a value is not round + fraction but
 * a 32-bit code in the same order (see `valueOf`), and slot and fraction are taken from one hash.
 *
 * @param signatureSize slots, 16 to 4096.
 * @param seed an unsigned 32-bit integer.
 */
export function signShingles(shingles: Uint32Array, signatureSize: number, seed: number): Uint32Array {
  const slots = new Uint32Array(signatureSize).fill(EMPTY);
  if (shingles.length === 0) return slots;
  for (let round = 0, empty = signatureSize; empty > 0; round++) {
    if (round < signatureSize) empty -= drawSlots(shingles, slots, round, seed);
    else empty -= fillSlot(shingles, slots, round, seed);
  }
  return slots;
}

const EMPTY = 0xffffffff;
/** Rounds whose number is written in unary, before the rest of the hash. */
const shortRounds = 8;

/** The least fractions of a round, by slot. A fraction of NONE, one in 2³¹ of round 0, draws nothing. */
const least = new Int32Array(4096);
const NONE = 0x7fffffff;

/** A round in which every item draws a slot. Returns how many slots it filled. */
function drawSlots(shingles: Uint32Array, slots: Uint32Array, round: number, seed: number): number {
  const multiplier = roundMultiplier(round, seed);
  const offset = roundOffset(round, seed);
  const shift = roundShift(round);
  const size = slots.length;
  const target = least;
  target.fill(NONE, 0, size);
  for (let i = 0; i < shingles.length; i++) {
    const hash = mix(Math.imul(shingles[i]!, multiplier) + offset);
    const slot = Math.imul(hash >>> 16, size) >>> 16;
    // The slot took the high bits of the hash: the fraction takes the low ones first.
    const fraction = ((hash << 16) | (hash >>> 16)) >>> shift;
    // The lesser of the two without a branch, which no processor could predict: nearly three times as fast.
    const difference = fraction - target[slot]!;
    target[slot]! += difference & (difference >> 31);
  }
  const prefix = roundPrefix(round);
  let filled = 0;
  for (let slot = 0; slot < size; slot++) {
    if (slots[slot] !== EMPTY || target[slot] === NONE) continue;
    slots[slot] = prefix | target[slot]!;
    filled++;
  }
  return filled;
}

/** A late round: every item goes to one slot. It is reached only by sets smaller than the signature. */
function fillSlot(shingles: Uint32Array, slots: Uint32Array, round: number, seed: number): number {
  const slot = round - slots.length;
  if (slots[slot] !== EMPTY) return 0;
  const multiplier = roundMultiplier(round, seed);
  const offset = roundOffset(round, seed);
  const shift = roundShift(round);
  let fraction = NONE;
  for (let i = 0; i < shingles.length; i++) {
    fraction = Math.min(fraction, mix(Math.imul(shingles[i]!, multiplier) + offset) >>> shift);
  }
  slots[slot] = roundPrefix(round) | fraction;
  return 1;
}

/*
 * A value is the round and then a fraction, in one 32-bit word whose order is theirs: round r < 8 is r ones and a
 * zero before 31 − r bits of fraction; later rounds are eight ones, 13 bits of r − 8, and 11 of fraction.
 */
function roundPrefix(round: number): number {
  return round < shortRounds ? ~(0xffffffff >>> round) : 0xff000000 | ((round - shortRounds) << 11);
}

function roundShift(round: number): number {
  return round < shortRounds ? round + 1 : 21;
}

function roundMultiplier(round: number, seed: number): number {
  return mix(mix(seed ^ 0x5bd1e995) + round * 2 + 1) | 1;
}

function roundOffset(round: number, seed: number): number {
  return mix(mix(seed ^ 0x1b873593) + round * 2);
}
