import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle, Span } from '../../types.js';
import { tokenAt, type FactContext, type Finding } from '../fact-context.js';

/** Words beside a property that say when it holds: a closed class of English. */
const times = new Set(
  'now today nowadays currently once then formerly previously later eventually afterwards before when until since'.split(
    ' ',
  ),
);
/** Farthest that such a word stands from the property, in words. */
const reach = 2;

/**
 * “Unknown when she first sang there”, “today famous, she first sang there when nobody knew her”: two properties that exclude each
 * other at one time, and one of the two texts says beside its own that it speaks of another.
 */
export function isOfAnotherTime({ source, copy }: FactContext, finding: Finding): boolean {
  if (finding.verdict !== 'opposite' || !finding.source || !finding.copy) return false;
  const own = timesBeside(source, finding.source);
  const others = timesBeside(copy, finding.copy);
  return own !== undefined && others !== undefined && own !== others;
}

/** The words of time right before and behind a property; `undefined` where it is none. */
function timesBeside(document: PreparedArticle, span: Span): string | undefined {
  const { tokens } = document;
  const at = tokenAt(document, span.start);
  if (tagTokens(document)[at] !== 'ADJ') return undefined;
  const found: string[] = [];
  for (let i = Math.max(0, at - reach); i < Math.min(tokens.length, at + reach); i++)
    if (times.has(tokens[i]!.norm)) found.push(tokens[i]!.norm);
  return found.join(' ');
}
