import {
  objectPronouns,
  personal,
  pronounPersons,
  relatives,
  subjectPronouns,
} from '../../languages/en/role-words.js';
import { tagTokens, type Tag } from '../../text/tags.js';
import { calendarWords } from '../../languages/en/not-names.js';
import type { PreparedArticle, Sentence, Span } from '../../types.js';
import { nameWords } from '../names/words.js';
import { extractNames } from '../names/names.js';
import { isKnownPlace, knownFormAt } from '../names/places.js';

/** A noun phrase by token index, and the key of what it names. */
export interface NounPhrase extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly key: string;
}

/** Longest phrase, in tokens. */
const maxPhrase = 12;
/** Most prepositional phrases that may stand between a subject's head and its verb. */
const maxNested = 3;

const inPhrase = new Set<Tag>(['ADJ', 'NOUN', 'NUM', 'PROPN', 'DET', 'PRON']);
const beforeVerb = new Set<Tag>(['AUX', 'ADV', 'PART']);

/** The noun phrase that starts at token `i`, if one does and no punctuation stands before its head. */
export function phraseAfter(
  document: PreparedArticle,
  { endToken }: Sentence,
  i: number,
): NounPhrase | undefined {
  const tags = tagTokens(document);
  const { words } = nameWords(document);
  const isPossessive = words[i] === 'her' && (tags[i + 1] === 'NOUN' || tags[i + 1] === 'ADJ');
  if (objectPronouns.has(words[i]!) && !isPossessive) return pronounAt(document, i);
  let end = i;
  while (end < Math.min(endToken, i + maxPhrase)) {
    if (!inPhrase.has(tags[end]!) && words[end] !== '') break;
    if (end > i && isBroken(document, end)) break;
    // A second determiner starts another phrase: "gave the army the town".
    if (end > i && (tags[end] === 'DET' || tags[end] === 'PRON') && words[end] !== '') break;
    end++;
  }
  return toPhrase(document, i, end);
}

/** The noun phrase that is subject of a verb at token `i`: before auxiliaries, adverbs and a relative pronoun. */
export function phraseBefore(
  document: PreparedArticle,
  sentence: Sentence,
  i: number,
): NounPhrase | undefined {
  const tags = tagTokens(document);
  const { words } = nameWords(document);
  let end = i;
  while (end > sentence.firstToken && beforeVerb.has(tags[end - 1]!) && words[end - 1] !== 'to') {
    if (isBroken(document, end)) return undefined;
    end--;
  }
  if (end > sentence.firstToken && subjectPronouns.has(words[end - 1]!) && !isBroken(document, end))
    return pronounAt(document, end - 1);
  let isAside = false;
  if (end > sentence.firstToken && relatives.has(words[end - 1]!) && !isBroken(document, end)) {
    end--;
    isAside = isBroken(document, end);
  } else if (isBroken(document, end)) return undefined;
  for (let nested = 0; nested <= maxNested; nested++) {
    let first = end;
    while (first > Math.max(sentence.firstToken, end - maxPhrase)) {
      if (!inPhrase.has(tags[first - 1]!) && words[first - 1] !== '') break;
      if (first < end && isBroken(document, first)) break;
      first--;
      if (tags[first] === 'DET') break;
    }
    const phrase = toPhrase(document, first, end);
    // "The raid in Dorava, Mali, which killed five": the place is not what killed.
    if (isAside && phrase !== undefined && isKnownPlace(phrase.key)) return undefined;
    const before = first - 1;
    if (phrase === undefined || before < sentence.firstToken || isBroken(document, first)) return phrase;
    // "Between Lere and Gao": the second of a pair of places is no subject either.
    const pair = tags[before] === 'CCONJ' ? prepositionOfPair(tags, sentence.firstToken, before) : before;
    if (tags[pair] !== 'ADP') return phrase;
    // "The group in the north": the head stands before the preposition, unless that opens the sentence.
    if (pair === sentence.firstToken || !inPhrase.has(tags[pair - 1]!) || isBroken(document, pair))
      return undefined;
    end = pair;
  }
  return undefined;
}

/** A pronoun as a phrase: whom it stands for is not known, but “she” and “her” are one. */
function pronounAt({ tokens }: PreparedArticle, i: number): NounPhrase {
  const { start, end, norm } = tokens[i]!;
  return {
    start,
    end,
    firstToken: i,
    endToken: i + 1,
    key: `${pronounKey}${pronounPersons.get(norm) ?? norm}`,
  };
}

/** First letters of the keys of pronouns. */
const pronounKey = 'pronoun ';

/** Whether a key names nobody. */
export function isPronounKey(key: string): boolean {
  return key.startsWith(pronounKey);
}

/** The phrase without determiners, if it has a noun or a name; its key is the name's, or the stems of its words. */
function toPhrase(document: PreparedArticle, first: number, end: number): NounPhrase | undefined {
  const tags = tagTokens(document);
  const { words } = nameWords(document);
  const { tokens } = document;
  while (first < end && (tags[first] === 'DET' || tags[first] === 'PRON' || words[first] === '')) first++;
  while (end > first && words[end - 1] === '') end--;
  while (end > first && tags[end - 1] !== 'NOUN' && tags[end - 1] !== 'PROPN') end--;
  if (end === first || calendarWords.has(words[end - 1]!) || personal.has(words[end - 1]!)) return undefined;
  const name = nameEndingAt(document, end);
  const key =
    name !== undefined && !name.isDemonym ? name.key : keyOfWords(document, words, tags, first, end);
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end, firstToken: first, endToken: end, key };
}

/** Stems of the words, known names in canonical form: `mali soldier` for "Malian soldiers". */
function keyOfWords(
  { tokens }: PreparedArticle,
  words: readonly string[],
  tags: readonly Tag[],
  first: number,
  end: number,
): string {
  const stems: string[] = [];
  for (let i = first; i < end;) {
    const known = knownFormAt(words, i, end);
    if (known !== undefined) stems.push(known.key);
    else if (tags[i] !== 'NUM' && words[i] !== '') stems.push(tokens[i]!.stem);
    i += known?.length ?? 1;
  }
  return stems.join(' ');
}

/** The preposition of "between A and" at the conjunction `at`, else `at`. */
function prepositionOfPair(tags: readonly Tag[], firstToken: number, at: number): number {
  let i = at - 1;
  while (i > firstToken && at - i < 5 && tags[i] === 'PROPN') i--;
  return tags[i] === 'ADP' ? i : at;
}

const endsMemo = new WeakMap<
  PreparedArticle,
  ReadonlyMap<number, { readonly key: string; readonly isDemonym: boolean }>
>();

/** The name whose last token is `end − 1`; its key is that of its referent, so that aliases agree. */
function nameEndingAt(
  document: PreparedArticle,
  end: number,
): { readonly key: string; readonly isDemonym: boolean } | undefined {
  let ends = endsMemo.get(document);
  if (ends === undefined) {
    const { names, referents } = extractNames(document);
    ends = new Map(
      names.map((name) => [name.endToken, { key: referents[name.referent]!.key, isDemonym: name.isDemonym }]),
    );
    endsMemo.set(document, ends);
  }
  return ends.get(end);
}

/** Whether more than a space, a hyphen or a quotation mark stands before token `i`. */
export function isBroken({ text, tokens }: PreparedArticle, i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return true;
  const gap = text.slice(before.end, Math.min(tokens[i]!.start, before.end + 8));
  return !/^[\s\-‐‑"“”'‘’«»]{0,4}$/.test(gap);
}
