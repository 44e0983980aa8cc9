import { furnitureNeedles } from '../languages/en/furniture-patterns.js';
import type { BoilerplateKind, Span } from '../types.js';
import { contributionNeedle } from './credits.js';
import { furnitureKind, maxDateLength, maxLength, mayBeginFurniture } from './furniture.js';
import { creditNeedle, maxSignature, maxSignedLine, mayEndSigned } from './signed-captions.js';

/** What a line has somewhere that is furniture and neither begins nor ends as such, in small letters. */
export const lineNeedles: readonly string[] = [
  ...new Set([...furnitureNeedles.map((needle) => needle.toLowerCase()), contributionNeedle, creditNeedle]),
];

/**
 * Makes the function that asks `furnitureKind` for each line of a text, as they come. Nearly all lines are plain, which
 * a look at their first word and their end tells without a string.
 *
 * @param needles - where {@link lineNeedles} begin, ascending
 */
export function createLineKinds(
  text: string,
  needles: readonly number[],
): (line: Span) => BoilerplateKind | undefined {
  let needle = 0;
  const hasSlash = createForwardSearch(text, '/');
  const hasAt = createForwardSearch(text, '@');
  return ({ start, end }) => {
    while (needle < needles.length && needles[needle]! < start) needle++;
    const hasNeedle = needle < needles.length && needles[needle]! < end;
    const length = end - start;
    const isPlain =
      length > maxLength || !(hasNeedle || mayEnd(start, end) || mayBeginFurniture(text, start, end));
    return isPlain ? undefined : furnitureKind(text.slice(start, end), hasNeedle);
  };

  /** Whether a line ends or is signed as furniture is. */
  function mayEnd(start: number, end: number): boolean {
    if (end - start > maxSignedLine) return false;
    if (hasSlash(Math.max(start, end - maxSignature), end) || hasAt(start, end)) return true;
    return mayEndSigned(text, end) || (end - start <= maxDateLength && mayBeDate(text, start, end));
  }
}

/** Whether a mark stands in a stretch; each begins no earlier than the one before. O(length of the text) in all. */
function createForwardSearch(text: string, mark: string): (start: number, end: number) => boolean {
  let next = -1;
  return (start, end) => {
    if (next < start) {
      next = text.indexOf(mark, start);
      if (next < 0) next = text.length;
    }
    return next < end;
  };
}

/** What every date line has: a figure, or the last letter of `ago` and `day`. */
function mayBeDate(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1) | 0x20;
  if (last === 0x6f || last === 0x79) return true;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}
