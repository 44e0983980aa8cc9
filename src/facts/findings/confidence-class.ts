import type { Passage } from '../../types.js';
import type { Finding } from '../fact-context.js';

/**
 * Findings that are told, and told as a CORRECTION, from one confidence on: `slot` and the slots that came or went are
 * what the table of verdicts holds for grave; `word` another word in the place of one, of which nothing else is known (of
 * phrases the table of words knows nothing at all, so that they are a `detail`);
 * `precision` a wider word; `detail` all else that was changed, a narrower word too: half of those that are told half as sure
 * as not are other words for one thing (`conditions`, `problems`).
 */
export type ConfidenceClass =
  'slot' | 'detail' | 'precision' | 'word' | 'added' | 'added slot' | 'dropped' | 'dropped slot';

export function confidenceClass({ change, severity, verdict, source, copy }: Finding): ConfidenceClass {
  const isGrave = severity === 'major';
  if (change === 'dropped' || change === 'added') return isGrave ? `${change} slot` : change;
  // A name in the place of a name is weighed by the judge of names.
  if (verdict === 'other-word') return isName(source) && isName(copy) ? 'detail' : 'word';
  if (verdict === 'less-precise-word') return 'precision';
  return isGrave ? 'slot' : 'detail';
}

function isName(passage: Passage | undefined): boolean {
  return /^\p{Lu}/u.test(passage?.text ?? '');
}
