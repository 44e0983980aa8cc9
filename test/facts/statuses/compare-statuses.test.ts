import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareStatuses } from '../../../src/facts/statuses/comparison.js';
import { extractStatuses, statusesByVerb, statusesOfSentence } from '../../../src/facts/statuses/statuses.js';
import type { Status } from '../../../src/facts/statuses/status.js';
import { prepare } from '../../../src/text/prepare.js';

fc.configureGlobal({ seed: 81 });

const read = (text: string) => prepare({ id: 'a', text, language: 'en' });
const plain: Status = {
  ...{ sentence: 0, verbToken: 0, lemma: 'leave', group: { start: 0, end: 4 } },
  ...{ polarity: 'positive', time: 'happened', modality: 'certain', tense: 'past' },
  ...{ isMain: true, isQuestion: false, inReportedSpeech: false, isFinite: true, isProgressive: false },
  ...{ isPerfect: false, isPassive: false, isBare: true, isConditional: false },
};
const statuses = fc
  .record({
    polarity: fc.constantFrom('positive', 'negative'),
    time: fc.constantFrom('happened', 'ongoing', 'future', 'hypothetical'),
    modality: fc.constantFrom('certain', 'possible', 'necessary'),
    tense: fc.constantFrom('past', 'present', 'future'),
    phase: fc.constantFrom(undefined, 'refuse', 'try', 'fail'),
    isFinite: fc.boolean(),
    isMain: fc.boolean(),
    isQuestion: fc.boolean(),
    isProgressive: fc.boolean(),
    isPerfect: fc.boolean(),
    isPassive: fc.boolean(),
    isConditional: fc.boolean(),
  })
  .map((fields) => ({ ...plain, ...fields }));
const options = fc.constantFrom({}, { isStrict: true });

describe('compareStatuses', () => {
  test('a status and itself are the same, and which comes first makes no difference', () => {
    fc.assert(
      fc.property(statuses, statuses, options, (x, y, option) => {
        expect(compareStatuses(x, x, option)).toBe('same');
        const isSame = compareStatuses(x, y, option) === 'same';
        expect(compareStatuses(y, x, option) === 'same').toBe(isSame);
      }),
      { numRuns: 1500 },
    );
  });

  test('a question goes before a negation, and a negation before all else', () => {
    fc.assert(
      fc.property(statuses, statuses, options, (x, y, option) => {
        const verdict = compareStatuses(x, y, option);
        if (x.isQuestion !== y.isQuestion) expect(verdict).toBe('question-changed');
        else if (x.polarity !== y.polarity) expect(verdict).toBe('negated');
        else if (![x, y].every(({ isFinite, phase }) => isFinite || phase !== undefined))
          expect(verdict).toBe('same');
        else expect(['same', 'time-changed', 'modality-changed']).toContain(verdict);
      }),
      { numRuns: 600 },
    );
  });

  const strictly = (x: Partial<Status>, y: Partial<Status>) =>
    compareStatuses({ ...plain, isBare: false, ...x }, { ...plain, isBare: false, ...y }, { isStrict: true });

  test.each<[Partial<Status>, Partial<Status>, string]>([
    [{ tense: 'past' }, { tense: 'present' }, 'time-changed'],
    [{ tense: 'past' }, { tense: 'present', isPerfect: true }, 'same'],
    [{ tense: 'past' }, { tense: 'past', isPerfect: true }, 'same'],
    [{ tense: 'present', isPerfect: true }, { tense: 'past', isPerfect: true }, 'time-changed'],
    [{ tense: 'present', time: 'future' }, { tense: 'future', time: 'future' }, 'same'],
    [{}, { isProgressive: true }, 'time-changed'],
    [{}, { isProgressive: true, isPassive: true }, 'same'],
    [{}, { isConditional: true }, 'time-changed'],
    [{}, { modality: 'possible' }, 'modality-changed'],
    [{ isBare: true }, { isPassive: true, tense: 'present' }, 'same'],
    [{ isBare: true, tense: 'present' }, { isPassive: true, tense: 'past' }, 'time-changed'],
    [{ modality: 'possible' }, { modality: 'possible', isPerfect: true }, 'time-changed'],
    [{ polarity: 'negative' }, { polarity: 'negative', modality: 'possible' }, 'modality-changed'],
    [{ polarity: 'negative', phase: 'fail' }, { polarity: 'negative', modality: 'possible' }, 'same'],
    [{ lemma: 'be', tense: 'present', isPerfect: true }, { lemma: 'be', tense: 'present' }, 'same'],
    [
      { lemma: 'leave', tense: 'present', isPerfect: true },
      { lemma: 'leave', tense: 'present' },
      'time-changed',
    ],
  ])('in an edited sentence %j and %j are %s', (x, y, verdict) => expect(strictly(x, y)).toBe(verdict));

  const freely = (x: Partial<Status>, y: Partial<Status>) =>
    compareStatuses({ ...plain, ...x }, { ...plain, ...y });

  test.each<[Partial<Status>, Partial<Status>, string]>([
    [{}, { time: 'future', tense: 'future' }, 'time-changed'],
    [{}, { time: 'hypothetical' }, 'time-changed'],
    [{}, { time: 'hypothetical', modality: 'possible' }, 'modality-changed'],
    [{}, { time: 'hypothetical', modality: 'possible', isMain: false }, 'same'],
    [{ tense: 'present', time: 'ongoing' }, { time: 'future', tense: 'future' }, 'same'],
    [{ tense: 'present', time: 'ongoing', isProgressive: true }, { time: 'hypothetical' }, 'time-changed'],
    [{ tense: 'present', time: 'ongoing', isProgressive: true }, { time: 'future' }, 'same'],
    [{ time: 'ongoing', isProgressive: true }, { time: 'hypothetical', phase: 'try' }, 'same'],
    [{}, { time: 'hypothetical', isConditional: true, isMain: false }, 'same'],
    [{}, { time: 'hypothetical', isConditional: true }, 'time-changed'],
    [{ modality: 'possible' }, { time: 'future' }, 'same'],
    [{ time: 'future', tense: 'future' }, { time: 'hypothetical', modality: 'possible' }, 'modality-changed'],
    [
      { time: 'future', tense: 'future' },
      { time: 'hypothetical', modality: 'possible', isMain: false },
      'same',
    ],
    [{}, { time: 'ongoing', tense: 'present', modality: 'necessary', isPassive: true }, 'time-changed'],
    [{}, { time: 'ongoing', tense: 'present', modality: 'necessary' }, 'same'],
    [{ polarity: 'negative' }, { polarity: 'negative', time: 'hypothetical', isConditional: true }, 'same'],
  ])('in a retold sentence %j and %j are %s', (x, y, verdict) => expect(freely(x, y)).toBe(verdict));
});

