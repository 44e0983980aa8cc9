/** How far findings are trusted by models that have not seen their source, and from where on a sentence is reworded. */
import type { Finding } from '../../src/facts/fact-context.js';
import { inItsCopy, tempered, type Confidence } from '../../src/facts/findings/confidence.js';
import { isDecidedAnew } from '../../src/facts/findings/reworded.js';
import { isChange } from '../../src/facts/findings/prior.js';
import { priorKindOf } from '../../src/facts/findings/prior-kinds.js';
import { cutLogOdds } from '../../src/facts/findings/reworded-features.js';
import { evaluate, logit, probability, type LogisticModel } from '../../src/match/logistic-model.js';
import { fitLogistic, type Example } from './fit-logistic.js';
import { fitPriors, shareOfEditedRight, type PriorExample } from './fit-priors.js';
import { articleSet, byPeopleEnding } from './planted-articles.js';
import { fullWeight, fullWeightOfArticles, type PlantedFindings, type Weighed } from './planted-findings.js';
import { originOfRewrite } from './planted-in-rewrites.js';

export const confidenceOptions = { linearPenalty: 3, productPenalty: 3 };
/** Shares of unchanged words below which a sentence may count as reworded. */
const shares = [0.75, 0.8, 0.85, 0.9];

/** A finding whose sentence may be reworded, with the log-odds of a model of all findings that has not seen its source. */
export interface RewordedExample extends Example {
  readonly set: string;
  readonly finding: Finding;
  readonly unchanged: number;
  /** Its confidence by the model of all findings. */
  readonly first: number;
}

export interface HeldOut {
  /** By the model of all findings alone. */
  readonly first: ReadonlyMap<Finding, number>;
  /** By both models, whatever the copy. */
  readonly pairwise: ReadonlyMap<Finding, Confidence>;
  /** As it would be told. */
  readonly confidence: ReadonlyMap<Finding, Confidence>;
  /** Findings that were read, for what their kinds are worth in long copies. */
  readonly read: readonly PriorExample[];
  readonly reworded: readonly RewordedExample[];
  /** Share of unchanged words that loses least, whole sources left out. */
  readonly maxUnchanged: number;
}

export function originOf(set: string): string {
  return originOfRewrite(set) ?? set.replace(byPeopleEnding, '');
}

/** Every finding by models that have not seen its source; so is the share of unchanged words chosen. */
export function heldOutConfidence(planted: PlantedFindings): HeldOut {
  const { found } = planted;
  const origins = [...new Set(found.map(({ planted: { set } }) => originOf(set)))];
  const logOdds = firstLogOdds(planted, origins);
  const reworded = [...planted.examples, ...planted.rewritten].flatMap((one) => withFirst(one, logOdds));
  const models = new Map(shares.map((share) => [share, modelsWithout(reworded, origins, share)]));
  const losses = new Map(
    shares.map((share) => [
      share,
      origins.map((origin) => lossOn(origin, reworded, models.get(share)!, share)),
    ]),
  );
  /** The share that loses least on all sources but one. */
  const chosen = (left?: string) =>
    [...shares].sort((a, b) => lossWithout(losses.get(a)!, left) - lossWithout(losses.get(b)!, left))[0]!;
  const lossWithout = (list: readonly number[], left: string | undefined) =>
    list.reduce((sum, loss, i) => (origins[i] === left ? sum : sum + loss), 0);
  const pairwise = new Map<Finding, Confidence>();
  for (const origin of origins) {
    const share = chosen(origin);
    const model = models.get(share)!.get(origin)!;
    for (const { planted: pair, features } of found) {
      if (originOf(pair.set) !== origin) continue;
      for (const [finding, { reworded: again }] of features) {
        const first = logOdds.get(finding)!;
        const isReworded = again !== undefined && again.unchanged < share && isDecidedAnew(finding);
        const value = isReworded
          ? probability(evaluate(model, [cutLogOdds(first), ...again.features.slice(1)]).logOdds)
          : tempered(probability(first), finding.verdict);
        pairwise.set(finding, { value, by: isReworded ? 'reworded' : 'all' });
      }
    }
  }
  const read = readExamples(planted, pairwise);
  const confidence = withPriors(planted, pairwise, read);
  const first = new Map([...logOdds].map(([finding, odds]) => [finding, probability(odds)]));
  return { first, pairwise, confidence, read, reworded, maxUnchanged: chosen() };
}

