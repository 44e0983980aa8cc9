import type { Finding } from '../fact-context.js';
import type { Confidence } from './confidence.js';
import { confidenceClass, type ConfidenceClass } from './confidence-class.js';
import { minConfidence, type LeastConfidence } from './min-confidence.js';

/**
 * A finding with its confidence: as grave as is sure enough, whatever its slot (another word where all else is the same is
 * another thing), or `undefined` where it is not sure enough to be told at all.
 */
export function weigh(
  finding: Finding,
  { value: confidence, by }: Confidence,
  least: Readonly<Record<ConfidenceClass, LeastConfidence>> = minConfidence,
): Finding | undefined {
  const weighed: Finding = { ...finding, confidence };
  // What is damaged is seen, and not inferred.
  if (finding.severity === 'none' || finding.change === 'rephrased' || finding.kind === 'text')
    return weighed;
  const { told, major = Infinity } = least[confidenceClass(finding, by)];
  // They are off by some hundredths (`npm run bench:facts`): the third digit decides nothing.
  const stated = Math.round(confidence * 100) / 100;
  if (stated < told) return undefined;
  return { ...finding, confidence, severity: stated >= major ? 'major' : 'minor' };
}
