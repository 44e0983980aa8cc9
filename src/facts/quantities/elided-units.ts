import { isDash, type Lexeme } from '../numbers/lexemes.js';
import type { Draft } from './drafts.js';
import { isCurrencyCode, measureOf } from './conversions.js';

/**
 * Figures that take their unit from their neighbour: `72, 65 and 58 per cent`, `$5 or 6 million`, `10 to 20C`. Only
 * measures, money and shares are left out so; a counted noun may be another.
 */
export function fillElidedUnits(lexemes: readonly Lexeme[], drafts: readonly Draft[]): Draft[] {
  const filled = [...drafts];
  for (let k = drafts.length - 2; k >= 0; k--) {
    const [first, second] = [filled[k]!, filled[k + 1]!];
    const isLent = filled[k + 1] !== drafts[k + 1];
    // A comma alone joins the items of a longer list: `at 16,644, 16 per cent more` are two figures.
    const isListed = areJoined(lexemes, first, second, isLent ? commaOrWord : word);
    if ((isLent || isAfterNumber(second)) && isBare(first) && isListed)
      filled[k] = { ...first, unit: { ...first.unit, unit: second.unit.unit } };
  }
  for (let k = 1; k < drafts.length; k++) {
    const [first, second] = [filled[k - 1]!, filled[k]!];
    const isMoney = isCurrencyCode(first.unit.unit) && first.unit.head === undefined;
    const isMore =
      isBare(second) && measureOf(first.unit.unit) !== undefined && isMoreThan(lexemes, second.end);
    if (isMore) filled[k] = { ...second, unit: { ...second.unit, unit: first.unit.unit } };
    else if (isMoney && isBare(second) && areJoined(lexemes, first, second, alternative))
      filled[k] = { ...second, unit: { ...second.unit, unit: first.unit.unit } };
  }
  return filled;
}

/** `885 feet long, two more than the last`: the second counts what the first did. */
function isMoreThan(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:more|less|fewer)$/.test(lexemes[at]?.norm ?? '') && lexemes[at + 1]?.norm === 'than';
}

function isBare({ unit, number }: Draft): boolean {
  return unit.unit === '' && unit.head === undefined && number.kind !== 'share' && !number.isVague;
}

/** The unit is a measure that stands after its figure, where its neighbours may lean on it. */
function isAfterNumber({ unit }: Draft): boolean {
  return unit.head !== undefined && measureOf(unit.unit) !== undefined;
}

const word = /^(?:and|or|to)$/;
const commaOrWord = /^(?:,|and|or|to)$/;
/** `$5 and 6 boats` are two things. */
const alternative = /^(?:or|to)$/;

/** Nothing but such words and dashes stands between two figures. */
function areJoined(lexemes: readonly Lexeme[], first: Draft, second: Draft, joins: RegExp): boolean {
  const gap = second.start - first.end;
  if (gap < 1 || gap > 2) return false;
  for (let at = first.end; at < second.start; at++)
    if (!isDash(lexemes[at]) && !joins.test(lexemes[at]!.norm)) return false;
  return true;
}
