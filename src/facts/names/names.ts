import {
  weakAlone,
  organisationWords,
  placeCues,
  placeWords,
} from '../../languages/en/organisation-words.js';
import { innerTitles, titleOpeners, titles } from '../../languages/en/titles.js';
import type { PreparedArticle, Span } from '../../types.js';
import { findAliases, type Alias } from './aliases.js';
import { acronymPairs, bagKey, coreKey, createUnions } from './referents.js';
import { findNameRuns, type NameRun } from './runs.js';
import { canonicalWords, nameWords, type NameWords } from './words.js';
import { isKnownPlace, knownFormAt } from './places.js';

/** `name` where nothing tells which. */
export type NameKind = 'person' | 'organisation' | 'place' | 'name';

/** A name where it stands; tokens are `tokens[firstToken … endToken − 1]`. */
export interface Name extends Span {
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: NameKind;
  /** Folded canonical form without titles: `mali` for Malian, `assimi goita`. */
  readonly key: string;
  readonly isDemonym: boolean;
  /** Index into `referents`. */
  readonly referent: number;
}

/** Whom or what the names of one document stand for. */
export interface Referent {
  readonly kind: NameKind;
  /** The fullest key. */
  readonly key: string;
  /** Every form and alias in this document, folded, and their keys. */
  readonly forms: readonly string[];
  /** Indexes into `names`, ascending. */
  readonly mentions: readonly number[];
}

export interface Names {
  /** In reading order. */
  readonly names: readonly Name[];
  readonly referents: readonly Referent[];
  readonly aliases: readonly Alias[];
}

interface Draft extends Omit<Name, 'referent'> {
  readonly words: readonly string[];
  readonly isAcronym: boolean;
}

const memo = new WeakMap<PreparedArticle, Names>();

/** The names of an English document, what they refer to, and the aliases it defines. Linear in its length. */
export function extractNames(document: PreparedArticle): Names {
  let result = memo.get(document);
  if (result === undefined) {
    const words = nameWords(document);
    const drafts = findNameRuns(document).flatMap((run) => splitRun(document, words, run));
    const aliases = findAliases(document, drafts);
    result = { ...link(drafts, aliases), aliases };
    memo.set(document, result);
  }
  return result;
}

/**
 * Cuts a run into names: "Russian President Ivan Petrov" is Russian and Ivan Petrov, "House Speaker Ann Lee" is House
 * and Ann Lee; an institution stays whole ("Malian Army", "Attorney General Office").
 */
function splitRun(
  document: PreparedArticle,
  words: NameWords,
  { sentence, firstToken, endToken }: NameRun,
): Draft[] {
  const drafts: Draft[] = [];
  const draft = (first: number, end: number, kind?: NameKind): void => {
    const own = words.words.slice(first, end).filter((word) => word !== '');
    if (own.length === 1 && weakAlone.has(own[0]!) && !words.isAcronym[first]) return;
    const known = knownFormAt(own, 0);
    const isWhole = known?.length === own.length;
    drafts.push({
      start: document.tokens[first]!.start,
      end: document.tokens[end - 1]!.end,
      sentence,
      firstToken: first,
      endToken: end,
      words: own,
      key: canonicalWords(own).join(' '),
      isDemonym: isWhole && known.isDemonym,
      isAcronym: end === first + 1 && words.isAcronym[first]!,
      kind: kind ?? kindOf(words, first, end),
    });
  };

  let first = firstToken;
  const known = knownFormAt(words.words, first, endToken);
  const afterKnown = first + (known?.length ?? 0);
  if (known !== undefined && afterKnown < endToken && !isInstitution(words, afterKnown, endToken)) {
    if (known.isDemonym || titles.has(words.words[afterKnown]!)) {
      draft(first, afterKnown);
      first = afterKnown;
    }
  }
  const afterTitles = endOfTitles(words, first, endToken);
  if (afterTitles === endToken) return drafts; // "the President": nobody is named
  if (afterTitles > first && !isInstitution(words, afterTitles, endToken)) {
    const isOnlyOpener = titleOpeners.has(words.words[afterTitles - 1]!);
    draft(afterTitles, endToken, isOnlyOpener ? undefined : 'person');
    return drafts;
  }
  for (let i = first + 1; i < endToken - 1; i++) {
    if (!innerTitles.has(words.words[i]!)) continue;
    const end = endOfTitles(words, i, endToken);
    if (end === endToken || isInstitution(words, end, endToken)) break;
    let before = i;
    while (before > first && titleOpeners.has(words.words[before - 1]!)) before--;
    if (before > first) draft(first, before);
    draft(end, endToken, 'person');
    return drafts;
  }
  draft(first, endToken);
  return drafts;
}

