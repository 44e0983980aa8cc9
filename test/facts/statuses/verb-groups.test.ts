import { describe, expect, test } from 'vitest';
import { readVerbGroups, type VerbGroup } from '../../../src/facts/statuses/verb-groups.js';
import { endsAsQuestion } from '../../../src/facts/statuses/verb-shapes.js';
import { prepare } from '../../../src/text/prepare.js';

const read = (text: string) => prepare({ id: 'a', text, language: 'en' });

/** `past finite perfect | leave`: what is so of a group, and the verb that carries it. */
function told(text: string, { first, verb, ...group }: VerbGroup): string {
  const { tokens } = read(text);
  const marks = [
    group.modal !== undefined && `modal:${group.modal}`,
    group.tense !== 'none' && group.tense,
    group.isFinite && 'finite',
    group.isPerfect && 'perfect',
    group.isProgressive && 'progressive',
    group.isPassive && 'passive',
    group.isProspective && 'prospective',
    group.isObliged && 'obliged',
    group.isInfinitive && 'infinitive',
    group.isInverted && 'inverted',
    group.negators > 0 && `not:${group.negators}`,
  ].filter((mark) => mark !== false);
  return `${marks.join(' ')} | ${tokens[first]!.norm}…${tokens[verb]!.norm}`;
}
const groups = (text: string) => readVerbGroups(read(text), 0).map((group) => told(text, group));

describe('readVerbGroups', () => {
  test.each<[string, string[]]>([
    ['The army left the town.', ['past finite | left…left']],
    ['The army leaves the town.', ['present finite | leaves…leaves']],
    ['The army has left the town.', ['present finite perfect | has…left']],
    ['The army had left the town.', ['past finite perfect | had…left']],
    ['The army is leaving the town.', ['present finite progressive | is…leaving']],
    ['The army was leaving the town.', ['past finite progressive | was…leaving']],
    ['The army has been leaving the town.', ['present finite perfect progressive | has…leaving']],
    ['The town was left by the army.', ['past finite passive | was…left']],
    ['The town is being left by the army.', ['present finite progressive passive | is…left']],
    ['The town has been left by the army.', ['present finite perfect passive | has…left']],
    ['The army will leave the town.', ['modal:future future finite | will…leave']],
    ['The army will have left the town.', ['modal:future future finite perfect | will…left']],
    ['The army may leave the town.', ['modal:possible present finite | may…leave']],
    ['The army could leave the town.', ['modal:possible past finite | could…leave']],
    ['The army must leave the town.', ['modal:necessary present finite | must…leave']],
    ['The army would leave the town.', ['modal:conditional past finite | would…leave']],
    ["She'd leave the town.", ["modal:conditional past finite | 'd…leave"]],
    ["She'd rather stay at home.", ["modal:conditional past finite | 'd…stay"]],
    ["She'd left the town.", ["past finite perfect | 'd…left"]],
    ['The army is going to leave the town.', ['present finite prospective | is…leave']],
    ['The army is to leave the town.', ['present finite prospective | is…leave']],
    ['The army is about to leave the town.', ['present finite prospective | is…leave']],
    ['The aim is to leave the town.', ['present finite | is…leave']],
    ['The army has to leave the town.', ['present finite obliged | has…leave']],
    ['The army has yet to leave the town.', ['present finite perfect not:1 | has…leave']],
    ['The army did leave the town.', ['past finite | did…leave']],
    ['The army was able to leave the town.', ['modal:ability past finite | was…leave']],
    ['The army was unable to leave the town.', ['modal:ability past finite not:1 | was…leave']],
  ])('%j', (text, wanted) => expect(groups(text)).toEqual(wanted));

  test.each<[string, number]>([
    ['The army did not leave the town.', 1],
    ["The army didn't leave the town.", 1],
    ['The army never left the town.', 1],
    ['The army has never left the town.', 1],
    ['The army cannot leave the town.', 1],
    ['The army could not leave the town.', 1],
    ['The army did not only leave the town.', 0],
    ['The army left the town, not the valley.', 0],
  ])('%j has %d negators', (text, count) => {
    expect(readVerbGroups(read(text), 0).reduce((sum, { negators }) => sum + negators, 0)).toBe(count);
  });

  test.each<[string, string[]]>([
    ['The army tried to leave the town.', ['past finite | tried…tried', 'infinitive | to…leave']],
    ['The army tried not to leave the town.', ['past finite | tried…tried', 'infinitive not:1 | to…leave']],
    ['The council plans to close the pier.', ['present finite | plans…plans', 'infinitive | to…close']],
    [
      'The pier, closed in May, was opened again.',
      ['past finite | closed…closed', 'past finite passive | was…opened'],
    ],
    ['He said the pier was closed.', ['past finite | said…said', 'past finite passive | was…closed']],
    ['The US-led force left.', ['past finite | left…left']],
    ['The plans for the pier are old.', ['present finite | are…are']],
    ['The hymn performed by the choir was old.', ['| performed…performed', 'past finite | was…was']],
  ])('%j has these groups', (text, wanted) => expect(groups(text).map((one) => one.trim())).toEqual(wanted));

  test.each([
    ['Did the army leave the town?', 'past finite inverted | did…leave'],
    ['Has the army left the town?', 'present finite inverted | has…left'],
    ['Will the army leave the town?', 'modal:future future finite inverted | will…leave'],
    ['Is the army leaving the town?', 'present finite inverted | is…leaving'],
  ])('%j is inverted', (text, wanted) => expect(groups(text)[0]).toBe(wanted));

  test('a question is one by its last mark, in quotation marks and brackets too', () => {
    const isQuestion = (text: string) => endsAsQuestion(read(text), 0);
    expect(
      ['Did it leave?', '“Did it leave?”', 'Did it leave”?', 'Did it leave ?', '(Did it leave?)'].map(
        isQuestion,
      ),
    ).toEqual([true, true, true, true, true]);
    expect(['It left.', 'It left', 'It left!?', 'It left.”'].map(isQuestion)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
