/** Up to about so many values nothing beats insertion. */
const maxInsertion = 48;

/** Sorts the values from `start` to `end` ascending, in place; the words of a sentence are twenty. */
export function sortRange(values: Uint32Array, start: number, end: number): void {
  if (end - start > maxInsertion) {
    values.subarray(start, end).sort();
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const value = values[i]!;
    let j = i - 1;
    for (; j >= start && values[j]! > value; j--) values[j + 1] = values[j]!;
    values[j + 1] = value;
  }
}
