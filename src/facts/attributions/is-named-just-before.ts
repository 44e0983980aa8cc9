import type { PreparedArticle, Span } from '../../types.js';
import { isContent } from '../alignment/is-content.js';
import { tokenAt, type FactContext } from '../fact-context.js';
import type { Attribution } from './attributions.js';
import { compareAttributions } from './comparison.js';

/** Sentences before a statement in which its source may be named for it, too. */
const carriesOn = 2;

/** “The union said it had agreed. Work starts on Monday”: a reader takes the second for the union's as well. */
export function isNamedJustBefore(
  { source, copy }: FactContext,
  a: Attribution,
  linked: readonly number[],
  inCopy: ReadonlyMap<number, readonly Attribution[]>,
): boolean {
  if (!a.source) return false;
  for (let back = 1; back <= carriesOn; back++)
    for (const j of linked)
      for (const b of inCopy.get(j - back) ?? []) {
        const verdict = compareAttributions(a, b);
        const isSame = verdict === 'same' || verdict === 'strength-changed';
        if (b.source && isSame && areOneInWords(source, a.source, copy, b.source)) return true;
      }
  return false;
}

/** “The union”, “the union of dockers”: all content words of the shorter. “The port office” is not “the election office”. */
function areOneInWords(source: PreparedArticle, a: Span, copy: PreparedArticle, b: Span): boolean {
  const stems = (document: PreparedArticle, { start, end }: Span) => {
    const own = document.tokens.slice(tokenAt(document, start), tokenAt(document, end - 1) + 1);
    return new Set(own.filter(isContent).map(({ stem }) => stem));
  };
  const [x, y] = [stems(source, a), stems(copy, b)];
  const [few, many] = x.size < y.size ? [x, y] : [y, x];
  return few.size > 0 && [...few].every((stem) => many.has(stem));
}
