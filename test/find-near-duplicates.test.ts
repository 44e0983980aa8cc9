import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearDuplicates, InputError, type Article, type NearDuplicateOptions } from '../src/index.js';

/** Stories of drawn words and copies of them with some words changed, at many resemblances. */
function invented(stories: number, seed: number): Article[] {
  let state = seed;
  const draw = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const word = () => `w${Math.floor(draw(40) * draw(40) * draw(3))}`;
  return Array.from({ length: stories }, (_, story) => {
    const words = Array.from({ length: 60 + draw(90) }, word);
    const copies = draw(5);
    return Array.from({ length: 1 + copies }, (_, copy) => {
      const every = copy === 0 ? Infinity : 3 + draw(40);
      const text = words.map((one, i) => (i % every === every - 1 ? word() : one)).join(' ');
      return { id: `${story}.${copy}`, text };
    });
  }).flat();
}

/** Every pair by a comparison of sets of strings: the oracle. */
function bruteForce(articles: readonly Article[], minResemblance: number, shingleSize = 3) {
  const sets = articles.map(({ text }) => {
    const words = text.split(' ');
    return new Set(
      words.slice(0, words.length - shingleSize + 1).map((_, i) => words.slice(i, i + shingleSize).join(' ')),
    );
  });
  return articles.flatMap(({ id: a }, i) =>
    articles.flatMap(({ id: b }, j) => {
      if (a >= b) return [];
      const both = [...sets[i]!].filter((shingle) => sets[j]!.has(shingle)).length;
      const resemblance = both / (sets[i]!.size + sets[j]!.size - both);
      return resemblance >= minResemblance ? [{ a, b, resemblance }] : [];
    }),
  );
}

const articles = invented(90, 7);
const keyOf = ({ a, b }: { a: string; b: string }) => `${a} ${b}`;

