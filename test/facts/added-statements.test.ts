import { expect, test } from 'vitest';
import { compareArticles } from '../../src/compare-articles.js';

const story = [
  'The dam above Orrin was closed on Monday after engineers found two cracks in its wall.',
  'The water board said that nobody was in danger.',
  'Ada Holt, who heads the board, wants a second look before the rains.',
].join('\n');
const news = 'Firemen have moved 140 people from Telby to the sports hall in Cantry.';

test('a whole sentence more is news and no CORRECTION, whatever figures it has', () => {
  const { facts } = compareArticles({ id: 'a', text: story }, { id: 'b', text: `${news}\n${story}` });
  const added = facts.filter(({ change }) => change === 'added');
  expect(added.map(({ severity, copy }) => [severity, copy?.text])).toEqual([['minor', news]]);
  expect(facts.filter(({ severity }) => severity === 'major')).toEqual([]);
});
