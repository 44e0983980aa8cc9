import type { Boilerplate } from '../types.js';

/** What of a text is not the story. */
export function findBoilerplate(text: string, title?: string): Boilerplate[] {
  void title;
  void text;
  return [];
}
