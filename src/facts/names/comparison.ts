import { joiners } from '../../languages/en/not-names.js';
import { genericHeads, headSynonyms } from '../../languages/en/organisation-words.js';
import type { PreparedArticle } from '../../types.js';
import { isAcronymOf } from './aliases.js';
import { bagKey, coreKey, createUnions } from './referents.js';
import { nameSimilarity } from './similarity.js';
import { findPhrases } from './phrase-search.js';
import { extractNames, type Name, type Names } from './names.js';
import { areDistinctPlaces, isKnownPlace } from './places.js';

/**
 * How the name in the copy stands to the name in the source. `alias`: other words for the same, by a definition in
 * either text or by its initials; `variant`: another spelling or word order; `less-specific`: the copy's name says less.
 */
export type NameVerdict = 'same' | 'alias' | 'variant' | 'less-specific' | 'more-specific' | 'different';

/** Compares names of two documents; aliases that either defines hold in both. */
export interface NameMatcher {
  compare(source: Name, copy: Name): NameVerdict;
  /** Whether the referent of a source's name occurs anywhere in the copy, in any of its forms. */
  inCopy(source: Name): boolean;
  /** Whether the referent of a copy's name occurs anywhere in the source, in any of its forms. */
  inSource(copy: Name): boolean;
}

/** Least {@link nameSimilarity} of two spellings of one name. */
const minSimilarity = 0.75;

/** Forms of one referent that are compared with those of another. */
const maxForms = 4;

/** Makes the matcher of two documents. Each question then costs time in the length of the names only. */
export function createNameMatcher(source: PreparedArticle, copy: PreparedArticle): NameMatcher {
  const [sourceNames, copyNames] = [extractNames(source), extractNames(copy)];
  const groupOf = uniteForms(sourceNames, copyNames);
  const formsOf = ({ referents }: Names): string[] => referents.flatMap(({ forms }) => forms);
  const inSource = findPhrases(source, formsOf(copyNames));
  const inCopy = findPhrases(copy, formsOf(sourceNames));
  const occurs = (
    name: Name,
    names: Names,
    found: ReadonlySet<string>,
    others: ReadonlySet<number>,
  ): boolean => {
    const { forms } = names.referents[name.referent]!;
    return forms.some((form) => found.has(form)) || others.has(groupOf(name.key)!);
  };
  const groupsOf = ({ names }: Names): Set<number> => new Set(names.map(({ key }) => groupOf(key)!));
  const [sourceGroups, copyGroups] = [groupsOf(sourceNames), groupsOf(copyNames)];
  const compare = (a: Name, b: Name): NameVerdict => {
    const [x, y] = [sourceNames.referents[a.referent]!, copyNames.referents[b.referent]!];
    if (x.key === y.key) return 'same';
    if (groupOf(a.key) === groupOf(b.key))
      return bagKey(coreKey(a.key)) === bagKey(coreKey(b.key)) ? 'variant' : 'alias';
    const verdict = compareKeys(a.key, b.key);
    if (verdict !== 'different' || areDistinctPlaces(a.key, b.key)) return verdict;
    // The forms as written: a canonical key hides that "Medecines sans Frontieres" is a misspelling.
    // Of two people of one surname that surname tells nothing.
    const surname = sharedSurname(a.key, b.key);
    for (const form of x.forms.slice(0, maxForms)) {
      for (const other of y.forms.slice(0, maxForms)) {
        if (surname !== undefined && (form === surname || other === surname)) continue;
        const found = form === a.key && other === b.key ? verdict : compareKeys(form, other);
        if (found !== 'different') return found;
      }
    }
    return 'different';
  };
  // Names of one key are one referent, and every mention of it is compared with those near it.
  const verdicts = new Map<string, Map<string, NameVerdict>>();
  return {
    compare(a, b) {
      if (a.key === b.key) return 'same';
      let row = verdicts.get(a.key);
      if (row === undefined) verdicts.set(a.key, (row = new Map<string, NameVerdict>()));
      let verdict = row.get(b.key);
      if (verdict === undefined) row.set(b.key, (verdict = compare(a, b)));
      return verdict;
    },
    inCopy: (name) => occurs(name, sourceNames, inCopy, copyGroups),
    inSource: (name) => occurs(name, copyNames, inSource, sourceGroups),
  };
}

/** The surname of two full names with other first names: “Jodi Arian”, “Terry Arian”. */
function sharedSurname(a: string, b: string): string | undefined {
  const [x, y] = [a.split(' '), b.split(' ')];
  const surname = x.at(-1)!;
  if (x.length < 2 || y.length < 2 || surname !== y.at(-1)) return undefined;
  return isSameWord(x[0]!, y[0]!) ? undefined : surname;
}

/** Compares two keys with no document at hand. */
export function compareKeys(a: string, b: string): NameVerdict {
  if (a === b) return 'same';
  if (areDistinctPlaces(a, b)) return 'different';
  const [x, y] = [contentWords(a), contentWords(b)];
  if (x.length === 0 || y.length === 0) return 'different';
  if (bagKey(a) === bagKey(b)) return 'variant';
  // By the words as they stand: a department is a ministry, but no M.
  if (x.length === 1 && y.length > 1 && isAcronymOf(a, b.split(' '))) return 'alias';
  if (y.length === 1 && x.length > 1 && isAcronymOf(b, a.split(' '))) return 'alias';
  if (isVariant(a, b)) return 'variant';
  // Words that only one has, once spellings are matched.
  const [onlyA, onlyB] = leftOver(x, y);
  if (onlyA.length === 0 && onlyB.length === 0) return 'variant';
  // “Unified State Exam”: one word is cut short where all others stayed.
  if (onlyA.length === 1 && onlyB.length === 1 && x.length > 2 && isCutShort(onlyA[0]!, onlyB[0]!))
    return 'variant';
  if (onlyA.length === 0) return isPartOf(x, y, onlyB) ? 'more-specific' : 'different';
  if (onlyB.length === 0) return isPartOf(y, x, onlyA) ? 'less-specific' : 'different';
  return 'different';
}

