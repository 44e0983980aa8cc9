import { tagTokens, type Tag } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { isContent } from '../alignment/align-words.js';
import type { FactContext } from '../fact-context.js';
import { relateTokens } from '../words/relate-tokens.js';
import type { Status } from './status.js';
import { breaks } from './verb-shapes.js';

/** Words behind a form of “to be” in which its predicate stands. */
const reach = 4;
const predicates = new Set<Tag>(['ADJ', 'NOUN', 'VERB']);

/**
 * “Was sceptical”, “was not sure”: of two forms of “to be” with two predicates the one may deny and the other affirm, and they
 * still say one thing or two. Only one predicate in both, denied in one of them, is turned round.
 */
export function isOtherPredicate({ source, copy, words }: FactContext, a: Status, b: Status): boolean {
  if (a.lemma !== 'be' || b.lemma !== 'be') return false;
  // “Was safe”, “was unsafe” is one predicate and its denial.
  if (a.negativePredicate !== undefined || b.negativePredicate !== undefined) return false;
  const [own, others] = [predicateOf(source, a), predicateOf(copy, b)];
  // “Is not a body”, “is on its own”: the other says where or how it is.
  if (own.length > 0 && others.length === 0) return isFollowed(copy, b);
  if (others.length > 0 && own.length === 0) return isFollowed(source, a);
  if (own.length === 0) return false;
  const stems = new Set(others.map((j) => copy.tokens[j]!.stem));
  return !own.some((i) => {
    const j = words.toCopy[i]!;
    // What is aligned and told in another word says the same, or else it is for the judges of words.
    return (
      stems.has(source.tokens[i]!.stem) ||
      (others.includes(j) && relateTokens(source, i, copy, j).relation === 'same')
    );
  });
}

/** A preposition stands behind a form of “to be”. */
function isFollowed(document: PreparedArticle, { verbToken }: Status): boolean {
  const next = verbToken + 1;
  return next < document.tokens.length && !breaks(document, next) && tagTokens(document)[next] === 'ADP';
}

/** The content words right behind a form of “to be”. */
function predicateOf(document: PreparedArticle, { verbToken }: Status): number[] {
  const tags = tagTokens(document);
  const found: number[] = [];
  for (let i = verbToken + 1; i < Math.min(document.tokens.length, verbToken + 1 + reach); i++) {
    if (breaks(document, i)) break;
    if (predicates.has(tags[i]!) && isContent(document.tokens[i]!)) found.push(i);
  }
  return found;
}
