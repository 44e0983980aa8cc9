/**
 * How well copies are told from independent reports, and events from each other.
 *
 *   npx tsx bench/quality.ts [--data DIR]
 *
 * Copies: each set is judged by a model fitted without it, without basil and without the independent pairs it is
 * judged against (five folds by story). Baselines see the same pairs. Events: B³ F1 of average link at 0.5, by a
 * model of the other sets; the baseline is one threshold on TF-IDF cosine. Takes some five minutes.
 */
import { alignProfiles } from '../src/match/align-sentences.js';
import { copyFeatures } from '../src/match/copy-features.js';
import { createDocumentFrequencies } from '../src/match/document-frequencies.js';
import { eventFeatureNames } from '../src/match/event-features.js';
import { measurePair } from '../src/match/measures.js';
import { createProfiler } from '../src/match/profile.js';
import { countShared } from '../src/match/term-set.js';
import { estimateResemblance } from '../src/sketch/estimate-resemblance.js';
import { createSketcher } from '../src/sketch/sketcher.js';
import { makeCopyExamples } from './fit/copy-examples.js';
import { copySetNames, evaluateCopyModel, type MeasuredExample } from './fit/evaluate-copy-model.js';
import { fitEventModel, judgeEdges, judgeEvents } from './fit/evaluate-event-model.js';
import { measureStories } from './fit/event-examples.js';
import { auc, calibrationError, recallAt, reliability } from './fit/judge-scores.js';
import { dataArgument, readCopySets, readStories } from './fit/read-sets.js';

type Score = 'MinHash estimate' | 'TF-IDF cosine' | 'content-word Jaccard';

const examples = makeCopyExamples(readCopySets(dataArgument()));
const profile = createProfiler(
  createDocumentFrequencies(
    new Set(examples.map(({ source }) => source).filter(({ language }) => language !== 'en')),
  ),
);
const sketch = createSketcher({ shingleSize: 3, signatureSize: 128, seed: 1 });
const baselines = new Map<MeasuredExample, Record<Score, number>>();
const measured = examples.map(({ source, copy, ...rest }): MeasuredExample => {
  const [a, b] = [profile(source), profile(copy)];
  const measures = measurePair(a, b, alignProfiles(a, b));
  const example = { ...rest, features: copyFeatures(measures) };
  if (rest.kind === 'plain') {
    const shared = countShared(a.content, b.content);
    baselines.set(example, {
      'MinHash estimate': estimateResemblance(sketch(source).signature, sketch(copy).signature),
      'TF-IDF cosine': measures.cosine,
      'content-word Jaccard': shared / Math.max(1, a.content.terms.length + b.content.terms.length - shared),
    });
  }
  return example;
});

const { results, judged } = evaluateCopyModel(measured);
const row = (cells: readonly string[]) =>
  console.log(cells.map((cell, i) => cell.padEnd(i === 0 ? 20 : 26)).join(''));
const pair = (area: number, recall: number) => `${area.toFixed(4)} / ${recall.toFixed(3)}`;
const scores = (set: string, score: Score) =>
  [...baselines]
    .filter(([example]) => example.set === set && (example.label === 1 || set === 'allsides-stories'))
    .map(([, all]) => all[score]);

console.log('AUC / recall at 1 % false positives, against allsides-stories');
row(['', 'ours', 'AUC against basil', 'TF-IDF cosine', 'content-word Jaccard', 'MinHash estimate']);
for (const result of results) {
  const against = (score: Score) => {
    const [copies, others] = [scores(result.set, score), scores('allsides-stories', score)];
    return pair(auc(copies, others), recallAt(0.01, copies, others));
  };
  row([
    result.set,
    pair(result.auc, result.recall),
    result.aucAgainstBasil.toFixed(4),
    against('TF-IDF cosine'),
    against('content-word Jaccard'),
    against('MinHash estimate'),
  ]);
}
console.log('\nMinHash at .5: share of each set that it calls copies');
for (const set of [...copySetNames, 'allsides-stories']) {
  const estimates = scores(set, 'MinHash estimate');
  row([set, (estimates.filter((value) => value >= 0.5).length / estimates.length).toFixed(3)]);
}

const plain = judged.filter(({ example }) => example.kind === 'plain');
const copies = plain.filter(({ label }) => label === 1).length;
const balanced = plain.map((one) => ({
  ...one,
  weight: one.label ? 1 / copies : 1 / (plain.length - copies),
}));
console.log(
  `\nexpected calibration error ${calibrationError(balanced).toFixed(4)} (half copies, half independent)`,
);
for (const { from, share, stated, observed } of reliability(balanced))
  row([
    `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`,
    `${(100 * share).toFixed(1)} % of pairs`,
    `stated ${stated.toFixed(3)}`,
    `true ${observed.toFixed(3)}`,
  ]);
const independent = plain.filter(({ label, example }) => label === 0 && example.set === 'allsides-stories');
const wrong = independent.filter(({ probability }) => probability >= 0.5).length;
console.log(`independent pairs called copies at .5: ${((100 * wrong) / independent.length).toFixed(2)} %`);

console.log(
  '\nEvents, B³ F1: average link at .5, the set left out of the fit; fitted on all; TF-IDF cosine, one threshold',
);
const stories = readStories(dataArgument()).map(({ name, articles }) => ({
  name,
  events: articles.map(({ group }) => group),
  examples: measureStories(name, articles),
}));
const all = fitEventModel(stories);
const cosine = eventFeatureNames.indexOf('cosine');
const byCosine = (set: (typeof stories)[number], threshold: number) =>
  judgeEdges(
    set,
    set.examples.map(({ a, b, features }) => ({ a, b, weight: features[cosine]! })),
    threshold,
  ).f1;
const thresholds = Array.from({ length: 20 }, (_, i) => 0.15 + i / 100);
const total = (threshold: number) => stories.reduce((sum, set) => sum + byCosine(set, threshold), 0);
const best = thresholds.reduce((one, other) => (total(other) > total(one) ? other : one));
for (const set of stories) {
  const leftOut = fitEventModel(stories.filter((other) => other !== set));
  row([
    set.name,
    judgeEvents(set, leftOut).f1.toFixed(3),
    judgeEvents(set, all).f1.toFixed(3),
    byCosine(set, best).toFixed(3),
  ]);
}
