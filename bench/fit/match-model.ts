/**
 * Fits the copy models and writes src/match/copy-model.ts and src/match/other-copy-model.ts.
 *
 *   npx tsx bench/fit/match-model.ts [--data DIR] [--evaluate] [--check]
 *
 * With `--evaluate` it first prints how models do on the sets they have not seen (two minutes).
 */
import {
  copyFeatureNames,
  copyFeatures,
  otherCopyFeatureNames,
  otherCopyFeatures,
} from '../../src/match/copy-features.js';
import { evaluate, probability } from '../../src/match/logistic-model.js';
import { dataArgument } from '../lib/arguments.js';
import { backgroundToFit, makeBackgroundExamples } from './background-pairs.js';
import { makeCopyExamples } from './copy-examples.js';
import { evaluateCopyModel, fitCopyModel } from './evaluate-copy-model.js';
import { auc, calibrationError, reliability } from './judge-scores.js';
import { measureExamples } from './measure-examples.js';
import { fitOtherCopyModel } from './other-copy-model.js';
import { readCopySets } from './read-sets.js';
import { writeModel } from './write-model.js';

const data = dataArgument();
const examplesIn = (language?: string, featuresOf = copyFeatures) =>
  measureExamples(
    [
      ...makeCopyExamples(readCopySets(data), language),
      ...makeBackgroundExamples(data, backgroundToFit, true, language),
    ],
    featuresOf,
  );
const examples = examplesIn();
console.log(`${examples.length} pairs`);

if (process.argv.includes('--evaluate')) {
  const { results, judged } = evaluateCopyModel(examples);
  console.log('set                 AUC    recall at 1 % false positives   AUC against basil');
  for (const { set, auc, recall, aucAgainstBasil } of results)
    console.log(`${set.padEnd(18)} ${auc.toFixed(4)}   ${recall.toFixed(3)}   ${aucAgainstBasil.toFixed(4)}`);
  const plain = judged.filter(({ example }) => example.kind === 'plain');
  const copies = plain.filter(({ label }) => label === 1).length;
  const balanced = plain.map((one) => ({
    ...one,
    weight: one.label ? 1 / copies : 1 / (plain.length - copies),
  }));
  console.log(
    `expected calibration error ${calibrationError(balanced).toFixed(4)}, half copies, half independent`,
  );
  for (const { from, share, stated, observed } of reliability(balanced))
    console.log(
      `  ${from.toFixed(1)}–${(from + 0.1).toFixed(1)}  ${share.toFixed(3)} of pairs  stated ${stated.toFixed(3)}  true ${observed.toFixed(3)}`,
    );
}

const model = fitCopyModel(examples);
console.log('called copies at .5 by the shipped model (fitted on these):');
const kinds = new Map<string, number[]>();
for (const { set, kind, label, features } of examples) {
  const key = `${label ? 'copy       ' : 'independent'} ${kind.padEnd(10)} ${set}`;
  const called = probability(evaluate(model, features).logOdds) >= 0.5 ? 1 : 0;
  kinds.set(key, [...(kinds.get(key) ?? []), called]);
}
for (const [key, calls] of [...kinds].sort())
  console.log(
    `  ${key.padEnd(45)} ${(calls.reduce((a, b) => a + b, 0) / calls.length).toFixed(3)} of ${calls.length}`,
  );

writeModel(
  'src/match/copy-model.ts',
  'copyModel',
  'Log-odds that both texts of a pair descend from one text. Made by bench/fit/match-model.ts: do not edit.',
  model,
  copyFeatureNames,
);

// As if English were a language without a stemmer and a table: what is learnt so holds for those.
const foreign = examplesIn('xx', otherCopyFeatures);
const otherModel = fitOtherCopyModel(foreign);
const ofUrdu = (label: number) =>
  foreign
    .filter((one) => one.set === 'counter-urdu' && one.label === label)
    .map(({ features }) => evaluate(otherModel, features).logOdds);
console.log(`counter-urdu, AUC ${auc(ofUrdu(1), ofUrdu(0)).toFixed(3)}`);
for (const label of ['copy', 'independent']) {
  const pairs = foreign.filter(
    (one) => one.set === 'counter-urdu' && (one.label === 1) === (label === 'copy'),
  );
  const called = pairs.filter(({ features }) => evaluate(otherModel, features).logOdds >= 0).length;
  console.log(`counter-urdu, ${label}: ${called} of ${pairs.length} called copies`);
}
writeModel(
  'src/match/other-copy-model.ts',
  'otherCopyModel',
  'The copy model for languages without a stemmer and a table. Made by bench/fit/match-model.ts: do not edit.',
  otherModel,
  otherCopyFeatureNames,
);
