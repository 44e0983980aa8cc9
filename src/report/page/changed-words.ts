import { wordDiff, type Run } from '../../facts/alignment/word-diff.js';
import type { PreparedArticle, Span } from '../../types.js';

/** Words of two runs that have no answer in the other, as spans of each text; runs of them are one span. */
export function changedWords(
  source: PreparedArticle,
  a: Run,
  copy: PreparedArticle,
  b: Run,
): { readonly source: Span[]; readonly copy: Span[] } {
  const hunks = wordDiff(source, a, copy, b);
  if (hunks)
    return {
      source: hunks.flatMap((hunk) => spanOf(source, ...hunk.source)),
      copy: hunks.flatMap((hunk) => spanOf(copy, ...hunk.copy)),
    };
  // Too long and too different for a difference in order: words that the other does not have at all.
  return { source: wordsOnlyIn(source, a, copy, b), copy: wordsOnlyIn(copy, b, source, a) };
}

function wordsOnlyIn(one: PreparedArticle, a: Run, other: PreparedArticle, b: Run): Span[] {
  const there = new Set<string>();
  for (let j = b.firstToken; j < b.endToken; j++) there.add(other.tokens[j]!.norm);
  const spans: Span[] = [];
  for (let i = a.firstToken; i < a.endToken; i++) {
    if (there.has(one.tokens[i]!.norm)) continue;
    let end = i + 1;
    while (end < a.endToken && !there.has(one.tokens[end]!.norm)) end++;
    spans.push(...spanOf(one, i, end));
    i = end;
  }
  return spans;
}

function spanOf({ tokens }: PreparedArticle, first: number, end: number): Span[] {
  return end > first ? [{ start: tokens[first]!.start, end: tokens[end - 1]!.end }] : [];
}
