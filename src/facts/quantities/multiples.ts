import { multipleLeads, multipleVerbs, multipleWords } from '../../languages/en/multiple-words.js';
import { smallNumbers } from '../../languages/en/number-words.js';
import { parsePlain } from '../numbers/grammar.js';
import { isDash, type Lexeme } from '../numbers/lexemes.js';

/** How many times as much, `lexemes[i … end − 1]`. */
export interface Multiple {
  readonly value: number;
  readonly end: number;
}

/**
 * `tripled`, `threefold`, `10-fold`, `three times as many`, `twice what it was`, `double the price`: one normal form. How often
 * something happened (`scored twice`, `won three times`) is none.
 */
export function multipleAt(lexemes: readonly Lexeme[], i: number): Multiple | undefined {
  const { norm, kind } = lexemes[i]!;
  if (kind === 'word') {
    const verb = multipleVerbs.get(norm);
    if (verb !== undefined) return { value: verb, end: i + 1 };
    const value = multipleWords.get(norm);
    if (value !== undefined && isCompared(lexemes, i + 1)) return { value, end: i + 1 };
    const folds = norm.endsWith('fold') ? smallNumbers.get(norm.slice(0, -4)) : undefined;
    if (folds !== undefined && folds > 1) return { value: folds, end: i + 1 };
  }
  const number = parsePlain(lexemes, i);
  if (number === undefined || number.low !== number.high || number.low <= 1) return undefined;
  const at = isDash(lexemes[number.end]) ? number.end + 1 : number.end;
  const next = lexemes[at]?.norm;
  if (next === 'fold') return { value: number.low, end: at + 1 };
  return next === 'times' && isCompared(lexemes, at + 1) ? { value: number.low, end: at + 1 } : undefined;
}

/** `as many`, `the price`, `what it was`, `higher than`: something is held against it. */
function isCompared(lexemes: readonly Lexeme[], at: number): boolean {
  const { norm = '', kind } = lexemes[at] ?? {};
  if (multipleLeads.has(norm)) return true;
  return kind === 'word' && norm.endsWith('er') && lexemes[at + 1]?.norm === 'than';
}
