import {
  currencyCodes,
  currencyNames,
  currencyNations,
  currencySigns,
  dollarPrefixes,
  measures,
  people,
  phraseEnds,
  wordRoles,
} from '../languages/en/quantity-words.js';
import { stem } from '../text/stem.js';
import type { Tag } from '../text/tags.js';
import { isDash, type Lexeme } from './number-lexemes.js';

/** What a number counts. Indices are of lexemes; `end` is one past the last lexeme that belongs to the quantity. */
export interface FoundUnit {
  readonly unit: string;
  /** First lexeme of the noun itself; absent where there is none. */
  readonly head?: number;
  readonly headEnd?: number;
  readonly end: number;
  readonly modifiers: readonly string[];
  /** Money in millions and the like: `$300m`. */
  readonly factor?: number;
}

/** Money written before the digits: `US$`, `€`, `EUR`. Returns the first lexeme of it. */
export function currencyBefore(
  lexemes: readonly Lexeme[],
  i: number,
): { unit: string; at: number } | undefined {
  const last = lexemes[i - 1];
  if (last === undefined) return undefined;
  const sign = currencySigns.get(last.norm);
  if (sign !== undefined) {
    const prefix = lexemes[i - 2];
    if (last.norm === '$' && prefix !== undefined && last.start - prefix.end <= 1 && prefix.isCapital) {
      const nation = dollarPrefixes.get(prefix.norm);
      if (nation !== undefined) return { unit: nation, at: i - 2 };
      if (prefix.norm === 's' && lexemes[i - 4]?.norm === 'u') return { unit: 'USD', at: i - 4 };
    }
    return { unit: sign, at: i - 1 };
  }
  // `$US113`, `$A82`.
  if (last.isGlued && last.isCapital && lexemes[i - 2]?.norm === '$' && lexemes[i]!.isGlued) {
    const nation = dollarPrefixes.get(last.norm);
    if (nation !== undefined) return { unit: nation, at: i - 2 };
  }
  const code = currencyCodes.get(last.norm);
  if (code !== undefined && last.isCapital && last.norm.length > 1 && last.norm !== 'try')
    return { unit: code, at: i - 1 };
  return undefined;
}

/** The unit after a number that ends before `lexemes[i]`. `tags` are by token. */
export function unitAfter(
  lexemes: readonly Lexeme[],
  i: number,
  tags: readonly Tag[],
  isOne: boolean,
): FoundUnit {
  const at = isDash(lexemes[i]) && lexemes[i]!.isGlued && lexemes[i + 1]?.isGlued ? i + 1 : i;
  const of = lexemes[at]?.norm === 'of' ? at + 1 : at;
  return (
    signUnit(lexemes, at) ??
    measureUnit(lexemes, of) ??
    moneyUnit(lexemes, of) ??
    nounUnit(lexemes, at, i, tags, isOne)
  );
}

function signUnit(lexemes: readonly Lexeme[], i: number): FoundUnit | undefined {
  const { norm } = lexemes[i] ?? {};
  if (norm === '%' || norm === '٪' || norm === '％') {
    const isPoint = lexemes[i + 1]?.norm === 'points';
    return {
      unit: isPoint ? 'pp' : '%',
      head: i,
      headEnd: i + 1,
      end: isPoint ? i + 2 : i + 1,
      modifiers: [],
    };
  }
  const money = norm === undefined ? undefined : currencySigns.get(norm);
  const isSuffix = norm !== '$' || lexemes[i + 1]?.kind !== 'digits' || !lexemes[i + 1]!.isGlued;
  if (money !== undefined && isSuffix)
    return { unit: money, head: i, headEnd: i + 1, end: i + 1, modifiers: [] };
  if (norm === '°' || norm === '˚' || norm === 'º') {
    const letter = lexemes[i + 1]?.norm;
    const end = letter === 'c' || letter === 'f' ? i + 2 : i + 1;
    return { unit: 'degree', head: i, headEnd: end, end, modifiers: [] };
  }
  return undefined;
}

function measureUnit(lexemes: readonly Lexeme[], i: number): FoundUnit | undefined {
  const { norm } = lexemes[i] ?? {};
  if (norm === undefined) return undefined;
  if (norm === 'per' && ['cent', 'cents'].includes(lexemes[i + 1]?.norm ?? '')) return measure('%', i, i + 2);
  if ((norm === 'percentage' || norm === 'percent') && /^points?$/.test(lexemes[i + 1]?.norm ?? ''))
    return measure('pp', i, i + 2);
  if (
    norm === 'year' ||
    norm === 'month' ||
    norm === 'week' ||
    norm === 'day' ||
    norm === 'years' ||
    norm === 'months'
  ) {
    let old = i + 1;
    while (isDash(lexemes[old])) old++;
    if (/^olds?$/.test(lexemes[old]?.norm ?? ''))
      return { ...measure('age', i, old + 1), modifiers: [norm.replace(/s$/, '')] };
    if (lexemes[old]?.norm === 'of' && lexemes[old + 1]?.norm === 'age') return measure('age', i, old + 2);
  }
  const square = norm === 'square' || norm === 'sq' || norm === 'cubic';
  const next = measures.get(lexemes[i + 1]?.norm ?? '');
  if (square && next !== undefined) return measure(`${next}${norm === 'cubic' ? '3' : '2'}`, i, i + 2);
  const unit = measures.get(norm);
  if (unit === undefined) return undefined;
  // A single letter or a short sign is a measure only next to its digits: `5 m`, `5km`.
  if (norm.length === 1 && !lexemes[i]!.isGlued && lexemes[i - 1]?.kind !== 'digits') return undefined;
  const power = lexemes[i + 1];
  if (power?.isGlued && (power.norm === '²' || power.norm === '2')) return measure(`${unit}2`, i, i + 2);
  if (power?.isGlued && power.norm === '³') return measure(`${unit}3`, i, i + 2);
  if (power?.norm === '/' && lexemes[i + 2]?.norm === 'h') return measure(`${unit}/h`, i, i + 3);
  if (/^(?:an|per)$/.test(power?.norm ?? '') && lexemes[i + 2]?.norm === 'hour') {
    return measure(unit === 'mile' ? 'mph' : `${unit}/h`, i, i + 3);
  }
  return measure(unit, i, i + 1);
}

