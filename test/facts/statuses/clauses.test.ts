import { describe, expect, test } from 'vitest';
import { readClauses } from '../../../src/facts/statuses/clauses.js';
import { extractStatuses } from '../../../src/facts/statuses/statuses.js';
import { readVerbGroups } from '../../../src/facts/statuses/verb-groups.js';
import { prepare } from '../../../src/text/prepare.js';

const read = (text: string) => prepare({ id: 'a', text, language: 'en' });

/** Of the clause of the last verb of a sentence, the words from its start to that verb, and what it is. */
function lastClause(text: string) {
  const document = read(text);
  const groups = readVerbGroups(document, 0);
  const { start, isMain, isCondition } = readClauses(document, 0, groups).at(-1)!;
  const words = document.tokens.slice(start, groups.at(-1)!.first).map(({ norm }) => norm);
  return { words: words.join(' '), isMain, isCondition };
}

function polarityOf(text: string, lemma: string): string {
  const found = extractStatuses(read(text)).filter((one) => one.lemma === lemma);
  expect(found, text).toHaveLength(1);
  return found[0]!.polarity;
}

describe('a clause starts behind the word that opens it', () => {
  test.each([
    ['“that” of what is said', 'The council said that', { isMain: true, isCondition: false }],
    ['“that” of anything else', 'The council sold a mill that', { isMain: false, isCondition: false }],
    ['a relative', 'The council met while', { isMain: false, isCondition: false }],
    ['a condition', 'The council will meet if', { isMain: false, isCondition: true }],
    ['“and”', 'The council met and', { isMain: true, isCondition: false }],
    ['a mark', 'The council met;', { isMain: true, isCondition: false }],
  ])('%s', (_, opening, expected) => {
    for (const words of ['boats', 'no boats', 'no grey boats']) {
      expect(lastClause(`${opening} ${words} left the harbour.`)).toEqual({ words, ...expected });
      const polarity = words === 'boats' ? 'positive' : 'negative';
      expect(polarityOf(`${opening} ${words} left the harbour.`, 'leave'), words).toBe(polarity);
    }
  });

  test('what is denied before it is not denied in it', () => {
    for (const opening of ['said that', 'said when', 'left and', 'met;'])
      expect(polarityOf(`No council ${opening} boats sank.`, 'sink'), opening).toBe('positive');
  });
});

describe('a “no” before the verb', () => {
  test.each([
    'No boats left the harbour.',
    'In May no boats left the harbour.',
    'On Monday morning neither crew left the harbour.',
    'No crews with papers left the harbour.',
    'No crews without papers left the harbour.',
    'Nobody with a boat left the harbour.',
  ])('turns it, whatever else stands before it or between: %s', (text) => {
    expect(polarityOf(text, 'leave')).toBe('negative');
  });

  test.each(['With no wind the boats left the harbour.', 'The boats with no crew left the harbour.'])(
    'turns only what one is with: %s',
    (text) => expect(polarityOf(text, 'leave')).toBe('positive'),
  );
});
