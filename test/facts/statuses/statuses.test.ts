import { describe, expect, test } from 'vitest';
import { compareStatuses, type StatusComparisonOptions } from '../../../src/facts/statuses/comparison.js';
import { extractStatuses } from '../../../src/facts/statuses/statuses.js';
import { prepare } from '../../../src/text/prepare.js';
import { leastCost } from '../../least-cost.js';

const read = (text: string) => prepare({ id: 'a', text, language: 'en' });
const statusOf = (text: string, lemma: string) => {
  const status = extractStatuses(read(text)).find((one) => one.lemma === lemma);
  if (status === undefined) throw new Error(`no ${lemma} in ${text}`);
  return status;
};
const verdict = (source: string, copy: string, lemma: string, options?: StatusComparisonOptions) =>
  compareStatuses(statusOf(source, lemma), statusOf(copy, lemma), options);

describe('extractStatuses', () => {
  test.each([
    ['The junta started an offensive.', 'start', 'happened', 'certain'],
    ['The junta has started an offensive.', 'start', 'happened', 'certain'],
    ['The junta is starting an offensive.', 'start', 'ongoing', 'certain'],
    ['The junta will launch operations.', 'launch', 'future', 'certain'],
    ['The junta is going to launch operations.', 'launch', 'future', 'certain'],
    ['The junta plans to launch operations.', 'launch', 'future', 'certain'],
    ['The ministry said prices would rise.', 'rise', 'future', 'certain'],
    ['Prices would rise in such a case.', 'rise', 'hypothetical', 'certain'],
    ['Prices may rise in May.', 'rise', 'hypothetical', 'possible'],
    ['The army must leave the town.', 'leave', 'ongoing', 'necessary'],
  ])('%j: %s is %s and %s', (text, lemma, time, modality) => {
    expect(statusOf(text, lemma)).toMatchObject({ time, modality, polarity: 'positive' });
  });

  test.each([
    ['The army did not leave the town.', 'leave'],
    ["The army hasn't left the town.", 'leave'],
    ['The army has never left the town.', 'leave'],
    ['No soldiers left the town.', 'leave'],
    ['Neither side left the town.', 'leave'],
    ['The army failed to leave the town.', 'leave'],
    ['The army refused to leave the town.', 'leave'],
    ['The army cannot leave the town.', 'leave'],
    ['The army was unable to leave the town.', 'leave'],
    ['The army tried not to leave the town.', 'leave'],
  ])('%j is negative', (text, lemma) => {
    expect(statusOf(text, lemma).polarity).toBe('negative');
  });

  test.each([
    ['The army not only left the town but burned it.', 'leave'],
    ['The army left no later than noon, no doubt.', 'leave'],
    ['The army did not fail to leave the town.', 'leave'],
    ['The army, which did not fight, left the town.', 'leave'],
  ])('%j is positive', (text, lemma) => {
    expect(statusOf(text, lemma).polarity).toBe('positive');
  });

  test('a phase verb gives its time to the verb it carries', () => {
    expect(statusOf('The crisis continued to deteriorate in June.', 'deteriorate')).toMatchObject({
      phase: 'continue',
      time: 'happened',
    });
  });

  test('the group holds the auxiliaries, and a question is one by its mark', () => {
    const text = 'Will the army leave the town?';
    const status = statusOf(text, 'leave');
    expect(status.isQuestion).toBe(true);
    expect(text.slice(status.group.start, status.group.end)).toBe('Will the army leave');
  });

  test('there is nothing to find without a verb, nor in another language', () => {
    expect(extractStatuses(read('Rice field. 14 dead.'))).toEqual([]);
    expect(extractStatuses(prepare({ id: 'a', text: 'El ejército no salió.', language: 'es' }))).toEqual([]);
  });
});

describe('compareStatuses', () => {
  test.each([
    ['The army left the town.', 'The army did not leave the town.', 'leave', 'negated'],
    ['The army left the town.', 'The army will leave the town.', 'leave', 'time-changed'],
    ['The army left the town.', 'Did the army leave the town?', 'leave', 'question-changed'],
    ['The army left the town.', 'The army may leave the town.', 'leave', 'modality-changed'],
    ['The army may leave the town.', 'The army will leave the town.', 'leave', 'modality-changed'],
    [
      'Conditions continued to worsen in June.',
      'The agency said conditions would worsen in June.',
      'worsen',
      'time-changed',
    ],
  ])('%j → %j: %s %s', (source, copy, lemma, expected) => {
    expect(verdict(source, copy, lemma)).toBe(expected);
  });

  test.each([
    ['The army left the town.', 'The army has left the town.', 'leave'],
    ['The army had left the town.', 'The army was leaving the town.', 'leave'],
    ['The law prohibits the sale.', 'The law prohibited the sale.', 'prohibit'],
    ['The army failed to leave.', 'The army did not leave.', 'leave'],
    ['The army cannot leave.', 'The army is unable to leave.', 'leave'],
    ['The owner declined to comment.', 'The owner would not comment.', 'comment'],
    ['No soldier left the town.', 'The soldiers did not leave the town.', 'leave'],
    ['He said it will be built.', 'He said it would be built.', 'build'],
    ['The tax may rise.', 'The tax could rise.', 'rise'],
    ['The tax would rise if he won.', 'The tax may rise if he won.', 'rise'],
    ['The flood that would spread mud ended.', 'The flood that spread mud ended.', 'spread'],
  ])('translations vary so, which is no change: %j → %j', (source, copy, lemma) => {
    expect(verdict(source, copy, lemma)).toBe('same');
  });

  test('in a sentence that was edited and not translated anew any change of tense counts', () => {
    expect(
      verdict('The law prohibits the sale.', 'The law prohibited the sale.', 'prohibit', { isStrict: true }),
    ).toBe('time-changed');
    expect(verdict('The army left.', 'The army has left.', 'leave', { isStrict: true })).toBe('same');
    // Who would not has refused; who did not may only have had nothing to say.
    const refusal = ['The owner refused to speak.', 'The owner would not speak.'] as const;
    expect(verdict(...refusal, 'speak', { isStrict: true })).toBe('same');
    expect(
      verdict('The owner did not speak.', 'The owner would not speak.', 'speak', { isStrict: true }),
    ).toBe('time-changed');
  });
});

test('a sentence of ten thousand words takes linear time', () => {
  expect(
    leastCost(() => extractStatuses(read('was not going to have been '.repeat(10_000))), 4000),
  ).toBeLessThan(4000);
});
