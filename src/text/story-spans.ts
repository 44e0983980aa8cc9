import type { Span } from '../types.js';
import { findBoilerplate } from './boilerplate.js';

/** What of a text is the story: all but its boilerplate, as ascending spans. */
export function findStorySpans(text: string, title?: string): Span[] {
  return storySpans(text, findBoilerplate(text, title));
}

/** The same where the boilerplate is known. */
export function storySpans(text: string, boilerplate: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const cut of boilerplate) {
    if (cut.start > start) spans.push({ start, end: cut.start });
    start = cut.end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
