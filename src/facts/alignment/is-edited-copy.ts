import type { FactContext } from '../fact-context.js';

/** Words in a row that two people do not choose alike by chance. */
const minRun = 8;
/** Least share of the copy's words, and least number of them, in such runs. Set by bench/measure/verbatim-words.ts. */
const minShare = 0.4;
const minWords = 60;

const memo = new WeakMap<FactContext, boolean>();

/**
 * Whether a desk had the very text before it: two fifths of the copy stand word for word in long runs. Two translations of
 * one text seldom come to that, and what stands otherwise in such a copy somebody changed. Linear in the copy.
 */
export function isEditedCopy(context: FactContext): boolean {
  let known = memo.get(context);
  if (known === undefined) memo.set(context, (known = verbatimWords(context) >= leastWords(context)));
  return known;
}

function leastWords({ copy }: FactContext): number {
  return Math.max(minWords, minShare * copy.tokens.length);
}

/** Words of the copy in runs that stand in the source as they are. */
export function verbatimWords({ source, copy, words }: FactContext): number {
  const { toSource } = words;
  let total = 0;
  let run = 0;
  for (let j = 0; j <= copy.tokens.length; j++) {
    const partner = j < copy.tokens.length ? toSource[j]! : -1;
    const isSame = partner >= 0 && source.tokens[partner]!.norm === copy.tokens[j]!.norm;
    if (isSame && (run === 0 || toSource[j - 1]! + 1 === partner)) {
      run++;
      continue;
    }
    if (run >= minRun) total += run;
    run = isSame ? 1 : 0;
  }
  return total;
}
