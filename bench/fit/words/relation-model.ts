/** The chance that a word in the place of another says the same: mean of a logistic and of boosted trees. */
import { fitLogistic } from '../fit-logistic.js';
import type { LogisticModel } from '../../../src/match/logistic-model.js';
import type { LabelledPair } from './labels.js';
import type { Lexicon } from './lexicon.js';
import { fitTrees, scoreTrees, type TreeModel } from './trees.js';
import { lemmasOf } from '../../../src/facts/words/lemmas.js';

export interface RelationModel {
  readonly logistic: LogisticModel;
  readonly trees: TreeModel;
  /** Features that are left out, for the ablation. */
  readonly without: readonly number[];
}

const linearPenalty = 3;

export interface LexicalPair {
  readonly pair: LabelledPair;
  /** Of the two lemmas in the vocabulary. */
  readonly ids: readonly [number, number];
  readonly features: Float64Array;
}

/** Pairs of which the vocabulary knows both words, under the lemmas that are nearest to each other. */
export function withFeatures(lexicon: Lexicon, pairs: readonly LabelledPair[]): LexicalPair[] {
  const known = (lemmas: readonly string[]) =>
    lemmas.map((lemma) => lexicon.vocabulary.idOf.get(lemma)).filter((id) => id !== undefined);
  // As `relateWords` does: what the part of speech does not tell is asked of all forms.
  const idsOf = (word: string, tag: string) => {
    const ids = known(lemmasOf(word, tag));
    return ids.length > 0 ? ids : known(lemmasOf(word));
  };
  return pairs.flatMap((pair) => {
    let best: LexicalPair | undefined;
    for (const a of idsOf(pair.a, pair.tag)) {
      for (const b of idsOf(pair.b, pair.tag)) {
        if (a === b) continue;
        const features = lexicon.features(a, b);
        if (!best || features[0]! > best.features[0]!) best = { pair, ids: [a, b], features };
      }
    }
    return best ? [best] : [];
  });
}

/** A wider word is no other word: told apart by WordNet, and as an example of another it would teach that near words are. */
export const wider = 'hypernym';

/** The chance that two words say the same. */
export function fitRelation(pairs: readonly LexicalPair[], without: readonly number[] = []): RelationModel {
  const examples = pairs.filter(({ pair }) => pair.kind !== wider);
  return fitBoth(examples, ({ pair }) => pair.label, without);
}

/** Of any yes or no: each source and answer weighs as the root of its number, and both answers alike. */
export function fitBoth(
  examples: readonly LexicalPair[],
  labelOf: (example: LexicalPair) => number,
  without: readonly number[] = [],
): RelationModel {
  const counts = new Map<string, number>();
  const keyOf = (example: LexicalPair) => `${example.pair.source} ${labelOf(example)}`;
  for (const example of examples) {
    const key = keyOf(example);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const totals = [0, 0];
  for (const [key, count] of counts) totals[Number(key.at(-1))]! += Math.sqrt(count);
  const rows = examples.map((example) => ({
    features: keep(example.features, without),
    label: labelOf(example),
    weight: 1 / Math.sqrt(counts.get(keyOf(example))!) / totals[labelOf(example)]!,
  }));
  return {
    logistic: fitLogistic(
      rows.map((row) => ({ ...row, features: [...row.features] })),
      { linearPenalty, productPenalty: 1 },
    ),
    trees: fitTrees(rows),
    without,
  };
}

export function probabilityOf({ logistic, trees, without }: RelationModel, features: Float64Array): number {
  const kept = keep(features, without);
  return (sigmoid(logOddsOf(logistic, kept)) + sigmoid(scoreTrees(trees, kept))) / 2;
}

/** The same as `evaluate`, without an array a pair: millions are scored. */
function logOddsOf({ means, deviations, bias, terms }: LogisticModel, features: Float64Array): number {
  let sum = bias;
  for (const [i, , weight] of terms) {
    const z = (features[i]! - means[i]!) / deviations[i]!;
    sum += weight * Math.max(-4, Math.min(4, z));
  }
  return sum;
}

function keep(features: Float64Array, without: readonly number[]): Float64Array {
  return without.length ? features.filter((_, i) => !without.includes(i)) : features;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
