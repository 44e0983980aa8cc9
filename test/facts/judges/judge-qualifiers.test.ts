import { describe, expect, test } from 'vitest';
import { changesIn } from './changes-in.js';

const garbles = (from: string, to: string) =>
  changesIn(from, to)
    .filter(({ change }) => change === 'garbled')
    .map(({ kind, severity }) => `${severity} ${kind}`);

describe('judgeQualifiers', () => {
  test.each([
    ['Guards stopped four suspected smugglers.', 'Guards stopped four smugglers.', 'major status'],
    ['Guards stopped four suspected smugglers.', 'Four smugglers were stopped by guards.', 'major status'],
    ['The baker allegedly sold old bread.', 'The baker sold old bread.', 'major status'],
    [
      'Police arrested a man on suspicion of setting fire to the old mill.',
      'The man who set fire to the old mill was arrested by police.',
      'major status',
    ],
    ['He wrote about the attempted coup in May.', 'He wrote about the coup in May.', 'major status'],
    ['The deputy director spoke first.', 'The director was the first to speak.', 'major role'],
    ['The former mayor opened the fair.', 'The acting mayor opened the fair.', 'major role'],
  ])('“%s” became “%s”: %s', (from, to, told) => expect(garbles(from, to)).toContain(told));

  test.each([
    ['Guards stopped four suspected smugglers.', 'Guards stopped four people who may be smugglers.'],
    ['The baker allegedly sold old bread.', 'The baker is accused of having sold old bread.'],
    [
      'Police arrested a man on suspicion of setting fire to the old mill.',
      'A man was arrested by police for setting fire to the old mill.',
    ],
    [
      'Police arrested a man on suspicion of setting fire to the old mill.',
      'A man suspected of having set fire to the old mill was arrested by police.',
    ],
    ['The former mayor opened the fair.', 'The ex-mayor opened the fair.'],
    [
      'Crowds in support of the former mayor have met on the square since 11 May.',
      'On the square there have been crowds supporting the ex-mayor since 11 May.',
    ],
    ['The deputy director spoke first.', 'The vice director spoke first.'],
    ['They ran under the old bridge.', 'They ran past the old bridge.'],
  ])('“%s” and “%s” are one', (from, to) =>
    expect(garbles(from, to).filter((told) => /role|status/.test(told))).toEqual([]),
  );
});

describe('judgePersons', () => {
  test.each([
    ['The baker said his wife was ill.', 'The baker said my wife was ill.', 'major person'],
    ['The council said it had paid the bill.', 'The council said he had paid the bill.', 'major person'],
    ['A neighbour, Ms Ada Brom, heard it.', 'It was heard by a neighbour, Mr Ada Brom.', 'major person'],
  ])('“%s” became “%s”: %s', (from, to, told) => expect(garbles(from, to)).toContain(told));

  test.each([
    ['The council said it had paid the bill.', 'The council said they had paid the bill.'],
    ['He said that he would pay his bill.', 'He said: “I will pay my bill.”'],
  ])('“%s” and “%s” are one', (from, to) =>
    expect(garbles(from, to).filter((told) => /person/.test(told))).toEqual([]),
  );
});

describe('judgeAnchors', () => {
  test.each([
    ['Bakers must apply before the harvest.', 'Bakers have to apply after the harvest begins.'],
    ['The mill stood empty until the war.', 'Since the war the mill stood empty.'],
  ])('“%s” became “%s”', (from, to) => expect(garbles(from, to)).toContain('major relation'));

  test.each([
    ['The mill burnt before the flood.', 'The flood came after the mill burnt.'],
    ['Nothing was built before the harvest.', 'Only after the harvest was something built.'],
  ])('“%s” and “%s” are one', (from, to) =>
    expect(garbles(from, to).filter((told) => /relation/.test(told))).toEqual([]),
  );
});
