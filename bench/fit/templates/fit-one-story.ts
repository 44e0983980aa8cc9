import { evaluate, probability, type LogisticModel } from '../../../src/match/logistic-model.js';
import { allProducts, fitLogistic } from '../fit-logistic.js';
import type { StoryPair } from './story-pairs.js';

const folds = 5;

/** Weight of two stories of one template against one story: most pairs of templates in a batch are two. */
const templateWeight = 1.5;

/** So much more weigh briefs and headlines of two stories: there are more of them than of anything else. */
const briefFactor = 2;

/** Weight of two stories with one background, of each set. */
const backgroundWeight = 0.1;

/** Fits the one-story model: each kind of template pair and each set has its share of the weight, whatever its size. */
export function fitOneStoryModel(pairs: readonly StoryPair[]): LogisticModel {
  const keyOf = ({ set, kind, label }: StoryPair) => `${set} ${set === 'templates' ? kind : ''} ${label}`;
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(keyOf(pair), (counts.get(keyOf(pair)) ?? 0) + 1);
  const shareOf = ({ set, kind, label }: StoryPair) =>
    (/^(?:brief|headline), filled/.test(kind) ? briefFactor : 1) *
    (set !== 'templates' ? (label === 1 ? 0.5 : backgroundWeight) : label === 1 ? 1 / 7 : templateWeight / 6);
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

/** A pair, the probability of one text, and that of a copy by a model that has seen neither its genre nor its set. */
export interface JudgedStoryPair {
  readonly pair: StoryPair;
  readonly asText: number;
  readonly asCopy: number;
}

export function judgeStoryPairs(pairs: readonly StoryPair[]): JudgedStoryPair[] {
  const known = judged.get(pairs);
  if (known) return known;
  const genres = [...new Set(pairs.filter(isOfTemplate).map(({ group }) => group))];
  const sets = [...new Set(pairs.map(({ set }) => set))].filter((set) => set !== 'templates');
  const foldOf = (pair: StoryPair) =>
    (isOfTemplate(pair) ? genres.indexOf(pair.group) : sets.indexOf(pair.set)) % folds;
  const found: JudgedStoryPair[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = fitOneStoryModel(pairs.filter((pair) => foldOf(pair) !== fold));
    for (const pair of pairs.filter((one) => foldOf(one) === fold)) {
      const asText = probability(pair.asText);
      found.push({ pair, asText, asCopy: asText * probability(evaluate(model, pair.features).logOdds) });
    }
  }
  judged.set(pairs, found);
  return found;
}

const judged = new WeakMap<readonly StoryPair[], JudgedStoryPair[]>();

function isOfTemplate({ set }: StoryPair): boolean {
  return set === 'templates';
}

/** {@link judgeStoryPairs}, by kind and set. */
export function evaluateOneStoryModel(pairs: readonly StoryPair[]): StoryResult[] {
  const results = new Map<string, [pairs: number, asText: number, called: number]>();
  for (const { pair, asText, asCopy } of judgeStoryPairs(pairs)) {
    const what = `${pair.label === 1 ? 'one story ' : 'two stories'} ${pair.set}, ${pair.kind}`;
    const before = results.get(what) ?? [0, 0, 0];
    results.set(what, [before[0] + 1, before[1] + Number(asText >= 0.5), before[2] + Number(asCopy >= 0.5)]);
  }
  return [...results].sort().map(([what, [count, asText, called]]) => ({
    what,
    pairs: count,
    asText: asText / count,
    called: called / count,
  }));
}
