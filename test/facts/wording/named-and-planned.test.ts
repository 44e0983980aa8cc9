import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';
import { extractNames } from '../../../src/facts/names/names.js';
import { extractStatuses } from '../../../src/facts/statuses/statuses.js';
import { prepare } from '../../../src/text/prepare.js';

const read = (text: string) => prepare({ id: 'a', text, language: 'en' });
const told = (source: string, copy: string) =>
  compareArticles({ id: 'a', text: source }, { id: 'b', text: copy }).facts.filter(
    ({ severity }) => severity !== 'none',
  );

describe('a name and the pronoun that stands for it', () => {
  const story = (who: string) =>
    `The union's chairwoman, Elin Rosvik, said that talks would resume on Wednesday.

"We are asking for sleep," ${who} told reporters outside the ferry office in Korvund.`;

  test('are one', () => {
    expect(told(story('Rosvik'), story('she'))).toEqual([]);
    expect(told(story('she'), story('Rosvik'))).toEqual([]);
  });

  test('somebody whom the other text never named is somebody else', () => {
    expect(told(story('she'), story('Halvorsen'))).not.toEqual([]);
  });
});

test.each(['id', 'Id', 'Im', 'PM'])('“%s” is no name', (word) => {
  const { names } = extractNames(read(`${word} like to thank the nurses of the ward.`));
  expect(names).toEqual([]);
});

describe('a plan whose verb looks like an adjective', () => {
  test.each(['close 45 stores', 'open the lock', 'clear the camp', 'free Ines Rey'])('to %s', (deed) => {
    expect(extractStatuses(read(`Hollis plans to ${deed} in the north.`))).toMatchObject([
      { lemma: 'plan' },
      { time: 'future', phase: 'plan' },
    ]);
  });

  test('is not told as done', () => {
    const plan =
      'The chain Hollis plans to close 45 stores in the north. Some 900 jobs are at risk, it said on Monday.';
    const done =
      'The Hollis chain has closed 45 stores in the north. It said on Monday that 900 jobs were at risk.';
    expect(told(plan, done)).toContainEqual(expect.objectContaining({ kind: 'status', severity: 'major' }));
  });
});
