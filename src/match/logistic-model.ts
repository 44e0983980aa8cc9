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
  return features.map((value, i) => onScale(model, i, value));
}

function onScale(
  { means, deviations }: Pick<LogisticModel, 'means' | 'deviations'>,
  i: number,
  value: number,
) {
  return Math.max(-maxDeviations, Math.min(maxDeviations, (value - means[i]!) / deviations[i]!));
}

/** Log-odds of a pair, and what each feature added to it; a product is shared by its two features. */
export function evaluate(
  model: LogisticModel,
  features: readonly number[],
): { readonly logOdds: number; readonly added: number[] } {
  const z = standardize(model, features);
  const { firsts, seconds, weights } = columnsOf(model);
  const added = new Array<number>(features.length).fill(0);
  let logOdds = model.bias;
  for (let t = 0; t < weights.length; t++) {
    const first = firsts[t]!;
    const second = seconds[t]!;
    const value = weights[t]! * z[first]! * (second < 0 ? 1 : z[second]!);
    logOdds += value;
    added[first]! += second < 0 ? value : value / 2;
    if (second >= 0) added[second]! += value / 2;
  }
  return { logOdds, added };
}

/**
 * The log-odds alone, of features of which those of the model stand at `places` (−1: this one is 0; by default each at its
 * own), with nothing made on the way.
 */
export function logOddsOf(
  model: LogisticModel,
  features: readonly number[],
  places?: readonly number[],
): number {
  const { firsts, seconds, weights } = columnsOf(model);
  const zOf = (i: number) => onScale(model, i, features[places ? places[i]! : i] ?? 0);
  let logOdds = model.bias;
  for (let t = 0; t < weights.length; t++) {
    const second = seconds[t]!;
    logOdds += weights[t]! * zOf(firsts[t]!) * (second < 0 ? 1 : zOf(second));
  }
  return logOdds;
}

interface Columns {
  readonly firsts: Int16Array;
  readonly seconds: Int16Array;
  readonly weights: Float64Array;
}

const columns = new WeakMap<LogisticModel, Columns>();

/** The terms as arrays of numbers, which are read several times as fast. */
function columnsOf(model: LogisticModel): Columns {
  let made = columns.get(model);
  if (!made) {
    made = {
      firsts: Int16Array.from(model.terms, ([first]) => first),
      seconds: Int16Array.from(model.terms, ([, second]) => second),
      weights: Float64Array.from(model.terms, ([, , weight]) => weight),
    };
    columns.set(model, made);
  }
  return made;
}

/** Probability of these log-odds. */
/** Log-odds of a probability. */
export function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
