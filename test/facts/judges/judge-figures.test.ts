import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/index.js';

/** The worst severity that one changed sentence in an otherwise equal article gets. */
function worst(source: string, copy: string): string {
  const around = (sentence: string) =>
    `The council of Brendale met late on Monday to settle its accounts. ${sentence} Residents had asked for the papers to be published since the spring. The clerk, Ann Harrow, said the minutes would follow.`;
  const { facts } = compareArticles({ id: 'a', text: around(source) }, { id: 'b', text: around(copy) });
  const severities = facts.map(({ severity }) => severity);
  return severities.includes('major') ? 'major' : severities.includes('minor') ? 'minor' : 'none';
}

describe('little words and sentences of few words', () => {
  test.each([
    ['The road is closed until Friday.', 'The road is closed from Friday.'],
    ['It happened near the border.', 'It happened far from the border.'],
    ['He was fatally injured.', 'He was slightly injured.'],
    ['His wife was with him.', 'His sister was with him.'],
  ])('%s → %s', (source, copy) => {
    expect(worst(source, copy)).not.toBe('none');
    expect(worst(copy, source)).not.toBe('none');
  });
});

describe('a figure that another takes the place of', () => {
  test.each([
    ['They paid 500 Australian dollars.', 'They paid 900 Australian dollars.'],
    ['They paid 500 Australian dollars.', 'They paid 500 US dollars.'],
    ['The rate rose by 25 basis points.', 'The rate rose by 25 percentage points.'],
    ['The index closed at 3,210.', 'The index closed at 3,211.'],
    ['He ran it in 9.58 seconds.', 'He ran it in 9.85 seconds.'],
    ['The doors close at 10 at night.', 'The doors close at 11 at night.'],
    ['She is 34 years of age.', 'She is 43 years of age.'],
    ['Most members left.', 'Few members left.'],
    ['The fee is paid monthly.', 'The fee is paid annually.'],
    ['The pair were held.', 'The trio were held.'],
  ])('%s → %s', (source, copy) => {
    expect(worst(source, copy)).toBe('major');
    expect(worst(copy, source)).toBe('major');
  });

  test.each([
    ['The rate rose by 25 basis points.', 'The rate rose by 0.25 percentage points.'],
    ['She is 34 years of age.', 'She is 34 years old.'],
    ['A third of members left.', 'Some 33.3 per cent of members left.'],
    ['It took a year.', 'It took 12 months.'],
  ])('no change of a figure: %s → %s', (source, copy) => {
    expect(worst(source, copy)).not.toBe('major');
    expect(worst(copy, source)).not.toBe('major');
  });
});
