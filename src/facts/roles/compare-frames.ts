import { isContent } from '../alignment/align-words.js';
import type { FactContext } from '../fact-context.js';
import type { Frame } from './frames.js';
import type { NounPhrase } from './phrases.js';

/** How the slots of two clauses stand to each other: how many are filled alike on both sides, and how many otherwise. */
export interface SlotAgreement {
  readonly same: number;
  readonly other: number;
}

/**
 * Compares who and whom of a clause of the source and one of the copy; a slot that one side leaves open tells nothing.
 * “They opened the tunnel” and “the tunnel opened” are of one thing: whom the one has, the other has for who.
 */
export function compareFrames(context: FactContext, a: Frame, b: Frame): SlotAgreement {
  const slots: (boolean | undefined)[] = [answers(context, a.who, b.who), answers(context, a.whom, b.whom)];
  if (a.whom && !b.whom && answers(context, a.whom, b.who)) return { same: 1, other: 0 };
  if (b.whom && !a.whom && answers(context, a.who, b.whom)) return { same: 1, other: 0 };
  return {
    same: slots.filter((slot) => slot === true).length,
    other: slots.filter((slot) => slot === false).length,
  };
}

/**
 * Whether two phrases name one: by their keys, or by a content word of the one that answers one of the other. They name two
 * where the last word of either is answered elsewhere; of two descriptions that nothing answers nobody can tell.
 */
export function answers(
  { source, words }: FactContext,
  a: NounPhrase | undefined,
  b: NounPhrase | undefined,
): boolean | undefined {
  if (!a || !b) return undefined;
  if (a.key === b.key) return true;
  for (let i = a.firstToken; i < a.endToken; i++) {
    const j = words.toCopy[i]!;
    if (j >= b.firstToken && j < b.endToken && isContent(source.tokens[i]!)) return true;
  }
  const isElsewhere = words.toCopy[a.endToken - 1]! >= 0 || words.toSource[b.endToken - 1]! >= 0;
  return isElsewhere ? false : undefined;
}
