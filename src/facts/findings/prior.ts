import type { PreparedArticle, Span } from '../../types.js';
import { isContent } from '../alignment/is-content.js';
import type { FactContext, Finding } from '../fact-context.js';
import { priorWeights } from './confidence-table.js';
import { priorKindOf } from './prior-kinds.js';
import { rangeOf } from './range.js';

/**
 * What is added to the log-odds of a finding of change for the copy that it stands in. The pairs on which the other models are
 * fitted are short and half of them have a fault; in a copy of many sentences in other words each sentence differs, and
 * hardly one by mistake. 0 for two sentences, and where the sentences that answer each other are the same word for word.
 */
export function priorLogOdds(context: FactContext, finding: Finding): number {
  if (finding.change !== 'garbled' && finding.change !== 'contradicted') return 0;
  return priorWeights[priorKindOf(finding.verdict)] * roomForOtherWords(context, finding);
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
  if (!counts) memo.set(context, (counts = countWords(context)));
  const { all, free, sentences } = counts;
  const own = (a ? freeIn(source, words.toCopy, a) : 0) + (b ? freeIn(copy, words.toSource, b) : 0);
  return all === 0 ? 0 : (Math.max(0, free - own) / all) * Math.log(Math.max(1, sentences / asFitted));
}

function freeIn(document: PreparedArticle, partners: Int32Array, span: Span): number {
  const { first, end } = rangeOf(document, span);
  let free = 0;
  for (let i = first; i < end; i++) if (partners[i]! < 0 && isContent(document.tokens[i]!)) free++;
  return free;
}

function countWords({ source, copy, words, toCopy, toSource }: FactContext): Counts {
  const one = countSide(source, toCopy, words.toCopy);
  const other = countSide(copy, toSource, words.toSource);
  return {
    all: one.all + other.all,
    free: one.free + other.free,
    sentences: Math.min(one.linked, other.linked),
  };
}

function countSide(
  { sentences, tokens }: PreparedArticle,
  links: readonly (readonly number[])[],
  partners: Int32Array,
) {
  const count = { all: 0, free: 0, linked: 0 };
  sentences.forEach(({ firstToken, endToken }, index) => {
    if (links[index]!.length === 0) return;
    count.linked++;
    for (let i = firstToken; i < endToken; i++) {
      if (!isContent(tokens[i]!)) continue;
      count.all++;
      if (partners[i]! < 0) count.free++;
    }
  });
  return count;
}
