/**
 * Spreads the bits of a 32-bit integer over all of them (the finaliser of MurmurHash3, a bijection).
 * Signed result: `>>> 0` makes it unsigned.
 */
export function mix(value: number): number {
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return value ^ (value >>> 16);
}
