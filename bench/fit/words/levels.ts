/** Log-odds told by few labels: groups of equally many, each by its mean. */
export interface Levels {
  readonly levels: readonly number[];
  readonly labelOf: (value: number) => number;
}

/** `count` levels of some values, ascending. */
export function levelsOf(values: readonly number[], count: number): Levels {
  const sorted = [...values].sort((a, b) => a - b);
  const limits = Array.from(
    { length: count - 1 },
    (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / count)]!,
  );
  const labelOf = (value: number) => limits.filter((limit) => value >= limit).length;
  const sums = Array.from({ length: count }, () => [0, 0]);
  for (const value of values) {
    const own = sums[labelOf(value)]!;
    own[0]! += value;
    own[1]!++;
  }
  return { levels: sums.map(([sum, n]) => Number((sum! / Math.max(1, n!)).toFixed(2))), labelOf };
}
