import { pathToFileURL } from 'node:url';
import { collectArticles } from '../batch/article-source.js';
import { InputError, type InputErrorCode } from '../errors.js';
import {
  eachArticle,
  type EachArticleOptions,
  type InputFailure,
  readArticles,
  type ReadOptions,
} from '../formats/each-article.js';
import { openArticles } from '../formats/open-articles.js';
import { show } from '../options.js';
import type { Article, ArticleId, Clustering } from '../types.js';
import { clusterSource, type ThreadOptions } from './cluster-source.js';

export {
  eachArticle,
  type EachArticleOptions,
  InputError,
  type InputErrorCode,
  type InputFailure,
  readArticles,
  type ReadOptions,
  type ThreadOptions,
};

// In CommonJS the build puts the file's name here.
const here = import.meta.url;
const worker = new URL('./worker.js', here.startsWith('file:') ? here : pathToFileURL(here));

/** What came out of {@link clusterFiles}. */
export interface ClusteredFiles {
  readonly clustering: Clustering;
  /** Where each article was read: a path, or path and line. */
  readonly originById: ReadonlyMap<ArticleId, string>;
  /** One for each file or line that could not be read; the others were clustered all the same. */
  readonly failures: readonly InputError[];
}

/**
 * `clusterArticles` on several threads of Node: the same result, byte for byte.
 *
 * Holds all articles in memory; {@link clusterFiles} does not. Fails as `clusterArticles` does.
 *
 * @example
 * const { clusters } = await clusterInThreads(articles, { threads: 8, signal: AbortSignal.timeout(60_000) });
 */
export async function clusterInThreads(
  articles: Iterable<Article> | AsyncIterable<Article>,
  options: ThreadOptions = {},
): Promise<Clustering> {
  return clusterSource(collectArticles(await listArticles(articles)), options, worker);
}

/**
 * Clusters the articles of files and folders on several threads. JSON Lines files are read twice, for
 * their ids and for signatures, and held as far as an eighth of `memoryBudget` goes: what is not is read again as pairs are
 * compared. So a batch may be larger than memory: beyond the budget some 1.5 kB an article are held, and the copies with
 * their comparisons.
 *
 * @param paths `.jsonl`, `.json` and text files, and folders of them. As soon as one is not JSON Lines, all articles
 * are held in memory.
 *
 * @example
 * const { clustering, failures } = await clusterFiles(['monday.jsonl', 'tuesday/']);
 */
export async function clusterFiles(
  paths: readonly string[],
  options: ThreadOptions = {},
): Promise<ClusteredFiles> {
  const given: unknown = paths;
  if (!Array.isArray(given) || !given.every((path) => typeof path === 'string' && path !== '')) {
    throw new InputError('bad-argument', `The paths must be an array of strings, got ${show(given)}.`);
  }
  const { source, originAt, failures, close } = await openArticles(paths);
  try {
    const clustering = await clusterSource(source, options, worker);
    const originById = new Map<ArticleId, string>();
    for (let i = 0; i < source.size; i++) originById.set(source.idAt(i), originAt(i));
    return { clustering, originById, failures };
  } finally {
    close();
  }
}

/** Those of an asynchronous iterable as they come; anything else is checked where it is collected. */
async function listArticles(
  articles: Iterable<Article> | AsyncIterable<Article>,
): Promise<Iterable<Article>> {
  const given: unknown = articles;
  if (typeof given !== 'object' || given === null || !(Symbol.asyncIterator in given))
    return articles as Iterable<Article>;
  const list: Article[] = [];
  for await (const article of articles) list.push(article);
  return list;
}
