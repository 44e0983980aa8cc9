import { describe, expect, test } from 'vitest';
import { extractAttributions } from '../../../src/facts/attributions/attributions.js';
import { compareArticles, prepare } from '../../../src/index.js';

const rest = ' The clinic in Orrin was closed on Friday, and its doctors went home.';

const faults = (source: string, copy: string) =>
  compareArticles(
    { id: 'a', text: source + rest, language: 'en' },
    { id: 'b', text: copy + rest, language: 'en' },
  ).facts.filter(({ severity }) => severity !== 'none');

describe('an acronym that is written as a small word is', () => {
  test.each([
    [
      'The World Health Organization said last week that the fever had spread to nine towns.',
      'WHO said last week that the fever had spread to nine towns.',
    ],
    [
      'The WHO said last week that the fever had spread to nine towns.',
      'The World Health Organization said last week that the fever had spread to nine towns.',
    ],
  ])('is the source that it stands for: %s', (source, copy) => {
    expect(faults(source, copy)).toEqual([]);
    expect(faults(copy, source)).toEqual([]);
  });

  test('and in small letters it stands for who went before', () => {
    const sourceOf = (who: string) =>
      extractAttributions(
        prepare({
          id: 'a',
          text: `Ida Veldt, ${who} said last week that the fever had spread, went home.`,
          language: 'en',
        }),
      )[0]!.sourceKey;
    expect(sourceOf('who')).toBe('ida veldt');
    expect(sourceOf('WHO')).toBe('who');
  });
});