function measure(unit: string, start: number, end: number): FoundUnit {
  return { unit, head: start, headEnd: end, end, modifiers: [] };
}

function moneyUnit(lexemes: readonly Lexeme[], i: number): FoundUnit | undefined {
  for (let k = i; k < i + 3; k++) {
    const lexeme = lexemes[k];
    if (lexeme === undefined || lexeme.kind !== 'word') break;
    const name = currencyNames.get(lexeme.norm);
    if (name !== undefined) {
      const nation = k > i ? currencyNations.get(lexemes[k - 1]!.norm) : undefined;
      if (k > i && nation === undefined && !lexemes[k - 1]!.isCapital) break;
      return measure(name === 'USD' && nation !== undefined ? nation : name, i, k + 1);
    }
    if (k === i && lexeme.isCapital && lexeme.norm.length === 3 && currencyCodes.has(lexeme.norm)) {
      return measure(currencyCodes.get(lexeme.norm)!, i, i + 1);
    }
  }
  return undefined;
}

const skipped = new Set([
  'of',
  'the',
  'other',
  'others',
  'more',
  'additional',
  'further',
  'a',
  'his',
  'her',
  'its',
  'their',
  'our',
  'these',
  'those',
  'such',
  'different',
  'new',
  'another',
  'all',
]);

/** The noun phrase after a number: its head is its last plural, or its last word. */
function nounUnit(
  lexemes: readonly Lexeme[],
  from: number,
  end: number,
  tags: readonly Tag[],
  isOne: boolean,
): FoundUnit {
  const none: FoundUnit = { unit: '', end, modifiers: [] };
  let at = from;
  // `“hundreds” of fatalities`
  if (/^["”’»]$/.test(lexemes[at]?.norm ?? '') && lexemes[at + 1]?.norm === 'of') at++;
  for (let n = 0; n < 3 && skipped.has(lexemes[at]?.norm ?? ''); n++) at++;
  const words: number[] = [];
  let head = -1;
  for (; at < lexemes.length && words.length < 6; at++) {
    const lexeme = lexemes[at]!;
    if (isDash(lexeme) && lexeme.isGlued && lexemes[at + 1]?.isGlued) continue;
    if (lexeme.kind !== 'word') break;
    const { norm } = lexeme;
    if (phraseEnds.has(norm)) break;
    const role = wordRoles.get(norm);
    const isPlural = looksPlural(norm);
    const tag = tags[lexeme.token];
    const isPerson = people.has(norm);
    if (words.length > 0 && head >= 0 && !isPlural && !isPerson && head === words[words.length - 1]) break;
    if (!isPlural && !isPerson && (tag === 'ADV' || tag === 'AUX' || tag === 'PRON' || tag === 'SCONJ'))
      break;
    if ((tag === 'VERB' || role !== undefined) && !isPlural) {
      // `14 wounded soldiers`: a participle before its noun; `14 wounded` has none.
      const next = lexemes[at + 1];
      const isGerund =
        norm.endsWith('ing') && role === undefined && next?.kind === 'word' && looksPlural(next.norm);
      if (isGerund) {
        words.push(at);
        continue;
      }
      if (
        next?.kind !== 'word' ||
        phraseEnds.has(next.norm) ||
        !/(?:ed|ing|en)$/.test(norm) ||
        words.length > 0
      )
        break;
      words.push(at);
      continue;
    }
    words.push(at);
    if (isPlural || isPerson) head = at;
  }
  if (words.length === 0) return none;
  if (head < 0) {
    head = words[words.length - 1]!;
    if (!isOne && !isLikelyHead(lexemes[head]!, tags)) return none;
  }
  const noun = lexemes[head]!;
  return {
    unit: unitStem(noun.norm),
    head,
    headEnd: head + 1,
    end: head + 1,
    modifiers: words.filter((word) => word < head).map((word) => stem(lexemes[word]!.norm, 'en')),
  };
}

function isLikelyHead(lexeme: Lexeme, tags: readonly Tag[]): boolean {
  const tag = tags[lexeme.token];
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === undefined;
}

/** Ends like a plural, or is one of the plurals that do not. */
export function looksPlural(norm: string): boolean {
  return people.has(norm)
    ? !/^(?:person|man|woman|child|boy|girl)$/.test(norm)
    : /[^su'i]s$/.test(norm) && norm.length > 3;
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['persons', 'people'],
  ['person', 'people'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['lives', 'life'],
]);

/** Stem of a counted noun; one form for the plurals the stemmer does not know. */
export function unitStem(norm: string): string {
  return irregular.get(norm) ?? stem(norm.replace(/'s?$/, ''), 'en');
}
