/** The numbers below `count` so ordered that none stands behind one that comes before it; ties ascend. By merging. */
export function sortIndexes(count: number, isBefore: (x: number, y: number) => boolean): Uint32Array {
  let from = new Uint32Array(count);
  for (let i = 0; i < count; i++) from[i] = i;
  sortRuns(from, isBefore);
  let to = new Uint32Array(count);
  for (let width = run; width < count; width *= 2) {
    for (let low = 0; low < count; low += 2 * width) {
      const middle = Math.min(low + width, count);
      const high = Math.min(low + 2 * width, count);
      for (let i = low, j = middle, k = low; k < high; k++) {
        const takesLater = i >= middle || (j < high && isBefore(from[j]!, from[i]!));
        to[k] = takesLater ? from[j++]! : from[i++]!;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

/** So few are sorted by insertion. */
const run = 8;

function sortRuns(indexes: Uint32Array, isBefore: (x: number, y: number) => boolean): void {
  for (let i = 0; i < indexes.length; i++) {
    const index = indexes[i]!;
    const start = i - (i % run);
    let j = i;
    for (; j > start && isBefore(index, indexes[j - 1]!); j--) indexes[j] = indexes[j - 1]!;
    indexes[j] = index;
  }
}
