import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';
import { listNumbers } from '../../../src/facts/quantities/list-numbers.js';
import { prepare } from '../../../src/text/prepare.js';

const parts = [
  'The oldest oven\nBakers in Ulme still use an oven that was built under the mill before the war.',
  'Flour from the hills\nThree farms above the weir grow the rye for all seven bakeries of the town.',
  'A queue at dawn\nResidents wait from five on Saturdays, and nobody complains about the price.',
  'Salt and patience\nThe dough stands for two days in a cellar that has no light at all.',
  'What is left over\nStale loaves go to the goats of the castle, which are fat and content.',
];
const listed = (kept: readonly string[], mark = '') =>
  kept.map((part, i) => `${i + 1}${mark} ${part}`).join('\n');
const numbersIn = (text: string) => {
  const document = prepare({ id: 'x', text, language: 'en' });
  return [...listNumbers(document)].map((token) => document.tokens[token]!.norm);
};

describe('the numbers of a list', () => {
  test.each(['', '.', ')'])('count up, each first in its line, with “%s” or without', (mark) => {
    expect(numbersIn(listed(parts, mark))).toEqual(['1', '2', '3', '4', '5']);
  });

  test('are none where they do not count up, where there are two, and where they stand inside a line', () => {
    expect(numbersIn('40 seals\n12 otters\n7 swans')).toEqual([]);
    expect(numbersIn(listed(parts.slice(0, 2)))).toEqual([]);
    expect(numbersIn(listed(parts).replaceAll('\n', ' '))).toEqual([]);
  });

  test('change when a part is left out, and no fact does', () => {
    const source = { id: 'a', text: listed(parts) };
    const copy = { id: 'b', text: listed(parts.filter((_, i) => i !== 1)) };
    const changed = compareArticles(source, copy).facts.filter(({ garble }) => garble !== undefined);
    expect(changed.map(({ note }) => note)).toEqual([]);
  });

  test('leave the figures of the parts as they are', () => {
    const source = { id: 'a', text: listed(parts) };
    const copy = { id: 'b', text: listed(parts).replace('seven bakeries', 'nine bakeries') };
    const changed = compareArticles(source, copy).facts.filter(({ garble }) => garble !== undefined);
    expect(changed.map(({ severity, kind }) => `${severity} ${kind}`)).toEqual(['major quantity']);
  });
});
