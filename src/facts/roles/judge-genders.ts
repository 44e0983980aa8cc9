import { areOtherGender, femaleWords, maleWords } from '../../languages/en/gendered-words.js';
import { pronounPersons } from '../../languages/en/role-words.js';
import { isQuoted } from '../../text/is-quoted.js';
import type { PreparedArticle } from '../../types.js';
import { areEnglish, passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';

type Person = 'he' | 'she';

/** Of each sentence that has any, the tokens of some pronouns: by their word, one each. */
type PronounsBySentence = ReadonlyMap<number, ReadonlyMap<string, number>>;

/**
 * A “she” of a copy whose source has no word for a woman, in a sentence of which the source has a “he” in the same case; and
 * the reverse. Sentences may be told in any words, for that a text has no such word is seen in all of it. What is quoted does not
 * count. A “her” for a “he” is another person's, and where the copy's sentence has its “he” as well, the “she” is somebody
 * else. One finding a sentence; at most sixteen looks a link of sentences.
 */
export function judgeGenders(context: FactContext): Finding[] {
  const { source, isCopy } = context;
  if (!isCopy || !areEnglish(context)) return [];
  const hasMen = source.tokens.some(({ norm }) => maleWords.has(norm));
  const hasWomen = source.tokens.some(({ norm }) => femaleWords.has(norm));
  if (hasMen === hasWomen) return [];
  return hasMen ? exchanged(context, 'he', 'she') : exchanged(context, 'she', 'he');
}

function exchanged(
  { source, copy, toSource, words }: FactContext,
  expected: Person,
  other: Person,
): Finding[] {
  const inSource = pronounsBySentence(source, expected, words.toCopy);
  const stillThere = pronounsBySentence(copy, expected, words.toSource);
  const findings: Finding[] = [];
  for (const [sentence, found] of pronounsBySentence(copy, other, words.toSource)) {
    const answerOf = ([norm, token]: readonly [string, number]): number | undefined => {
      const partner = words.toSource[token]!;
      if (partner >= 0 && areOtherGender(source.tokens[partner]!.norm, norm)) return partner;
      if ([...(stillThere.get(sentence)?.keys() ?? [])].some((own) => areOtherGender(own, norm)))
        return undefined;
      for (const index of toSource[sentence]!)
        for (const [own, answer] of inSource.get(index) ?? []) if (areOtherGender(own, norm)) return answer;
      return undefined;
    };
    for (const [norm, token] of found) {
      const answer = answerOf([norm, token]);
      if (answer === undefined) continue;
      const sides = {
        source: passage(source, source.tokens[answer]!),
        copy: passage(copy, copy.tokens[token]!),
      };
      findings.push(tell('gender-changed', 'person', sides));
      break;
    }
  }
  return findings;
}

/** Of each word the first that has no partner, else the first. */
function pronounsBySentence(
  document: PreparedArticle,
  person: Person,
  partners: Int32Array,
): PronounsBySentence {
  const bySentence = new Map<number, Map<string, number>>();
  document.sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let token = firstToken; token < endToken; token++) {
      const { norm, start } = document.tokens[token]!;
      if (pronounPersons.get(norm) !== person || isQuoted(document, start)) continue;
      const byWord = bySentence.get(sentence) ?? new Map<string, number>();
      bySentence.set(sentence, byWord);
      const known = byWord.get(norm);
      if (known === undefined || (partners[known]! >= 0 && partners[token]! < 0)) byWord.set(norm, token);
    }
  });
  return bySentence;
}
