import { InputError } from '../errors.js';
import type { Article } from '../types.js';
import { jsonArticles } from './readers/read-json-articles.js';
import { toArticle } from './to-article.js';

/** Where a record stands, and who is told of a date that cannot be read. */
export interface RecordPlace {
  /** File and line, for messages. */
  readonly where: string;
  readonly file?: string;
  /** The id of a record without one. */
  readonly fallbackId: string;
  readonly warn: (error: InputError) => void;
}

/** The article of one JSON record, in any of the JSON formats; of a feed its first entry. */
export function parseRecord(record: unknown, { where, file, fallbackId, warn }: RecordPlace): Article {
  for (const found of jsonArticles(record, where))
    return toArticle(found, found.id || fallbackId, where, file, warn);
  throw new InputError('bad-article', `${where}: no article in it.`);
}
