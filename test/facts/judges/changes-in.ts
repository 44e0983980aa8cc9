import { expect } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';
import { createFactContext, type FactContext, type Finding } from '../../../src/facts/fact-context.js';
import { createMatcher } from '../../../src/match/create-matcher.js';
import { resolveOptions } from '../../../src/options.js';
import { prepare } from '../../../src/text/prepare.js';
import type { FactChange, Relation } from '../../../src/types.js';

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

/** Two texts as the judges see them, and what the one is to the other. */
export function contextBetween(source: string, copy: string): { context: FactContext; relation: Relation } {
  const [a, b] = [source, copy].map((text) => prepare({ id: text, text, language: 'en' }));
  const match = createMatcher(resolveOptions({}))(a!, b!);
  return { context: createFactContext(a!, b!, match), relation: match.relation };
}

/**
 * A story as a desk told it, and the same in the words of another, with lines of one's own in their third place.
 *
 * @param second what stands before these, in the words of both.
 */
export function inTwoWordings(
  second: readonly [string, string],
): Record<'story' | 'retold', (lines: string) => string> {
  const story = (lines: string) =>
    [
      'Divers from Ulme counted forty seals near the old weir on Friday morning, the harbour office said.',
      second[0],
      lines,
      'The owner of the boat has paid 300 crowns into the fund for widows of the port since then.',
    ].join(' ');
  const retold = (lines: string) =>
    [
      'On Friday morning forty seals were counted by Ulme divers close to the old weir, according to the harbour office.',
      second[1],
      lines,
      'Since then 300 crowns have gone from the boat owner into the fund for the widows of the port.',
    ].join(' ');
  return { story, retold };
}

/** {@link inTwoWordings} of a search for a buoy. */
export const { story, retold } = inTwoWordings([
  'The crews of three boats had been asked to look for a buoy that went missing in the spring storm.',
  'Three boat crews had been asked to search for a buoy, missing since the storm in spring.',
]);

/** What a judge alone says of a line in that story and of another in its retelling, whatever it is worth; of reports nothing. */
export function draftsBetween(
  judge: (context: FactContext) => Finding[],
  source: string,
  copy: string,
): Finding[] {
  const { context, relation } = contextBetween(story(source), retold(copy));
  expect(relation).toBe('rewrite');
  expect(judge({ ...context, isCopy: false })).toEqual([]);
  return judge(context);
}
