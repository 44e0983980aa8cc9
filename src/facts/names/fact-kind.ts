import { placePrepositions, placeNouns, thingWords } from '../../languages/en/name-words.js';
import { directionOf } from '../../languages/en/direction-words.js';
import { joiners } from '../../languages/en/not-names.js';
import { reportingForm } from '../../languages/en/reporting-verbs.js';
import type { PreparedArticle, FactKind } from '../../types.js';
import type { Name } from './names.js';

/** What nothing tells is a place after “in”, “near”, “the town of”, a person by its form, or else an organisation. */
export function factKindOf(
  { text, tokens }: PreparedArticle,
  { kind, firstToken, endToken }: Name,
): FactKind {
  if (kind !== 'name') return kind;
  const at = tokens[firstToken - 1]?.norm === 'the' ? firstToken - 2 : firstToken - 1;
  const [before, cue] = [tokens[at]?.norm ?? '', tokens[at - 1]?.norm ?? ''];
  if (placePrepositions.has(before)) return 'place';
  if (/^(?:of|to)$/.test(before) && placeNouns.has(cue)) return 'place';
  const words = endToken - firstToken;
  const isWithArticle = /^(?:the|an?)$/.test(tokens[firstToken - 1]?.norm ?? '');
  const hasJoiner = tokens.slice(firstToken, endToken).some(({ norm }) => joiners.has(norm));
  if (isWithArticle || words > 3 || hasJoiner) return 'organisation';
  // “IX-81”, “R-Ohio”, “North Hill House” are nobody.
  for (let i = firstToken; i < endToken; i++) {
    const { start, end, norm } = tokens[i]!;
    if (!/^\p{Lu}[\p{L}'’]*\p{Ll}$|^\p{Lu}$/u.test(text.slice(start, Math.min(end, start + 30))))
      return 'organisation';
    if (thingWords.has(norm) || directionOf(norm) !== undefined) return 'organisation';
    if (i > firstToken && text[start - 1] === '-') return 'organisation';
  }
  const next = tokens[endToken]?.norm ?? '';
  const says = reportingForm(next)?.verb.kind === 'speech';
  // Two or three words without an article are most often a name and a surname.
  return words > 1 || next === 'who' || says ? 'person' : 'organisation';
}
