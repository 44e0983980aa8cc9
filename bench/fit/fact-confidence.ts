/**
 * Fits how far a finding is to be trusted and writes src/facts/findings/confidence-model.ts and confidence-table.ts.
 *
 * Run: npx tsx bench/fit/fact-confidence.ts [--data DIR] [--check]
 * Pairs of which it is known what was changed (`planted-pairs.ts`: bump, fib, asset, hsplit, condaqa-edits, DEMETR, four
 * domains of SummEdits, and the even rows of the invented triples and one-word edits). A finding that touches the fault is
 * right, one that does not is wrong. Prints, with each source left out in turn, how right the findings are by tenth of
 * their confidence, and what each least confidence of a CORRECTION costs. Only the figures are kept.
 */
import { findFacts } from '../../src/facts/compare-facts.js';
import { createFactContext, type Finding } from '../../src/facts/fact-context.js';
import { featuresOf, findingFeatures } from '../../src/facts/findings/features.js';
import { featureName } from '../../src/facts/findings/verdict-names.js';
import { createMatcher } from '../../src/match/create-matcher.js';
import { evaluate, probability } from '../../src/match/logistic-model.js';
import { resolveOptions } from '../../src/options.js';
import { prepare } from '../../src/text/prepare.js';
import type { Span } from '../../src/types.js';
import { dataArgument, writeGenerated } from '../lib/arguments.js';
import { fitLogistic, type Example } from './fit-logistic.js';
import { plantedArticles } from './planted-articles.js';
import { plantedPairs, type PlantedPair } from './planted-pairs.js';
import { writeModel } from './write-model.js';

interface Weighed extends Example {
  readonly set: string;
  readonly pair: number;
  readonly finding: Finding;
}

const match = createMatcher(resolveOptions({}));
const pairs = [...plantedPairs(dataArgument()), ...plantedArticles(dataArgument())];
const examples: Omit<Weighed, 'weight'>[] = [];
const quiet = new Map<string, { right: number; seen: number }>();
pairs.forEach((pair, index) => {
  const [a, b] = [
    prepare({ id: 'a', text: pair.source, language: 'en' }),
    prepare({ id: 'b', text: pair.copy, language: 'en' }),
  ];
  const found = match(a, b);
  if (found.relation === 'unrelated') return;
  const context = createFactContext(a, b, found);
  for (const { finding } of findFacts(context)) {
    if (finding.severity === 'none') {
      // Kept or rephrased is wrong where the fault lies inside it.
      const isRight = pair.fault ? !touches(finding, pair) : true;
      for (const key of [finding.change, `${finding.change} ${finding.kind}`]) {
        const tally = quiet.get(key) ?? { right: 0, seen: 0 };
        quiet.set(key, { right: tally.right + (isRight ? 1 : 0), seen: tally.seen + 1 });
      }
      continue;
    }
    if (finding.change === 'rephrased') continue;
    const isLoss = finding.change === 'dropped' || finding.change === 'added';
    if (isLoss && pair.isLossFree) continue;
    // Of a planted article only the place in the copy is known: what is gone is looked for in the sentence it answers.
    if (finding.source && !finding.copy && pair.fault?.copy.length && !pair.fault.source.length) {
      const sentence = a.sentences.findIndex(({ end }) => end > finding.source!.start);
      const answers = context.toCopy[sentence]!.map((j) => b.sentences[j]!);
      if (
        !answers.some((span) =>
          pair.fault!.copy.some(({ start, end }) => start < span.end && span.start < end),
        )
      )
        continue;
      examples.push({
        set: pair.set,
        pair: index,
        finding,
        features: featuresOf(context, finding),
        label: 1,
      });
      continue;
    }
    const label = pair.fault === undefined || touches(finding, pair) ? 1 : 0;
    examples.push({ set: pair.set, pair: index, finding, features: featuresOf(context, finding), label });
  }
});

function touches({ source, copy }: Finding, { fault }: PlantedPair): boolean {
  const meets = (span: Span | undefined, spans: readonly Span[]) =>
    span !== undefined && spans.some(({ start, end }) => start < span.end && span.start < end);
  return meets(source, fault!.source) || meets(copy, fault!.copy);
}

/** Examples of a set beyond which it weighs no more: the large sets must not drown the small. */
const fullWeight = 300;
/** The same for sets where nearly all differences are of wording: half of what a desk compares is not so. */
const fullWeightOfArticles = 60;
const sizes = new Map<string, number>();
for (const { set } of examples) sizes.set(set, (sizes.get(set) ?? 0) + 1);
const weighed: Weighed[] = examples.map((one) => ({
  ...one,
  weight: Math.min(1, (one.set === 'wmt21' ? fullWeightOfArticles : fullWeight) / sizes.get(one.set)!),
}));
const seen = new Map<string, number>();
for (const { finding, weight } of weighed) {
  const name = featureName(finding.verdict);
  seen.set(name, (seen.get(name) ?? 0) + weight);
}
const options = { linearPenalty: 3, productPenalty: 3 };

