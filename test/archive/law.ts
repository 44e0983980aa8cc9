import { expect } from 'vitest';
import { createRandom } from '../../bench/lib/random.js';
import { clusterArticles } from '../../src/cluster-articles.js';
import type { ArticleIndex } from '../../src/archive/index.js';
import type { Article } from '../../src/types.js';
import { createSmallArticles } from './small-articles.js';

/** An archive that is opened again now and then, beside a plain map of what must be in it. */
export interface Run {
  readonly open: () => Promise<ArticleIndex>;
  readonly operations: number;
  readonly seed: number;
  readonly hasDates: boolean;
  /** Ids are drawn from so many: fewer meet more often. */
  readonly ids: number;
  /** Operations from one comparison with a batch to the next. */
  readonly checkEvery: number;
  readonly facts?: boolean;
}

/** Does random operations, and compares the clusters and events with those of a batch, to the byte. */
export async function obeyLaw(run: Run): Promise<void> {
  const { open, operations, seed, hasDates, ids, checkEvery, facts = false } = run;
  const random = createRandom(seed);
  const articleOf = createSmallArticles(seed, hasDates);
  const expected = new Map<string, Article>();
  const idOf = () => `a${Math.floor(random() * ids)}`;
  let archive = await open();
  for (let i = 1; i <= operations; i++) {
    const id = idOf();
    const kind = random();
    if (kind < 0.55 && !expected.has(id)) {
      const article = articleOf(id);
      expect((await archive.add([article])).added).toBe(1);
      expected.set(id, article);
    } else if (kind < 0.75) {
      const article = articleOf(id);
      await archive.replace([article]);
      expected.set(id, article);
    } else if (kind < 0.97) {
      expect((await archive.remove([id])).removed).toBe(expected.delete(id) ? 1 : 0);
    } else {
      if (random() < 0.5) await archive.compact();
      await archive.close();
      archive = await open();
    }
    if (i % checkEvery === 0 || i === operations) await compareWithBatch(archive, expected.values(), facts);
  }
  await archive.close();
}

export async function compareWithBatch(
  archive: ArticleIndex,
  articles: Iterable<Article>,
  facts = false,
): Promise<void> {
  const { clusters, events } = clusterArticles(articles, { facts, plan: archive.plan });
  expect(JSON.stringify(await archive.clusters())).toBe(JSON.stringify(clusters));
  expect(JSON.stringify(await archive.events())).toBe(JSON.stringify(events));
}
