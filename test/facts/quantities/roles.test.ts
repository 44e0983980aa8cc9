import { describe, expect, test } from 'vitest';
import { extractQuantities } from '../../../src/facts/quantities/quantities.js';
import { isCountable } from '../../../src/facts/quantities/roles.js';
import { prepare } from '../../../src/text/prepare.js';

const rolesIn = (text: string) =>
  extractQuantities(prepare({ id: 'a', text, language: 'en' })).map(({ role }) => role ?? '-');

describe('what happened to those who are counted', () => {
  test.each<[string, string[]]>([
    ['The storm killed 12 sailors.', ['killed']],
    ['12 sailors were killed in the storm.', ['killed']],
    ['12 sailors died in the storm.', ['killed']],
    ['12 sailors lost their lives in the storm.', ['killed']],
    ['12 dead sailors were found.', ['killed']],
    ['12 sailors killed five guards.', ['-', 'killed']],
    ['12 sailors were injured and 14 were rescued.', ['injured', 'rescued']],
    ['Five sailors and seven guards were killed.', ['killed', 'killed']],
    ['The storm killed five sailors and seven guards.', ['killed', 'killed']],
    ['Five sailors sang and seven guards were killed.', ['-', 'killed']],
    ['The storm killed five sailors near seven huts.', ['killed', '-']],
    ['12 sailors sang.', ['-']],
    ['The death toll stands at 41 people.', ['killed']],
    ['The number of dead rose from 12 sailors.', ['killed']],
    ['The dead were from 12 villages.', ['-']],
  ])('%j: %j', (text, wanted) => expect(rolesIn(text)).toEqual(wanted));

  test('what is measured is not counted', () => {
    expect(['', 'sailor', 'boat', 'people'].map(isCountable)).toEqual([true, true, true, true]);
    expect(['%', 'USD', 'km', 'hour', 'year', 'km/h', 'age', 'point'].map(isCountable)).toEqual(
      Array.from({ length: 8 }, () => false),
    );
  });
});
