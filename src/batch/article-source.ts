import { checkArticle } from './check-article.js';
import { InputError } from '../errors.js';
import { show } from '../options.js';
import type { Article, ArticleId } from '../types.js';

/** The articles of a batch by id, so that nothing later depends on the order in which they came. */
export interface ArticleSource {
  readonly size: number;
  /** Ids ascend with the position. */
  readonly idAt: (position: number) => ArticleId;
  /** May read it from a disk. */
  readonly articleAt: (position: number) => Article;
}

const wanted = 'Articles must be an array or another iterable';

/**
 * Holds articles in memory.
 *
 * Throws an {@link InputError}: `bad-article`, `bad-date`, or `duplicate-id` where two articles have one id.
 */
export function collectArticles(articles: Iterable<Article>): ArticleSource {
  const inOrder = checkArticles(articles).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    size: inOrder.length,
    idAt: (position) => inOrder[position]!.id,
    articleAt: (position) => inOrder[position]!,
  };
}

/** The articles in the order given, each checked. Throws as {@link collectArticles} does. */
export function checkArticles(articles: Iterable<Article>): Article[] {
  const given: unknown = articles;
  if (typeof given !== 'object' || given === null || !(Symbol.iterator in given)) {
    if (typeof given === 'object' && given !== null && Symbol.asyncIterator in given)
      throw new InputError('bad-article', `${wanted}, got an asynchronous iterable: collect it first.`);
    throw new InputError('bad-article', `${wanted}, got ${show(given)}.`);
  }
  const byId = new Map<ArticleId, Article>();
  for (const each of articles) {
    const article = checkArticle(each);
    if (byId.has(article.id)) {
      throw new InputError(
        'duplicate-id',
        `Two articles have the id ${show(article.id)}; ids must be unique.`,
      );
    }
    byId.set(article.id, article);
  }
  return [...byId.values()];
}

/** The position of an article of the source. */
export function positionOf(source: ArticleSource, id: ArticleId): number {
  let [low, high] = [0, source.size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (source.idAt(middle) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The same source, which holds the articles first asked for: to read a text from the disk again for its signature, its
 * document and its date costs a third of what is done with it.
 *
 * @param budget bytes of the texts that may be held.
 */
export function holdArticles(source: ArticleSource, budget: number): ArticleSource {
  const held: (Article | undefined)[] = [];
  let room = budget;
  return {
    ...source,
    articleAt(position) {
      const known = held[position];
      if (known) return known;
      const article = source.articleAt(position);
      const bytes = article.text.length * bytesOfLetter;
      if (bytes > room) return article;
      room -= bytes;
      return (held[position] = article);
    },
  };
}

const bytesOfLetter = 2;
