import { describe, expect, test } from 'vitest';
import { BatchError, clusterArticles, prepare, type Article, type BatchFailure } from '../src/index.js';
import { createMatcher } from '../src/match/create-matcher.js';
import { clusterInThreads } from '../src/node/index.js';

const towns = ['Arvell', 'Bonney', 'Corrick', 'Dunmere'];
const articles = towns.flatMap((town, i): Article[] => {
  const text =
    `The footbridge at ${town} was closed on Monday after wardens found ${i + 4} cracks in its northern pier. ` +
    `Crews from the county of ${town} will inspect the pier for a week, and walkers are sent over the old ${town} mill.`;
  return [
    { id: town, text },
    { id: `${town} again`, text: text.replace('Monday', 'Tuesday') },
  ];
});

describe('a bug in one article', () => {
  const prepareBadly = (article: Article) => {
    if (article.id === 'Bonney') throw new TypeError('no such property');
    return prepare(article);
  };

  test('ends no batch: everything else is done, and told at the end', () => {
    let error: unknown;
    try {
      clusterArticles(articles, { prepare: prepareBadly });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(BatchError);
    const { failures, result, message } = error as BatchError;
    expect(failures).toEqual([
      { stage: 'prepare', articles: ['Bonney'], error: expect.any(TypeError) as unknown },
    ]);
    expect(message).toContain('"Bonney"');
    const members = result.clusters.map((cluster) => cluster.members);
    expect(members).toContainEqual(['Bonney']);
    expect(members.flat().sort()).toEqual(articles.map(({ id }) => id).sort());
  });

  test('goes to onFailure where that is given', async () => {
    const told: BatchFailure[] = [];
    const options = { prepare: prepareBadly, onFailure: (failure: BatchFailure) => void told.push(failure) };
    const clustering = clusterArticles(articles, options);
    const ids = articles.map(({ id }) => id).sort();
    expect(clustering.clusters.flatMap(({ members }) => members).sort()).toEqual(ids);
    expect(await clusterInThreads(articles, { ...options, threads: 1 })).toEqual(clustering);
    expect(told.map(({ articles: ids }) => ids)).toEqual([['Bonney'], ['Bonney']]);
  });

  test('or pair is told by the stage it is in, and the rest of that pair is kept', () => {
    const told: BatchFailure[] = [];
    const onFailure = (failure: BatchFailure) => told.push(failure);
    const fail = () => {
      throw new RangeError('too deep');
    };
    const match = createMatcher({});
    const alone = clusterArticles(articles, { match: fail, onFailure });
    expect(alone.clusters).toHaveLength(articles.length);
    expect(new Set(told.map(({ stage }) => stage))).toEqual(new Set(['match']));
    expect(told.every(({ articles: ids }) => ids.length === 2)).toBe(true);

    told.length = 0;
    // Only the facts read the alignment.
    const withoutAlignment = clusterArticles(articles, {
      match: (a, b) => Object.defineProperty({ ...match(a, b) }, 'alignment', { get: fail }),
      onFailure,
    });
    expect(new Set(told.map(({ stage }) => stage))).toEqual(new Set(['facts']));
    const copies = withoutAlignment.clusters.flatMap((cluster) => cluster.copies);
    expect(copies).toHaveLength(told.length);
    expect(copies.every(({ comparison }) => comparison.facts.length === 0)).toBe(true);
    expect(copies.every(({ comparison }) => comparison.copyProbability > 0)).toBe(true);
  });
});

describe('a signal', () => {
  test('that is aborted before ends the run with its reason', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    expect(() => clusterArticles(articles, { signal })).toThrow('enough');
    await expect(clusterInThreads(articles, { signal, threads: 1 })).rejects.toThrow('enough');
    await expect(clusterInThreads(articles, { signal, threads: 2 })).rejects.toThrow('enough');
  });

  test('aborted by a callback ends a run on one thread', () => {
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    expect(() => clusterArticles(articles, { signal: controller.signal, onProgress })).toThrow(/abort/i);
  });

  test('aborted by a timer ends a run that is under way', async () => {
    const many = Array.from({ length: 600 }, (_, i) => ({ ...articles[i % 8]!, id: String(i) }));
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 1);
    await expect(clusterInThreads(many, { signal: controller.signal, threads: 1 })).rejects.toThrow(/abort/i);
  });
});
