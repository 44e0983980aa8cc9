import { modals } from '../../languages/en/modals.js';
import { verbNegators } from '../../languages/en/negators.js';
import type { PreparedArticle } from '../../types.js';
import { tokenAt, type FactContext } from '../fact-context.js';
import type { Status } from './status.js';

/**
 * What a copy in other words hardly ever does of its own: it has the very verb of its source, in the same voice, and nothing
 * of it changed but the “not”, or the “will” that became a “may” or a plan. In 474 copies in other words as they are 7 findings say so, of which
 * 6 stand in sentences of which little else is the same; of 360 such faults planted in them 128 are told so.
 */
export function areOneVerb(a: Status, b: Status): boolean {
  return (
    a.lemma === b.lemma &&
    a.phase === b.phase &&
    a.isPassive === b.isPassive &&
    a.isProgressive === b.isProgressive &&
    a.isFinite &&
    b.isFinite
  );
}

/** Whether only the “not” inside the verb group came or went: “has sold”, “has not sold”. */
export function isNotAlone({ source, copy }: FactContext, a: Status, b: Status): boolean {
  if (!areOneVerb(a, b) || a.modality !== b.modality || a.isConditional !== b.isConditional) return false;
  if (a.isPerfect !== b.isPerfect) return false;
  const negators = [wordsOf(source, a), wordsOf(copy, b)].map((words) => words.some(isVerbNegator));
  return negators[0] !== negators[1];
}

/** Whether only the modal changed, and what was sure is not, or the reverse: “will pay”, “may pay”. */
export function isWillOrMay({ source, copy }: FactContext, a: Status, b: Status): boolean {
  if (!areOneVerb(a, b) || a.polarity !== b.polarity || a.isPerfect !== b.isPerfect) return false;
  const classes = [wordsOf(source, a), wordsOf(copy, b)].map((words) =>
    words.map((word) => modals.get(word)).find((found) => found !== undefined),
  );
  return classes.includes('future') && classes.includes('possible');
}

function isVerbNegator(norm: string): boolean {
  return verbNegators.has(norm) || norm.endsWith("n't") || norm === 'cannot';
}

/** The folded words of a verb group. */
function wordsOf(document: PreparedArticle, { group }: Status): string[] {
  const words: string[] = [];
  for (let i = tokenAt(document, group.start); (document.tokens[i]?.start ?? group.end) < group.end; i++)
    words.push(document.tokens[i]!.norm);
  return words;
}
