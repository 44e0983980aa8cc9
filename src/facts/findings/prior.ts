import { countWords } from '../alignment/surroundings.js';
import type { FactContext, Finding } from '../fact-context.js';
import { priorWeights } from './confidence-table.js';
import { freeIn } from './loose-words.js';
import { priorKindOf } from './prior-kinds.js';
import { rangeOf } from './range.js';

/**
 * What is added to the log-odds of a finding of change for the copy that it stands in. The pairs on which the other models are
 * fitted are short and half of them have a fault; in a copy of many sentences in other words each sentence differs, and
 * hardly one by mistake. 0 for two sentences, and where the sentences that answer each other are the same word for word.
 */
export function priorLogOdds(context: FactContext, finding: Finding): number {
  if (!isChange(finding)) return 0;
  return priorWeights[priorKindOf(finding.verdict)] * roomForOtherWords(context, finding);
}

/** Whether a finding is of one thing told for another, and of nothing left out or put in. */
export function isChange({ change }: Finding): boolean {
  return change === 'garbled' || change === 'contradicted';
}

interface Counts {
  /** Content words of linked sentences on both sides, and those of them without a partner. */
  readonly all: number;
  readonly free: number;
  /** Linked sentences of the side that has fewer. */
  readonly sentences: number;
}

/**
 * Sentences of a pair on which the other models are fitted, about. Set by hand: from one on the findings that were read lose less (325
 * against 334), and of faults in four reworded sentences too many are taken for other words.
 */
const asFitted = 2;

const memo = new WeakMap<FactContext, Counts>();

/**
 * Share of the content words of linked sentences without a partner, but for those of the finding itself, times the logarithm of how
 * many times two sentences there are.
 */
export function roomForOtherWords(
  context: FactContext,
  { source: a, copy: b }: Pick<Finding, 'source' | 'copy'>,
): number {
  const { source, copy, words } = context;
  let counts = memo.get(context);
  if (!counts) memo.set(context, (counts = countLinked(context)));
  const { all, free, sentences } = counts;
  const own =
    (a ? freeIn(source, words.toCopy, rangeOf(source, a)) : 0) +
    (b ? freeIn(copy, words.toSource, rangeOf(copy, b)) : 0);
  return all === 0 ? 0 : (Math.max(0, free - own) / all) * Math.log(Math.max(1, sentences / asFitted));
}

function countLinked({ source, copy, words, toCopy, toSource }: FactContext): Counts {
  const linked = (links: readonly (readonly number[])[]) =>
    links.flatMap((to, i) => (to.length > 0 ? [i] : []));
  const [inSource, inCopy] = [linked(toCopy), linked(toSource)];
  const one = countWords(source, words.toCopy, inSource, copy);
  const other = countWords(copy, words.toSource, inCopy, source);
  const all = one.content + other.content;
  return {
    all,
    free: all - one.aligned - other.aligned,
    sentences: Math.min(inSource.length, inCopy.length),
  };
}
