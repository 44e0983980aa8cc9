import { expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';

const opening = 'The mayor of Port Hallam, Jonas Reece, stepped down on Wednesday.';
const source = `${opening}

He awarded a harbour contract to his brother-in-law.

The contract was worth 4 million euros.`;
const copy = (worth: string) => `Jonas Reece on Wednesday resigned as mayor of Port Hallam.

The contract for the harbour${worth} he awarded to his brother-in-law.`;
const told = (a: string, b: string) =>
  compareArticles({ id: 'a', text: a }, { id: 'b', text: b })
    .facts.filter(({ kind, severity }) => kind === 'event' && severity !== 'none')
    .map(({ change }) => change);

test('a claim told inside another sentence is neither left out nor put in', () => {
  expect(told(source, copy(', worth €4m,'))).toEqual([]);
  expect(told(copy(', worth €4m,'), source)).toEqual([]);
});

test('a claim of which the figure is gone, or is another, is not told there', () => {
  expect(told(source, copy(''))).toEqual(['dropped']);
  expect(told(copy(''), source)).toEqual(['added']);
  expect(told(source, copy(', worth €9m,'))).not.toEqual([]);
});
