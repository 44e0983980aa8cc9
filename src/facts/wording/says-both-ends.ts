import { areConverses, areSmallOpposites } from '../../languages/en/small-opposites.js';
import { lemma } from '../../text/lemma.js';
import type { PreparedArticle, Span } from '../../types.js';
import { tokenAt, type FactContext, type Finding } from '../fact-context.js';
import { relateTokens } from '../words/relate-tokens.js';

/** Verdicts on two words that exclude each other. */
const ofContrast = new Set(['opposite', 'other-thing']);

/**
 * “The trade in tusks”, “the buying and selling of tusks”; “its movement”, “its rise and fall”: a word joined to its own opposite
 * names the whole, and is the opposite of nothing.
 */
export function saysBothEnds({ source, copy }: FactContext, finding: Finding): boolean {
  if (!ofContrast.has(finding.verdict)) return false;
  return isJoined(source, finding.source) || isJoined(copy, finding.copy);
}

function isJoined(document: PreparedArticle, span: Span | undefined): boolean {
  if (!span) return false;
  const first = tokenAt(document, span.start);
  const last = tokenAt(document, span.end - 1);
  const { tokens } = document;
  const joins = (i: number) => tokens[i]?.norm === 'and' || tokens[i]?.norm === 'or';
  return (
    (joins(first - 1) && exclude(document, first, first - 2)) ||
    (joins(last + 1) && exclude(document, last, last + 2))
  );
}

function exclude(document: PreparedArticle, i: number, j: number): boolean {
  const [x, y] = [document.tokens[i], document.tokens[j]];
  if (!x || !y) return false;
  if (areSmallOpposites(x.norm, y.norm)) return true;
  if (areConverses(lemma(x.norm, 'VERB'), lemma(y.norm, 'VERB'))) return true;
  return relateTokens(document, i, document, j).relation === 'opposite';
}