const heldOut = [...sizes.keys()].flatMap((set) => {
  const model = fitLogistic(
    weighed.filter((one) => one.set !== set),
    options,
  );
  return weighed
    .filter((one) => one.set === set)
    .map((one) => ({ ...one, p: probability(evaluate(model, one.features).logOdds) }));
});

console.log(`${pairs.length} pairs, ${examples.length} findings; each source left out in turn`);
console.log('confidence  findings  mean confidence  right');
let error = 0;
const total = heldOut.reduce((sum, { weight }) => sum + weight, 0);
for (let bin = 0; bin < 10; bin++) {
  const inside = heldOut.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === bin);
  if (inside.length === 0) continue;
  const weight = inside.reduce((sum, one) => sum + one.weight, 0);
  const mean = inside.reduce((sum, one) => sum + one.p * one.weight, 0) / weight;
  const right = inside.reduce((sum, one) => sum + one.label * one.weight, 0) / weight;
  error += (weight / total) * Math.abs(mean - right);
  console.log(
    `${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}     ${String(inside.length).padStart(7)}  ${mean.toFixed(3).padStart(15)}  ${right.toFixed(3)}`,
  );
}
console.log(`expected calibration error ${error.toFixed(3)}`);

console.log('\nset         findings  right  mean confidence');
for (const set of sizes.keys()) {
  const inside = heldOut.filter((one) => one.set === set);
  const mean = (f: (one: (typeof inside)[number]) => number) =>
    (inside.reduce((sum, one) => sum + f(one), 0) / inside.length).toFixed(3);
  console.log(
    `${set.padEnd(12)} ${String(inside.length).padStart(7)}  ${mean(({ label }) => label)}  ${mean(({ p }) => p)}`,
  );
}
const isGarble = ({ finding }: Weighed) => finding.change === 'garbled' || finding.change === 'contradicted';
console.log(
  '\nleast confidence: precision of the garbles above it, share of the right ones found, by weight',
);
for (const grave of [true, false]) {
  for (let min = 0.1; min < 0.95; min += 0.1) {
    const sort = heldOut.filter((one) => isGarble(one) && (one.finding.severity === 'major') === grave);
    const above = sort.filter(({ p }) => p >= min);
    const sum = (list: typeof sort, f: (one: (typeof sort)[number]) => number) =>
      list.reduce((all, one) => all + f(one) * one.weight, 0);
    const right = sum(above, ({ label }) => label);
    console.log(
      `${grave ? 'major' : 'minor'} ${min.toFixed(1)}  ${(right / sum(above, () => 1)).toFixed(3)}  ${(right / sum(sort, ({ label }) => label)).toFixed(3)}`,
    );
  }
}

const model = fitLogistic(weighed, options);
writeModel(
  'src/facts/findings/confidence-model.ts',
  'confidenceModel',
  `How likely an editor agrees with a finding. Generated by bench/fit/fact-confidence.ts from ${examples.length} findings; figures only.`,
  model,
  findingFeatures,
  '../../match',
);
const lines = [...quiet]
  .filter(([, { seen }]) => seen >= 12)
  .sort(([x], [y]) => (x < y ? -1 : 1))
  .map(([key, { right, seen }]) => `  '${key}': ${((right + 1) / (seen + 2)).toFixed(2)},`);
writeGenerated(
  'src/facts/findings/confidence-table.ts',
  `/** Share of right judgements of what was kept or rephrased. Generated by bench/fit/fact-confidence.ts; figures only. */
// prettier-ignore
export const measuredConfidence: Readonly<Record<string, number>> = {
${lines.join('\n')}
};

/** Names of the features of the model, in its order. */
// prettier-ignore
export const modelFeatures: readonly string[] = [
${findingFeatures.map((name) => `  '${name}',`).join('\n')}
];

/** Findings of each verdict where it was known what was changed, by the weight of their sets. */
// prettier-ignore
export const seenVerdicts: Readonly<Record<string, number>> = {
${[...seen]
  .sort(([x], [y]) => (x < y ? -1 : 1))
  .map(([verdict, n]) => `  '${verdict}': ${n.toFixed(1)},`)
  .join('\n')}
};
`,
);
console.log('\nverdict                      findings  right  mean confidence, held out');
for (const verdict of new Set(heldOut.map(({ finding }) => finding.verdict))) {
  const inside = heldOut.filter(({ finding }) => finding.verdict === verdict);
  const mean = (f: (one: (typeof inside)[number]) => number) =>
    (inside.reduce((sum, one) => sum + f(one), 0) / inside.length).toFixed(3);
  console.log(
    `${verdict.padEnd(28)} ${String(inside.length).padStart(7)}  ${mean(({ label }) => label)}  ${mean(({ p }) => p)}`,
  );
}
