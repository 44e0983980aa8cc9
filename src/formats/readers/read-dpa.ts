import { textOrHtml } from '../markup-text.js';
import type { FoundArticle } from '../reader.js';
import { firstString, type JsonRecord, stringOf } from './json-record.js';

/** An item of dpa's digital wires. */
export function readDpa(item: JsonRecord): FoundArticle {
  return {
    id: firstString(item, 'urn', 'entry_id'),
    title: firstString(item, 'headline', 'kicker'),
    text: textOrHtml(firstString(item, 'article_html', 'teaser') ?? ''),
    dates: ['version_created', 'content_created', 'updated'].map((name) => stringOf(item[name])),
    language: firstString(item, 'language'),
    publisher: firstString(item, 'creditline') ?? 'dpa',
    version: stringOf(item.version),
    status: firstString(item, 'pubstatus'),
    evolvedFrom: undefined,
    otherIds: [firstString(item, 'entry_id')],
  };
}
