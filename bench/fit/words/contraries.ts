/**
 * Pairs of lemmas that are met in like places and are defined by opposites. They are no neighbours in what is learned, or
 * all that is near to the one (`surge` to `soar`) would be near to the other (`plunge`).
 */
import { dot } from './counter-fit.js';

/** Of what is farther apart from the beginning there is nothing to part. */
const minCosine = 0.3;
/** With it AUC and share found rise on every left-out development source but BUMP's errors (`npm run bench:words`). */
const minContrast = 0.3;

/** By `a * size + b`, a < b. */
export function contrariesOf(
  size: number,
  learned: readonly Float32Array[],
  contrast: (a: number, b: number) => number,
  contrasted: (a: number) => readonly number[],
): Set<number> {
  const found = new Set<number>();
  for (let a = 0; a < size; a++) {
    for (const b of contrasted(a)) {
      const key = Math.min(a, b) * size + Math.max(a, b);
      if (found.has(key) || dot(learned[a]!, learned[b]!) < minCosine) continue;
      if (contrast(a, b) >= minContrast) found.add(key);
    }
  }
  return found;
}
