import type { Boilerplate, Span } from '../types.js';
import type { Page } from './page.js';

/** Lines of the story, its headline aside, of which one may begin with a dateline: a standfirst may come first. */
const maxLinesBefore = 3;

/** Longest dateline in UTF-16 units. */
const maxDateline = 120;

/** Most words and figures before the credit. */
const maxWords = 12;

/** Least of a line that follows, or the dateline is the line. */
const minRest = 20;

/**
 * Where, when and by whom the story was sent, before its first sentence: `ORRIN, March 4 (Harbour Press) -`. Agencies
 * write it, their customers cut it or write their own; it is no fact of the story. Known by its form: a place in capitals,
 * or with a date or a credit behind it, then a mark that sets it off.
 */
export function findDateline({ text, lines, kinds, title }: Page): readonly Boilerplate[] {
  for (let i = 0, seen = 0; i < lines.length && seen <= maxLinesBefore; i++) {
    if (kinds[i] !== undefined || i === title) continue;
    const end = endOfDateline(text, lines[i]!);
    if (end > 0) return [{ start: lines[i]!.start, end, kind: 'dateline' }];
    seen++;
  }
  return [];
}

const credit = /\((?=\p{L})[^()\n]{2,40}\)|\/(?=\p{L})[^/\n]{2,40}\//uy;
/** What sets it off from the story. */
const mark = /(?:\s?(?:[—–]|--?|\.-|:)(?=\s)|[—–]|--)\s*/uy;
const word = /(?:\p{L}[\p{L}\p{M}.’'-]*|\d{1,4}(?:st|nd|rd|th|er|º|\.)?)/uy;

/** Where the story begins behind the dateline of a line; −1 without one. */
function endOfDateline(text: string, line: Span): number {
  if (!mayBeginDateline(text, line)) return -1;
  const head = text.slice(line.start, Math.min(line.end, line.start + maxDateline));
  const { at, hasDate, isInCapitals } = readPlace(head);
  const behindCredit = matchAt(credit, head, skipBlanks(head, at));
  const hasCredit = behindCredit > 0;
  if (at === 0 && !hasCredit) return -1;
  const from = hasCredit ? behindCredit : at;
  const behindMark = matchAt(mark, head, from);
  const end = behindMark > 0 ? behindMark : skipBlanks(head, from);
  if (line.start + end >= line.end) return hasCredit && (hasDate || isInCapitals) ? line.end : -1;
  if (line.end - line.start - end < minRest || !beginsAnew(head, end)) return -1;
  if (behindMark < 0) {
    // `Vastra, Mar 1 (PTI) Firefighters` and `(CNN) Firefighters`, and no `Ingrid Halvorsen (Greens) Mayor`.
    const isSent = hasCredit && (at === 0 || hasDate || isInCapitals);
    return isSent ? line.start + end : -1;
  }
  // `HALVORSEN:` is one who speaks.
  const isSet = head[from] === ':' ? hasCredit && hasDate : hasCredit || hasDate || isInCapitals;
  return isSet ? line.start + end : -1;
}

interface Place {
  /** Where it ends; 0 where there is none. */
  readonly at: number;
  /** A figure stands behind a comma. */
  readonly hasDate: boolean;
  /** All of it that stands before a comma or a credit. */
  readonly isInCapitals: boolean;
}

/** Capitals, figures, and small words among them: `SAN FELIPE DEL MONTE, Mexico, March 1`, `Vastra, 1er mars`. */
function readPlace(head: string): Place {
  let at = 0;
  let hasComma = false;
  let hasDate = false;
  let capitals = 0;
  let isInCapitals = true;
  let mayBeSmall = false;
  for (let from = 0, words = 0; words < maxWords; words++) {
    const end = matchAt(word, head, from);
    if (end < 0) break;
    const found = head.slice(from, end);
    const isFigure = /^\d/.test(found);
    const isSmall = !isFigure && found === found.toLowerCase() && found !== found.toUpperCase();
    if ((isFigure && words === 0) || (isSmall && !mayBeSmall && !particles.has(found))) break;
    if (!hasComma && !particles.has(found)) {
      isInCapitals &&= !isFigure && found === found.toUpperCase() && found !== found.toLowerCase();
      capitals += found.length;
      if (words >= maxPlaceWords) isInCapitals = false;
    }
    hasDate ||= isFigure && hasComma;
    // `1 mars`, `1 de marzo`, and no more than that.
    mayBeSmall = isFigure || (mayBeSmall && particles.has(found));
    at = end;
    from = matchAt(between, head, end);
    if (from < 0) break;
    hasComma ||= head[end] === ',';
  }
  return { at, hasDate, isInCapitals: isInCapitals && capitals >= minCapitals };
}

/** Letters of a place in capitals: fewer are a question (`Q:`) or initials. */
const minCapitals = 3;
/** Words of a place in capitals: more are a headline. */
const maxPlaceWords = 5;
const between = /(?:,\s|,(?=\p{L})|\s|\/)(?=[\p{L}\d])/uy;

/** Small words inside the names of places and dates of the languages that agencies write. */
const particles = new Set(
  'a al am an and da das de del della den der di do dos du e el en et i im la las le les los of on sur the und upon y'.split(
    ' ',
  ),
);

function matchAt(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\u00a0') at++;
  return at;
}

/** Whether a sentence may begin here. */
function beginsAnew(text: string, at: number): boolean {
  return /^["“‘'«„¿¡(\d]|^\p{Lu}|^\p{Lo}/u.test(text.slice(at, at + 2));
}

const leftParenthesis = 0x28;
const slash = 0x2f;
/** Of a place in small letters credit or date stands so near, in UTF-16 units. */
const maxToFigure = 60;

/** Nearly all lines are told by their second letter, which is small, and by having neither credit nor figure near. */
function mayBeginDateline(text: string, { start, end }: Span): boolean {
  const first = text.charCodeAt(start);
  if (first === leftParenthesis) return true;
  if (!isLetterLike(first)) return false;
  const second = text.charCodeAt(start + 1);
  if (!(second >= 0x61 && second <= 0x7a)) return true;
  for (let i = start + 2; i < Math.min(end, start + maxToFigure); i++) {
    const code = text.charCodeAt(i);
    if (code === leftParenthesis || code === slash || (code >= 0x30 && code <= 0x39)) return true;
  }
  return false;
}

function isLetterLike(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || code >= 0xc0;
}
