import type { Article } from '../types.js';

/** Of a text, where a headline would stand, in UTF-16 units. */
const maxSearched = 2000;

/** The title, or else the first line of the text that says something; undefined where none does. As it stands: not made visible. */
export function headlineOf({ title, text }: Article): string | undefined {
  if (title !== undefined) return title;
  // What stands in brackets is a code of a publishing system.
  const lines = text.slice(0, maxSearched).split('\n');
  return lines.find((line) => /\p{L}.*\p{L}/u.test(line) && !/^\s*\[/u.test(line))?.trim();
}
