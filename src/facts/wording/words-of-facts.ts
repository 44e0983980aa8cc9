import { tokenAt } from '../fact-context.js';
import { extractQuantities } from '../quantities/quantities.js';
import { caseMentions } from '../statuses/case-mentions.js';
import type { PreparedArticle } from '../../types.js';

const memo = new WeakMap<PreparedArticle, ReadonlySet<number>>();

/**
 * Tokens that say nothing by themselves, as they are part of a fact that other judges compare: what leads to a number
 * (“close to 300”), and the words of a phrase of the court (“found not guilty”).
 */
export function wordsOfFacts(document: PreparedArticle): ReadonlySet<number> {
  let tokens = memo.get(document);
  if (!tokens) memo.set(document, (tokens = collect(document)));
  return tokens;
}

function collect(document: PreparedArticle): Set<number> {
  const tokens = new Set<number>();
  for (const { start, firstToken } of extractQuantities(document))
    for (let i = tokenAt(document, start); i < firstToken; i++) tokens.add(i);
  document.sentences.forEach((_, index) => {
    for (const { firstToken, endToken } of caseMentions(document, index))
      // A stage of one word is compared as a word too.
      if (endToken - firstToken > 1) for (let i = firstToken; i < endToken; i++) tokens.add(i);
  });
  return tokens;
}
