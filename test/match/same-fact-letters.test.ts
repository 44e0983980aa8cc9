import { expect, test } from 'vitest';
import { compareArticles } from '../../src/compare-articles.js';

const text = (amount: string) =>
  `The council of Tavin paid ${amount} to each family on Monday. The money comes from a fund for floods.`;

test.each([
  ['£500', '$500'],
  ['−5%', '5%'],
  ['72%', '72'],
  ['10² coins', '102 coins'],
])('%s and %s are near-duplicates and not word for word', (a, b) => {
  expect(compareArticles({ id: 'a', text: text(a) }, { id: 'b', text: text(b) }).relation).toBe(
    'near-duplicate',
  );
});

test('other quotation marks, dashes and spaces are word for word', () => {
  const copy = text('£500').replace('Monday.', 'Monday  –').replaceAll(' The money', ' the Money');
  expect(compareArticles({ id: 'a', text: text('£500') }, { id: 'b', text: copy }).relation).toBe(
    'identical',
  );
});
