import { describe, expect, test } from 'vitest';
import { changesIn } from './changes-in.js';

const faults = (from: string, to: string) => changesIn(from, to).filter(({ change }) => change === 'garbled');
const major = (from: string, to: string) => faults(from, to).filter(({ severity }) => severity === 'major');

describe('judgeWording', () => {
  test.each([
    [
      'The regiment was weakened militarily and financially by the long siege.',
      'The regiment was weakened militarily and morally by the long siege.',
    ],
    [
      'The new tax makes growers richer in the villages of the north.',
      'The new tax makes growers poorer in the villages of the north.',
    ],
    [
      'Shares of builders closed higher after the vote on the bridge.',
      'Shares of builders closed lower after the vote on the bridge.',
    ],
  ])('“%s” became “%s”', (from, to) => expect(faults(from, to).length).toBeGreaterThan(0));

  test.each([
    ['The blaze destroyed the mill by the river.', 'The fire destroyed the mill by the river.'],
    ['Doctors treated the injured in a tent.', 'Medics treated the wounded in a tent.'],
    ['The firm will hire workers in spring.', 'The company will hire staff in spring.'],
  ])('“%s” and “%s” say the same', (from, to) => expect(major(from, to)).toEqual([]));
});

describe('judgeReversals', () => {
  test.each([
    ['The minister confirmed that the mine will close.', 'The minister denied that the mine will close.'],
    [
      'The mayor resigned after the vote on the bridge had failed.',
      'The mayor resigned before the vote on the bridge had failed.',
    ],
    ['Two miners were found alive in the shaft.', 'Two miners were found dead in the shaft.'],
  ])('“%s” became “%s”', (from, to) => expect(major(from, to).length).toBeGreaterThan(0));

  test.each([
    ['The minister confirmed that the mine will close.', 'The minister has confirmed the mine will close.'],
    [
      'The mayor resigned after the vote on the bridge had failed.',
      'When the vote on the bridge had failed, the mayor resigned.',
    ],
    ['Two miners were found alive in the shaft.', 'Two miners were discovered alive in the shaft.'],
  ])('none between “%s” and “%s”', (from, to) => expect(major(from, to)).toEqual([]));
});

describe('judgeEdits', () => {
  test.each([
    [
      'The court charged the captain with murder in the spring.',
      'The court charged the captain with manslaughter in the spring.',
    ],
    ['The crew unloaded the copper before the storm.', 'The crew unloaded the nickel before the storm.'],
    ['Her brother found the letter in the attic.', 'His brother found the letter in the attic.'],
  ])('“%s” became “%s”', (from, to) => expect(faults(from, to).length).toBeGreaterThan(0));

  test.each([
    ['They spoke of the early days of the company.', 'They spoke about the early days of the company.'],
    ['The court heard the lawyer for an hour.', 'The court heard the attorney for an hour.'],
    ['The mill, which stands by the river, burned down.', 'The mill that stands by the river burned down.'],
  ])('none between “%s” and “%s”', (from, to) => expect(major(from, to)).toEqual([]));
});

describe('judgeSwaps', () => {
  test.each([
    [
      'Four lorries took the grain from Dorling to Upper Marsk on Monday.',
      'Four lorries took the grain from Upper Marsk to Dorling on Monday.',
    ],
    [
      'The prices of bread rose and the prices of fish fell in spring.',
      'The prices of bread fell and the prices of fish rose in spring.',
    ],
  ])('“%s” became “%s”', (from, to) => expect(major(from, to).length).toBeGreaterThan(0));

  test('a way back is another link, two who change places another role', () => {
    const way = major(
      'Four lorries took the grain from Dorling to Upper Marsk on Monday.',
      'Four lorries took the grain from Upper Marsk to Dorling on Monday.',
    );
    expect(way.map(({ kind, garble }) => [kind, garble])).toEqual([['relation', 'link-changed']]);
    const swapped = major(
      'Four lorries took the grain from Dorling to Benwick on Monday.',
      'Four lorries took the grain from Benwick to Dorling on Monday.',
    );
    expect(swapped.map(({ kind, garble }) => [kind, garble])).toEqual([['relation', 'link-changed']]);
    const places = major(
      'The bakers praised the fishermen for the loaves on the pier.',
      'The fishermen praised the bakers for the loaves on the pier.',
    );
    expect(places.map(({ kind, garble }) => [kind, garble])).toEqual([['role', 'role-swapped']]);
  });

  test.each([
    [
      'The road between Dorling and Upper Marsk was closed on Monday.',
      'The road between Upper Marsk and Dorling was closed on Monday.',
    ],
    ['Bread and fish were handed out on the pier.', 'Fish and bread were handed out on the pier.'],
  ])('none between “%s” and “%s”', (from, to) => expect(major(from, to)).toEqual([]));
});

describe('judgeStatements', () => {
  const line = 'The owner of the barge denies that it was overloaded.';

  test('a denial left out is major, a statement left out minor', () => {
    const kept = 'Nine divers searched the wreck of the barge at dawn.';
    expect(changesIn(`${kept} ${line}`, kept)).toMatchObject([{ change: 'dropped', severity: 'major' }]);
    const other = 'Gulls circled over the wreck all morning long.';
    expect(changesIn(`${kept} ${other}`, kept)).toMatchObject([{ change: 'dropped', severity: 'minor' }]);
  });

  test('a statement that the source has not is added', () => {
    const kept = 'Nine divers searched the wreck of the barge at dawn.';
    expect(changesIn(kept, `${kept} The wreck will be lifted with a floating crane.`)).toMatchObject([
      { change: 'added' },
    ]);
  });

  test('none where a sentence is split, or two are joined', () => {
    const joined = 'Nine divers searched the wreck at dawn, and gulls circled over it all morning long.';
    const split = 'Nine divers searched the wreck at dawn. Gulls circled over it all morning long.';
    for (const [from, to] of [
      [joined, split],
      [split, joined],
    ] as const)
      expect(changesIn(from, to).filter(({ change }) => change === 'dropped' || change === 'added')).toEqual(
        [],
      );
  });
});
