import type { Span } from '../types.js';

/** A line with something in it, trimmed of blanks. */
export interface Line extends Span {
  /** How many line breaks stand between it and the line before; 1 for neighbours, 0 for the first. */
  readonly breaks: number;
}

/** The lines of a text that hold more than blanks, ascending. */
export function findLines(text: string, from = 0, to = text.length): Line[] {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  // Nearly always only one of them occurs, and searching for it is faster than looking at each character.
  const marks = lineBreaks
    .map((mark) => ({ mark, at: indexFrom(part, mark, 0) }))
    .filter(({ at }) => at < part.length);
  const lines: Line[] = [];
  let breaks = 0;
  for (let start = 0; start < part.length;) {
    let end = part.length;
    for (const next of marks) {
      if (next.at < start) next.at = indexFrom(part, next.mark, start);
      if (next.at < end) end = next.at;
    }
    let first = start;
    let last = end;
    while (first < last && isSpace(part.charCodeAt(first))) first++;
    while (last > first && isSpace(part.charCodeAt(last - 1))) last--;
    if (last > first) {
      lines.push({ start: from + first, end: from + last, breaks: lines.length === 0 ? 0 : breaks });
      breaks = 0;
    }
    if (end < part.length) {
      breaks++;
      if (part.charCodeAt(end) === 0x0d && part.charCodeAt(end + 1) === 0x0a) end++;
    }
    start = end + 1;
  }
  return lines;
}

const lineBreaks = ['\n', '\v', '\f', '\r', '\u0085', '\u2028', '\u2029'];

function indexFrom(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/**
 * Paragraphs: lines, joined where a hard line break stands inside a sentence.
 *
 * A text is taken as hard-wrapped if its lines break where the next word would not have fitted. Elsewhere a line is only
 * joined to the next if it is long, has no stop and the next begins with a small letter.
 *
 * @param from - lines before this one, such as a headline, are paragraphs as they are
 */
export function joinLines(text: string, lines: readonly Line[], from = 0): Span[] {
  const width = wrapWidth(text, lines);
  const paragraphs: { start: number; end: number }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const before = lines[i - 1];
    if (before && i > from && line.breaks === 1 && continues(text, before, line, width)) {
      paragraphs[paragraphs.length - 1]!.end = line.end;
    } else paragraphs.push({ start: line.start, end: line.end });
  }
  return paragraphs;
}

const minWrapWidth = 40;
const maxWrapWidth = 130;
const minJoinLength = 30;
/** Share of the unfinished lines that must be full for a text to count as hard-wrapped. */
const minFullShare = 0.8;

function continues(text: string, line: Span, next: Span, width: number): boolean {
  if (width > 0 && isFull(text, line, next, width)) return true;
  if (isFinished(text, line)) return false;
  return line.end - line.start >= minJoinLength && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}

/** Width of a hard-wrapped text in UTF-16 units; 0 if it is not one. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width < minWrapWidth || width > maxWrapWidth) return 0;
  let unfinished = 0;
  let full = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.breaks !== 1 || isFinished(text, lines[i - 1]!)) continue;
    unfinished++;
    if (isFull(text, lines[i - 1]!, lines[i]!, width)) full++;
  }
  return unfinished >= 3 && full >= unfinished * minFullShare ? width : 0;
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  let wordEnd = next.start;
  while (wordEnd < next.end && wordEnd - next.start < 30 && !isSpace(text.charCodeAt(wordEnd))) wordEnd++;
  // Two units of slack: wrapping tools differ in whether they count the blank.
  return line.end - line.start + 1 + (wordEnd - next.start) + 2 > width;
}

/** Whether a line ends as sentences do. */
export function isFinished(text: string, line: Span): boolean {
  const first = Math.max(line.start, line.end - maxEnding);
  let last = line.end - 1;
  while (last >= first && closers.has(text.charCodeAt(last))) last--;
  return last >= first && stops.has(text.charCodeAt(last));
}

const maxEnding = 8;
const stops = codesOf('.!?…:;。！？؟۔।');
const closers = codesOf('"\'”’»)]」』');

function codesOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
}

function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f
  );
}
