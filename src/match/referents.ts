import { distinctAscending } from '../sketch/distinct-ascending.js';
import { kept } from '../text/columns.js';
import { createScratch } from '../text/scratch.js';
import { tokenColumnsOf, wordOf } from '../text/token-columns.js';
import type { PreparedArticle } from '../types.js';
import type { DocumentFrequency } from './document-frequencies.js';
import { hashPair, hashTerm } from './hash-term.js';
import { markWords } from './mark-words.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

/** What a word does in its sentence: the slots of a template are names and numbers, its frame is the rest. */
export type WordRole = typeof frame | typeof content | typeof name | typeof number;
/** A function word. */
export const frame = 0;
/** A word that tells something and is no name. */
export const content = 1;
export const name = 2;
export const number = 3;

/** The words of a document as what they refer to, by token. */
export interface Referents {
  readonly roles: Uint8Array;
  /** Hash of what is named: numbers by value, other words by stem. */
  readonly terms: Uint32Array;
  /** Number of plain numbers by token; NaN for other words. */
  readonly values: Float64Array;
  /** What finding the same word in another text says: 1 for a number, the share of the greatest rarity for a word. */
  readonly weights: Float64Array;
  /** Hash of the nearest words before and after that are no slots, as they are written. */
  readonly contexts: Uint32Array;
  /** Distinct terms of all words but those of the frame, ascending. */
  readonly slots: Uint32Array;
  /** Distinct terms of the names and numbers in the order in which they come, and the weight of each where it comes first. */
  readonly marked: { readonly terms: Uint32Array; readonly weights: Float64Array };
}

/** Rarity from which the capital of a sentence's first word marks a name; learnt words of news begin below it. */
const rareFirstWord = 6;

/** In a text with more capitals than this they mark no names: German nouns, lines of shouting. */
const maxCapitals = 0.3;

/** Nats of the rarest word. */
const maxRarity = 9;

/** English numbers written out; `one` is an article more often than not. */
const numberWords = new Map(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 2]),
);

/** Days and months with a capital are figures of a date. */
const calendarWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Makes the function from documents to their referents; each document is read once. */
export function createReferentFinder(
  documentFrequency: DocumentFrequency,
): (document: PreparedArticle) => Referents {
  const memo = new WeakMap<PreparedArticle, Referents>();
  return (document) => {
    let made = memo.get(document);
    if (!made)
      memo.set(
        document,
        (made = findReferents(document, vocabularyOf(documentFrequency, document.language))),
      );
    return made;
  };
}

/** Marks what the words of a document refer to. Linear in its length. */
function findReferents(document: PreparedArticle, find: Vocabulary): Referents {
  const { text, sentences, language } = document;
  const columns = tokenColumnsOf(document);
  const { length: size, starts, numbers, ids } = columns;
  const marks = markWords(document, find);
  const roles = kept.bytes(size);
  const terms = kept.integers(size);
  const values = kept.reals(size).fill(NaN);
  const weights = kept.reals(size);
  let capitals = 0;
  for (let i = 0; i < size; i++) capitals += marks.isName[i]!;
  const hasNames = capitals <= maxCapitals * size;
  const names = new Set<number>();
  const isEnglish = language === 'en';
  // Most words are neither, and come again and again.
  const isSpecial = scratchSpecial(ids.length);
  for (let number = 0; number < ids.length; number++) {
    const { norm } = wordOf(columns, number);
    isSpecial[number] = isEnglish && (numberWords.has(norm) || calendarWords.has(norm)) ? 1 : 0;
  }
  for (let i = 0; i < size; i++) {
    const { norm } = wordOf(columns, numbers[i]!);
    const isMarked = isSpecial[numbers[i]!] === 1;
    const value = marks.isNumber[i] ? plainNumber(norm) : isMarked ? numberWords.get(norm) : undefined;
    terms[i] = marks.stemHashes[marks.numbers[i]!]!;
    weights[i] = marks.rarities[i]! / maxRarity;
    const isDate = isMarked && calendarWords.has(norm) && isCapital(text, starts[i]!);
    if (marks.isNumber[i] || value !== undefined || isDate) {
      roles[i] = number;
      weights[i] = 1;
      if (value !== undefined) {
        values[i] = value;
        terms[i] = hashTerm(String(value));
      }
    } else if (marks.isName[i] && hasNames) {
      roles[i] = name;
      names.add(terms[i]!);
    } else if (marks.isContent[i]) roles[i] = content;
  }
  // A capital at the start of a sentence or in a headline marks nothing by itself.
  for (const { firstToken, endToken, isTitle } of sentences) {
    for (let i = firstToken; i < (isTitle ? endToken : Math.min(endToken, firstToken + 1)); i++) {
      if (roles[i] !== content) continue;
      const isRareFirst =
        hasNames && !isTitle && marks.rarities[i]! >= rareFirstWord && isCapital(text, starts[i]!);
      if (names.has(terms[i]!) || isRareFirst) roles[i] = name;
    }
  }
  shareRuns(roles, weights);
  return {
    roles,
    terms,
    values,
    weights,
    contexts: contextsOf(roles, marks.norms, sentences),
    slots: distinctSlots(roles, terms),
    marked: markedTerms(roles, terms, weights),
  };
}

const scratchSpecial = createScratch((length) => new Uint8Array(length));

function distinctSlots(roles: Uint8Array, terms: Uint32Array): Uint32Array {
  return distinctAscending(terms.filter((_, i) => roles[i]! > frame));
}

function markedTerms(roles: Uint8Array, terms: Uint32Array, weights: Float64Array): Referents['marked'] {
  const firsts = new Map<number, number>();
  for (let i = 0; i < roles.length; i++)
    if (roles[i]! >= name && !firsts.has(terms[i]!)) firsts.set(terms[i]!, weights[i]!);
  return { terms: Uint32Array.from(firsts.keys()), weights: Float64Array.from(firsts.values()) };
}

/** `Maria Lindqvist` is one slot of two words. */
function shareRuns(roles: Uint8Array, weights: Float64Array): void {
  for (let i = 0; i < roles.length;) {
    let end = i + 1;
    while (roles[i] === name && roles[end] === name) end++;
    for (let k = i; k < end; k++) weights[k]! /= end - i;
    i = end;
  }
}

function contextsOf(
  roles: Uint8Array,
  norms: Uint32Array,
  sentences: PreparedArticle['sentences'],
): Uint32Array {
  const contexts = kept.integers(roles.length);
  for (const { firstToken, endToken } of sentences) {
    let before = 0;
    for (let i = firstToken; i < endToken; i++) {
      contexts[i] = before;
      if (roles[i]! < name) before = norms[i]!;
    }
    let after = 0;
    for (let i = endToken - 1; i >= firstToken; i--) {
      contexts[i] = hashPair(contexts[i]!, after);
      if (roles[i]! < name) after = norms[i]!;
    }
  }
  return contexts;
}

/** The figures that a word begins with: `1,200`, `1.5`, `7.40pm`, `2년간`; undefined for `A27`. */
function plainNumber(norm: string): number | undefined {
  const figures = /^(\d[\d.,]*)\p{L}*$/u.exec(norm)?.[1];
  if (figures === undefined) return undefined;
  const value = Number(figures.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

function isCapital(text: string, at: number): boolean {
  const first = text[at]!;
  return first !== first.toLowerCase();
}
