import { areOtherGender, femalePronouns, malePronouns } from '../../languages/en/gendered-words.js';
import type { PreparedArticle } from '../../types.js';
import { indexBy } from '../alignment/assign-best.js';
import { passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';

interface Pronoun {
  readonly token: number;
  readonly sentence: number;
}

/**
 * A “she” of a copy whose source has only “he”, in a sentence of which the source has a “he” in the same case; and the reverse.
 * Sentences may be told in any words, for that a text is of men alone, or of women alone, is seen in all of it. A “her” for a “he” is
 * another person's. One finding a sentence.
 */
export function judgeGenders(context: FactContext): Finding[] {
  if (!context.isCopy) return [];
  const [men, women] = [malePronouns, femalePronouns].map((words) => pronounsOf(context.source, words));
  if (men!.length > 0 && women!.length > 0) return [];
  return women!.length === 0
    ? othersOf(context, men!, pronounsOf(context.copy, femalePronouns))
    : othersOf(context, women!, pronounsOf(context.copy, malePronouns));
}

function othersOf(
  { source, copy, toSource }: FactContext,
  own: readonly Pronoun[],
  others: readonly Pronoun[],
): Finding[] {
  const bySentence = indexBy(own, ({ sentence }) => sentence);
  const seen = new Set<number>();
  return others.flatMap(({ token, sentence }) => {
    if (seen.has(sentence)) return [];
    const { norm } = copy.tokens[token]!;
    const answer = toSource[sentence]!.flatMap((index) => bySentence.get(index) ?? []).find((one) =>
      areOtherGender(source.tokens[one.token]!.norm, norm),
    );
    if (!answer) return [];
    seen.add(sentence);
    const sides = {
      source: passage(source, source.tokens[answer.token]!),
      copy: passage(copy, copy.tokens[token]!),
    };
    return [tell('gender-changed', 'person', sides)];
  });
}

/** In the order of the text. */
function pronounsOf({ sentences, tokens }: PreparedArticle, words: ReadonlySet<string>): Pronoun[] {
  return sentences.flatMap(({ firstToken, endToken }, sentence) => {
    const found: Pronoun[] = [];
    for (let token = firstToken; token < endToken; token++)
      if (words.has(tokens[token]!.norm)) found.push({ token, sentence });
    return found;
  });
}
