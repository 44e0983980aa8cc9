import { areOtherGender, femaleWords, maleWords } from '../../languages/en/gendered-words.js';
import { pronounPersons } from '../../languages/en/role-words.js';
import { isQuoted } from '../../text/is-quoted.js';
import type { PreparedArticle } from '../../types.js';
import { extractNames } from '../names/names.js';
import { areEnglish, passage, type FactContext, type Finding } from '../fact-context.js';
import { tell } from '../findings/tell.js';

type Person = 'he' | 'she';

/** Of each sentence that has any, the tokens of some pronouns: by their word, one each. */
type PronounsBySentence = ReadonlyMap<number, ReadonlyMap<string, number>>;

/**
 * A “she” of a copy whose source has no word for a woman there, in a sentence of which the source has a “he” in the same case; and
 * the reverse. Sentences may be told in any words, for that a text has no such word is seen in all of it, or, where it tells of men
 * and women, in the linked sentences and those beside them. What is quoted does not count. A “her” for a “he” is another
 * person's, and where the copy's sentence has its “he” as well, the “she” is somebody else. One finding a sentence; at most
 * sixteen looks a link of sentences.
 */
export function judgeGenders(context: FactContext): Finding[] {
  const { source, isCopy } = context;
  if (!isCopy || !areEnglish(context)) return [];
  const hasMen = source.tokens.some(({ norm }) => maleWords.has(norm));
  const hasWomen = source.tokens.some(({ norm }) => femaleWords.has(norm));
  if (!hasMen && !hasWomen) return [];
  const mayBe = createMayBe(context, hasMen && hasWomen);
  return [
    ...(hasMen ? exchanged(context, 'he', 'she', mayBe) : []),
    ...(hasWomen ? exchanged(context, 'she', 'he', mayBe) : []),
  ];
}

function exchanged(
  { source, copy, toSource, words }: FactContext,
  expected: Person,
  other: Person,
  mayBe: (sentence: number, other: Person, isStillThere: boolean) => boolean,
): Finding[] {
  const inSource = pronounsBySentence(source, expected, words.toCopy);
  const stillThere = pronounsBySentence(copy, expected, words.toSource);
  const isOfNewcomer = createIsOfNewcomer(source, copy);
  const findings: Finding[] = [];
  for (const [sentence, found] of pronounsBySentence(copy, other, words.toSource)) {
    if (!mayBe(sentence, other, stillThere.has(sentence))) continue;
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
      if (answer === undefined || isOfNewcomer(answer, sentence)) continue;
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

/** “Her predecessor, Daniel Andrews”: whoever is first named behind a pronoun is not whom it means, and “his” of the copy may be of him. */
function createIsOfNewcomer(source: PreparedArticle, copy: PreparedArticle) {
  const inCopy = personsBySentence(copy);
  const { names, referents } = extractNames(source);
  const firsts = new Map<string, number>();
  for (const { referent, firstToken } of names) {
    const last = lastWord(referents[referent]!.key);
    if (!firsts.has(last)) firsts.set(last, firstToken);
  }
  return (answer: number, sentence: number): boolean =>
    (inCopy.get(sentence) ?? []).some((name) => {
      const first = firsts.get(name) ?? -1;
      return first > answer && first <= answer + maxToNewcomer;
    });
}

/** Words from a pronoun to somebody who is named behind it. */
const maxToNewcomer = 6;

/** Sentences of one link beyond which it is a passage told anew. */
const maxLinked = 2;

/**
 * Whether a sentence of the copy may say “she” of him whom its source calls “he”: no other word for a woman there or in the sentence before it.
 * Where the source tells of both men and women (`isOfBoth`), no two people are named in these, it also has no word for a woman there and
 * in the sentences beside it, no “he” is left, and nobody is named whom the source does not name there.
 */
function createMayBe({ source, copy, toSource }: FactContext, isOfBoth: boolean) {
  const inCopy = personsBySentence(copy);
  const inSource = isOfBoth ? personsBySentence(source) : undefined;
  return (sentence: number, other: Person, isStillThere: boolean): boolean => {
    const strange = other === 'she' ? femaleWords : maleWords;
    const isOther = (norm: string) => strange.has(norm) && pronounPersons.get(norm) === undefined;
    const near = [sentence - 1, sentence].filter((j) => copy.sentences[j] !== undefined);
    if (near.some((j) => normsOf(copy, j).some(isOther))) return false;
    if (!inSource) return true;
    if (new Set(near.flatMap((j) => inCopy.get(j) ?? [])).size > 1) return false;
    const linked = toSource[sentence]!;
    if (isStillThere || linked.length === 0 || linked.length > maxLinked) return false;
    const beside = linked.flatMap((i) => [i - 1, i, i + 1]).filter((i) => source.sentences[i] !== undefined);
    if (beside.some((i) => normsOf(source, i).some((norm) => strange.has(norm)))) return false;
    const known = new Set(beside.flatMap((i) => inSource.get(i) ?? []));
    return (inCopy.get(sentence) ?? []).every((name) => known.has(name));
  };
}

function normsOf({ tokens, sentences }: PreparedArticle, sentence: number): string[] {
  const { firstToken, endToken } = sentences[sentence]!;
  return tokens.slice(firstToken, endToken).map(({ norm }) => norm);
}

/** The last words of the names of people in each sentence, and of those that may be people. */
function personsBySentence(document: PreparedArticle): ReadonlyMap<number, readonly string[]> {
  const { names, referents } = extractNames(document);
  const found = new Map<number, string[]>();
  for (const { sentence, referent, isDemonym } of names) {
    const { kind, key } = referents[referent]!;
    if (isDemonym || (kind !== 'person' && kind !== 'name')) continue;
    const own = found.get(sentence);
    const last = lastWord(key);
    if (own) own.push(last);
    else found.set(sentence, [last]);
  }
  return found;
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
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