function endOfTitles({ words }: NameWords, first: number, endToken: number): number {
  let end = first;
  while (end < endToken && titles.has(words[end]!)) end++;
  return end;
}

function isInstitution({ words }: NameWords, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (organisationWords.has(words[i]!) || placeWords.has(words[i]!)) return true;
  return false;
}

function kindOf({ words, isAcronym }: NameWords, first: number, end: number): NameKind {
  const known = knownFormAt(words, first, end);
  if (known?.length === end - first) {
    return isKnownPlace(known.key) ? 'place' : known.isDemonym ? 'name' : 'organisation';
  }
  for (let i = first; i < end; i++) if (organisationWords.has(words[i]!)) return 'organisation';
  if (placeWords.has(words[end - 1]!) || placeWords.has(words[first]!)) return 'place';
  if (placeCues.has(words[end] ?? '')) return 'place';
  if (words[first - 1] === 'of' && placeCues.has(words[first - 2] ?? '')) return 'place';
  if (titles.has(words[first - 1] ?? '') && !isAcronym[first]) return 'person';
  if (end === first + 1 && isAcronym[first]) return 'organisation';
  return 'name';
}

/** Joins the names that are one referent. */
function link(drafts: readonly Draft[], aliases: readonly Alias[]): Pick<Names, 'names' | 'referents'> {
  const keys = [...new Set(drafts.map(({ key }) => key))];
  const ids = new Map(keys.map((key, id) => [key, id]));
  const unions = createUnions(keys.length);
  const unite = (a: string, b: string): void => {
    const [x, y] = [ids.get(a), ids.get(b)];
    if (x !== undefined && y !== undefined) unions.unite(x, y);
  };
  const firstByForm = new Map<string, string>();
  for (const key of keys) {
    for (const form of [`core ${coreKey(key)}`, `bag ${bagKey(key)}`]) {
      const other = firstByForm.get(form);
      if (other === undefined) firstByForm.set(form, key);
      else unite(key, other);
    }
  }
  const acronyms = [...new Set(drafts.filter((draft) => draft.isAcronym).map(({ key }) => key))];
  for (const [acronym, long] of acronymPairs(acronyms, keys)) unite(acronym, long);
  for (const { names } of aliases) for (const i of names) unite(drafts[names[0]!]!.key, drafts[i]!.key);
  uniteSurnames(drafts, unite);
  return gather(drafts, (key) => unions.find(ids.get(key)!));
}

/** A single word that ends exactly one longer personal name is that person. */
function uniteSurnames(drafts: readonly Draft[], unite: (a: string, b: string) => void): void {
  const fullNames = new Map<string, Set<string>>();
  for (const { key, kind, words } of drafts) {
    if (words.length < 2 || (kind !== 'person' && kind !== 'name')) continue;
    const surname = words.at(-1)!;
    const set = fullNames.get(surname);
    if (set === undefined) fullNames.set(surname, new Set([key]));
    else set.add(key);
  }
  for (const { key, kind } of drafts) {
    const full = fullNames.get(key);
    if (full?.size === 1 && kind !== 'organisation' && !isKnownPlace(key))
      for (const name of full) unite(key, name);
  }
}

const kindStrength: Readonly<Record<NameKind, number>> = { person: 3, organisation: 2, place: 1, name: 0 };

function gather(
  drafts: readonly Draft[],
  rootOf: (key: string) => number,
): Pick<Names, 'names' | 'referents'> {
  const indexByRoot = new Map<number, number>();
  const groups: { kind: NameKind; key: string; forms: Set<string>; mentions: number[] }[] = [];
  const referentOf = drafts.map((draft, i) => {
    const root = rootOf(draft.key);
    let index = indexByRoot.get(root);
    if (index === undefined) {
      index = groups.length;
      indexByRoot.set(root, index);
      groups.push({ kind: draft.kind, key: draft.key, forms: new Set(), mentions: [] });
    }
    const group = groups[index]!;
    group.forms.add(draft.words.join(' ')).add(draft.key);
    group.mentions.push(i);
    if (draft.key.length > group.key.length) group.key = draft.key;
    if (kindStrength[draft.kind] > kindStrength[group.kind]) group.kind = draft.kind;
    return index;
  });
  return {
    referents: groups.map((group) => ({ ...group, forms: [...group.forms].sort() })),
    names: drafts.map(({ start, end, sentence, firstToken, endToken, key, isDemonym, kind }, i) => {
      const referent = referentOf[i]!;
      const ofReferent = groups[referent]!.kind;
      return {
        ...{ start, end, sentence, firstToken, endToken, key, isDemonym, referent },
        kind: kind === 'name' ? ofReferent : kind,
      };
    }),
  };
}
