import type { Span } from '../types.js';
import { isNameLine } from './author-lines.js';
import { textOf } from './page.js';
import type { Page } from './page.js';
import { sameText, saysSame } from './title.js';

/**
 * Cuts the menus and teasers before and behind the story of a raw page, and what stands above a headline that the caller names.
 *
 * The story is the run of lines with the greatest sum, where prose counts for its length and every other line against it.
 * Nothing is cut unless what stands round it is plainly a page: many short lines, and known furniture among them.
 *
 * Pasternack and Roth, “Extracting article text from the web with maximum subsequence segmentation”, WWW 2009.
 */
export function cutMenus(page: Page): void {
  const { lines, kinds, isProse, title } = page;
  const isNamed = title > 0 && isTitleNamed(page);
  // A by-line or a section may stand above a headline, a paragraph of the story never does.
  if (isNamed && !isProse.slice(0, title).includes(true))
    for (let i = 0; i < title; i++) kinds[i] ??= 'navigation';
  const found = lines.length < minMenuLines ? undefined : findStory(page);
  if (!found || !isRaw(page, found)) return;
  const story = isNamed && found.first - title <= maxLead ? { first: title + 1, last: found.last } : found;
  const headline = isNamed ? title : findHeadline(page, story.first);
  for (let i = 0; i < lines.length; i++) {
    if ((i < story.first || i > story.last) && i !== headline) kinds[i] ??= 'navigation';
  }
}

function isTitleNamed({ text, lines, title, named }: Page): boolean {
  return named !== undefined && saysSame(textOf(text, lines[title]!), sameText(named));
}

interface Story {
  readonly first: number;
  readonly last: number;
}

/** What a full paragraph counts for; a line that is no prose counts −1. */
const maxGain = 4;
const lengthOfGain = 60;
const furnitureLoss = 1.5;
const minRunShare = 0.5;
const teaser = /(?:\.\.\.|…)$/;

/** From the first to the last run of lines that is at least half as good as the best: a long table may part a story. */
function findStory({ text, lines, kinds, isProse, title }: Page): Story | undefined {
  const runs: { readonly first: number; last: number; best: number }[] = [];
  let run = { first: 0, last: 0, best: 0 };
  let sum = 0;
  for (let i = Math.max(0, title); i < lines.length; i++) {
    const line = lines[i]!;
    const isStory = isProse[i]! && !teaser.test(text.slice(Math.max(line.start, line.end - 3), line.end));
    if (isStory) {
      if (sum === 0) runs.push((run = { first: i, last: i, best: 0 }));
      sum += Math.min(maxGain, (line.end - line.start) / lengthOfGain);
      if (sum > run.best) {
        run.best = sum;
        run.last = i;
      }
    } else sum = Math.max(0, sum - (kinds[i] === undefined ? 1 : furnitureLoss));
  }
  const best = runs.reduce((most, { best }) => Math.max(most, best), 0);
  const isGood = (found: { best: number }) => found.best >= best * minRunShare;
  const first = runs.find(isGood);
  const last = runs.findLast(isGood);
  return first && last && best >= minSum ? { first: first.first, last: last.last } : undefined;
}

/** Captions, by-lines and links to other stories also stand in the middle of a story. */
const siteKinds: ReadonlySet<string> = new Set(['comments', 'navigation', 'share', 'site-widget']);
const minSum = 4;
const minMenuLines = 12;
const minFurniture = 4;
/** So many tell a page in any language. */
const manyMenuLines = 24;
const maxMenuLine = 40;

/** Whether the lines outside of the story are those of a web page. */
function isRaw({ text, lines, kinds, isProse }: Page, { first, last }: Story): boolean {
  let furniture = 0;
  let menu = 0;
  for (let i = 0; i < lines.length; i++) {
    if ((i >= first && i <= last) || isProse[i]) continue;
    if (siteKinds.has(kinds[i] ?? '')) furniture++;
    else if (isMenuLine(text, lines[i]!)) menu++;
  }
  return menu + furniture >= minMenuLines && (furniture >= minFurniture || menu >= manyMenuLines);
}

/** A few words without a figure or a final stop. Tables and verse have them too, so a page has many. */
function isMenuLine(text: string, { start, end }: Span): boolean {
  return end - start <= maxMenuLine && !/\d|[.!?,;:]$/.test(text.slice(start, end));
}

const linesOfHead = 12;
/** Pictures, shares and tickers between a headline that the caller names and the story. */
const maxLead = 40;

/** The headline above the story: the nearest line of four words that is no name; −1 if there is none. */
function findHeadline({ text, lines, kinds }: Page, first: number): number {
  for (let i = first - 1; i >= Math.max(0, first - linesOfHead); i--) {
    const line = textOf(text, lines[i]!);
    if (
      kinds[i] === undefined &&
      line.length <= maxHeadline &&
      line.split(' ').length >= 4 &&
      !isNameLine(line)
    )
      return i;
  }
  return -1;
}

const maxHeadline = 250;
