import { describe, expect, test } from 'vitest';
import { gapBefore, phraseAfter, phraseBefore } from '../../../src/facts/attributions/noun-phrases.js';
import { prepare } from '../../../src/text/prepare.js';

const read = (text: string) => prepare({ id: 'a', text, language: 'en' });

/** The phrase before the word in question, or behind it. */
function phrase(text: string, word: string, way: 'before' | 'behind', from = 0): string | undefined {
  const document = read(text);
  const { tokens } = document;
  const at = tokens.findIndex(({ start, end }) => text.slice(start, end) === word);
  const found =
    way === 'before' ? phraseBefore(document, at, from) : phraseAfter(document, at + 1, tokens.length - from);
  return found && text.slice(tokens[found.first]!.start, tokens[found.end - 1]!.end);
}

describe('the noun phrase before a verb', () => {
  test.each([
    ['The mayor of Olm said so.', 'The mayor of Olm'],
    ['The head of the harbour board said so.', 'The head of the harbour board'],
    ['The mayor’s old clerk said so.', 'The mayor’s old clerk'],
    ['Crews on the pier said so.', 'Crews on the pier'],
    ['Clerks and crews said so.', 'Clerks and crews'],
    ['His old clerk said so.', 'His old clerk'],
    ['They said so.', 'They'],
    ['Mars One said so.', 'Mars One'],
    ['After the storm, crews said so.', 'crews'],
    // A verb or a conjunction is no part of it, though a noun stands before it.
    ['As the council met residents said so.', 'residents'],
    ['When ferries stopped residents said so.', 'residents'],
    ['Once the council left crews of Olm said so.', 'crews of Olm'],
    ['The board asked if residents said so.', 'residents'],
    // A preposition that carries nothing on, and one before which stands no noun.
    ['The pier without residents said so.', 'residents'],
    ['He sat with crews said so.', 'crews'],
    ['And of residents said so.', 'residents'],
  ])('%s: %s', (text, wanted) => expect(phrase(text, 'said', 'before')).toBe(wanted));

  test('a verb, an adverb and the start of the text are none', () => {
    expect(phrase('He left quickly said so.', 'said', 'before')).toBeUndefined();
    expect(phrase('Crews slept said so.', 'said', 'before')).toBeUndefined();
    expect(phrase('said so.', 'said', 'before')).toBeUndefined();
  });

  test('ends where it may not reach farther, and after 24 words', () => {
    const text = 'The head of the harbour board said so.';
    expect(phrase(text, 'said', 'before', 4)).toBe('harbour board');
    expect(phrase(text, 'said', 'before', 5)).toBe('board');
    expect(phrase(text, 'said', 'before', 6)).toBeUndefined();
    const long = `${'Olm '.repeat(40)}said so.`;
    expect(phrase(long, 'said', 'before')!.split(' ')).toHaveLength(24);
  });

  test('what is told of is not part of whom: “an accusation Ann denies”', () => {
    expect(phrase('He spoke of an accusation Ann denies.', 'denies', 'before')).toBe('Ann');
    expect(phrase('He spoke of the accusation Ann denies.', 'denies', 'before')).toBe('the accusation Ann');
    expect(phrase('He spoke of an old accusation Ann denies.', 'denies', 'before')).toBe(
      'an old accusation Ann',
    );
    expect(phrase('So an old Ann denies it.', 'denies', 'before')).toBe('an old Ann');
  });
});

describe('the noun phrase behind a verb', () => {
  test.each([
    ['So said the mayor of Olm.', 'the mayor of Olm'],
    ['So said the mayor in Olm.', 'the mayor'],
    ['So said crews and clerks.', 'crews and clerks'],
    ['So said his old clerk.', 'his old clerk'],
    ['So said him there.', 'him'],
    ['So said they there.', 'they'],
    ['So said the mayor the clerk.', 'the mayor'],
    ['So said the mayor of the clerk.', 'the mayor of the clerk'],
    ['So said the mayor, a clerk.', 'the mayor'],
    ['So said the mayor of.', 'the mayor'],
  ])('%s: %s', (text, wanted) => expect(phrase(text, 'said', 'behind')).toBe(wanted));

  test('an adjective or an article alone is none, nor a pronoun of a thing owned', () => {
    expect(phrase('So said the old.', 'said', 'behind', 1)).toBeUndefined();
    expect(phrase('So said.', 'said', 'behind')).toBeUndefined();
    expect(phrase('So said himself there.', 'said', 'behind')).toBeUndefined();
  });

  test('ends after 24 words, and at the end of what is looked at', () => {
    const text = `So said ${'Olm '.repeat(40)}there.`;
    expect(phrase(text, 'said', 'behind')!.split(' ')).toHaveLength(24);
    expect(phrase('So said the mayor of Olm.', 'said', 'behind', 1)).toBe('the mayor');
    expect(phrase('So said they.', 'said', 'behind')).toBe('they');
    expect(phrase('So said they.', 'said', 'behind', 1)).toBeUndefined();
  });
});

test('a gap is what stands between two words, 16 characters of it at most', () => {
  const document = read(`“The crew — tired — slept${'.'.repeat(30)} Now`);
  expect([-1, 0, 1, 2, 4].map((i) => gapBefore(document, i))).toEqual([
    ...['', '“', ' ', ' — ', '.'.repeat(16)],
  ]);
  expect(gapBefore(read('The end!'), 2)).toBe('!');
});
