import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';

/** Words back to the name that a pronoun stands for: four sentences of thirty words. */
const maxToName = 120;
const pronouns = new Set('he she it they him her them his its their'.split(' '));

/** “Rosvik said”, “she said”: the other text names her elsewhere, and has nothing but a pronoun here. */
export function isNamedBy(
  document: PreparedArticle,
  names: readonly number[],
  other: PreparedArticle,
  first: number,
  end: number,
): boolean {
  if (names.length === 0 || end !== first + 1 || !pronouns.has(other.tokens[first]!.norm)) return false;
  const tags = tagTokens(document);
  // Names run to a few words; what another text calls by a pronoun it has named a few sentences before.
  const before = other.tokens.slice(Math.max(0, first - maxToName), first);
  return names.every(
    (i) => tags[i] === 'PROPN' && before.some(({ norm }) => norm === document.tokens[i]!.norm),
  );
}
