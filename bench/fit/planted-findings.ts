/** What the judges find in pairs of which it is known what was changed, and whether each finding touches the fault. */
import type { Finding } from '../../src/facts/fact-context.js';
import type { Ranked } from '../../src/facts/findings/remove-overlaps.js';
import type { Garble, Span } from '../../src/types.js';
import type { Example } from './fit-logistic.js';
import { lookAt, type FoundFeatures } from './look-at.js';
import { articleSet, isTranslation, plantedArticles } from './planted-articles.js';
import { rewrittenFindings } from './planted-in-rewrites.js';
import { plantedPairs, type PlantedPair } from './planted-pairs.js';
import { readFindings } from './read-findings.js';

/** A difference that was found: right (1) or wrong (0), and how much it weighs in the fit. */
export interface Weighed extends Example {
  readonly set: string;
  readonly pair: number;
  readonly finding: Finding;
  readonly reworded?: FoundFeatures['reworded'];
  /** Wrong as far as is known. */
  readonly isDoubtful?: boolean;
}

/** A pair with all that was found in it, of two texts that tell one story. */
export interface FoundPair {
  readonly planted: PlantedPair;
  readonly pair: number;
  readonly isCopy: boolean;
  readonly ranked: readonly Ranked[];
  /** Features of the findings that are faults. */
  readonly features: ReadonlyMap<Finding, FoundFeatures>;
}

export interface PlantedFindings {
  readonly pairs: readonly PlantedPair[];
  readonly found: readonly FoundPair[];
  /** What the model of all findings is fitted on. */
  readonly examples: readonly Weighed[];
  /** What was read in copies as they are: for what a difference is worth in long ones. */
  readonly read: readonly Weighed[];
  /** What is found where one thing stands in the place of another in copies in other words: for the model of those alone. */
  readonly rewritten: readonly Weighed[];
  /** Of what was kept or rephrased, by change and kind: how many were seen, how many were right. */
  readonly quiet: ReadonlyMap<string, { right: number; seen: number }>;
}

/** Examples of a set beyond which it weighs no more: the large sets must not drown the small. */
export const fullWeight = 300;
/** The same for sets where nearly all differences are of wording: half of what a desk compares is not so. */
export const fullWeightOfArticles = 35;

export function plantedFindings(data: string): PlantedFindings {
  const pairs = [...plantedPairs(data), ...plantedArticles(data)];
  const found: FoundPair[] = [];
  const examples: Omit<Weighed, 'weight'>[] = [];
  const quiet = new Map<string, { right: number; seen: number }>();
  pairs.forEach((planted, pair) => {
    const look = lookAt(planted.source, planted.copy);
    if (!look) return;
    const { context, ranked, features } = look;
    const { source: a, copy: b } = context;
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
      const { own, reworded } = features.get(finding)!;
      const isLoss = finding.change === 'dropped' || finding.change === 'added' || lost.has(finding.garble);
      if (isLoss && planted.isLossFree) continue;
      // Who was asked to put a text in other words put quoted words in other words as well: no desk calls that harmless.
      if (finding.verdict === 'quote-altered' && planted.set === 'condaqa') continue;
      const add = (label: 0 | 1) =>
        examples.push({
          set: planted.set,
          pair,
          finding,
          features: own,
          label,
          ...(reworded && { reworded }),
        });
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
  const rewritten = rewrittenFindings(data, pairs.length);
  const read = readFindings(data, pairs.length + rewritten.found.length);
  return {
    pairs: [...pairs, ...[...rewritten.found, ...read.found].map(({ planted }) => planted)],
    found: [...found, ...rewritten.found, ...read.found],
    examples: weighed,
    read: read.examples,
    rewritten: rewritten.examples,
    quiet,
  };
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
