import type { Span } from '../types.js';
import { fold } from './fold.js';
import { isFinished } from './paragraphs.js';
import type { Line } from './paragraphs.js';

/**
 * The headline among the lines of a text: the first that is not furniture, if it is short, has no final stop and is
 * followed by more text.
 *
 * A line that says the same as `title` is the headline whatever its form. A first line that goes on in the next, or a
 * text of one line, has none.
 *
 * @param isCut - whether a line is furniture
 * @returns index of the line, or −1
 */
export function findTitleLine(
  text: string,
  lines: readonly Line[],
  isCut: (index: number) => boolean,
  title?: string,
): number {
  let first = 0;
  while (first < lines.length && isCut(first)) first++;
  let next = first + 1;
  while (next < lines.length && isCut(next)) next++;
  if (next >= lines.length) return -1;
  const wanted = title === undefined ? '' : sameText(title.slice(0, maxTitleLength));
  if (wanted !== '') {
    for (let i = first; i < Math.min(lines.length, first + maxLinesBefore); i++) {
      if (lengthOf(lines[i]!) <= maxTitleLength && saysSame(read(text, lines[i]!), wanted)) return i;
    }
  }
  return looksLikeTitle(text, lines[first]!, lines[next]!) ? first : -1;
}

/** Two strings say the same if this is equal: no case, accents, marks. */
export function sameText(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether `sameText(text) === wanted`, without making that string where plain letters tell two texts apart: a page has
 * hundreds of lines that are not its headline.
 */
export function saysSame(text: string, wanted: string): boolean {
  let at = 0;
  let isGap = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A mark that follows can make another letter of a plain one.
    if (!isPlain(code) || !isPlain(text.charCodeAt(i + 1))) return sameText(text) === wanted;
    const isCapital = code >= 0x41 && code <= 0x5a;
    if (!isCapital && !(code >= 0x61 && code <= 0x7a) && !(code >= 0x30 && code <= 0x39)) {
      isGap = true;
      continue;
    }
    if (isGap && at > 0 && wanted.charCodeAt(at++) !== 0x20) return false;
    isGap = false;
    if (wanted.charCodeAt(at++) !== (isCapital ? code | 0x20 : code)) return false;
  }
  return at === wanted.length;
}

/** ASCII, and the dashes and quotation marks of print, which are no part of a word either. */
function isPlain(code: number): boolean {
  return !(code > 0x7f) || (code >= 0x2010 && code <= 0x2027);
}

const maxTitleLength = 250;
const maxTitleWords = 32;
/** How many lines of a site's menu may stand before a headline that the caller names. */
const maxLinesBefore = 400;

function looksLikeTitle(text: string, line: Line, next: Line): boolean {
  if (lengthOf(line) > maxTitleLength) return false;
  const words = read(text, line);
  if (words.split(/\s+/).length > maxTitleWords || !/\p{L}/u.test(words)) return false;
  if (isFinished(text, line) && !/[?!]['"’”]?$/.test(words)) return false;
  // A dateline or a quote that runs on is the story; so is a line that the next continues.
  if (
    /^\p{Lu}[\p{Lu}\s.,]{2,40}(?:,[^—–-]{0,40})?(?:\([^)]{1,30}\)\s?)?[—–]\s/u.test(words) ||
    /[,;—–-]$/.test(words)
  )
    return false;
  if (/\?['"’”]?$/.test(words) && next.breaks === 1 && lengthOf(next) < lengthOf(line)) return false;
  return !(next.breaks === 1 && /^[\p{Ll},;]/u.test(text.slice(next.start, next.start + 2)));
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function read(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
