/**
 * How well copies are told from independent reports, and events from each other.
 *
 *   npx tsx bench/quality.ts [--data DIR]
 *
 * Copies: each set is judged by models fitted without it, without basil and without the independent pairs it is judged
 * against (five folds by story). Baselines see the same pairs. Intervals of 95 % by bootstrap over stories. Events: B³
 * F1 of average link at .5, by a model of the other sets; the baseline is one threshold on TF-IDF cosine, the best for
 * all three sets. Writes bench/out/quality.json. Takes some eight minutes.
 */
import { copyFeatureNames, otherCopyFeatures } from '../src/match/copy-features.js';
import { clusterArticles } from '../src/cluster-articles.js';
import { createDocumentFrequencies } from '../src/match/document-frequencies.js';
import { eventFeatureNames } from '../src/match/event-features.js';
import { evaluate } from '../src/match/logistic-model.js';
import { bCubed } from './fit/b-cubed.js';
import { backgroundToFit, backgroundToJudge, makeBackgroundExamples } from './fit/background-pairs.js';
import { createBaselines, type BaselineName, type Baselines } from './fit/baselines.js';
import { bootstrapInterval } from './fit/bootstrap.js';
import { makeCopyExamples } from './fit/copy-examples.js';
import {
  copySetNames,
  evaluateCopyModel,
  fitCopyModel,
  type JudgedPair,
  type MeasuredExample,
} from './fit/evaluate-copy-model.js';
import { fitEventModel, judgeEdges, judgeEvents } from './fit/evaluate-event-model.js';
import { measureStories } from './fit/event-examples.js';
import { auc, calibrationError, recallAt, reliability } from './fit/judge-scores.js';
import { measureExamples } from './fit/measure-examples.js';
import { fitOtherCopyModel } from './fit/other-copy-model.js';
import { readCopySets, readStories } from './fit/read-sets.js';
import { dataArgument } from './lib/arguments.js';
import { printMachine, printTable, writeResult, type Row } from './lib/report.js';

const data = dataArgument();
const sets = readCopySets(data);
const fixed = (value: number, digits = 3) => Number(value.toFixed(digits));
const result: Record<string, readonly Row[]> = {};
const table = (title: string, rows: readonly Row[]) => {
  printTable(title, rows);
  result[title] = rows;
};
printMachine();

// Copies, each set left out.
const raw = makeCopyExamples(sets);
const examples = measureExamples([...raw, ...makeBackgroundExamples(data, backgroundToFit, true)]);
const { judged } = evaluateCopyModel(examples);
const plainOf = (tested: string, set: string) =>
  judged.filter(
    ({ tested: by, example }) => by === tested && example.set === set && example.kind === 'plain',
  );

const isIndependentReport = ({ set, label }: { set: string; label: number }) =>
  label === 0 && set === 'allsides-stories';
const scored = raw.filter(
  (one) =>
    one.kind === 'plain' &&
    (isIndependentReport(one) || (one.label === 1 && (copySetNames as readonly string[]).includes(one.set))),
);
const score = createBaselines(
  scored.flatMap(({ source, copy }) => [source, copy]),
  createDocumentFrequencies([]),
);
const baselines = scored.map(({ set, source, copy }): { set: string; scores: Baselines } => ({
  set,
  scores: score(source, copy),
}));
const scoresOf = (set: string, name: BaselineName) =>
  baselines.filter((one) => one.set === set).map(({ scores }) => scores[name]);

table(
  'Copies against allsides-stories: AUC, recall at 1 % false positives',
  copySetNames.map((set): Row => {
    const pairs = [
      ...plainOf(set, set).filter(({ label }) => label === 1),
      ...plainOf(set, 'allsides-stories'),
    ];
    const split = (list: readonly JudgedPair[], label: number) =>
      list.filter((one) => one.label === label).map(({ probability }) => probability);
    const area = (list: readonly JudgedPair[]) => auc(split(list, 1), split(list, 0));
    const recall = (list: readonly JudgedPair[]) => recallAt(0.01, split(list, 1), split(list, 0));
    const interval = (measure: (list: readonly JudgedPair[]) => number) =>
      bootstrapInterval(pairs, ({ example }) => `${example.set} ${example.group}`, measure)
        .map((bound) => bound.toFixed(3))
        .join('–');
    const basil = plainOf(set, 'basil').map(({ probability }) => probability);
    const by = (name: BaselineName) => {
      const [copies, others] = [scoresOf(set, name), scoresOf('allsides-stories', name)];
      return `${auc(copies, others).toFixed(3)} / ${recallAt(0.01, copies, others).toFixed(2)}`;
    };
    return {
      set,
      AUC: fixed(area(pairs), 4),
      'AUC, 95 %': interval(area),
      recall: fixed(recall(pairs)),
      'recall, 95 %': interval(recall),
      'AUC against basil': fixed(auc(split(pairs, 1), basil), 4),
      'TF-IDF cosine': by('TF-IDF cosine'),
      'content-word Jaccard': by('content-word Jaccard'),
      'natural TfIdf': by('natural TfIdf'),
      'MinHash estimate': by('MinHash estimate'),
    };
  }),
);

const share = (values: readonly number[], from: number) =>
  fixed(values.filter((value) => value >= from).length / values.length, 4);
