import { createScratch } from '../text/scratch.js';

/**
 * How far a sequence keeps ascending order: the share of its pairs that stand in order, in [0, 1]; 1 for fewer
 * than two values. Equal values count half. This is Kendall's τ on the scale of a share; O(n log n).
 *
 * @param n how many of the values are meant
 */
export function orderKept(values: ArrayLike<number>, n = values.length): number {
  if (n < 2) return 1;
  const pairs = (n * (n - 1)) / 2;
  const { sorted, inversions } = sortCountingInversions(values, n);
  let ties = 0;
  for (let start = 0, i = 1; i <= n; i++) {
    if (i < n && sorted[i] === sorted[start]) continue;
    ties += ((i - start) * (i - start - 1)) / 2;
    start = i;
  }
  return (pairs - inversions - ties / 2) / pairs;
}

const scratch = createScratch((length) => new Float64Array(length));
const otherScratch = createScratch((length) => new Float64Array(length));

/** Inversions are pairs `i < j` with `values[i] > values[j]`; by merge sort from runs of one upwards. */
function sortCountingInversions(
  values: ArrayLike<number>,
  n: number,
): { sorted: Float64Array; inversions: number } {
  let from = scratch(n);
  let to = otherScratch(n);
  for (let i = 0; i < n; i++) from[i] = values[i]!;
  let inversions = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let low = 0; low < n; low += 2 * width) {
      const middle = Math.min(low + width, n);
      const high = Math.min(low + 2 * width, n);
      for (let i = low, j = middle, k = low; k < high; k++) {
        if (i < middle && (j >= high || from[i]! <= from[j]!)) to[k] = from[i++]!;
        else {
          inversions += middle - i;
          to[k] = from[j++]!;
        }
      }
    }
    [from, to] = [to, from];
  }
  return { sorted: from, inversions };
}
