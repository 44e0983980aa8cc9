import { describe, expect, test } from 'vitest';
import { clusterArticles, InputError, type Article } from '../../src/index.js';

/** Reports of drawn words with copies and rewrites among them, some of them French. */
function invented(count: number): Article[] {
  const words =
    'ferry roof silo tram bridge orchard mill warden crack crew notice county river price vote'.split(' ');
  let state = 11;
  const draw = () => words[(state = Math.imul(state, 48271) >>> 0) % words.length]! + ((state >>> 8) % 61);
  const sentence = () => `The ${Array.from({ length: 10 }, draw).join(' ')}.`;
  let last = '';
  return Array.from({ length: count }, (_, i): Article => {
    const isCopy = i % 4 === 3;
    const own = isCopy ? last.replace(' ', ' same ') : Array.from({ length: 5 }, sentence).join(' ');
    const tail =
      i % 7 === 0 ? ' Le préfet a promis une enquête sur les causes de la chute du pont de la ville.' : '';
    last = own;
    return {
      id: `report-${String(i).padStart(3, '0')}`,
      text: own + tail,
      ...(i % 9 === 0 && { language: 'fr' }),
    };
  });
}

describe('memoryBudget', () => {
  const articles = invented(260);
  const cluster = (given: readonly Article[], memoryBudget?: number) =>
    JSON.stringify(clusterArticles(given, { facts: false, memoryBudget }));

  test('gives the same bytes however little is held, in any order of the articles', () => {
    const expected = cluster(articles);
    expect(expected.match(/"relation":"near-duplicate"/g)!.length).toBeGreaterThan(40);
    expect(cluster(articles, 2 ** 20)).toBe(expected);
    expect(cluster(articles.toReversed(), 2 ** 20)).toBe(expected);
    expect(cluster(articles.toReversed(), 2 ** 40)).toBe(expected);
  });

  test.each([0, 2 ** 20 - 1, 1.5 * 2 ** 20 + 0.5, Infinity, '1 GB'])('refuses %s', (memoryBudget) => {
    const run = () => clusterArticles([], { memoryBudget: memoryBudget as number });
    expect(run).toThrow(InputError);
    expect(run).toThrow(/memoryBudget/);
  });
});