table(
  'Share called copies',
  [...copySetNames, 'allsides-stories'].map((set): Row => {
    const tested = (copySetNames as readonly string[]).includes(set) ? [set] : copySetNames;
    const ours = tested
      .flatMap((by) => plainOf(by, set))
      .filter(({ label }) => label === 1 || set === 'allsides-stories');
    const kind = (name: string) => {
      const values = judged
        .filter(({ tested: by, example, label }) => {
          const isTested = set === 'allsides-stories' ? label === 0 : label === 1 && by === set;
          return isTested && example.set === set && example.kind === name;
        })
        .map(({ probability }) => probability);
      return values.length > 0 ? share(values, 0.5) : '';
    };
    return {
      set,
      'ours at .5': share(
        ours.map(({ probability }) => probability),
        0.5,
      ),
      'MinHash at .5': share(scoresOf(set, 'MinHash estimate'), 0.5),
      'MinHash at .8': share(scoresOf(set, 'MinHash estimate'), 0.8),
      'ours, excerpts of a third': kind('excerpt'),
      'ours, as much added': kind('extended'),
      'ours, a third within other text': kind('mixed'),
      'ours, a third word for word within other text': kind('pasted'),
      'ours, a block of the site in common': kind('block'),
      'ours, the first sentences against the other': kind('lead'),
      'ours, the first sentences of both': kind('leads'),
      'ours, four to twelve sentences of both': kind('cut'),
    };
  }),
);

const plain = judged.filter(({ example }) => example.kind === 'plain');
const copies = plain.filter(({ label }) => label === 1).length;
const balanced = plain.map((one) => ({
  ...one,
  weight: one.label ? 1 / copies : 1 / (plain.length - copies),
}));
table(
  `Reliability, half copies: expected calibration error ${calibrationError(balanced).toFixed(4)}`,
  reliability(balanced).map(({ from, share: part, stated, observed }): Row => ({
    probability: `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`,
    'share of pairs': fixed(part),
    stated: fixed(stated),
    true: fixed(observed),
  })),
);

// A real batch, of other articles than those in the fit.
const model = fitCopyModel(examples);
const batch = measureExamples(makeBackgroundExamples(data, backgroundToJudge, false));
const called = batch.filter(({ features }) => evaluate(model, features).logOdds >= 0).length;
table('Candidate pairs of 3,000 background articles with resemblance below .1, taken for independent', [
  { 'candidate pairs': batch.length, 'called copies': called },
]);

// Another language, by a model that saw English only.
const foreign = measureExamples(
  [...makeCopyExamples(sets, 'xx'), ...makeBackgroundExamples(data, backgroundToFit, true, 'xx')],
  otherCopyFeatures,
);
const otherModel = fitOtherCopyModel(foreign);
const urdu = foreign.filter(({ set }) => set === 'counter-urdu');
const areaOf = (list: readonly MeasuredExample[], scoreOf: (one: MeasuredExample) => number) => {
  const values = (label: number) => list.filter((one) => one.label === label).map(scoreOf);
  return auc(values(1), values(0));
};
const logOdds = ({ features }: MeasuredExample) => evaluate(otherModel, features).logOdds;
const overlap = copyFeatureNames.indexOf('content overlap');
if (urdu.length > 0) {
  table('counter-urdu, derived against independent: AUC', [
    {
      ours: fixed(areaOf(urdu, logOdds)),
      '95 %': bootstrapInterval(
        urdu,
        ({ group }) => group,
        (list) => areaOf(list, logOdds),
      )
        .map((bound) => bound.toFixed(3))
        .join('–'),
      'content overlap alone': fixed(areaOf(urdu, ({ features }) => features[overlap]!)),
      'independent called copies': `${urdu.filter((one) => one.label === 0 && logOdds(one) >= 0).length} of ${urdu.filter(({ label }) => label === 0).length}`,
    },
  ]);
}

// Events.
const storySets = readStories(data);
const stories = storySets.map(({ name, articles }) => measureStories(name, articles));
const ofAll = fitEventModel(stories);
const cosine = eventFeatureNames.indexOf('cosine');
const byCosine = (set: (typeof stories)[number], threshold: number) =>
  judgeEdges(
    set,
    set.examples.map(({ a, b, features }) => ({ a, b, weight: features[cosine]! })),
    threshold,
  ).f1;
const total = (threshold: number) => stories.reduce((sum, set) => sum + byCosine(set, threshold), 0);
const thresholds = Array.from({ length: 20 }, (_, i) => 0.15 + i / 100);
const best = thresholds.reduce((one, other) => (total(other) > total(one) ? other : one));
table(
  'Events: B³ F1, one setting',
  stories.map((set): Row => ({
    set: set.name,
    'left out of the fit': fixed(
      judgeEvents(set, fitEventModel(stories.filter((other) => other !== set))).f1,
    ),
    'fitted on all': fixed(judgeEvents(set, ofAll).f1),
    [`TF-IDF cosine at ${best.toFixed(2)}`]: fixed(byCosine(set, best)),
  })),
);

// The shipped models, through all stages: candidates, copies folded into clusters, site text left out.
table(
  'Events of clusterArticles, shipped models: B³',
  storySets.map(({ name, articles }): Row => {
    const { clusters, events } = clusterArticles(articles, { facts: false });
    const clusterOf = new Map(clusters.flatMap(({ id, members }) => members.map((member) => [member, id])));
    const eventOf = new Map(events.flatMap(({ id, clusters: of }) => of.map((cluster) => [cluster, id])));
    const { precision, recall, f1 } = bCubed(
      articles.map(({ id }) => eventOf.get(clusterOf.get(id)!)!),
      articles.map(({ group }) => group),
    );
    return { set: name, precision: fixed(precision), recall: fixed(recall), F1: fixed(f1) };
  }),
);
writeResult('quality', { data, tables: result });
