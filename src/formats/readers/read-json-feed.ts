import { InputError } from '../../errors.js';
import { textOrHtml } from '../markup-text.js';
import type { FoundArticle } from '../reader.js';
import { firstString, type JsonRecord, recordsOf, stringOf } from './json-record.js';

/** The items of a JSON Feed, 1.0 or 1.1. */
export function* readJsonFeed(feed: JsonRecord, where: string): Generator<FoundArticle> {
  const items = recordsOf(feed.items);
  if (items.length === 0) throw new InputError('no-article', `${where}: a feed without entries.`);
  for (const [i, item] of items.entries()) {
    yield {
      id: firstString(item, 'id', 'url'),
      part: `#${i + 1}`,
      title: firstString(item, 'title'),
      text:
        textOrHtml(firstString(item, 'content_html') ?? '') ||
        (firstString(item, 'content_text', 'summary') ?? ''),
      dates: [stringOf(item.date_published), stringOf(item.date_modified)],
      language: firstString(item, 'language') ?? firstString(feed, 'language'),
      publisher: firstString(feed, 'title'),
      url: firstString(item, 'url', 'external_url'),
    };
  }
}
