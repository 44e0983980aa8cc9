/**
 * A logistic regression over standardised features, their squares and products:
 * log-odds = bias + Σ weight · z₁ · z₂, where z = (feature − mean) / deviation, cut to ±4.
 */
export interface LogisticModel {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  readonly bias: number;
  readonly terms: readonly ModelTerm[];
}

/** Index of the feature, of a second one for a square or product (−1 for none), and the weight. */
export type ModelTerm = readonly [first: number, second: number, weight: number];

/** Beyond this many deviations a feature says no more: a pair unlike all that was fitted must not run away. */
const maxDeviations = 4;

/** The features on the scale of the model: mean 0, deviation 1. */
export function standardize(
  model: Pick<LogisticModel, 'means' | 'deviations'>,
  features: readonly number[],
): number[] {
  return features.map((value, i) =>
    Math.max(-maxDeviations, Math.min(maxDeviations, (value - model.means[i]!) / model.deviations[i]!)),
  );
}

/** Log-odds of a pair, and what each feature added to it; a product is shared by its two features. */
export function evaluate(
  model: LogisticModel,
  features: readonly number[],
): { readonly logOdds: number; readonly added: number[] } {
  const z = standardize(model, features);
  const added = new Array<number>(features.length).fill(0);
  let logOdds = model.bias;
  for (const [first, second, weight] of model.terms) {
    const value = weight * z[first]! * (second < 0 ? 1 : z[second]!);
    logOdds += value;
    added[first]! += second < 0 ? value : value / 2;
    if (second >= 0) added[second]! += value / 2;
  }
  return { logOdds, added };
}

/** Probability of these log-odds. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
