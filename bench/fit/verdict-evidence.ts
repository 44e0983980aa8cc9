import { featureName } from '../../src/facts/findings/verdict-names.js';
import type { Weighed } from './planted-findings.js';

/** On how many findings it stands what is known of each verdict, by what their sources weigh in the fit. */
export function verdictEvidence(examples: readonly Weighed[]): Map<string, number> {
  const evidence = new Map<string, number>();
  const known = new Set<string>();
  for (const { finding, set, weight } of examples) {
    // Each pair of articles stands three times, with other faults planted in it: one finding is seen once.
    const identity = `${set} ${finding.verdict} ${finding.source?.text ?? ''} ${finding.copy?.text ?? ''}`;
    if (known.has(identity)) continue;
    known.add(identity);
    const verdict = featureName(finding.verdict);
    evidence.set(verdict, (evidence.get(verdict) ?? 0) + weight);
  }
  return evidence;
}
