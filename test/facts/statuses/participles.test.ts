import { expect, test } from 'vitest';
import { withParticiples } from '../../../src/facts/statuses/participles.js';
import { readVerbGroups } from '../../../src/facts/statuses/verb-groups.js';
import { prepare } from '../../../src/text/prepare.js';

/** Whether the first verb of a sentence is finite, which stands as a past tense or a participle. */
function isFirstFinite(text: string): boolean {
  const document = prepare({ id: 'a', text, language: 'en' });
  const groups = readVerbGroups(document, 0);
  expect(groups[0], text).toMatchObject({ isFinite: true, tense: 'past' });
  return withParticiples(document, 0, groups)[0]!.isFinite;
}

test.each([
  'The men arrested on Monday are brothers.',
  'The men arrested on Monday have left the town.',
  'The boats moored at the quay were grey.',
])('behind a noun it is a participle where a verb with its auxiliary follows: %s', (text) => {
  expect(isFirstFinite(text)).toBe(false);
});

test.each([
  // No other verb.
  'The men arrested two brothers on Monday.',
  // Its object is a clause.
  'The union claimed the boats were lost.',
  'The man told the crews were brothers.',
  // Another clause begins.
  'The men arrested two brothers who were bakers.',
  'The men arrested two brothers, they were bakers.',
  'The men arrested two brothers and have left the town.',
  // The verb that follows has no auxiliary, or is not finite.
  'The crews who stayed moved to Olm.',
  'The rebels who attacked lost the town.',
  'The men helped to be seen.',
])('it has a time of its own else: %s', (text) => {
  expect(isFirstFinite(text)).toBe(true);
});
