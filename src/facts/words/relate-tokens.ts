import { denyingParts } from '../../languages/en/closed-classes.js';
import { turningWords } from '../../languages/en/negative-words.js';
import { tagTokens } from '../../text/tags.js';
import type { PreparedArticle, Token } from '../../types.js';
import { houseForm } from './house-form.js';
import { phrasesAt } from './phrases.js';
import { relateWords, type WordRelation } from './relate-words.js';

/**
 * How the word at a place of a copy relates to the word at a place of its source, each alone or with the words behind
 * it that make a phrase (`called off` for `cancelled`, `took part in` for `joined`): if any reading says the same, they do, and of readings that tell nothing the likeliest to
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
  // “Anti-submarine”, “antisubmarine”; “the over use”, “the overuse”.
  if (isJoined(source, i, b) || isJoined(copy, j, a)) return { relation: 'same', probability: 1 };
  if (mayBeOneForm(a, b) && houseForm(a) === houseForm(b)) return { relation: 'same', probability: 1 };
  const alone = relateWords(a, b, tag, otherTag);
  if (alone.relation === 'same') return alone;
  const phrases = [a, ...phrasesAt(source, i).map(({ norm }) => norm)];
  const others = [b, ...phrasesAt(copy, j).map(({ norm }) => norm)];
  let likeliest = alone;
  for (const x of phrases) {
    for (const y of others) {
      if (x === a && y === b) continue;
      const found = relateWords(x, y, tag, otherTag);
      if (found.relation === 'same') return found;
      if (
        likeliest.relation === 'unknown' &&
        found.relation === 'unknown' &&
        found.probability > likeliest.probability
      )
        likeliest = found;
    }
  }
  return likeliest;
}

/** Two forms of a word begin with one letter, but for figures. */
function mayBeOneForm(a: string, b: string): boolean {
  return a[0] === b[0] || /^\d/.test(a) || /^\d/.test(b);
}

/** Whether the other text writes this word and that before or behind it as one word, but for “not able” and “notable”. */
function isJoined({ text, tokens }: PreparedArticle, i: number, whole: string): boolean {
  const { norm, start, end } = tokens[i]!;
  if (norm.length >= whole.length) return false;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (before && before.norm + norm === whole) return mayJoin(text, before, start);
  return after !== undefined && norm + after.norm === whole && mayJoin(text, { norm, end }, after.start);
}

function mayJoin(text: string, { norm, end }: Pick<Token, 'norm' | 'end'>, next: number): boolean {
  if (next - end !== 1) return false;
  return (
    /[-‐‑]/.test(text[end]!) || (text[end] === ' ' && !turningWords.has(norm) && !denyingParts.has(norm))
  );
}
