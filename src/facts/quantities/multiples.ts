import { multipleLeads, multipleVerbs, multipleWords } from '../../languages/en/multiple-words.js';
import { smallNumbers } from '../../languages/en/number-words.js';
import { dayParts, months, seasons, timeUnits, weekdays } from '../../languages/en/time-words.js';
import type { Tag } from '../../text/tags.js';
import { parsePlain } from '../numbers/grammar.js';
import { isDash, type Lexeme } from '../numbers/lexemes.js';

/** How many times as much, `lexemes[i … end − 1]`. */
export interface Multiple {
  readonly value: number;
  readonly end: number;
}

/**
 * `tripled`, `threefold`, `10-fold`, `three times as many`, `twice what it was`, `double the price`: one normal form. How often
 * something happened (`scored twice`, `won three times last year`, `served twice as mayor`) is none.
 */
export function multipleAt(
  lexemes: readonly Lexeme[],
  i: number,
  tags: readonly Tag[],
): Multiple | undefined {
  const { norm, kind } = lexemes[i]!;
  if (kind === 'word') {
    const verb = multipleVerbs.get(norm);
    if (verb !== undefined) return { value: verb, end: i + 1 };
    const value = multipleWords.get(norm);
    if (value !== undefined && isCompared(lexemes, i + 1, tags)) return { value, end: i + 1 };
    const folds = norm.endsWith('fold') ? smallNumbers.get(norm.slice(0, -4)) : undefined;
    if (folds !== undefined && folds > 1) return { value: folds, end: i + 1 };
  }
  const number = parsePlain(lexemes, i);
  if (number === undefined || number.low !== number.high || number.low <= 1) return undefined;
  const at = isDash(lexemes[number.end]) ? number.end + 1 : number.end;
  const next = lexemes[at]?.norm;
  if (next === 'fold') return { value: number.low, end: at + 1 };
  return next === 'times' && isCompared(lexemes, at + 1, tags)
    ? { value: number.low, end: at + 1 }
    : undefined;
}

/** `as many`, `the price`, `what it was`, `higher than`: something is held against it. */
function isCompared(lexemes: readonly Lexeme[], at: number, tags: readonly Tag[]): boolean {
  const { norm = '', kind } = lexemes[at] ?? {};
  if (norm === 'as') return !isRole(lexemes, at + 1, tags);
  // `twice last year` is when, `twice last year's` how much.
  if (norm === 'last' || norm === 'this')
    return !isTimeWord(lexemes[at + 1]?.norm ?? '') || /^['’]$/.test(lexemes[at + 2]?.norm ?? '');
  if (multipleLeads.has(norm)) return true;
  return kind === 'word' && norm.endsWith('er') && lexemes[at + 1]?.norm === 'than';
}

/** `as mayor`, `as prime minister`, `as a guard`, and not `as many people`, `as high`, `as big a price`. */
function isRole(lexemes: readonly Lexeme[], at: number, tags: readonly Tag[]): boolean {
  const [first, second] = [lexemes[at], lexemes[at + 1]].map((lexeme) => lexeme && tags[lexeme.token]);
  if (/^(?:many|much|few|little)$/.test(lexemes[at]?.norm ?? '')) return false;
  return isNominal(first) || first === 'DET' || (first === 'ADJ' && isNominal(second));
}

function isNominal(tag: Tag | undefined): boolean {
  return tag === 'NOUN' || tag === 'PROPN';
}

function isTimeWord(norm: string): boolean {
  return (
    norm === 'season' || [timeUnits, seasons, months, weekdays, dayParts].some((words) => words.has(norm))
  );
}
