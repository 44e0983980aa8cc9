import { editedSentence } from '../alignment/edited-sentence.js';
import type { FactContext, Finding } from '../fact-context.js';
import type { PreparedArticle, Span } from '../../types.js';
import { firstEndingAfter } from '../../text/first-ending-after.js';
import { compareFrames } from './compare-frames.js';
import { framesOfSentence, type Frame } from './frames.js';

/** Verdicts on what is said of somebody: of another it is another statement. */
const ofStatements = new Set([
  'negated',
  'polarity-changed',
  'told-as-plan',
  'time-class-changed',
  'verb-negated',
  'verb-modal-changed',
  'verb-told-as-plan',
]);

/**
 * “Coins are not issued there, unlike notes” against “notes are issued there”: two clauses of one verb, and who or whom is
 * another in each. Neither takes anything back. A sentence that was merely edited has one clause for each of its own.
 */
export function isOfAnother(context: FactContext, { verdict, source, copy }: Finding): boolean {
  if (!ofStatements.has(verdict) || !source || !copy) return false;
  const a = frameAt(context.source, source);
  const b = frameAt(context.copy, copy);
  if (a?.status.lemma === undefined || a.status.lemma !== b?.status.lemma) return false;
  if (editedSentence(context, a.status.sentence) !== undefined) return false;
  const { same, other } = compareFrames(context, a, b);
  if (same > 0) return false;
  return other > 0 || isSaidByAnother(context, a, b);
}

/** “Did not embrace the plan” is answered by “did not support the plan”, and not by “the plan that others embraced”. */
function isSaidByAnother(context: FactContext, a: Frame, b: Frame): boolean {
  return context.toCopy[a.status.sentence]!.some((index) =>
    framesOfSentence(context.copy, index).some(
      (frame) =>
        frame !== b &&
        frame.status.polarity === a.status.polarity &&
        compareFrames(context, a, frame).same > 0,
    ),
  );
}

/** The clause whose verb group a passage is, or holds. */
function frameAt(document: PreparedArticle, { start, end }: Span): Frame | undefined {
  const sentence = firstEndingAfter(document.sentences, start);
  if (sentence >= document.sentences.length) return undefined;
  const inside = framesOfSentence(document, sentence).filter(
    ({ status }) => status.group.start < end && status.group.end > start,
  );
  return inside.length === 1 ? inside[0] : undefined;
}
