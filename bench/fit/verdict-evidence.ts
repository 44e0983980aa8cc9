import { featureName } from '../../src/facts/findings/verdict-names.js';
import { byPeopleEnding } from './planted-articles.js';
import type { Weighed } from './planted-findings.js';

/** Findings of one source beyond which it says no more of a verdict: they are alike. */
const maxOfSource = 20;

/** On how much it stands what is known of a verdict. */
export interface VerdictEvidence {
  /** Findings, at most twenty of a source. */
  readonly findings: number;
  /** The same by what the sources weigh in the fit. */
  readonly weight: number;
  readonly isMajor: boolean;
}

/** The findings of each verdict, at most so many of each source. */
export function verdictEvidence(examples: readonly Weighed[]): Map<string, VerdictEvidence> {
  const bySource = new Map<string, { verdict: string; seen: number; weight: number; isMajor: boolean }>();
  const known = new Set<string>();
  for (const { finding, set, weight } of examples) {
    const verdict = featureName(finding.verdict);
    // Each pair of articles stands three times, with other faults planted in it: one finding is seen once.
    const identity = `${set} ${finding.verdict} ${finding.source?.text ?? ''} ${finding.copy?.text ?? ''}`;
    if (known.has(identity)) continue;
    known.add(identity);
    const key = `${verdict} ${set.replace(byPeopleEnding, '')}`;
    const one = bySource.get(key) ?? { verdict, seen: 0, weight: 0, isMajor: false };
    one.seen++;
    one.weight += weight;
    one.isMajor ||= finding.severity === 'major';
    bySource.set(key, one);
  }
  const evidence = new Map<string, VerdictEvidence>();
  for (const { verdict, seen, weight, isMajor } of bySource.values()) {
    const before = evidence.get(verdict) ?? { findings: 0, weight: 0, isMajor: false };
    evidence.set(verdict, {
      findings: before.findings + Math.min(maxOfSource, seen),
      weight: before.weight + weight,
      isMajor: isMajor || before.isMajor,
    });
  }
  return evidence;
}
