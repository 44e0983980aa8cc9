import { measuredConfidence } from './confidence-table.js';
import type { Finding } from '../fact-context.js';

/**
 * How likely an editor would agree with a finding, in [0, 1].
 *
 * Measured by what the finding is: how often its like is reported where a fact was broken on purpose, against how
 * often it is reported between two true translations of one sentence, both kinds of sentence being equally many
 * (`bench/fit/fact-confidence.ts`). A sort of finding seen too seldom takes the figure of its kind of change.
 */
export function confidenceOf({ change, kind, garble }: Pick<Finding, 'change' | 'kind' | 'garble'>): number {
  const keys = [`${change} ${kind} ${garble ?? ''}`.trim(), `${change} ${garble ?? ''}`.trim(), change];
  for (const key of keys) {
    const found = measuredConfidence[key];
    if (found !== undefined) return found;
  }
  return 0.5;
}
