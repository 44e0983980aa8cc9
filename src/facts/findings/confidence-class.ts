import type { Finding } from '../fact-context.js';

/**
 * Findings that are told, and told as a CORRECTION, from one confidence on: `slot` and the slots that came or went are
 * what the table of verdicts holds for grave; `word` another word in the place of one, of which nothing else is known;
 * `precision` a wider or a narrower word; `detail` all else that was changed.
 */
export type ConfidenceClass =
  'slot' | 'detail' | 'precision' | 'word' | 'added' | 'added slot' | 'dropped' | 'dropped slot';

/** Verdicts that know of two words only that they differ. */
const byWord = new Set(['other-word', 'other-words']);
const byPrecision = new Set(['less-precise-word', 'more-precise-word']);

export function confidenceClass({ change, severity, verdict }: Finding): ConfidenceClass {
  const isGrave = severity === 'major';
  if (change === 'dropped' || change === 'added') return isGrave ? `${change} slot` : change;
  if (byWord.has(verdict)) return 'word';
  if (byPrecision.has(verdict)) return 'precision';
  return isGrave ? 'slot' : 'detail';
}
