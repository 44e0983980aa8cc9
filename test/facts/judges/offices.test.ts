import { describe, expect, test } from 'vitest';
import { createFactContext } from '../../../src/facts/fact-context.js';
import { judgeQualifiers } from '../../../src/facts/statuses/judge-qualifiers.js';
import { createMatcher } from '../../../src/match/create-matcher.js';
import { prepare } from '../../../src/text/prepare.js';
import { around } from './changes-in.js';

const match = createMatcher();
const read = (line: string) => prepare({ id: 'a', text: around(line), language: 'en' });

/** What the judge of qualifiers alone finds, of one kind. */
const told = (kind: 'role' | 'status') => (from: string, to: string) => {
  const [source, copy] = [read(from), read(to)];
  return judgeQualifiers(createFactContext(source, copy, match(source, copy)))
    .filter((one) => one.kind === kind)
    .map((one) => `${one.severity}: ${one.source?.text} → ${one.copy?.text}`);
};
const roles = told('role');
const statuses = told('status');

/** The same sentence about one office and about another. */
const opened = (office: string) => `${office} opened the fair.`;

describe('a rank before an office', () => {
  test.each([
    ['The former mayor', 'The mayor', 'major: former mayor → mayor'],
    ['The acting mayor', 'The former mayor', 'major: acting mayor → former mayor'],
    ['The deputy mayor', 'The mayor', 'major: deputy mayor → mayor'],
    // What ends as trades and offices do is one for a deputy.
    ['The deputy baker', 'The baker', 'major: deputy baker → baker'],
    ['The assistant bakers', 'The bakers', 'major: assistant bakers → bakers'],
    ['The honorary baker', 'The baker', 'major: honorary baker → baker'],
    ['The outgoing musician', 'The musician', 'major: outgoing musician → musician'],
    // So is a name behind a deputy.
    ['The deputy Reeve', 'The Reeve', 'major: deputy Reeve → Reeve'],
  ])('%s became %s', (was, now, wanted) => {
    expect(roles(opened(was), opened(now))).toEqual([wanted]);
    expect(roles(opened(now), opened(was))).toHaveLength(1);
  });

  test('who is called a former mayor may have left since: that a copy says so is minor, unlike a deputy', () => {
    const added = (rank: string) =>
      roles(opened('The mayor'), opened(`The ${rank} mayor`)).map((one) => one.split(':')[0]);
    expect(['former', 'ex', 'onetime', 'erstwhile'].flatMap(added)).toEqual(Array(4).fill('minor'));
    expect(['deputy', 'acting', 'outgoing'].flatMap(added)).toEqual(Array(3).fill('major'));
  });

  test.each([
    // Who was a baker once is one to most desks; a mayor is none.
    ['The former baker', 'The baker'],
    ['The ex baker', 'The baker'],
    ['The onetime musician', 'The musician'],
    // No office at all.
    ['The future mill', 'The mill'],
    ['The deputy mill', 'The mill'],
    ['The former mill', 'The mill'],
    ['The future Reeve', 'The Reeve'],
    // Another rank of one meaning.
    ['The former mayor', 'The ex mayor'],
    ['The deputy mayor', 'The vice mayor'],
    ['The acting mayor', 'The interim mayor'],
  ])('%s and %s are one, or nothing to tell', (was, now) => {
    expect(roles(opened(was), opened(now))).toEqual([]);
    expect(roles(opened(now), opened(was))).toEqual([]);
  });

  test('nothing is told where the two texts name other holders, or one of them alone does', () => {
    const of = (was: string, now: string) => roles(opened(was), opened(now)).length;
    expect(of('The deputy mayor, Ole Brandt,', 'The mayor, Ole Brandt,')).toBe(1);
    expect(of('The deputy mayor, Ole Brandt,', 'The mayor, Ada Brom,')).toBe(0);
    expect(of('The deputy mayor, Ole Brandt,', 'The mayor')).toBe(0);
    expect(of('The deputy mayor', 'The mayor, Ada Brom,')).toBe(0);
    expect(of('Deputy Mayor Brandt', 'Mayor Brom')).toBe(0);
  });

  test('a name counts as the holder’s up to six words away', () => {
    const of = (rest: string) =>
      roles(`The deputy mayor opened the fair ${rest}.`, `The mayor opened the fair ${rest} Brandt.`);
    expect(of('run there by')).toHaveLength(1);
    expect(of('run by')).toEqual([]);
    const before = (rest: string) =>
      roles(`${rest} the deputy mayor opened it.`, `Brandt ${rest} the mayor opened it.`);
    expect(before('looked on there just when')).toHaveLength(1);
    expect(before('looked on there when')).toEqual([]);
  });

  test('what is told in other words is kept', () => {
    for (const other of ['was once the mayor', 'had been mayor, then left, and is a past mayor'])
      expect(roles('The baker was the former mayor of the town.', `The baker ${other} of the town.`)).toEqual(
        [],
      );
  });
});

describe('a word of suspicion or of trying', () => {
  test('stands up to three words before what it is of', () => {
    const lost = (between: string) =>
      statuses(`Guards met four suspected ${between}smugglers.`, `Guards met four ${between}smugglers.`);
    for (const between of ['', 'wood ', 'armed wood ']) expect(lost(between)).toHaveLength(1);
    expect(lost('old, tired and armed ')).toEqual([]);
  });

  test('is of the noun behind it and of no other', () => {
    expect(
      statuses('Guards met four suspected smugglers.', 'Guards met four smugglers.').map((one) => one),
    ).toEqual(['major: suspected smugglers → smugglers']);
    expect(
      statuses('Guards met those suspected. Smugglers fled.', 'Guards met those. Smugglers fled.'),
    ).toEqual([]);
    // Deeds, and no doubt.
    expect(statuses('He praised men who failed exams.', 'He praised men who took exams.')).toEqual([]);
    expect(statuses('They reported cases of gout.', 'They had cases of gout.')).toEqual([]);
    expect(statuses('The four reported cases were of gout.', 'The four cases were of gout.')).toHaveLength(1);
  });

  test('that a copy puts in is minor of suspicion, and major of trying', () => {
    expect(statuses('Guards met four smugglers.', 'Guards met four suspected smugglers.')).toEqual([
      'minor: smugglers → suspected smugglers',
    ]);
    expect(statuses('The baker sold old bread.', 'The baker allegedly sold old bread.')).toEqual([
      'minor: sold → allegedly sold',
    ]);
    expect(statuses('He wrote of the coup in May.', 'He wrote of the attempted coup in May.')).toEqual([
      'major: coup → attempted coup',
    ]);
  });

  test.each([
    ['He wrote of the failed coup in May.', 'He wrote of the coup in May, which failed.'],
    ['The baker reportedly sold old bread.', 'According to a neighbour, the baker sold old bread.'],
    ['The baker reportedly sold old bread.', 'The baker sold old bread, officials said.'],
    ['Guards met four suspected smugglers.', 'Guards met four people thought to be smugglers.'],
    ['Police took a man on suspicion of arson at the mill.', 'Police took a man for arson at the mill.'],
  ])('“%s” is kept in “%s”', (from, to) => expect(statuses(from, to)).toEqual([]));
});
