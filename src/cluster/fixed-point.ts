/**
 * A probability in whole parts of 2²⁶, rounded down: their sums are exact up to 2²⁷ of them, so the same in any order and
 * on any machine, and what reached a limit still does.
 */
export function toParts(probability: number): number {
  return Math.floor(probability * partsOfOne);
}

export const partsOfOne = 2 ** 26;
