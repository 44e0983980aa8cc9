/** The distinct values, ascending, in a new array. */
export function distinctAscending(values: Uint32Array): Uint32Array {
  const sorted = values.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[count - 1]) sorted[count++] = sorted[i]!;
  }
  return count === sorted.length ? sorted : sorted.slice(0, count);
}
