import { modals } from '../../languages/en/modals.js';
import { negatorBreakers, verbNegators } from '../../languages/en/negators.js';
import type { PreparedArticle } from '../../types.js';
import { tokenAt, type FactContext } from '../fact-context.js';
import { isInCondition } from './condition.js';
import type { Status } from './status.js';

/** Whether two verb groups are of the very same verb, in one voice, each with a tense of its own. */
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
export function isOnlyNegated({ source, copy }: FactContext, a: Status, b: Status): boolean {
  if (!areOneVerb(a, b) || a.modality !== b.modality || a.isConditional !== b.isConditional) return false;
  if (a.isPerfect !== b.isPerfect || a.tense !== b.tense) return false;
  return isNegatedInside(source, a) !== isNegatedInside(copy, b);
}

/**
 * Whether what was sure is not, or the reverse, by the modal alone: “will pay”, “may pay” (or “might”, “could”). What is asked or
 * supposed (“whether it may close”) is not sure in any words.
 */
export function isMayForWill({ source, copy }: FactContext, a: Status, b: Status): boolean {
  if (!areOneVerb(a, b) || a.polarity !== b.polarity || a.isPerfect !== b.isPerfect) return false;
  if (isSupposed(source, a) || isSupposed(copy, b)) return false;
  const classes = [modalOf(source, a), modalOf(copy, b)];
  return classes.includes('future') && classes.includes('possible');
}

function isSupposed(document: PreparedArticle, { group, sentence }: Status): boolean {
  return isInCondition(document, tokenAt(document, group.start), document.sentences[sentence]!.firstToken);
}

function isNegatedInside(document: PreparedArticle, status: Status): boolean {
  const words = wordsOf(document, status);
  return words.some(
    (norm, i) =>
      (verbNegators.has(norm) || norm.endsWith("n't") || norm === 'cannot') &&
      !negatorBreakers.has(words[i + 1] ?? ''),
  );
}

function modalOf(document: PreparedArticle, status: Status) {
  return wordsOf(document, status)
    .map((word) => modals.get(word))
    .find((found) => found !== undefined);
}

/** The folded words of a verb group. */
function wordsOf(document: PreparedArticle, { group }: Status): string[] {
  const words: string[] = [];
  for (let i = tokenAt(document, group.start); (document.tokens[i]?.start ?? group.end) < group.end; i++)
    words.push(document.tokens[i]!.norm);
  return words;
}
