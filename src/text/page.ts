import type { BoilerplateKind, Span } from '../types.js';
import { siteNeedles } from '../languages/en/site-talk.js';
import { createLiteralFinder } from './find-literals.js';
import { createLineKinds, lineNeedles } from './plain-lines.js';
import { findLines, isFinished } from './paragraphs.js';
import type { Line } from './paragraphs.js';
import { findTitleLine } from './title.js';

/** A text as lines, with what is known of each; the boilerplate rules fill `kinds` one after the other. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Why a line is cut; `undefined` for the story. */
  readonly kinds: (BoilerplateKind | undefined)[];
  /** Whether a line is prose: long, and ended as sentences are. */
  readonly isProse: readonly boolean[];
  /** Index of the headline in `lines`, or −1. */
  readonly title: number;
  /** The headline as the caller knows it, else as it stands in the text, else empty. */
  readonly headline: string;
  /** The headline as the caller knows it. */
  readonly named: string | undefined;
  /** Where a word or phrase begins that all site talk has one of; ascending. */
  readonly siteNeedles: readonly number[];
}

/** Splits a text and looks at each line alone. */
export function readPage(text: string, title: string | undefined): Page {
  const lines = findLines(text);
  const [needles, ofSite] = findNeedles(text) as [readonly number[], readonly number[]];
  const kindOf = createLineKinds(text, needles);
  const kinds = lines.map((line, i) => (isAtEdge(i, lines.length) ? kindOf(line) : undefined));
  const isProse = lines.map((line, i) => kinds[i] === undefined && isProseLine(text, line));
  const index = findTitleLine(text, lines, (i) => kinds[i] !== undefined, title);
  const line = lines[index];
  if (line) kinds[index] = undefined;
  return {
    text,
    lines,
    kinds,
    isProse,
    title: index,
    headline: title ?? (line ? textOf(text, line) : ''),
    named: title,
    siteNeedles: ofSite,
  };
}

const findNeedles = createLiteralFinder(lineNeedles, siteNeedles);

/** The words of a line; of a very long one, its beginning. */
export function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + maxFurniture));
}

/** Whether a line is near the head or the foot of its page. The middle of a text of ten thousand lines is not looked at. */
export function isAtEdge(index: number, count: number): boolean {
  return index < maxEdgeLines || index >= count - maxEdgeLines;
}

const maxEdgeLines = 4000;
const maxFurniture = 1200;
const minProseLength = 60;
const minLongLength = 200;

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function isProseLine(text: string, line: Span): boolean {
  const length = lengthOf(line);
  return length >= minLongLength || (length >= minProseLength && isFinished(text, line));
}
