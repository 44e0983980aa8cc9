import { logit, logOddsOf, probability } from '../../match/logistic-model.js';
import type { FactContext, Finding } from '../fact-context.js';
import { confidenceModel } from './confidence-model.js';
import {
  editedQuotationRight,
  maxUnchanged,
  measuredConfidence,
  seenVerdicts,
  unseenFeatures,
} from './confidence-table.js';
import { featuresOf, findingFeatures } from './features.js';
import { isWeighedAsLost, lostFeaturesOf } from './lost-features.js';
import { lostModel } from './lost-model.js';
import { priorLogOdds } from './prior.js';
import { isDecidedAnew, unchangedShare } from './reworded.js';
import { rewordedFeaturesOf } from './reworded-features.js';
import { rewordedModel } from './reworded-model.js';
import { featureName } from './verdict-names.js';

/** The model that tells a confidence: of all findings, of those in sentences in other words, or of what one text alone has. */
export type WeighedBy = 'all' | 'reworded' | 'lost';

export interface Confidence {
  /** How likely an editor would agree, in [0, 1]. */
  readonly value: number;
  readonly by: WeighedBy;
}

/**
 * How likely an editor would agree with a finding.
 *
 * A fault: a logistic regression over its verdict and over how near the two sentences and the two articles are to each
 * other, fitted on pairs of which it is known what was changed (`bench/fit/fact-confidence.ts`). Where a figure, a time, a
 * name, a “she” for a “he”, or the “not” or “will” of a verb changed in a sentence that is told in other words, a second one,
 * fitted on such sentences alone, takes the word of the first and what is known of the slot. How long the copy is and how much
 * of it is in other words says what a difference of each kind is worth in it ({@link priorLogOdds}). What one text alone has is
 * weighed by a third one in articles, fitted on such findings that were read (`bench/fit/lost-claims.ts`). An altered quotation
 * of a copy made from the very words: the share that was right of those that were read; what was kept or rephrased: the share
 * that was right on the same pairs.
 */
export function confidenceOf(context: FactContext, finding: Finding): Confidence {
  if (finding.severity === 'none') {
    const { change, kind } = finding;
    const value = measuredConfidence[`${change} ${kind}`] ?? measuredConfidence[change] ?? 0.5;
    return { value, by: 'all' };
  }
  // Letter for letter: how near the sentences are says nothing of it.
  if (finding.verdict === 'quote-edited') return { value: editedQuotationRight, by: 'all' };
  // By what stands nowhere in the other article: how near the sentences are says little of it.
  if (byWholeArticle.has(finding.verdict)) return { value: priorRight, by: 'all' };
  if (isWeighedAsLost(context, finding)) {
    const value = probability(logOddsOf(lostModel, lostFeaturesOf(context, finding)));
    return { value: rounded(value), by: 'lost' };
  }
  const own = featuresOf(context, finding);
  const logOdds = logOddsOf(confidenceModel, own, places);
  const unchanged = isDecidedAnew(finding) ? unchangedShare(context, finding) : 1;
  const isReworded = unchanged < maxUnchanged;
  const value = isReworded
    ? probability(logOddsOf(rewordedModel, rewordedFeaturesOf(context, finding, own, logOdds, unchanged)))
    : tempered(probability(logOdds), finding.verdict);
  const by = isReworded ? 'reworded' : 'all';
  return { value: rounded(inItsCopy(value, priorLogOdds(context, finding))), by };
}

/** Verdicts that rest on what the other article says nowhere. */
const byWholeArticle: ReadonlySet<string> = new Set([
  'member-exchanged',
  'name-exchanged',
  'place-added',
  'polarity-changed',
]);

/** A confidence told by two sentences, with what the whole copy says of it. */
export function inItsCopy(value: number, prior: number): number {
  return prior === 0 ? value : probability(logit(value) + prior);
}

/** The features of the model: a verdict that came after the fit is none of them, and shifts no other. */
const places = findingFeatures.flatMap((name, i) => (unseenFeatures.includes(name) ? [] : [i]));
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Findings that what is believed of a judge beforehand weighs as much as. */
const priorFindings = 30;
/** Share of the findings of a judge that is taken to be right before anything is measured. */
const priorRight = 0.8;

/** A verdict that was seen seldom is trusted as any judge is; one that was seen often, as was measured. */
export function tempered(measured: number, verdict: string): number {
  const seen = seenVerdicts[featureName(verdict)] ?? 0;
  return (seen * measured + priorFindings * priorRight) / (seen + priorFindings);
}
