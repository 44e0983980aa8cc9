import { isContent } from '../alignment/align-words.js';
import { isUnitWord } from '../../languages/en/unit-words.js';
import { sayTheSame } from '../words/say-the-same.js';
import { tokenAt, type FactContext, type Finding } from '../fact-context.js';

/**
 * Whether a fact that is told as kept or rephrased holds a content word that something else stands for: then it is
 * neither, whatever its value. Figures and units are the business of the judge of figures.
 */
export function holdsOtherWords({ source, copy, words }: FactContext, finding: Finding): boolean {
  if (!finding.source || !finding.copy) return false;
  const end = tokenAt(source, finding.source.end);
  const free = freeWords(
    copy.tokens,
    words.toSource,
    tokenAt(copy, finding.copy.start),
    tokenAt(copy, finding.copy.end),
  );
  if (free.length === 0) return false;
  return freeWords(source.tokens, words.toCopy, tokenAt(source, finding.source.start), end).some(
    (x) => !free.some((y) => sayTheSame(x.norm, y.norm)),
  );
}

/** Figures and their units are compared by value. */
function isFigure(norm: string): boolean {
  return /\p{N}/u.test(norm) || isUnitWord(norm);
}

function freeWords(
  tokens: FactContext['source']['tokens'],
  partners: Int32Array,
  first: number,
  end: number,
): FactContext['source']['tokens'] {
  return tokens
    .slice(first, end)
    .filter((token, i) => partners[first + i]! < 0 && isContent(token) && !isFigure(token.norm));
}
