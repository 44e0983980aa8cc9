import { evaluate, probability, type LogisticModel } from '../../../src/match/logistic-model.js';
import { allProducts, fitLogistic } from '../fit-logistic.js';
import type { StoryPair } from './story-pairs.js';

const folds = 5;

/** Weight of two stories of one template against one story: most pairs of templates in a batch are two. */
const templateWeight = 1.5;

/** Weight of two stories with one background, of each set. */
const backgroundWeight = 0.1;

/** Fits the one-story model: each kind of template pair and each set has its share of the weight, whatever its size. */
export function fitOneStoryModel(pairs: readonly StoryPair[]): LogisticModel {
  const keyOf = ({ set, kind, label }: StoryPair) => `${set} ${set === 'templates' ? kind : ''} ${label}`;
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(keyOf(pair), (counts.get(keyOf(pair)) ?? 0) + 1);
  const shareOf = ({ set, label }: StoryPair) =>
    set !== 'templates' ? (label === 1 ? 0.5 : backgroundWeight) : label === 1 ? 1 / 7 : templateWeight / 6;
  const examples = pairs.map((pair) => ({
    features: pair.features,
    label: pair.label,
    weight: shareOf(pair) / counts.get(keyOf(pair))!,
  }));
  const products = allProducts(examples[0]!.features.length);
  return fitLogistic(examples, { linearPenalty: 3, productPenalty: 10, products });
}

export interface StoryResult {
  readonly what: string;
  readonly pairs: number;
  /** Share taken for one text. */
  readonly asText: number;
  /** Share called copies. */
  readonly called: number;
}

/** Judges each pair by a model that has seen neither its genre nor its set. */
export function evaluateOneStoryModel(pairs: readonly StoryPair[]): StoryResult[] {
  const genres = [...new Set(pairs.filter(({ set }) => set === 'templates').map(({ group }) => group))];
  const sets = [...new Set(pairs.map(({ set }) => set))].filter((set) => set !== 'templates');
  const foldOf = ({ set, group }: StoryPair) =>
    set === 'templates' ? genres.indexOf(group) % folds : sets.indexOf(set) % folds;
  const results = new Map<string, [pairs: number, asText: number, called: number]>();
  for (let fold = 0; fold < folds; fold++) {
    const model = fitOneStoryModel(pairs.filter((pair) => foldOf(pair) !== fold));
    for (const pair of pairs.filter((one) => foldOf(one) === fold)) {
      const what = `${pair.label === 1 ? 'one story ' : 'two stories'} ${pair.set}, ${pair.kind}`;
      const before = results.get(what) ?? [0, 0, 0];
      const asText = probability(pair.asText);
      const copy = asText * probability(evaluate(model, pair.features).logOdds);
      results.set(what, [before[0] + 1, before[1] + Number(asText >= 0.5), before[2] + Number(copy >= 0.5)]);
    }
  }
  return [...results].sort().map(([what, [count, asText, called]]) => ({
    what,
    pairs: count,
    asText: asText / count,
    called: called / count,
  }));
}
