import type { Finding } from '../fact-context.js';
import { minConfidence } from './min-confidence.js';

/** Verdicts that know of two words only that they differ. */
const byWord = new Set(['other-word', 'other-words']);

/**
 * A finding with its confidence: as grave as it was found, less grave where that is not sure enough for a CORRECTION, or
 * `undefined` where it is not sure enough to be told at all.
 */
export function weigh(finding: Finding, confidence: number): Finding | undefined {
  const weighed: Finding = { ...finding, confidence };
  if (weighed.severity === 'none' || weighed.change === 'rephrased') return weighed;
  const { change, severity } = weighed;
  // What is damaged is seen, and not inferred.
  if (weighed.kind === 'text') return weighed;
  const isLost = change === 'dropped' || change === 'added';
  const isMinor = severity === 'minor' || confidence < minConfidence.major;
  if (confidence < (isLost ? minConfidence.lost : isMinor ? minConfidence.minor : minConfidence.major))
    return undefined;
  if (severity === 'major' && confidence < (isLost ? minConfidence.lostMajor : minConfidence.major))
    return { ...weighed, severity: 'minor' };
  // Another word where all else is the same is another thing, whatever the word.
  if (change === 'garbled' && byWord.has(finding.verdict) && confidence >= minConfidence.otherWordMajor)
    return { ...weighed, severity: 'major' };
  return weighed;
}
