import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle } from '../../types.js';
import { isKnownWord, relateWords, type WordRelation } from './relate-words.js';

/**
 * How the word at a place of a copy relates to the word at a place of its source, each alone or with the word behind it
 * (`called off` for `cancelled`): if any reading says the same, they do, and of readings that tell nothing the likeliest to
 * say the same counts.
 */
export function relateTokens(
  source: PreparedArticle,
  i: number,
  copy: PreparedArticle,
  j: number,
): WordRelation {
  const [tag, otherTag] = [tagTokens(source)[i], tagTokens(copy)[j]];
  const [a, b] = [source.tokens[i]!.norm, copy.tokens[j]!.norm];
  const alone = relateWords(a, b, tag, otherTag);
  if (alone.relation === 'same') return alone;
  const [phrase, other] = [phraseAt(source, i, tag), phraseAt(copy, j, otherTag)];
  let likeliest = alone;
  for (const [x, y] of [
    [phrase, b],
    [a, other],
    [phrase, other],
  ]) {
    if (x === undefined || y === undefined) continue;
    const found = relateWords(x, y, tag, otherTag);
    if (found.relation === 'same') return found;
    if (
      likeliest.relation === 'unknown' &&
      found.relation === 'unknown' &&
      found.probability > likeliest.probability
    )
      likeliest = found;
  }
  return likeliest;
}

function phraseAt({ tokens }: PreparedArticle, i: number, tag: string | undefined): string | undefined {
  const next = tokens[i + 1]?.norm;
  if (tag !== 'VERB' || next === undefined || !/^[a-z]{2,8}$/.test(next)) return undefined;
  const phrase = `${tokens[i]!.norm}_${next}`;
  return isKnownWord(phrase, tag) ? phrase : undefined;
}
