import { factLetters } from '../../text/fact-letters.js';
import { firstEndingAfter } from '../../text/first-ending-after.js';
import type { PreparedArticle } from '../../types.js';
import type { FactContext, Finding } from '../fact-context.js';

const memo = new WeakMap<FactContext, Map<number, boolean>>();

/**
 * Whether a sentence of the source, with those beside it that answer the same sentences, has the very letters and
 * figures of its partners: whatever differs is case, spaces and marks, and no fact.
 */
function hasSameWords(context: FactContext, sentence: number): boolean {
  let known = memo.get(context);
  if (!known) memo.set(context, (known = new Map<number, boolean>()));
  let result = known.get(sentence);
  if (result === undefined) known.set(sentence, (result = compare(context, sentence)));
  return result;
}

/** Whether all that a finding points at stands in sentences whose words did not change. */
export function isAboutSameWords(context: FactContext, { source, copy }: Finding): boolean {
  const i = source ? sentenceOf(context.source, source.start) : undefined;
  if (i !== undefined) return hasSameWords(context, i);
  const j = copy ? sentenceOf(context.copy, copy.start) : undefined;
  const [partner] = j === undefined ? [] : context.toSource[j]!;
  return partner !== undefined && hasSameWords(context, partner);
}

function compare({ source, copy, toCopy, toSource }: FactContext, sentence: number): boolean {
  const inCopy = toCopy[sentence]!;
  if (inCopy.length === 0) return false;
  const inSource = [...new Set(inCopy.flatMap((j) => toSource[j]!))].sort((a, b) => a - b);
  if (inSource.length + inCopy.length > 3) {
    // Several on both sides: they must answer each other in full, or letters would be counted from elsewhere.
    if (inSource.some((i) => toCopy[i]!.join() !== inCopy.join())) return false;
  }
  return lettersOf(source, inSource) === lettersOf(copy, inCopy);
}

function lettersOf({ text, sentences }: PreparedArticle, indices: readonly number[]): string {
  return indices
    .map((index) => text.slice(sentences[index]!.start, sentences[index]!.end))
    .map(factLetters)
    .join('');
}

function sentenceOf({ sentences }: PreparedArticle, offset: number): number | undefined {
  const index = firstEndingAfter(sentences, offset);
  return index < sentences.length ? index : undefined;
}
