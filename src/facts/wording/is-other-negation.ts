import { isNegative, negativeStem } from '../../languages/en/negative-words.js';
import type { PreparedArticle, Span } from '../../types.js';
import { tokenAt, type FactContext, type Finding } from '../fact-context.js';

/** Verdicts that know of two words only that they differ. */
const byWord = new Set(['other-word', 'other-words']);

/**
 * “Unpopular” for “of little popularity”, “cannot have” for “must remain free of”: both passages deny, each with a word of
 * its own, and of two denials it is not to be told by words alone whether they say the same.
 */
export function isOtherNegation({ source, copy }: FactContext, finding: Finding): boolean {
  if (!byWord.has(finding.verdict) || !finding.source || !finding.copy) return false;
  const [was, now] = [normsOf(source, finding.source), normsOf(copy, finding.copy)];
  return (
    was.some((norm) => denies(norm) && !now.includes(norm)) &&
    now.some((norm) => denies(norm) && !was.includes(norm))
  );
}

function denies(norm: string): boolean {
  return /^(?:in|im|un|dis|non|mis)/.test(norm) ? negativeStem(norm) !== undefined : isNegative(norm);
}

function normsOf(document: PreparedArticle, { start, end }: Span): string[] {
  const norms: string[] = [];
  for (let i = tokenAt(document, start); i < document.tokens.length && document.tokens[i]!.start < end; i++)
    norms.push(document.tokens[i]!.norm);
  return norms;
}