describe('findNearDuplicates', () => {
  test.each([0.1, 0.25])(
    'finds at resemblance %d just what a comparison of all pairs finds',
    (minResemblance) => {
      const expected = bruteForce(articles, minResemblance);
      expect(expected.length).toBeGreaterThan(100);
      const { pairs } = findNearDuplicates(articles, { minResemblance });
      expect(pairs).toEqual(expected.sort((x, y) => (x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1)));
    },
  );

  test.each([0.3, 0.5, 0.8])(
    'finds at resemblance %d nearly all pairs, and none that is wrong',
    (minResemblance) => {
      const expected = new Map(bruteForce(articles, minResemblance).map((pair) => [keyOf(pair), pair]));
      expect(expected.size).toBeGreaterThan(40);
      const { pairs } = findNearDuplicates(articles, { minResemblance });
      for (const pair of pairs) expect(pair).toEqual(expected.get(keyOf(pair)));
      // The plan promises .99 at the least resemblance, and most pairs are above it.
      expect(pairs.length / expected.size).toBeGreaterThanOrEqual(0.99);
    },
  );

  test('pairs are the same for any order of the articles, groups too where the longest is kept', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (moved) => {
        expect(findNearDuplicates(moved).pairs).toEqual(findNearDuplicates(articles).pairs);
        const longest: NearDuplicateOptions = { keep: 'longest' };
        expect(findNearDuplicates(moved, longest).groups).toEqual(
          findNearDuplicates(articles, longest).groups,
        );
      }),
      { numRuns: 5 },
    );
  });

  test('each article is kept or a duplicate, once; each duplicate resembles what is kept instead', () => {
    const minResemblance = 0.4;
    const { groups, kept } = findNearDuplicates(articles, { minResemblance });
    const duplicates = groups.flatMap((group) => group.duplicates.map(({ article }) => article));
    expect([...kept, ...duplicates].sort()).toEqual(articles.map(({ id }) => id).sort());
    const exact = new Map(bruteForce(articles, 0).map((pair) => [keyOf(pair), pair.resemblance]));
    for (const { kept: first, duplicates: others } of groups) {
      expect(kept).toContain(first);
      for (const { article, resemblance } of others) {
        expect(resemblance).toBeGreaterThanOrEqual(minResemblance);
        expect(resemblance).toBe(exact.get([first, article].sort().join(' ')));
      }
    }
  });

  test('keeps the first given or the longest', () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`);
    const given = [
      { id: 'short', text: words.slice(0, 50).join(' ') },
      { id: 'long', text: words.join(' ') },
      { id: 'middle', text: words.slice(0, 55).join(' ') },
    ];
    expect(findNearDuplicates(given).kept).toEqual(['short']);
    expect(findNearDuplicates(given.toReversed()).kept).toEqual(['middle']);
    expect(findNearDuplicates(given, { keep: 'longest' }).kept).toEqual(['long']);
  });

  test('a chain of likenesses does not join its ends', () => {
    const words = Array.from({ length: 200 }, (_, i) => `word${i}`);
    const chain = [0, 40, 80].map((start, i) => ({
      id: `link ${i}`,
      text: words.slice(start, start + 100).join(' '),
    }));
    const { pairs, groups, kept } = findNearDuplicates(chain, { minResemblance: 0.4 });
    expect(pairs.map(keyOf)).toEqual(['link 0 link 1', 'link 1 link 2']);
    expect(groups.map((group) => group.duplicates.map(({ article }) => article))).toEqual([['link 1']]);
    expect(kept).toEqual(['link 0', 'link 2']);
  });

  test('thousands of copies of one text are one group, in pairs that do not grow with the square', () => {
    const words = Array.from({ length: 120 }, (_, i) => `word${i}`);
    const copies = Array.from({ length: 1500 }, (_, i) => ({
      id: String(i).padStart(5, '0'),
      text: `${words.join(' ')} filed by desk ${i}`,
    }));
    const { pairs, groups } = findNearDuplicates(copies);
    expect(groups.map((group) => group.duplicates.length)).toEqual([1499]);
    expect(pairs.length).toBeLessThanOrEqual(100 * copies.length);
  });

  test('boilerplate does not make two stories alike, unless it is to count', () => {
    const menu =
      'Home\nNews\nSport\nWeather\nSubscribe to our newsletter\nShare this article\nAll rights reserved\nFollow us on Twitter\n';
    const texts = [
      'A ferry ran aground at the north pier on Friday.',
      'The mill will close in the spring, its owner said.',
    ];
    const given = texts.map((text, i) => ({ id: `site ${i}`, text: menu.repeat(3) + text }));
    expect(findNearDuplicates(given, { minResemblance: 0.3 }).pairs).toEqual([]);
    expect(findNearDuplicates(given, { minResemblance: 0.3, cutBoilerplate: false }).pairs).toHaveLength(1);
  });

  test('articles without a word are kept, and no articles give nothing', () => {
    const empty = ['', ' ', '…'].map((text, i) => ({ id: `e${i}`, text }));
    for (const minResemblance of [0.1, 0.5, 1])
      expect(findNearDuplicates(empty, { minResemblance })).toEqual({
        pairs: [],
        groups: [],
        kept: ['e0', 'e1', 'e2'],
      });
    expect(findNearDuplicates([])).toEqual({ pairs: [], groups: [], kept: [] });
  });

  test.each([
    { minResemblance: 0 },
    { minResemblance: 1.1 },
    { shingleSize: 0 },
    { signatureSize: 8 },
    { seed: -1 },
    { cutBoilerplate: 1 },
    { keep: 'last' },
    { threshold: 0.5 },
  ])('refuses %j', (options) => {
    const run = () => findNearDuplicates(articles, options as NearDuplicateOptions);
    expect(run).toThrow(InputError);
    expect(run).toThrow(expect.objectContaining({ code: 'bad-option' }) as Error);
  });

  test('refuses two articles of one id', () => {
    const twice = [articles[0]!, articles[0]!];
    expect(() => findNearDuplicates(twice)).toThrow(
      expect.objectContaining({ code: 'duplicate-id' }) as Error,
    );
  });
});
