import { reportingForm } from '../../languages/en/reporting-verbs.js';
import type { PreparedArticle } from '../../types.js';

/** Farthest that “as” stands behind such a verb, in tokens. */
const maxToAs = 2;

/**
 * “Dismissed it as dull”, “called it dull”: two verbs of speech, the one with an “as” for what somebody calls a thing. They say the
 * same of it, whatever they are opposites of elsewhere.
 */
export function areNamings(source: PreparedArticle, i: number, copy: PreparedArticle, j: number): boolean {
  if (!isSpoken(source, i) || !isSpoken(copy, j)) return false;
  return hasAs(source, i) || hasAs(copy, j);
}

function isSpoken({ tokens }: PreparedArticle, i: number): boolean {
  return reportingForm(tokens[i]!.norm)?.verb.kind === 'speech';
}

function hasAs({ tokens }: PreparedArticle, i: number): boolean {
  return tokens.slice(i + 1, i + 1 + maxToAs).some(({ norm }) => norm === 'as');
}
