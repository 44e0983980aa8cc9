import type { PreparedArticle, Span } from '../types.js';
import { isCapital } from './is-capital.js';

/** What a page or a system did to a whole text: where it shows first, and how often. */
export interface PageDamage {
  readonly first: Span;
  readonly places: number;
  readonly what: 'apostrophes' | 'spaces' | 'ligatures (fi, fl, ff)';
}

/**
 * Apostrophes that were stripped, and words that were glued to the next one or to a mark of the page. The words themselves are
 * read as they were meant, so that nothing else is made of them. Linear in the text.
 */
export function findPageDamage({ text, tokens }: PreparedArticle): PageDamage[] {
  const found: Record<'apostrophes' | 'spaces', Span[]> = { apostrophes: [], spaces: [] };
  for (let i = 0; i < tokens.length; i++) {
    const { start, end, norm } = tokens[i]!;
    const before = tokens[i - 1];
    if (isClitic(norm) && before?.end === start && !hasApostrophe(text, start, end))
      found.apostrophes.push({ start: before.start, end });
    else if (/\p{L}/u.test(text[start - 1] ?? '') && isCapital(text, start)) {
      const from = before?.end === start ? before.start : wordStart(text, start);
      found.spaces.push({ start: from, end });
    }
  }
  return Object.entries(found).flatMap(([what, spans]) =>
    spans.length === 0 ? [] : [{ what: what as PageDamage['what'], first: spans[0]!, places: spans.length }],
  );
}

/** A page that lost its apostrophes lost its quotation marks with them: in all the text there is none. */
export function hasLostMarks(document: PreparedArticle): boolean {
  let known = lostMarks.get(document);
  if (known === undefined) {
    known =
      !/["'“”‘’«»„]/.test(document.text) &&
      findPageDamage(document).some(({ what }) => what === 'apostrophes');
    lostMarks.set(document, known);
  }
  return known;
}

/** It is asked for each quotation of the other text, and takes a reading of the whole. */
const lostMarks = new WeakMap<PreparedArticle, boolean>();

function isClitic(norm: string): boolean {
  return norm === "n't" || (norm.length > 1 && norm.startsWith("'"));
}

function hasApostrophe(text: string, start: number, end: number): boolean {
  return /['’ʼ`´]/.test(text.slice(start, end));
}

/** Where the letters before `at` begin, a word's length back at most. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > at - 20 && /\p{L}/u.test(text[start - 1] ?? '')) start--;
  return start;
}
