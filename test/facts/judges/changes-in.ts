import { expect } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';
import type { FactChange } from '../../../src/types.js';

/** What surrounds the sentence in question, so that two texts are copies of one another whatever it says. */
const before = [
  'The harbour of Ellmark was closed for most of the week, the port office said.',
  'Fishing crews waited on the quay and mended their nets in the rain.',
];
const after = [
  'A bakery on the square handed out bread to the families on the pier.',
  'The council will meet again on Friday to decide about the old crane.',
];

/** A text with these sentences before and behind it. */
export function around(line: string): string {
  return [...before, line, ...after].join(' ');
}

/** What was found between two texts that differ in one sentence or two; findings of no severity are left out. */
export function changesIn(from: string, to: string): FactChange[] {
  const { relation, facts } = compareArticles(
    { id: 'a', text: around(from), language: 'en' },
    { id: 'b', text: around(to), language: 'en' },
  );
  expect(relation).toMatch(/identical|near-duplicate|rewrite/);
  return facts.filter(({ severity }) => severity !== 'none');
}

/** A change in one line: `major garbled quantity value-changed`. */
export function inWords({ severity, change, kind, garble }: FactChange): string {
  return [severity, change, kind, garble ?? ''].join(' ').trim();
}

/** The garbles that are CORRECTIONs, each {@link inWords}. */
export function correctionsIn(from: string, to: string): string[] {
  return changesIn(from, to)
    .filter(({ change, severity }) => change === 'garbled' && severity === 'major')
    .map(inWords);
}

/** All that is told of two sentences, each finding with the passages it quotes: `major garbled time value-changed: June → July`. */
export function toldOf(from: string, to: string): string[] {
  return changesIn(from, to).map((change) =>
    `${inWords(change)}: ${change.source?.text ?? ''} → ${change.copy?.text ?? ''}`.trim(),
  );
}

/** The CORRECTIONs of a copy in other words, each by its kind and its passages: `time: 40 years → 40 days`. */
export function correctionsBetween(source: string, copy: string): string[] {
  const { relation, facts } = compareArticles(
    { id: 'a', text: source, language: 'en' },
    { id: 'b', text: copy, language: 'en' },
  );
  expect(relation).toBe('rewrite');
  return facts
    .filter(({ severity }) => severity === 'major')
    .map(({ kind, source: was, copy: now }) => `${kind}: ${was?.text ?? ''} → ${now?.text ?? ''}`);
}