function isVariant(a: string, b: string): boolean {
  return nameSimilarity(a.replace(/ /g, ''), b.replace(/ /g, '')) >= minSimilarity && !hasDistinctWord(a, b);
}

/** Whether the two differ by a word that is a known place in one of them. */
function hasDistinctWord(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.length !== y.length) return false;
  return x.some(
    (word, i) => areDistinctPlaces(word, y[i]!) || (word !== y[i]! && nameSimilarity(word, y[i]!) < 0.6),
  );
}

function leftOver(x: readonly string[], y: readonly string[]): [string[], string[]] {
  const rest = [...y];
  const onlyX: string[] = [];
  // Names are short; the cap keeps hostile ones so.
  for (const word of x.slice(0, 16)) {
    const equal = rest.indexOf(word);
    const i = equal >= 0 ? equal : rest.findIndex((other) => isSameWord(word, other));
    if (i < 0) onlyX.push(word);
    else rest.splice(i, 1);
  }
  return [onlyX, rest];
}

function isSameWord(a: string, b: string): boolean {
  if (areDistinctPlaces(a, b)) return false;
  return isInitialOf(a, b) || areInflections(a, b) || nameSimilarity(a, b) >= minSimilarity;
}

/** Letters of a word that was cut short, at least. */
const minCut = 4;

function isCutShort(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= minCut && long.startsWith(short) && !isKnownPlace(short) && !isKnownPlace(long);
}

const ofPeople = /(?:ians?|ans?|ese|ish|i|s)$/;

/** Plural or demonym of one name: Templars and Templar, Babylonian and Babylon. */
function areInflections(a: string, b: string): boolean {
  if (`${a}s` === b || `${b}s` === a) return true;
  if (!ofPeople.test(a) && !ofPeople.test(b)) return false;
  const [x, y] = [a, b].map((word) => word.replace(ofPeople, '').replace(/i?a$/, ''));
  return Math.min(x!.length, y!.length) >= 5 && nameSimilarity(x!, y!) >= 0.9;
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

/** A shorter name is the longer one with less said, if it keeps its head or loses only words of kind. */
function isPartOf(shorter: readonly string[], longer: readonly string[], lost: readonly string[]): boolean {
  if (lost.every((word) => genericHeads.has(word))) return true;
  if (isKnownPlace(shorter.join(' '))) return false;
  return isSameWord(shorter.at(-1)!, longer.at(-1)!) || shorter.length > 1 || shorter[0] === longer[0];
}

/** Whether two keys have the same words in any order, “department” for “ministry” among them. */
export function haveSameWords(a: string, b: string): boolean {
  return contentWords(a).sort().join(' ') === contentWords(b).sort().join(' ');
}

function contentWords(key: string): string[] {
  return key
    .split(' ')
    .filter((word) => word !== '' && !joiners.has(word))
    .map((word) => headSynonyms.get(word) ?? word);
}

/** Acronyms of one text, and names of more words of the other, that are held against each other. */
const maxAcronyms = 40;
const maxLongs = 200;
const maxLetters = 6;

/** Sets of keys that are one name over both documents; surnames stay out, as two people may share one. */
function uniteForms(...documents: readonly Names[]): (key: string) => number | undefined {
  const ids = new Map<string, number>();
  const idOf = (key: string): number => {
    let id = ids.get(key);
    if (id === undefined) ids.set(key, (id = ids.size));
    return id;
  };
  const pairs: [number, number][] = [];
  for (const { names, aliases, referents } of documents) {
    for (const { key } of names) {
      pairs.push([idOf(key), idOf(`core ${coreKey(key)}`)], [idOf(key), idOf(`bag ${bagKey(key)}`)]);
    }
    for (const alias of aliases)
      for (const i of alias.names) pairs.push([idOf(names[alias.names[0]!]!.key), idOf(names[i]!.key)]);
    for (const { mentions, key } of referents) {
      for (const i of mentions)
        if (isAcronymOf(names[i]!.key, key.split(' '))) pairs.push([idOf(key), idOf(names[i]!.key)]);
    }
  }
  // “DH” in one text, “Department of Health” in the other: who spells it out tells of the same.
  for (const one of documents)
    for (const other of documents) {
      if (one === other) continue;
      const shorts = one.names
        .filter(({ key }) => key.length <= maxLetters && !key.includes(' '))
        .slice(0, maxAcronyms);
      const longs = other.names.flatMap(({ key }) =>
        key.includes(' ') ? [{ key, words: key.split(' ') }] : [],
      );
      longs.length = Math.min(longs.length, maxLongs);
      for (const { key: short } of shorts)
        for (const { key: long, words } of longs)
          if (isAcronymOf(short, words)) pairs.push([idOf(short), idOf(long)]);
    }
  const unions = createUnions(ids.size);
  for (const [a, b] of pairs) unions.unite(a, b);
  return (key) => {
    const id = ids.get(key);
    return id === undefined ? undefined : unions.find(id);
  };
}
