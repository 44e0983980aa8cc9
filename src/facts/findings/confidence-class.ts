import type { Passage } from '../../types.js';
import type { Finding } from '../fact-context.js';
import type { WeighedBy } from './confidence.js';

/**
 * Findings that are told, and told as a CORRECTION, from one confidence on: `slot` and the slots that came or went are
 * what the table of verdicts holds for grave; `word` another word in the place of one, of which nothing else is known (of
 * phrases the table of words knows nothing at all, so that they are a `detail`); `precision` a wider word; `lost` what one text
 * alone says (a sentence, a quotation, a figure, a name), which a model of its own weighs in articles; `detail` all else that
 * was changed, a narrower word too: half of those that are told half as sure as not are other words for one thing
 * (`conditions`, `problems`). What `isDecidedAnew` holds for one value in the place of another in a sentence told in other words
 * has another confidence, of another model, and classes of their own.
 */
export type ConfidenceClass =
  | 'slot'
  | 'detail'
  | 'precision'
  | 'word'
  | 'added'
  | 'added slot'
  | 'lost'
  | 'lost slot'
  | 'dropped'
  | 'dropped slot'
  | 'reworded slot'
  | 'reworded detail';

export function confidenceClass(finding: Finding, by: WeighedBy): ConfidenceClass {
  if (by === 'lost') return finding.severity === 'major' ? 'lost slot' : 'lost';
  const own = ownClass(finding);
  return by === 'reworded' && (own === 'slot' || own === 'detail') ? `reworded ${own}` : own;
}

function ownClass({ change, severity, verdict, source, copy }: Finding) {
  const isGrave = severity === 'major';
  if (change === 'dropped' || change === 'added') return isGrave ? (`${change} slot` as const) : change;
  // A name in the place of a name is weighed by the judge of names.
  if (verdict === 'other-word') return isName(source) && isName(copy) ? 'detail' : 'word';
  if (verdict === 'less-precise-word') return 'precision';
  return isGrave ? 'slot' : 'detail';
}

function isName(passage: Passage | undefined): boolean {
  return /^\p{Lu}/u.test(passage?.text ?? '');
}