describe('extractStatuses', () => {
  test('by verb and by sentence they are the same ones', () => {
    const document = read('The army left the town. It did not burn the bridge, which may fall.');
    const all = extractStatuses(document);
    expect([...statusesByVerb(document).values()]).toEqual(all);
    expect([0, 1].flatMap((sentence) => statusesOfSentence(document, sentence))).toEqual(all);
  });

  const polarities = (text: string) =>
    extractStatuses(read(text))
      .map(({ polarity }) => polarity[0])
      .join('');

  // Each pair differs in what the negator turns.
  test.each([
    ['No soldiers left the town.', 'n'],
    ['No less than ten soldiers left the town.', 'p'],
    ['No. 4 on the list left the town.', 'p'],
    ['The soldiers left nothing in the town.', 'n'],
    ['The soldiers left the town with nothing.', 'p'],
    ['The cause is unclear.', 'n'],
    ['The cause is now unclear.', 'n'],
    ['The cause is clear.', 'p'],
    ['The army failed to leave.', 'pn'],
    ['The army did not fail to leave.', 'np'],
    ['The army stopped paying them.', 'pp'],
    ['The army never stopped paying them.', 'nn'],
  ])('%j: %s', (text, wanted) => expect(polarities(text)).toBe(wanted));

  const times = (text: string) => extractStatuses(read(text)).map(({ time }) => time);

  test.each<[string, string[]]>([
    ['If the council agrees, the mayor will leave.', ['hypothetical', 'future']],
    ['The dam broke as if it had been cut.', ['happened', 'happened']],
    ['She would often pay in cash.', ['happened']],
    ['She would pay in cash.', ['hypothetical']],
    ['She said she would pay in cash.', ['happened', 'future']],
    ['She may have paid in cash.', ['happened']],
    ['She tried to pay in cash.', ['happened', 'hypothetical']],
    ['She plans to pay in cash.', ['ongoing', 'future']],
  ])('%j: %j', (text, wanted) => expect(times(text)).toEqual(wanted));
});
