import { languageHints } from '../../languages/en/language-hints.js';
import { ratePer } from '../../languages/en/movement-words.js';
import { people, phraseEnds, wordRoles } from '../../languages/en/quantity-words.js';
import { stem } from '../../text/stem.js';
import type { Tag } from '../../text/tags.js';
import { isDash, type Lexeme } from './lexemes.js';
import { isNumberWord } from './value.js';

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
  /** `US$`, `American dollars`: no other nation's. */
  readonly saysWhose?: true;
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
export function nounUnit(
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
  // `300,000 a day` counts no days.
  if (/^an?$/.test(lexemes[at]?.norm ?? '') && ratePer.has(lexemes[at + 1]?.norm ?? '')) return none;
  for (let n = 0; n < 3 && skipped.has(lexemes[at]?.norm ?? ''); n++) at++;
  const isOf = lexemes[at - 1]?.norm === 'of';
  const words: number[] = [];
  let head = -1;
  for (; at < lexemes.length && words.length < 6; at++) {
    const lexeme = lexemes[at]!;
    if (isDash(lexeme) && lexeme.isGlued && lexemes[at + 1]?.isGlued) continue;
    if (lexeme.kind !== 'word') break;
    const { norm } = lexeme;
    // “One ordered nine cases”: another number counts something else.
    if (
      phraseEnds.has(norm) ||
      ((words.length > 0 || at === end) &&
        isNumberWord(lexeme) &&
        !looksPlural(norm) &&
        !isDash(lexemes[at + 1]))
    )
      break;
    const role = wordRoles.get(norm);
    const isPlural = looksPlural(norm);
    const tag = tags[lexeme.token];
    const isPerson = people.has(norm);
    if (words.length > 0 && head >= 0 && !isPlural && !isPerson && head === words[words.length - 1]) break;
    // `four fairly large flats`
    if (tag === 'ADV' && words.length === 0 && tags[lexemes[at + 1]?.token ?? -1] === 'ADJ') continue;
    if (!isPlural && !isPerson && (tag === 'ADV' || tag === 'AUX' || tag === 'PRON' || tag === 'SCONJ'))
      break;
    if ((tag === 'VERB' || role !== undefined) && !isPlural) {
      // `14 wounded soldiers`: a participle before its noun; `14 wounded` has none.
      const next = lexemes[at + 1];
      const isNoun = isOf && role === undefined && next?.kind === 'word' && looksPlural(next.norm);
      const isGerund =
        norm.endsWith('ing') && role === undefined && next?.kind === 'word' && looksPlural(next.norm);
      if (isGerund || isNoun) {
        words.push(at);
        continue;
      }
      if (
        next?.kind !== 'word' ||
        phraseEnds.has(next.norm) ||
        isNumberWord(next) ||
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

/** In a language whose phrases are not known only the word right after a number is what it counts. */
export function wordUnit(lexemes: readonly Lexeme[], at: number, end: number): FoundUnit {
  const word = lexemes[at];
  const isNoun = word?.kind === 'word' && word.norm.length >= minNoun && !isFunctionWord(word.norm);
  if (!isNoun) return { unit: '', end, modifiers: [] };
  return { unit: word.norm, head: at, headEnd: at + 1, end: at + 1, modifiers: [] };
}

/** Letters of the shortest word that is taken for a noun. */
const minNoun = 4;

function isFunctionWord(norm: string): boolean {
  return Object.values(languageHints).some((words) => words.has(norm));
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
function unitStem(norm: string): string {
  return irregular.get(norm) ?? stem(norm.replace(/'s?$/, ''), 'en');
}
