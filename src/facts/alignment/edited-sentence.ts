import type { Token } from '../../types.js';
import type { FactContext } from '../fact-context.js';
import { sentencePair } from './sentence-pair.js';
import type { Hunk } from './word-diff.js';

/**
 * Share of words, function words too, that may differ between two sentences that are one sentence edited, and not one
 * thought put in other words: only then does a single other word mean another fact.
 */
const maxEdited = 0.1;
/** Least share of words that must be left of a sentence from which words were only taken away. */
const minLeft = 0.5;

/** Greatest share of a sentence that may be rewritten in one place. */
const maxPlace = 0.15;

export interface EditedSentence {
  /** The sentence of the copy. */
  readonly partner: number;
  readonly hunks: readonly Hunk[];
  /** Words taken out anywhere in the sentence, and words put in. */
  readonly taken: ReadonlySet<string>;
  readonly put: ReadonlySet<string>;
}

const memo = new WeakMap<FactContext, Map<number, EditedSentence | undefined>>();

/**
 * The sentence of the copy that is this sentence of the source edited: it answers no other, and all but a word in ten
 * of each stands in the other letter for letter, in order; or one is the other with words taken out.
 */
export function editedSentence(context: FactContext, index: number): EditedSentence | undefined {
  let known = memo.get(context);
  if (!known) memo.set(context, (known = new Map<number, EditedSentence | undefined>()));
  if (known.has(index)) return known.get(index);
  const found = findEdited(context, index);
  known.set(index, found);
  return found;
}

function findEdited(context: FactContext, index: number): EditedSentence | undefined {
  const pair = sentencePair(context, index);
  if (!pair) return undefined;
  const { partner, size, otherSize, shared } = pair;
  const longest = Math.max(size, otherSize);
  // At least so many words were taken out and put in: mostly too many to look further.
  if (!isAllowed(size - shared, otherSize - shared, longest, size, otherSize, 1)) return undefined;
  const hunks = pair.hunks();
  if (!hunks) return undefined;
  const { source, copy } = context;
  const taken = hunks.flatMap(({ source: [first, end] }) => source.tokens.slice(first, end));
  const put = hunks.flatMap(({ copy: [first, end] }) => copy.tokens.slice(first, end));
  if (!isAllowed(taken.length, put.length, longest, size, otherSize, hunks.length)) return undefined;
  const normsOf = (tokens: readonly Token[]) => new Set(tokens.map(({ norm }) => norm));
  return { partner, hunks, taken: normsOf(taken), put: normsOf(put) };
}

function isAllowed(
  taken: number,
  put: number,
  longest: number,
  size: number,
  otherSize: number,
  places: number,
): boolean {
  const isEdit = Math.max(taken, put) <= Math.max(1, maxEdited * longest);
  const isCut = put === 0 && taken <= (1 - minLeft) * size;
  const isGrown = taken === 0 && put <= (1 - minLeft) * otherSize;
  // One place was rewritten, and nothing else touched.
  const isOnePlace = places === 1 && Math.max(taken, put) <= maxPlace * longest;
  return isEdit || isCut || isGrown || isOnePlace;
}
