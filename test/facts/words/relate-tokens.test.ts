import { expect, test } from 'vitest';
import { phrasesAt } from '../../../src/facts/words/phrases.js';
import { relateTokens } from '../../../src/facts/words/relate-tokens.js';
import { relateWords } from '../../../src/facts/words/relate-words.js';
import { prepare } from '../../../src/text/prepare.js';

/** Of the third words of two sentences, each the verb. */
function relateVerbs(a: string, b: string) {
  const [source, copy] = [prepare({ id: 'a', text: a }), prepare({ id: 'b', text: b })];
  return relateTokens(source, 2, copy, 2);
}

test('a verb says the same as another with its particle', () => {
  expect(relateVerbs('The council cancelled the match.', 'The council called off the match.').relation).toBe(
    'same',
  );
  expect(relateVerbs('The council turned down the plan.', 'The council rejected the plan.').relation).toBe(
    'same',
  );
});

test.each([
  ['The council got rid of the rule.', 'The council removed the rule.'],
  ['The council decided to wait.', 'The council made a decision to wait.'],
  ['The council took note of the letter.', 'The council noticed the letter.'],
])('a verb says the same as a light verb with its noun: “%s”, “%s”', (a, b) => {
  expect(relateVerbs(a, b).relation).toBe('same');
  expect(relateVerbs(b, a).relation).toBe('same');
});

test('a phrase ends at a mark', () => {
  const phrases = (text: string) =>
    phrasesAt(prepare({ id: 'a', text, language: 'en' }), 2).map(({ norm }) => norm);
  expect(phrases('The council got rid of the rule.')).toContain('got_rid_of');
  expect(phrases('The council got, rid of the rule, a rest.')).toEqual([]);
});

test('where nothing tells, the likelier of the verb alone and the verb with its particle counts', () => {
  const { relation, probability } = relateVerbs(
    'The council won the match.',
    'The council called off the match.',
  );
  const readings = ['called', 'called_off'].map((other) => relateWords('won', other, 'VERB'));
  expect(readings.map((reading) => reading.relation)).toEqual(['unknown', 'unknown']);
  expect([relation, probability]).toEqual([
    'unknown',
    Math.max(...readings.map((reading) => reading.probability)),
  ]);
});

test('a verb and what stands behind it are one only where they are known as one', () => {
  expect(
    relateVerbs('The council stepped into the river.', 'The council stepped about the river.').relation,
  ).toBe('same');
  const { relation, probability } = relateVerbs(
    'The council signed last night.',
    'The council bought last night.',
  );
  const alone = relateWords('signed', 'bought', 'VERB');
  expect([relation, probability]).toEqual([alone.relation, alone.probability]);
});

test.each([
  ['a large anti-submarine ship', 'submarine', 'a large antisubmarine ship', 'antisubmarine'],
  ['a large anti-submarine ship', 'anti', 'a large antisubmarine ship', 'antisubmarine'],
  ['they co-operate', 'operate', 'they cooperate', 'cooperate'],
])('one word with or without its hyphen: “%s” (%s), “%s”', (a, x, b, y) => {
  const [source, copy] = [a, b].map((text) => prepare({ id: 'a', text, language: 'en' })) as [never, never];
  const at = (document: ReturnType<typeof prepare>, norm: string) =>
    document.tokens.findIndex((token) => token.norm === norm);
  expect(relateTokens(source, at(source, x), copy, at(copy, y)).relation).toBe('same');
  expect(relateTokens(copy, at(copy, y), source, at(source, x)).relation).toBe('same');
});

test.each([
  ['Doctors fear over use.', 3, 'Doctors fear overuse.', 2, true],
  ['The judges sat in court rooms.', 5, 'The judges sat in courtrooms.', 4, true],
  ['Crowds were not able.', 3, 'Crowds were notable.', 2, false],
  ['He was a theist.', 3, 'He was an atheist.', 3, false],
  ['The claim is in valid form.', 4, 'The claim is invalid.', 3, false],
])('a word in two parts is that word, but for a denial: “%s”, “%s”', (a, i, b, j, isSame) => {
  const [source, copy] = [prepare({ id: 'a', text: a }), prepare({ id: 'b', text: b })];
  expect(relateTokens(source, i, copy, j).relation === 'same').toBe(isSame);
  expect(relateTokens(copy, j, source, i).relation === 'same').toBe(isSame);
});
