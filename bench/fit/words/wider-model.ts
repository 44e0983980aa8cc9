/**
 * Which of the nouns above a noun name more than it does: of “expense” and “cost”, of “absence” and “lack” WordNet has one
 * above the other, and they say the same. A logistic over how they stand in WordNet and over the features of the relation.
 */
import { lemmasOf } from '../../../src/facts/words/lemmas.js';
import { evaluate, type LogisticModel } from '../../../src/match/logistic-model.js';
import { fitLogistic, type Example } from '../fit-logistic.js';
import type { LabelledPair } from './labels.js';
import { featureNames, type Lexicon } from './lexicon.js';
import { wider } from './relation-model.js';
import type { WiderPath, WiderWords } from './wider-words.js';

const options = { linearPenalty: 3, productPenalty: 3 };

/** Features of the relation that tell of a pair that is one above the other. */
const told = [
  'cosine, counter-fitted',
  'cosine, as learned',
  'cosine of thesaurus vectors',
  'listed by one or both',
  'overlap of lists',
  'product of shares of a synset',
  'kin under one synset',
  'both persons',
  'uses of the rarer',
  'uses of the commoner',
  'likeness of definitions',
  'cosine to an opposite',
].map((name) => featureNames.findIndex((feature) => feature === name));

export interface WiderModel {
  /** Log-odds that the one at the end of the path names more, were both alike many. */
  readonly logOdds: (special: number, general: number, path: WiderPath) => number;
  /** Log-odds from which on it is told. */
  readonly least: number;
  readonly line: string;
}

interface WiderExample extends Example {
  /** What is left out together: a source, or a quarter of the planted ones. */
  readonly fold: string;
}

export function fitWider(
  lexicon: Lexicon,
  words: WiderWords,
  labels: readonly LabelledPair[],
  chanceBy: (features: Float64Array) => number,
): WiderModel {
  const featuresOf = (special: number, general: number, { weight, steps, gap, ownShare }: WiderPath) => {
    const features = lexicon.features(special, general);
    const chance = chanceBy(features);
    const own = told.map((i) => features[i]!);
    return [weight, Math.log(steps), gap, ownShare, Math.log(chance / (1 - chance)), ...own];
  };
  const examples = labels.flatMap((pair): WiderExample[] => {
    const isPlanted = pair.kind === wider;
    if (!isPlanted && pair.label !== 1) return [];
    const found = bestPath(lexicon, words, pair, isPlanted);
    if (!found) return [];
    const fold = isPlanted ? `${wider} ${quarterOf(pair.group)}` : pair.source;
    return [{ fold, features: featuresOf(...found), label: isPlanted ? 1 : 0, weight: 1 }];
  });
  const sizes = new Map<string, number>();
  for (const { label, fold } of examples) {
    const key = label === 1 ? wider : fold;
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  // Each source weighs as the root of its number, and both answers alike.
  const roots = [...sizes].reduce((sum, [key, size]) => sum + (key === wider ? 0 : Math.sqrt(size)), 0);
  const weighed = examples.map((one) => ({
    ...one,
    weight: one.label === 1 ? 1 / sizes.get(wider)! : 1 / Math.sqrt(sizes.get(one.fold)!) / roots,
  }));
  const heldOut = weighed.map((one) => ({ ...one, logOdds: 0 }));
  for (const fold of new Set(weighed.map((one) => one.fold))) {
    const model = fitLogistic(
      weighed.filter((one) => one.fold !== fold),
      options,
    );
    for (const one of heldOut) if (one.fold === fold) one.logOdds = evaluate(model, one.features).logOdds;
  }
  const { least, line } = bestCut(heldOut);
  const model: LogisticModel = fitLogistic(weighed, options);
  return {
    logOdds: (special, general, path) => evaluate(model, featuresOf(special, general, path)).logOdds,
    least,
    line,
  };
}

/** Where most more are told of the planted ones than of the harmless, by weight. */
function bestCut(heldOut: readonly (Example & { readonly logOdds: number })[]) {
  let [found, wrong, least, best, line] = [0, 0, Infinity, 0, ''];
  for (const { label, weight, logOdds } of [...heldOut].sort((a, b) => b.logOdds - a.logOdds)) {
    if (label === 1) found += weight;
    else wrong += weight;
    if (found - wrong <= best) continue;
    [best, least] = [found - wrong, logOdds];
    line = `wider from ${logOdds.toFixed(2)} on: of ${heldOut.length} pairs one above the other, planted ${found.toFixed(2)}, harmless ${wrong.toFixed(2)}`;
  }
  return { least, line };
}

/** The path by which one of two words is above the other; of planted ones the second must be. */
function bestPath(
  { vocabulary: { idOf } }: Lexicon,
  { above }: WiderWords,
  { a, b }: LabelledPair,
  isPlanted: boolean,
): [special: number, general: number, path: WiderPath] | undefined {
  let best: [number, number, WiderPath] | undefined;
  for (const [from, to] of isPlanted ? [[a, b] as const] : [[a, b] as const, [b, a] as const]) {
    for (const x of lemmasOf(from, 'NOUN')) {
      const special = idOf.get(x);
      if (special === undefined) continue;
      for (const y of lemmasOf(to, 'NOUN')) {
        const general = idOf.get(y);
        const path = general === undefined ? undefined : above(x).get(general);
        if (path && path.weight > (best?.[2].weight ?? 0)) best = [special, general!, path];
      }
    }
  }
  return best;
}

function quarterOf(group: string): number {
  let hash = 7;
  for (let i = 0; i < group.length; i++) hash = (Math.imul(hash, 31) + group.charCodeAt(i)) | 0;
  return hash & 3;
}
