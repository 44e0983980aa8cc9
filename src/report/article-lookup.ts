import type { ArticleId } from '../types.js';

/** Something of each article by its id: a map, or what reads it from a disk. */
export interface ArticleLookup<T> {
  get(id: ArticleId): T | undefined;
}
