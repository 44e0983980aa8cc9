import { logOddsOf, probability } from '../../match/logistic-model.js';
import type { FactContext, Finding } from '../fact-context.js';
import { confidenceModel } from './confidence-model.js';
import { measuredConfidence, modelFeatures, seenVerdicts } from './confidence-table.js';
import { featuresOf, findingFeatures } from './features.js';
import { featureName } from './verdict-names.js';

/**
 * How likely an editor would agree with a finding, in [0, 1].
 *
 * A fault: a logistic regression over its verdict and over how near the two sentences and the two articles are to each
 * other, fitted on pairs of which it is known what was changed (`bench/fit/fact-confidence.ts`). What was kept or
 * rephrased: the share that was right on the same pairs.
 */
export function confidenceOf(context: FactContext, finding: Finding): number {
  if (finding.severity !== 'none') {
    const logOdds = logOddsOf(confidenceModel, featuresOf(context, finding), places);
    return Math.round(tempered(probability(logOdds), finding.verdict) * 1e4) / 1e4;
  }
  const { change, kind } = finding;
  return measuredConfidence[`${change} ${kind}`] ?? measuredConfidence[change] ?? 0.5;
}

/** Features by their names: a verdict that came after the fit is none of the model's, and shifts no other. */
const places = modelFeatures.map((name) => findingFeatures.indexOf(name));

/** Findings that what is believed of a judge beforehand weighs as much as. */
const priorFindings = 30;
/** Share of the findings of a judge that is taken to be right before anything is measured. */
const priorRight = 0.8;

/** A verdict that was seen seldom is trusted as any judge is; one that was seen often, as was measured. */
export function tempered(measured: number, verdict: string): number {
  const seen = seenVerdicts[featureName(verdict)] ?? 0;
  return (seen * measured + priorFindings * priorRight) / (seen + priorFindings);
}
