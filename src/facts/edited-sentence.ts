import type { Token } from '../types.js';
import type { FactContext } from './fact-context.js';
import { wordDiff, type Hunk } from './word-diff.js';

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

function findEdited(
  { source, copy, toCopy, toSource }: FactContext,
  index: number,
): EditedSentence | undefined {
  const [partner, ...others] = toCopy[index]!;
  if (partner === undefined || others.length > 0 || toSource[partner]!.length > 1) return undefined;
  const [a, b] = [source.sentences[index]!, copy.sentences[partner]!];
  const hunks = wordDiff(source, a, copy, b);
  if (!hunks) return undefined;
  const taken = hunks.flatMap(({ source: [first, end] }) => source.tokens.slice(first, end));
  const put = hunks.flatMap(({ copy: [first, end] }) => copy.tokens.slice(first, end));
  const [n, m] = [a.endToken - a.firstToken, b.endToken - b.firstToken];
  const isEdit = Math.max(taken.length, put.length) <= Math.max(1, maxEdited * Math.max(n, m));
  const isCut = put.length === 0 && taken.length <= (1 - minLeft) * n;
  const isGrown = taken.length === 0 && put.length <= (1 - minLeft) * m;
  // One place was rewritten, and nothing else touched.
  const isOnePlace = hunks.length === 1 && Math.max(taken.length, put.length) <= maxPlace * Math.max(n, m);
  if (!isEdit && !isCut && !isGrown && !isOnePlace) return undefined;
  const normsOf = (tokens: readonly Token[]) => new Set(tokens.map(({ norm }) => norm));
  return { partner, hunks, taken: normsOf(taken), put: normsOf(put) };
}
