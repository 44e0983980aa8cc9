import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare-articles.js';

const changes = (source: string, copy: string) =>
  compareArticles({ id: 'a', text: source, language: 'en' }, { id: 'b', text: copy, language: 'en' })
    .facts.filter(({ change }) => change !== 'kept')
    .map(({ change, kind }) => `${change} ${kind}`);

describe('addresses', () => {
  const story =
    'The dam above Orrin was closed on Monday. Nobody was hurt in the village. It opens in April.';

  // A year or a name in it was told as dropped.
  test.each([
    'https://orrin.example/news/dam-2024',
    'www.orrin.example/2024/140-homes',
    'orrin.example/Reuters/2024',
    '(https://orrin.example/2024/dam)',
  ])('one that came or went is no fact, nor is what it holds: %s', (address) => {
    for (const other of [
      `${story} ${address}`,
      story.replace('Nobody', `${address} Nobody`),
      story.replace('village', `village ${address}`),
    ]) {
      expect(changes(other, story)).toEqual([]);
      expect(changes(story, other)).toEqual([]);
    }
  });

  test('a year beside one is a fact, and so are figures with a slash between', () => {
    for (const words of ['https://orrin.example/dam In 2024', '12.04/2024', '7.30/8.30'])
      expect(changes(story.replace('Nobody', `${words} Nobody`), story)).not.toEqual([]);
  });
});
