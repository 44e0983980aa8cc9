import { firstEndingAfter } from '../../text/first-ending-after.js';
import type { PreparedArticle, Span } from '../../types.js';
import { isNegative } from '../../languages/en/negative-words.js';
import type { FactContext } from '../fact-context.js';
import { isContent, tokensOf } from './align-words.js';

/** How near the sentences round a passage are to each other. */
export interface Surroundings {
  /** Share of the words of both sides, function words too, that stand in the other letter for letter, in [0, 1]. */
  readonly verbatim: number;
  /** Those words, and all words of both sides. */
  readonly verbatimWords: number;
  readonly allWords: number;
  /** Share of the content words of both sides with a partner, in [0, 1]. */
  readonly aligned: number;
  /** Content words without a partner on each side. */
  readonly freeSource: number;
  readonly freeCopy: number;
  readonly isOneToOne: boolean;
  /** Words of the longer side. */
  readonly words: number;
  /** Words without a partner that deny or turn something, on both sides. */
  readonly negatives: number;
  /** Share of the content words of both articles with a partner, in [0, 1]. */
  readonly article: number;
}

const memo = new WeakMap<FactContext, { article: number; bySentence: Map<string, Surroundings> }>();

/** Of the sentence a passage stands in, and those it is linked with; measured once for each sentence. */
export function surroundings(
  context: FactContext,
  { source: a, copy: b }: { readonly source?: Span | undefined; readonly copy?: Span | undefined },
): Surroundings {
  let known = memo.get(context);
  if (!known) memo.set(context, (known = { article: shareOfArticle(context), bySentence: new Map() }));
  const { source, copy, toCopy, toSource } = context;
  const side = a ? 'source' : 'copy';
  const sentence = a ? sentenceAt(source, a.start) : sentenceAt(copy, b!.start);
  const key = `${side} ${sentence}`;
  const found = known.bySentence.get(key);
  if (found) return found;
  const linked = (a ? toCopy : toSource)[sentence] ?? [];
  const [inSource, inCopy] = a ? [[sentence], linked] : [linked, [sentence]];
  const one = countWords(source, context.words.toCopy, inSource, copy);
  const other = countWords(copy, context.words.toSource, inCopy, source);
  const share = (n: number, of: number) => (of === 0 ? 0 : n / of);
  const made: Surroundings = {
    verbatim: share(one.verbatim + other.verbatim, one.words + other.words),
    verbatimWords: one.verbatim + other.verbatim,
    allWords: one.words + other.words,
    aligned: share(one.aligned + other.aligned, one.content + other.content),
    freeSource: one.content - one.aligned,
    freeCopy: other.content - other.aligned,
    isOneToOne:
      linked.length === 1 && (a ? toSource[linked[0]!]!.length === 1 : toCopy[linked[0]!]!.length === 1),
    words: Math.max(one.words, other.words),
    negatives: one.negatives + other.negatives,
    article: known.article,
  };
  known.bySentence.set(key, made);
  return made;
}

/** The sentence in which an offset lies, or the last one. */
export function sentenceAt({ sentences }: PreparedArticle, offset: number): number {
  return Math.min(sentences.length - 1, firstEndingAfter(sentences, offset));
}

/** Words of some sentences, and those that stand in the other text as they are or have a partner there. */
export function countWords(
  document: PreparedArticle,
  partners: Int32Array,
  sentences: readonly number[],
  other: PreparedArticle,
): Record<'words' | 'verbatim' | 'content' | 'aligned' | 'negatives', number> {
  const counts = { words: 0, verbatim: 0, content: 0, aligned: 0, negatives: 0 };
  for (const i of tokensOf(
    document,
    sentences.filter((s) => s >= 0),
  )) {
    const token = document.tokens[i]!;
    const partner = partners[i]!;
    counts.words++;
    if (partner < 0 && turns(token.norm)) counts.negatives++;
    if (partner >= 0 && other.tokens[partner]!.norm === token.norm) counts.verbatim++;
    if (!isContent(token)) continue;
    counts.content++;
    if (partner >= 0) counts.aligned++;
  }
  return counts;
}

function shareOfArticle({ source, copy, words }: FactContext): number {
  const all = (document: PreparedArticle) => document.sentences.map((_, i) => i);
  const one = countWords(source, words.toCopy, all(source), copy);
  const other = countWords(copy, words.toSource, all(copy), source);
  const content = one.content + other.content;
  return content === 0 ? 0 : (one.aligned + other.aligned) / content;
}

/** A word that denies, or one that may do so by its first letters. */
function turns(norm: string): boolean {
  return isNegative(norm) || (norm.length >= 6 && /^(?:un|in|im|ir|dis|non|mis)/.test(norm));
}
