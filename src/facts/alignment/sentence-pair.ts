import type { FactContext } from '../fact-context.js';
import { countShared, wordDiff, type Hunk } from './word-diff.js';

/** A sentence of the source and the only sentence of the copy that it answers, which answers no other. */
export interface SentencePair {
  /** The sentence of the copy. */
  readonly partner: number;
  /** Words of each. */
  readonly size: number;
  readonly otherSize: number;
  /** Words that stand in both, in whatever order: no difference keeps more. */
  readonly shared: number;
  /** Where the two differ; sought when first asked for. */
  hunks(): readonly Hunk[] | undefined;
}

const memo = new WeakMap<FactContext, Map<number, SentencePair | undefined>>();

/** The pair of a sentence of the source, if it is one to one; made once. */
export function sentencePair(context: FactContext, index: number): SentencePair | undefined {
  let known = memo.get(context);
  if (!known) memo.set(context, (known = new Map<number, SentencePair | undefined>()));
  if (known.has(index)) return known.get(index);
  const pair = makePair(context, index);
  known.set(index, pair);
  return pair;
}

function makePair({ source, copy, toCopy, toSource }: FactContext, index: number): SentencePair | undefined {
  const [partner, ...others] = toCopy[index]!;
  if (partner === undefined || others.length > 0 || toSource[partner]!.length > 1) return undefined;
  const [a, b] = [source.sentences[index]!, copy.sentences[partner]!];
  let found: { readonly hunks: readonly Hunk[] | undefined } | undefined;
  return {
    partner,
    size: a.endToken - a.firstToken,
    otherSize: b.endToken - b.firstToken,
    shared: countShared(source, a, copy, b),
    hunks: () => (found ??= { hunks: wordDiff(source, a, copy, b) }).hunks,
  };
}
