import type { LogisticModel } from '../../src/match/logistic-model.js';
import { evaluate, probability } from '../../src/match/logistic-model.js';
import type { CopyExample } from './copy-examples.js';
import { allProducts, fitLogistic, type Example } from './fit-logistic.js';
import { auc, recallAt, type Judged } from './judge-scores.js';

/** A pair measured: what the model sees, and what it is. */
export interface MeasuredExample extends Omit<CopyExample, 'source' | 'copy'> {
  readonly features: readonly number[];
}

export const copySetNames = ['llmfake', 'sheepdog', 'wmt21-mt-copies', 'onestop-rewrites'] as const;
const negativeSet = 'allsides-stories';
const folds = 5;
const judgedKinds = [
  'plain',
  'excerpt',
  'extended',
  'mixed',
  'pasted',
  'spun',
  'lead',
  'leads',
  'cut',
  'block',
  'hard',
  'unrelated',
] as const;

/**
 * Weight of the candidate pairs of background news, against 6 for the independent reports. A batch has fourteen
 * thousand of them in three thousand articles and some twenty copies, so a false alarm in a hundred is a flood.
 */
const backgroundShare = 8;

/**
 * Fits the copy model, with all squares and products.
 *
 * @param start a model of nearly the same examples, to be done sooner
 */
export function fitCopyModel(examples: readonly MeasuredExample[], start?: LogisticModel): LogisticModel {
  const products = allProducts(examples[0]!.features.length);
  const options = { linearPenalty: 3, productPenalty: 10, products };
  return fitLogistic(weighExamples(examples), start ? { ...options, start } : options);
}

/**
 * Each kind of each set has a fixed share of the weight, whatever its number of pairs: of the plain pairs copies and
 * independent reports weigh the same.
 */
export function weighExamples(examples: readonly MeasuredExample[]): Example[] {
  const keyOf = ({ set, kind, label }: MeasuredExample) => `${set} ${kind} ${label}`;
  const counts = new Map<string, number>();
  for (const example of examples)
    counts.set(keyOf(example), (counts.get(keyOf(example)) ?? 0) + (example.standsFor ?? 1));
  return examples.map((example): Example => {
    const { features, label, standsFor = 1 } = example;
    return { features, label, weight: (shareOf(example) * standsFor) / counts.get(keyOf(example))! };
  });
}

function shareOf({ set, kind, label }: MeasuredExample): number {
  if (set === 'counter-urdu') return 0;
  if (set === 'background') return backgroundShare;
  const size = label === 1 ? 1 : set === negativeSet ? 6 : 2;
  return (
    size *
    {
      plain: 1,
      reprint: 0.4,
      excerpt: 0.4,
      extended: 0.25,
      mixed: 0.04,
      pasted: 0.12,
      spun: 0.1,
      lead: 0.05,
      leads: 0.03,
      cut: 0.03,
      block: 0.15,
      unrelated: 0.15,
      hard: 0.3,
      candidate: 1,
    }[kind]
  );
}

export interface SetResult {
  readonly set: string;
  readonly auc: number;
  readonly recall: number;
  readonly aucAgainstBasil: number;
}

/** A pair judged by models that left out the set `tested`. */
export interface JudgedPair extends Judged {
  readonly tested: string;
  readonly example: MeasuredExample;
}

export interface CopyEvaluation {
  readonly results: readonly SetResult[];
  /** Probabilities of plain pairs by models that saw neither their set nor their group. */
  readonly judged: readonly JudgedPair[];
}

/**
 * Leaves out what it tests: for each copy set a model of the other copy sets, of four fifths of the groups of
 * independent pairs and without basil; it judges the set, the last fifth and basil.
 */
export function evaluateCopyModel(examples: readonly MeasuredExample[]): CopyEvaluation {
  const judged: JudgedPair[] = [];
  const results = copySetNames.map((tested): SetResult => {
    const logits = new Map<MeasuredExample, number>();
    const positives = examples.filter(({ set, label }) => set === tested && label === 1);
    const sums = new Map<MeasuredExample, number>();
    let model: LogisticModel | undefined;
    for (let fold = 0; fold < folds; fold++) {
      const isHeldOut = ({ set, group }: MeasuredExample) => set === negativeSet && foldOf(group) === fold;
      const fitted = fitCopyModel(
        examples.filter(
          (example) => example.set !== tested && example.set !== 'basil' && !isHeldOut(example),
        ),
        model,
      );
      model = fitted;
      const logit = (example: MeasuredExample) => evaluate(fitted, example.features).logOdds;
      for (const example of examples) {
        if (isHeldOut(example)) logits.set(example, logit(example));
        if (example.set === tested || example.set === 'basil')
          sums.set(example, (sums.get(example) ?? 0) + logit(example));
      }
    }
    for (const [example, sum] of sums) logits.set(example, sum / folds);
    const of = (set: string, kinds: readonly string[] = ['plain']) =>
      [...logits].filter(([example]) => example.set === set && kinds.includes(example.kind));
    const scores = (list: readonly (readonly [MeasuredExample, number])[]) =>
      list.map(([, logOdds]) => logOdds);
    const tests = of(tested).filter(([{ label }]) => label === 1);
    for (const [example, logOdds] of [
      ...of(tested, judgedKinds),
      ...of(negativeSet, judgedKinds),
      ...of('basil'),
    ])
      judged.push({
        probability: probability(logOdds),
        label: example.label,
        weight: 1 / positives.length,
        tested,
        example,
      });
    return {
      set: tested,
      auc: auc(scores(tests), scores(of(negativeSet))),
      recall: recallAt(0.01, scores(tests), scores(of(negativeSet))),
      aucAgainstBasil: auc(scores(tests), scores(of('basil'))),
    };
  });
  return { results, judged };
}

function foldOf(group: string): number {
  let hash = 0;
  for (let i = 0; i < group.length; i++) hash = (hash * 31 + group.charCodeAt(i)) >>> 0;
  return hash % folds;
}
