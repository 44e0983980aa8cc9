import { firstEndingAfter } from '../../text/first-ending-after.js';
import type { PreparedArticle, Span } from '../../types.js';
import { surroundings } from '../alignment/surroundings.js';
import type { FactContext, Finding } from '../fact-context.js';
import { rangeOf } from './range.js';
import { families, featureName } from './verdict-names.js';

/**
 * Families of which a sentence in other words says nothing of its own: no quotation may be put in other words, damage is seen
 * and not inferred, and what is gone stands in no place of the copy.
 */
const outside = new Set(['speech', 'damage', 'lost']);
export const rewordedFamilies = families.filter(({ name }) => !outside.has(name));
const otherFamilies = families.filter(({ name }) => outside.has(name));

/**
 * Families that the model of reworded sentences decides. It is fitted on all, and on planted faults; but of deeds and statuses
 * that it told in copies in other words as they are hardly one was right, except where the verb, or the word that was turned, is the very same.
 */
const decided = rewordedFamilies.filter(({ name }) =>
  ['number', 'time', 'length', 'name', 'gender', 'verb', 'turned'].includes(name),
);

/** Whether the model of reworded sentences says how sure a finding is, if its sentence is one. */
export function isDecidedAnew(finding: Finding): boolean {
  const name = featureName(finding.verdict);
  return mayBeReworded(finding) && decided.some(({ holds }) => holds.has(name));
}

/** Whether a finding is of a kind whose sentence matters: one thing in the place of another. */
export function mayBeReworded({ verdict, source, copy }: Finding): boolean {
  if (!source || !copy) return false;
  const name = featureName(verdict);
  return !otherFamilies.some(({ holds }) => holds.has(name));
}

/** Share of the words of both sentences, besides the two passages, that stand in the other letter for letter, in [0, 1]. */
export function unchangedShare(context: FactContext, finding: Finding): number {
  const { source, copy, words } = context;
  let { verbatimWords, allWords } = surroundings(context, finding);
  const leaveOut = (document: PreparedArticle, partners: Int32Array, other: PreparedArticle, span: Span) => {
    const { first, end } = rangeOf(document, span);
    allWords -= end - first;
    for (let i = first; i < end; i++) {
      const partner = partners[i]!;
      if (partner >= 0 && other.tokens[partner]!.norm === document.tokens[i]!.norm) verbatimWords--;
    }
  };
  if (finding.source) leaveOut(source, words.toCopy, copy, finding.source);
  // What moved into another sentence was not counted.
  if (finding.copy && areLinked(context, finding)) leaveOut(copy, words.toSource, source, finding.copy);
  return allWords <= 0 ? 1 : Math.max(0, Math.min(1, verbatimWords / allWords));
}

function areLinked({ source, copy, toCopy }: FactContext, { source: a, copy: b }: Finding): boolean {
  if (!a || !b) return true;
  const linked = toCopy[firstEndingAfter(source.sentences, a.start)];
  return linked?.includes(firstEndingAfter(copy.sentences, b.start)) ?? false;
}
