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
  for (let round = 0; round < 2 * signatureSize; round++) {
    if (round < signatureSize) drawSlots(shingles, slots, round, seed);
    else fillSlot(shingles, slots, round, seed);
    if (!slots.includes(EMPTY)) break;
  }
  return slots;
}

const EMPTY = 0xffffffff;
/** Rounds whose number is written in unary, before the rest of the hash. */
const shortRounds = 8;

function drawSlots(shingles: Uint32Array, slots: Uint32Array, round: number, seed: number): void {
  const multiplier = roundMultiplier(round, seed);
  const offset = roundOffset(round, seed);
  const prefix = roundPrefix(round);
  const shift = roundShift(round);
  const size = slots.length;
  for (let i = 0; i < shingles.length; i++) {
    const hash = mix(Math.imul(shingles[i]!, multiplier) + offset);
    const slot = Math.imul(hash >>> 16, size) >>> 16;
    // The slot took the high bits of the hash: the value takes the low ones first.
    const value = (prefix | (((hash << 16) | (hash >>> 16)) >>> shift)) >>> 0;
    if (value < slots[slot]!) slots[slot] = value;
  }
}

/** A late round: every item goes to one slot. It is reached only by sets smaller than the signature. */
function fillSlot(shingles: Uint32Array, slots: Uint32Array, round: number, seed: number): void {
  const slot = round - slots.length;
  if (slots[slot] !== EMPTY) return;
  const multiplier = roundMultiplier(round, seed);
  const offset = roundOffset(round, seed);
  const prefix = roundPrefix(round);
  const shift = roundShift(round);
  let least = EMPTY;
  for (let i = 0; i < shingles.length; i++) {
    const value = (prefix | (mix(Math.imul(shingles[i]!, multiplier) + offset) >>> shift)) >>> 0;
    if (value < least) least = value;
  }
  slots[slot] = least;
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
