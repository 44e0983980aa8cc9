import type { PreparedArticle } from '../../types.js';
import { tagTokens } from '../../text/tags.js';
import type { NameMatcher } from './comparison.js';
import type { Name } from './names.js';
import { countryOf } from './places.js';

interface Texts {
  readonly source: PreparedArticle;
  readonly copy: PreparedArticle;
  readonly names: NameMatcher;
}

/**
 * Whether two names of sentences in other words are told of two things: the one owns what is named and the other is it
 * (“the UN's food agency”, “the WHO”) and at least one of them is known to both texts, or the one is the capital that stands for the other.
 */
export function standInOtherPlaces({ source, copy, names }: Texts, a: Name, b: Name): boolean {
  const country = countryOf(a.key);
  if (country !== undefined && country === countryOf(b.key)) return true;
  if (!names.inCopy(a) && !names.inSource(b)) return false;
  return isAttribute(source, a) !== isAttribute(copy, b);
}

/** `the UN's agency`, `the UN agency`, `French controllers`: a name that says what sort of thing is meant. */
function isAttribute(document: PreparedArticle, { end, endToken, isDemonym }: Name): boolean {
  if (isDemonym) return true;
  if (
    /^['’]s?\s/.test(document.text.slice(end, end + 3)) ||
    /['’]s?$/.test(document.text.slice(end - 2, end))
  )
    return true;
  const next = document.tokens[endToken];
  if (next === undefined || document.text.slice(end, next.start) !== ' ') return false;
  return (
    tagTokens(document)[endToken] === 'NOUN' && /^\p{Ll}/u.test(document.text.slice(next.start, next.end))
  );
}