function readExamples(
  { read, found }: PlantedFindings,
  pairwise: ReadonlyMap<Finding, Confidence>,
): PriorExample[] {
  const features = new Map(found.flatMap((one) => [...one.features]));
  return read
    .filter(({ finding }) => isChange(finding))
    .map(({ set, finding, label }) => ({
      origin: originOf(set),
      kind: priorKindOf(finding.verdict),
      room: features.get(finding)!.room,
      logOdds: logit(pairwise.get(finding)!.value),
      label,
    }));
}

/** Each finding by what its kind is worth in the copies of other origins. */
function withPriors(
  { found }: PlantedFindings,
  pairwise: ReadonlyMap<Finding, Confidence>,
  read: readonly PriorExample[],
): Map<Finding, Confidence> {
  const confidence = new Map(pairwise);
  for (const origin of new Set(found.map(({ planted: { set } }) => originOf(set)))) {
    const others = read.filter((one) => one.origin !== origin);
    const priors = fitPriors(others);
    for (const { planted: pair, features } of found) {
      if (originOf(pair.set) !== origin) continue;
      for (const [finding, { room }] of features) {
        if (!isChange(finding)) continue;
        const { value, by } = pairwise.get(finding)!;
        if (finding.verdict === 'quote-edited') {
          confidence.set(finding, { value: shareOfEditedRight(others), by: 'all' });
          continue;
        }
        const prior = priors[priorKindOf(finding.verdict)] * room;
        confidence.set(finding, { value: inItsCopy(value, prior), by });
      }
    }
  }
  return confidence;
}

function firstLogOdds(
  { examples, found }: PlantedFindings,
  origins: readonly string[],
): Map<Finding, number> {
  const start = fitLogistic(examples, confidenceOptions);
  const logOdds = new Map<Finding, number>();
  for (const origin of origins) {
    const others = examples.filter((one) => originOf(one.set) !== origin);
    const model =
      others.length === examples.length ? start : fitLogistic(others, { ...confidenceOptions, start });
    for (const { planted, features } of found)
      if (originOf(planted.set) === origin)
        for (const [finding, { own }] of features) logOdds.set(finding, evaluate(model, own).logOdds);
  }
  return logOdds;
}

function withFirst(one: Weighed, logOdds: ReadonlyMap<Finding, number>): RewordedExample[] {
  if (!one.reworded) return [];
  const { set, finding, label, reworded } = one;
  const first = logOdds.get(finding)!;
  return [
    {
      set,
      finding,
      label,
      // What a difference weighs by its set is told by how many of them are in reworded sentences; what is doubtful stays so.
      weight: one.isDoubtful ? one.weight : 1,
      features: [cutLogOdds(first), ...reworded.features.slice(1)],
      unchanged: reworded.unchanged,
      first: tempered(probability(first), finding.verdict),
    },
  ];
}

/** Findings in sentences with less than this share of their words unchanged; no set drowns the others. */
export function inReworded(examples: readonly RewordedExample[], share: number): RewordedExample[] {
  const own = examples.filter(({ unchanged }) => unchanged < share);
  const sizes = new Map<string, number>();
  for (const { set } of own) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  return own.map((one) => {
    const full = one.set.startsWith(articleSet) ? fullWeightOfArticles : fullWeight;
    return { ...one, weight: one.weight * Math.min(1, full / sizes.get(one.set)!) };
  });
}

function modelsWithout(
  examples: readonly RewordedExample[],
  origins: readonly string[],
  share: number,
): Map<string, LogisticModel> {
  const own = inReworded(examples, share);
  const start = fitLogistic(own, confidenceOptions);
  return new Map(
    origins.map((origin) => {
      const others = own.filter(({ set }) => originOf(set) !== origin);
      return [
        origin,
        others.length === own.length ? start : fitLogistic(others, { ...confidenceOptions, start }),
      ];
    }),
  );
}

/** Log-loss of the findings of one source by both models together. */
function lossOn(
  origin: string,
  examples: readonly RewordedExample[],
  models: ReadonlyMap<string, LogisticModel>,
  share: number,
): number {
  const all = inReworded(examples, Infinity).filter(({ set }) => originOf(set) === origin);
  return all.reduce((sum, { features, unchanged, first, label, weight }) => {
    const p = unchanged < share ? probability(evaluate(models.get(origin)!, features).logOdds) : first;
    return sum - weight * Math.log(Math.max(1e-6, label === 1 ? p : 1 - p));
  }, 0);
}
