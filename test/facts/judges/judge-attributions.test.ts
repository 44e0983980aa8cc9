import { describe, expect, test } from 'vitest';
import { changesIn, inWords } from './changes-in.js';

describe('judgeAttributions', () => {
  test.each([
    [
      'The bridge was sold in secret, according to the opposition.',
      'The bridge was sold in secret.',
      'attribution-lost',
    ],
    [
      'Police said the driver had fallen asleep at the wheel.',
      'The owner said the driver had fallen asleep at the wheel.',
      'attribution-changed',
    ],
  ])('“%s” became “%s”', (from, to, garble) => {
    expect(changesIn(from, to).map(inWords).join('; ')).toContain(garble);
  });

  test.each([
    ['Police said the driver had fallen asleep.', 'The driver had fallen asleep, police said.'],
    ['Police said the driver had fallen asleep.', 'According to police, the driver had fallen asleep.'],
    ['The mayor announced that the pool will close.', 'The mayor said that the pool will close.'],
    [
      'The mayor, Ada Vint, said it was “the best day of the year for the port”.',
      'Ada Vint, who is the mayor, called it “the best day of the year for the port”.',
    ],
  ])('“%s” and “%s” have one source', (from, to) => {
    expect(
      changesIn(from, to).filter(
        ({ garble }) => garble === 'attribution-lost' || garble === 'attribution-changed',
      ),
    ).toEqual([]);
  });

  test('what may take up a name is another source only where nothing of that name stands before it', () => {
    const lead = 'Veltona cut its forecast on Monday. ';
    const source = `${lead}Veltona said it would keep all of its plants open.`;
    const takenUp = changesIn(source, `${lead}The company said it would keep all of its plants open.`);
    expect(takenUp.map(({ garble }) => garble)).not.toContain('attribution-changed');
    const other = changesIn(source, `${lead}Harmon Bank said it would keep all of its plants open.`);
    expect(other.map(inWords).join('; ')).toMatch(/attribution-changed|name-changed/);
    const bare = 'The forecast was cut on Monday. ';
    const fresh = changesIn(
      `${bare}Veltona said it would keep all of its plants open.`,
      `${bare}The union said it would keep all of its plants open.`,
    );
    expect(fresh.map(({ garble }) => garble)).toContain('attribution-changed');
  });
});

test('another source that nobody names is a CORRECTION where the two are known to be two, not where all is told anew', () => {
  const severities = (from: string, to: string) =>
    changesIn(from, to)
      .filter(({ garble }) => garble === 'attribution-changed')
      .map(({ severity }) => severity);
  expect(
    severities(
      'According to the opposition, 200 people were evicted.',
      'The government says that 200 people were evicted.',
    ),
  ).toEqual(['major']);
  expect(
    severities(
      'Ministers insist that the tolls on the new bridge are fair to everyone in Ellmark.',
      'The government insists that the new bridge has tolls that treat all of Ellmark alike.',
    ),
  ).not.toContain('major');
});

describe('a denial that the copy leaves out', () => {
  const denial = 'The owner of the crane denied that any welder was on duty that night.';
  const toldOfLoss = (lost: string, instead = '') =>
    changesIn(lost, instead)
      .filter(({ change }) => change === 'dropped')
      .map(inWords);

  test('is a CORRECTION', () => {
    expect(toldOfLoss(denial)).toEqual(['major dropped attribution']);
  });

  test('is none where the copy has one in other words', () => {
    expect(toldOfLoss(denial, 'The claims were rejected by a lawyer of the firm in Brenland.')).toEqual([
      'minor dropped attribution',
    ]);
  });

  test.each([
    'The owner of the crane did not comment on the welders of that night.',
    'The owner of the crane declined to comment on the welders of that night.',
    'The reports do not mention the two welders who were on the crane that night.',
    'The minister has not said whether the two welders were on the crane that night.',
  ])('is not “%s”', (lost) => expect(toldOfLoss(lost).join()).not.toContain('major'));
});
