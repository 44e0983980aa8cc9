import { htmlToText } from '../markup-text.js';
import { readAnyDate } from '../read-any-date.js';
import type { PageDocument, PageElement } from './page-document.js';
import { stringOf } from './json-record.js';

/** Names that say when a page was published, of attributes and classes of elements. */
const PUBLISHED =
  /publi|pubdate|posted|issued|created|(?:^|[^a-z])date|timestamp|byline|dateline|entry-meta/iu;
const CHANGED = /modif|update|expir|revis|birth|event|copyright|deadline/iu;

/** Elements that are looked at, and characters of each: a date line is short, and stands near the headline. */
const maxElements = 60;
const maxLineLength = 160;

/**
 * When a page was published, where its structured data do not say: what any field of its head calls a date, then elements
 * marked as one, then what its scripts know, then its address. Undefined where none of these can be read.
 */
export function datesInPage(
  document: PageDocument,
  html: string,
  title: string | undefined,
  url: string | undefined,
): string[] {
  for (const dates of [
    inHead(document),
    inElements(document),
    inScripts(html),
    inAddress(url),
    inLines(html, title),
  ])
    for (const date of dates) return [date];
  return [];
}

function* inHead(document: PageDocument): Generator<string> {
  for (const element of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop']
      .map((key) => element.getAttribute(key))
      .find((value) => value);
    if (!name || !PUBLISHED.test(name) || CHANGED.test(name)) continue;
    yield* readable(element.getAttribute('content'), element.getAttribute('value'));
  }
}

function* inElements(document: PageDocument): Generator<string> {
  const timed = [
    ...document.querySelectorAll('[itemprop="datePublished"], time, [datetime], abbr[title]'),
  ].slice(0, maxElements);
  for (const element of timed) if (!CHANGED.test(namesOf(element))) yield* readable(...valuesOf(element));
  let seen = 0;
  for (const element of document.querySelectorAll(
    '[class*="date" i], [class*="publi" i], [class*="posted" i], [class*="time" i], [class*="byline" i], [class*="meta" i], [id*="date" i]',
  )) {
    if (CHANGED.test(namesOf(element))) continue;
    const [text] = valuesOf(element).slice(-1);
    if (text === undefined || text.length > maxLineLength) continue;
    if (++seen > maxElements) return;
    yield* readable(text);
  }
}

function namesOf(element: PageElement): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
}

function valuesOf(element: PageElement): string[] {
  const values = [
    ...['datetime', 'content', 'title', 'data-date', 'data-timestamp'].map((name) =>
      element.getAttribute(name),
    ),
    element.textContent,
  ];
  return values
    .map((value) => stringOf(value)?.replace(/\s+/gu, ' ').trim())
    .filter((value) => value !== undefined);
}

function* inScripts(html: string): Generator<string> {
  const named =
    /["'](?:date_?published|publish(?:ed)?_?(?:date|at|time|on)?|pub_?date|date_?created|display_?date|publication_?date|first_?published)["']\s*:\s*["']([^"']{8,40})["']/giu;
  for (const [, value] of html.matchAll(named)) yield* readable(value);
}

function* inAddress(url: string | undefined): Generator<string> {
  const found = /[/_-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u.exec(
    url ?? '',
  );
  if (found) yield* readable(`${found[1]!}-${found[2]!}-${found[3]!}`);
}

/** Lines after the headline in which the date may stand, and their length. */
const maxLinesAfterTitle = 40;
const maxDateLine = 80;

/** The first short line after the headline with a date in it; one that says it was changed, where there is no other. */
function* inLines(html: string, title: string | undefined): Generator<string> {
  const lines = htmlToText(html).split(/\n+/u);
  const start = title === undefined ? -1 : lines.findLastIndex((line) => line === title);
  const near = lines
    .slice(start + 1, start + 1 + maxLinesAfterTitle)
    .filter((line) => line.length <= maxDateLine);
  yield* readable(...near.filter((line) => !CHANGED.test(line)));
  yield* readable(...near);
}

/** Those of the values that hold a date, as ISO 8601. */
function* readable(...values: readonly (string | null | undefined)[]): Generator<string> {
  for (const value of values) {
    const date = value ? findDate(value) : undefined;
    if (date !== undefined) yield date;
  }
}

const FIGURES =
  /\b(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?|\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}(?:[ ,]+\d{1,2}:\d{2})?/u;

/** A date, alone or within a line such as `Published: 3 May 2024, 14:05 | By Jo`. */
function findDate(value: string): string | undefined {
  const line = value.slice(0, maxLineLength);
  return readAnyDate(line) ?? readAnyDate(FIGURES.exec(line)?.[0]);
}
