import { readFileSync } from 'node:fs';
import type { Span } from '../../../src/types.js';

/** `checked-…`: never read while the rules were made, only scored. `developed-…`: read, and what they showed was mended. */
export const rewriteFiles = [
  'checked-desk',
  'checked-mixed',
  'developed-desk',
  'developed-learners',
] as const;

/** An invented story and a rewrite of it that is faithful, or has one serious error. */
export interface InventedRewrite {
  readonly source: string;
  readonly copy: string;
  /** What is wrong, in the words of whoever wrote it; `undefined` for a faithful copy. */
  readonly error?: string;
  /** Where in the copy the wrong words stand. */
  readonly places: readonly Span[];
}

/** Three lines each: `# ` the error, its wrong words in quotation marks, or `nothing`; `= ` the story; `~ ` the copy. */
export function readRewrites(name: (typeof rewriteFiles)[number]): InventedRewrite[] {
  const text = readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8');
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [note = '', source = '', copy = ''] = block.split('\n').map((line) => line.slice(2));
      if (note === 'nothing') return { source, copy, places: [] };
      const words = [...note.matchAll(/"([^"]+)"/g)].map(([, quoted]) => quoted!.replace(/[.,]$/, ''));
      const places = words
        .map((word) => ({ start: copy.indexOf(word), end: copy.indexOf(word) + word.length }))
        .filter(({ start }) => start >= 0);
      return { source, copy, error: note, places };
    });
}
