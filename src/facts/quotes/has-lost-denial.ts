import { denialsElsewhere } from '../../languages/other-languages.js';
import type { PreparedArticle } from '../../types.js';
import { tokensOf } from '../alignment/align-words.js';
import type { FactContext } from '../fact-context.js';
import type { Spoken } from './spoken.js';
import { readsAsEnglish } from '../../text/reads-as-english.js';

/**
 * Whether a quotation was cut by a word that denies what stands right beside it, and the sentences of the copy
 * deny less often: “No vamos a cerrar”, “Vamos a cerrar”. A “not” that went before the marks (did not “close the plant”) is kept.
 */
export function hasLostDenial({ source, copy, words }: FactContext, a: Spoken, b: Spoken): boolean {
  for (let i = a.firstToken; i < a.endToken; i++) {
    if (!denies(source, i) || words.toCopy[i]! >= 0) continue;
    const after = words.toCopy[i + 1] ?? -1;
    if (after < b.firstToken || after >= b.endToken) continue;
    const [before, left] = [tokensOf(source, a.sentences), tokensOf(copy, b.sentences)];
    return left.filter((j) => denies(copy, j)).length < before.filter((k) => denies(source, k)).length;
  }
  return false;
}

function denies({ tokens, language }: PreparedArticle, i: number): boolean {
  const { norm } = tokens[i]!;
  return readsAsEnglish(language)
    ? norm === 'not' || norm === 'never' || norm === "n't" || norm.endsWith("n't")
    : (denialsElsewhere.get(language)?.has(norm) ?? false);
}
