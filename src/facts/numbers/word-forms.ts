import { scales, smallNumbers, tens } from '../../languages/en/number-words.js';
import { isDash, type Lexeme } from './lexemes.js';
import { isNumberWord, plain, readScales, type ParsedNumber } from './value.js';

const article = new Set(['a', 'an']);
/** A longer run of number words is no number, and would be read again from each of its words. */
const maxWords = 24;

/** `half a million`, `a half million`, `half a dozen`, `a quarter of a million`. */
export function parseHalfScale(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  let at = i;
  if (article.has(lexemes[at]!.norm)) at++;
  const part = lexemes[at]?.norm;
  if (part !== 'half' && part !== 'quarter') return undefined;
  at++;
  if (lexemes[at]?.norm === 'of') at++;
  if (isDash(lexemes[at])) at++;
  if (article.has(lexemes[at]?.norm ?? '')) at++;
  const { value, end } = readScales(lexemes, at, part === 'half' ? 0.5 : 0.25);
  return end === at ? undefined : plain(i, end, value, 'words');
}

/**
 * Number words by the usual rules: what is smaller than the last is added, a scale multiplies the group.
 * `a` counts only before a scale.
 */
export function parseWords(lexemes: readonly Lexeme[], i: number): ParsedNumber | undefined {
  let total = 0;
  let group = 0;
  let hasGroup = false;
  let isRound = true;
  let at = i;
  if (article.has(lexemes[at]!.norm)) {
    if (!scales.has(lexemes[at + 1]?.norm ?? '') || lexemes[at + 1]!.norm === 'score') return undefined;
    group = 1;
    hasGroup = true;
    at++;
  } else if (scales.has(lexemes[at]!.norm) && (scales.get(lexemes[at + 1]?.norm ?? '') ?? 0) >= 1000) {
    group = 1;
    hasGroup = true;
  }
  let end = at;
  for (; at < Math.min(lexemes.length, i + maxWords); at++) {
    const { norm } = lexemes[at]!;
    const small = smallNumbers.get(norm);
    const ten = tens.get(norm);
    const scale = scales.get(norm);
    if (small !== undefined) {
      if (
        hasGroup &&
        !(group % 100 === 0 && isRound) &&
        !(group % 10 === 0 && group % 100 >= 20 && small < 10)
      )
        break;
      if (hasGroup && group % 100 !== 0 && small === 0) break;
      group += small;
      isRound = false;
    } else if (ten !== undefined) {
      if (hasGroup && !(group % 100 === 0 && isRound)) break;
      group += ten;
      isRound = false;
    } else if (scale !== undefined && hasGroup) {
      if (scale <= 100) {
        if (group >= 100 && scale === 100) break;
        group *= scale;
      } else {
        total += group * scale;
        group = 0;
      }
      isRound = true;
    } else if (norm === 'and' && hasGroup && isRound && isNumberWord(lexemes[at + 1])) {
      continue;
    } else if (isDash(lexemes[at]) && hasGroup && isUnitAfterTens(group, lexemes[at + 1])) {
      continue;
    } else break;
    hasGroup = true;
    end = at + 1;
  }
  if (!hasGroup || end === i) return undefined;
  return withHalf(lexemes, plain(i, end, total + group, 'words'));
}

/** `two and a half million`, `three point five`. */
function withHalf(lexemes: readonly Lexeme[], number: ParsedNumber): ParsedNumber {
  const norms = [0, 1, 2].map((k) => lexemes[number.end + k]?.norm);
  if (norms[0] === 'and' && norms[1] === 'a' && (norms[2] === 'half' || norms[2] === 'quarter')) {
    const part = norms[2] === 'half' ? 0.5 : 0.25;
    const { value, end } = readScales(lexemes, number.end + 3, number.low + part);
    // “A million and a half”: of a million, and no half of one.
    const scale = scales.get(lexemes[number.end - 1]?.norm ?? '') ?? 1;
    if (end === number.end + 3 && scale >= 1000)
      return plain(number.start, end, number.low + scale * part, 'words');
    return plain(number.start, end, value, 'words');
  }
  if (norms[0] === 'point' && smallNumbers.has(norms[1] ?? '')) {
    let value = number.low;
    let end = number.end + 1;
    for (let digit = 0.1; end < number.end + 12; digit /= 10, end++) {
      const small = smallNumbers.get(lexemes[end]?.norm ?? '');
      if (small === undefined || small > 9) break;
      value += small * digit;
    }
    const scaled = readScales(lexemes, end, Number(value.toPrecision(12)));
    return plain(number.start, scaled.end, scaled.value, 'words');
  }
  return number;
}

/** `fifty-two`, also with spaces round its hyphen; in no other place does a hyphen join number words. */
function isUnitAfterTens(group: number, next: Lexeme | undefined): boolean {
  const small = smallNumbers.get(next?.norm ?? '');
  return group % 100 >= 20 && group % 10 === 0 && small !== undefined && small > 0 && small < 10;
}
