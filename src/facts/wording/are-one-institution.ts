import type { PreparedArticle, Span } from '../../types.js';
import { tokenAt, type FactContext, type Finding } from '../fact-context.js';

/** Verdicts that know of two words only that they are not one. */
const ofWords = new Set(['other-word', 'less-precise-word', 'more-precise-word', 'other-thing']);

/** Words that say of an institution only that it is the municipality's: one is called by any of them. */
const municipal = new Set(['town', 'city', 'municipal', 'municipality', 'civic', "town's", "city's"]);
/** What a municipality has one of: a closed class of local government. A town wall and a city wall may be two. */
const institutions = new Set(
  'hall council government administration authority authorities mayor councillor councillors official officials clerk'.split(
    ' ',
  ),
);

/** “The town hall”, “the city hall”: two words beside the same noun that name one institution. */
export function areOneInstitution({ source, copy }: FactContext, finding: Finding): boolean {
  if (!ofWords.has(finding.verdict)) return false;
  const a = headAt(source, finding.source);
  return a !== undefined && a === headAt(copy, finding.copy);
}

/** The stem of the institution behind a passage that is such a word alone. */
function headAt(document: PreparedArticle, span: Span | undefined): string | undefined {
  if (!span) return undefined;
  const own = tokenAt(document, span.start);
  const [token, next] = [document.tokens[own], document.tokens[own + 1]];
  if (token === undefined || !municipal.has(token.norm)) return undefined;
  return next !== undefined && institutions.has(next.norm) ? next.stem : undefined;
}
