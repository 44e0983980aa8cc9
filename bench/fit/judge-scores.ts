/** Area under the ROC curve: chance that a positive scores above a negative, ties half. */
export function auc(positives: readonly number[], negatives: readonly number[]): number {
  const all = [...positives.map((s) => [s, 1] as const), ...negatives.map((s) => [s, 0] as const)];
  all.sort((x, y) => x[0] - y[0]);
  let rankSum = 0;
  for (let start = 0; start < all.length;) {
    let end = start;
    while (end < all.length && all[end]![0] === all[start]![0]) end++;
    for (let i = start; i < end; i++) if (all[i]![1] === 1) rankSum += (start + 1 + end) / 2;
    start = end;
  }
  const n = positives.length;
  return (rankSum - (n * (n + 1)) / 2) / (n * negatives.length);
}

/** Share of the positives above all but a share `rate` of the negatives. */
export function recallAt(rate: number, positives: readonly number[], negatives: readonly number[]): number {
  const sorted = [...negatives].sort((x, y) => y - x);
  const cut = sorted[Math.floor(rate * sorted.length)]!;
  return positives.filter((score) => score > cut).length / positives.length;
}

export interface Judged {
  readonly probability: number;
  readonly label: number;
  readonly weight: number;
}

export interface Bin {
  readonly from: number;
  readonly share: number;
  readonly stated: number;
  readonly observed: number;
}

/** Ten bins of equal width: mean probability stated against the share that was so. */
export function reliability(judged: readonly Judged[]): Bin[] {
  const total = judged.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from({ length: 10 }, (_, b) => {
    const inBin = judged.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === b);
    const weight = inBin.reduce((sum, one) => sum + one.weight, 0);
    const mean = (of: (one: Judged) => number) =>
      weight > 0 ? inBin.reduce((sum, one) => sum + of(one) * one.weight, 0) / weight : 0;
    return {
      from: b / 10,
      share: weight / total,
      stated: mean((one) => one.probability),
      observed: mean((one) => one.label),
    };
  });
}

/** Expected calibration error: the mean gap of the bins, by their weight. */
export function calibrationError(judged: readonly Judged[]): number {
  return reliability(judged).reduce((sum, bin) => sum + bin.share * Math.abs(bin.stated - bin.observed), 0);
}
