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
  if (hasMen !== hasWomen) return hasMen ? exchanged(context, 'he', 'she') : exchanged(context, 'she', 'he');
  const isOfOneKind = createIsOfOneKind(context);
  return [...exchanged(context, 'he', 'she', isOfOneKind), ...exchanged(context, 'she', 'he', isOfOneKind)];
}

function exchanged(
  { source, copy, toSource, words }: FactContext,
  expected: Person,
  other: Person,
  isOfOneKind?: (sentence: number, other: Person) => boolean,
): Finding[] {
  const inSource = pronounsBySentence(source, expected, words.toCopy);
  const stillThere = pronounsBySentence(copy, expected, words.toSource);
  const findings: Finding[] = [];
  for (const [sentence, found] of pronounsBySentence(copy, other, words.toSource)) {
    if (isOfOneKind && (stillThere.has(sentence) || !isOfOneKind(sentence, other))) continue;
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

/** Sentences of one link beyond which it is a passage told anew. */
const maxLinked = 2;

/**
 * Whether a sentence of the copy says “she” of nobody but whom its source, there and in the sentences beside it, knows as a man: no word
 * there for a woman, no other word for one in the copy's sentence or that before it, no two people named in these, and nobody whom the
 * source does not name there.
 */
function createIsOfOneKind({ source, copy, toSource }: FactContext) {
  const [inSource, inCopy] = [personsBySentence(source), personsBySentence(copy)];
  return (sentence: number, other: Person): boolean => {
    const linked = toSource[sentence]!;
    if (linked.length === 0 || linked.length > maxLinked) return false;
    const beside = linked.flatMap((i) => [i - 1, i, i + 1]).filter((i) => source.sentences[i] !== undefined);
    const strange = other === 'she' ? femaleWords : maleWords;
    if (beside.some((i) => normsOf(source, i).some((norm) => strange.has(norm)))) return false;
    const isOther = (norm: string) => strange.has(norm) && pronounPersons.get(norm) === undefined;
    if ([sentence - 1, sentence].some((j) => copy.sentences[j] && normsOf(copy, j).some(isOther)))
      return false;
    const known = new Set(beside.flatMap((i) => inSource.get(i) ?? []));
    const named = [sentence - 1, sentence].flatMap((j) => inCopy.get(j) ?? []);
    return new Set(named).size <= 1 && (inCopy.get(sentence) ?? []).every((name) => known.has(name));
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
    const last = key.slice(key.lastIndexOf(' ') + 1);
    if (own) own.push(last);
    else found.set(sentence, [last]);
  }
  return found;
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
