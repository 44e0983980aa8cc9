/** What the judges find in pairs of which it is known what was changed, and whether each finding touches the fault. */
import { findFacts } from '../../src/facts/compare-facts.js';
import { createFactContext, type Finding } from '../../src/facts/fact-context.js';
import { featuresOf } from '../../src/facts/findings/features.js';
import type { Ranked } from '../../src/facts/findings/remove-overlaps.js';
import { createMatcher } from '../../src/match/create-matcher.js';
import { evaluate, probability } from '../../src/match/logistic-model.js';
import { resolveOptions } from '../../src/options.js';
import { prepare } from '../../src/text/prepare.js';
import type { Garble, Span } from '../../src/types.js';
import { fitLogistic, type Example } from './fit-logistic.js';
import { articleSet, byPeopleEnding, isTranslation, plantedArticles } from './planted-articles.js';
import { plantedPairs, type PlantedPair } from './planted-pairs.js';

/** A difference that was found: right (1) or wrong (0), and how much it weighs in the fit. */
export interface Weighed extends Example {
  readonly set: string;
  readonly pair: number;
  readonly finding: Finding;
}

/** A pair with all that was found in it, of two texts that tell one story. */
export interface FoundPair {
  readonly planted: PlantedPair;
  readonly pair: number;
  readonly isCopy: boolean;
  readonly ranked: readonly Ranked[];
  /** Features of the findings that are faults. */
  readonly features: ReadonlyMap<Finding, readonly number[]>;
}

export interface PlantedFindings {
  readonly pairs: readonly PlantedPair[];
  readonly found: readonly FoundPair[];
  readonly examples: readonly Weighed[];
  /** Of what was kept or rephrased, by change and kind: how many were seen, how many were right. */
  readonly quiet: ReadonlyMap<string, { right: number; seen: number }>;
}

/** Examples of a set beyond which it weighs no more: the large sets must not drown the small. */
const fullWeight = 300;
/** The same for sets where nearly all differences are of wording: half of what a desk compares is not so. */
const fullWeightOfArticles = 35;
export const confidenceOptions = { linearPenalty: 3, productPenalty: 3 };

export function plantedFindings(data: string): PlantedFindings {
  const match = createMatcher(resolveOptions({}));
  const pairs = [...plantedPairs(data), ...plantedArticles(data)];
  const found: FoundPair[] = [];
  const examples: Omit<Weighed, 'weight'>[] = [];
  const quiet = new Map<string, { right: number; seen: number }>();
  pairs.forEach((planted, pair) => {
    const [a, b] = [
      prepare({ id: 'a', text: planted.source, language: 'en' }),
      prepare({ id: 'b', text: planted.copy, language: 'en' }),
    ];
    const relation = match(a, b);
    if (relation.relation === 'unrelated') return;
    const context = createFactContext(a, b, relation);
    const ranked = findFacts(context);
    const features = new Map<Finding, readonly number[]>();
    for (const { finding } of ranked) {
      if (finding.severity === 'none') {
        // Kept or rephrased is wrong where the fault lies inside it.
        const isRight = planted.fault ? !touches(finding, planted) : true;
        for (const key of [finding.change, `${finding.change} ${finding.kind}`]) {
          const tally = quiet.get(key) ?? { right: 0, seen: 0 };
          quiet.set(key, { right: tally.right + (isRight ? 1 : 0), seen: tally.seen + 1 });
        }
        continue;
      }
      if (finding.change === 'rephrased') continue;
      const own = featuresOf(context, finding);
      features.set(finding, own);
      const isLoss = finding.change === 'dropped' || finding.change === 'added' || lost.has(finding.garble);
      if (isLoss && planted.isLossFree) continue;
      // Who was asked to put a text in other words put quoted words in other words as well: no desk calls that harmless.
      if (finding.verdict === 'quote-altered' && planted.set === 'condaqa') continue;
      const add = (label: 0 | 1) => examples.push({ set: planted.set, pair, finding, features: own, label });
      // Of a planted article only the place in the copy is known: what is gone is looked for in the sentence it answers.
      if (finding.source && !finding.copy && planted.fault?.copy.length && !planted.fault.source.length) {
        const sentence = a.sentences.findIndex(({ end }) => end > finding.source!.start);
        const answers = context.toCopy[sentence]!.map((j) => b.sentences[j]!);
        if (meets(planted.fault.copy, answers)) add(1);
        continue;
      }
      const isRight = planted.fault === undefined || touches(finding, planted);
      // Two translators differ in tense and polarity by themselves (“has again lowered”, “is expected to cut”), the machine oftener:
      // where nobody planted it such a difference is neither right nor wrong.
      if (!isRight && finding.kind === 'status' && isTranslation(planted.set)) continue;
      add(isRight ? 1 : 0);
    }
    found.push({ planted, pair, isCopy: context.isCopy, ranked, features });
  });
  const sizes = new Map<string, number>();
  for (const { set } of examples) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  const weighed = examples.map((one) => ({
    ...one,
    weight: Math.min(
      1,
      (one.set.startsWith(articleSet) ? fullWeightOfArticles : fullWeight) / sizes.get(one.set)!,
    ),
  }));
  return { pairs, found, examples: weighed, quiet };
}

/** What was left out of a slot, and not put in the place of something else. */
const lost = new Set<Garble | undefined>(['attribution-lost']);

/** Whether nothing was changed that matters. */
export function isHarmless({ fault }: PlantedPair): boolean {
  return fault?.source.length === 0 && fault.copy.length === 0;
}

function touches({ source, copy }: Finding, { fault }: PlantedPair): boolean {
  return (!!source && meets([source], fault!.source)) || (!!copy && meets([copy], fault!.copy));
}

function meets(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some(({ start, end }) => start < one.end && one.start < end));
}

/** The confidence of every finding by a model that has not seen its source. */
export function heldOutConfidence({ examples, found }: PlantedFindings): ReadonlyMap<Finding, number> {
  const start = fitLogistic(examples, confidenceOptions);
  const confidence = new Map<Finding, number>();
  const origin = (set: string) => set.replace(byPeopleEnding, '');
  for (const set of new Set(found.map(({ planted }) => origin(planted.set)))) {
    const model = fitLogistic(
      examples.filter((one) => origin(one.set) !== set),
      { ...confidenceOptions, start },
    );
    for (const { planted, features } of found)
      if (origin(planted.set) === set)
        for (const [finding, own] of features)
          confidence.set(finding, probability(evaluate(model, own).logOdds));
  }
  return confidence;
}
