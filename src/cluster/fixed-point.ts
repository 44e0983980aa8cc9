/**
 * A probability in whole parts of 2²⁴, rounded down: their sums are exact up to 2²⁹ of them, so the same in any order and
 * on any machine, and what reached a limit still does.
 */
export function toParts(probability: number): number {
  return Math.floor(probability * partsOfOne);
}

export const partsOfOne = 2 ** 24;
