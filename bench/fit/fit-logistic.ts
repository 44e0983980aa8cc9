import { standardize, type LogisticModel, type ModelTerm } from '../../src/match/logistic-model.js';

export interface Example {
  readonly features: readonly number[];
  /** 1 for yes, 0 for no. */
  readonly label: number;
  readonly weight: number;
}

export interface FitOptions {
  /** Ridge on the weights of the features. */
  readonly linearPenalty: number;
  /** Ridge on the weights of squares and products. */
  readonly productPenalty: number;
  /** Products to fit; none by default. */
  readonly products?: readonly (readonly [number, number])[];
  /** A model of the same terms to start from, of nearly the same examples: the end is the same, sooner. */
  readonly start?: LogisticModel;
}

/** Fits a logistic regression by Newton's method with a ridge; weights are scaled to a mean of 1. */
export function fitLogistic(examples: readonly Example[], options: FitOptions): LogisticModel {
  const width = examples[0]!.features.length;
  const totalWeight = examples.reduce((sum, { weight }) => sum + weight, 0);
  const means = new Array<number>(width).fill(0);
  for (const { features, weight } of examples)
    for (let i = 0; i < width; i++) means[i]! += (features[i]! * weight) / totalWeight;
  const deviations = new Array<number>(width).fill(0);
  for (const { features, weight } of examples)
    for (let i = 0; i < width; i++)
      deviations[i]! += ((features[i]! - means[i]!) ** 2 * weight) / totalWeight;
  for (let i = 0; i < width; i++) deviations[i] = Math.max(1e-3, Math.sqrt(deviations[i]!));

  const pairs = [...Array.from({ length: width }, (_, i) => [i, -1] as const), ...(options.products ?? [])];
  const size = pairs.length + 1;
  const rows = examples.map(({ features }) => {
    const z = standardize({ means, deviations }, features);
    const row = new Float64Array(size);
    row[0] = 1;
    pairs.forEach(([first, second], t) => (row[t + 1] = z[first]! * (second < 0 ? 1 : z[second]!)));
    return row;
  });
  const penalties = [
    0,
    ...pairs.map(([, second]) => (second < 0 ? options.linearPenalty : options.productPenalty)),
  ];
  const scale = examples.length / totalWeight;
  const { start } = options;
  const beta = start
    ? Float64Array.from([start.bias, ...start.terms.map(([, , weight]) => weight)])
    : new Float64Array(size);
  let before = Infinity;
  for (let step = 0; step < 30; step++) {
    const gradient = Float64Array.from(beta, (value, i) => -penalties[i]! * value);
    const hessian = Array.from({ length: size }, (_, i) => {
      const line = new Float64Array(size);
      line[i] = penalties[i]! + 1e-9;
      return line;
    });
    let loss = 0;
    rows.forEach((row, n) => {
      const { label, weight } = examples[n]!;
      let logit = 0;
      for (let i = 0; i < size; i++) logit += beta[i]! * row[i]!;
      const p = 1 / (1 + Math.exp(-logit));
      const w = weight * scale;
      loss += w * (Math.max(logit, 0) - logit * label + Math.log1p(Math.exp(-Math.abs(logit))));
      const residual = w * (label - p);
      const curvature = w * p * (1 - p);
      for (let i = 0; i < size; i++) gradient[i]! += residual * row[i]!;
      if (curvature < 1e-6) return;
      for (let i = 0; i < size; i++) {
        const line = hessian[i]!;
        const factor = curvature * row[i]!;
        if (factor !== 0) for (let j = 0; j <= i; j++) line[j]! += factor * row[j]!;
      }
    });
    beta.forEach((value, i) => (loss += 0.5 * penalties[i]! * value * value));
    const move = solve(hessian, gradient);
    const longest = move.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const rate = Math.min(1, 2 / longest);
    for (let i = 0; i < size; i++) beta[i]! += rate * move[i]!;
    if (Math.abs(before - loss) < 1e-6 * loss) break;
    before = loss;
  }
  const terms = pairs.map(([first, second], t): ModelTerm => [first, second, beta[t + 1]!]);
  return { means, deviations, bias: beta[0]!, terms };
}

/** All squares and products of so many features. */
export function allProducts(width: number): [number, number][] {
  const products: [number, number][] = [];
  for (let i = 0; i < width; i++) for (let j = i; j < width; j++) products.push([i, j]);
  return products;
}

/** Cholesky; only the lower half of the matrix is read. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  const lower = matrix.map((line) => line.slice());
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let value = lower[i]![j]!;
      for (let k = 0; k < j; k++) value -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(Math.max(value, 1e-12)) : value / lower[j]![j]!;
    }
  }
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i]![k]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}
