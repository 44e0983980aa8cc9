import { compareFacts } from '../facts/compare-facts.js';
import type { Comparison, PreparedArticle, Match } from '../types.js';

/** The public face of a match, with the facts if they are wanted. */
export function toComparison(
  source: PreparedArticle,
  copy: PreparedArticle,
  match: Match,
  facts: boolean,
): Comparison {
  const { relation, copyProbability, eventProbability, evidence } = match;
  return {
    relation,
    copyProbability,
    eventProbability,
    evidence,
    facts: facts ? compareFacts(source, copy, match) : [],
  };
}
