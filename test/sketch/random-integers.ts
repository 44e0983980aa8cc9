/** Unsigned 32-bit integers from a seed (splitmix32). */
export function randomIntegers(count: number, seed: number): Uint32Array {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return Uint32Array.from({ length: count }, () => {
    state = (state + 0x9e3779b9) | 0;
    let value = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
    return (value ^ (value >>> 15)) >>> 0;
  });
}
