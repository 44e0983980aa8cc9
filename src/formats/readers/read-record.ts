import { InputError } from '../../errors.js';
import { textOrHtml } from '../markup-text.js';
import type { FoundArticle } from '../reader.js';
import { firstString, isRecord, type JsonRecord, nameOfParty, stringOf } from './json-record.js';

/** What others call our fields, the usual name first; the first that is there wins. */
export const ALIASES = {
  id: ['id', 'uuid', 'guid', '_id', 'article_id', 'articleId'],
  text: [
    'text',
    'body',
    'content',
    'maintext',
    'body_text',
    'articleBody',
    'full_text',
    'fulltext',
    'article',
    'story',
  ],
  summary: ['description', 'summary', 'abstract', 'snippet', 'excerpt'],
  title: ['title', 'headline', 'name'],
  publisher: ['publisher', 'source', 'source_domain', 'source_name', 'outlet', 'media', 'newspaper'],
  url: ['url', 'uri', 'link', 'webUrl', 'web_url'],
  date: [
    'publishedAt',
    'published',
    'date',
    'date_publish',
    'dateTime',
    'datePublished',
    'published_at',
    'pubDate',
    'publish_date',
    'publication_date',
    'published_date',
    'webPublicationDate',
    'pub_date',
    'timestamp',
    'crawled',
    'created_at',
  ],
  language: ['language', 'lang'],
} as const;

/** An article from a record of a crawler, a news API or a table, under its usual names for the fields. */
export function readRecord(record: JsonRecord, where: string): FoundArticle {
  const text = bodyOf(record);
  const title = firstString(record, ...ALIASES.title);
  const summary = firstString(record, ...ALIASES.summary);
  if (text === undefined && (title === undefined || summary === undefined)) {
    throw new InputError('bad-article', `${where}: no "text" (nor ${ALIASES.text.slice(1, 6).join(', ')}).`);
  }
  return {
    id: firstString(record, ...ALIASES.id),
    text: text ?? textOrHtml(summary!),
    title,
    publisher: ALIASES.publisher.map((name) => nameOfParty(record[name])).find((name) => name !== undefined),
    dates: ALIASES.date.map((name) => stringOf(record[name])),
    language: firstString(record, ...ALIASES.language),
    url: firstString(record, ...ALIASES.url),
    version: stringOf(record.version),
    status: firstString(record, 'status'),
    evolvedFrom: firstString(record, 'evolvedFrom', 'evolvedfrom'),
  };
}

/** A plain string keeps every mark of it, so that offsets are offsets of the record; HTML becomes text. */
function bodyOf(record: JsonRecord): string | undefined {
  for (const name of ALIASES.text) {
    const value = record[name];
    if (typeof value === 'string') return isHtml(value) ? textOrHtml(value) : value;
    // The Guardian and others keep the body one level down.
    if (isRecord(value)) {
      const inside = firstString(value, 'text', 'body', 'bodyText', 'html', 'value', 'content');
      if (inside !== undefined) return textOrHtml(inside);
    }
  }
  const fields = isRecord(record.fields) ? firstString(record.fields, 'bodyText', 'body') : undefined;
  return fields === undefined ? undefined : textOrHtml(fields);
}

/** Paragraphs in tags; a stray `<` or one tag is text. */
function isHtml(value: string): boolean {
  return (
    /^\s*<(?:!doctype|html|body|p|div|article|section|h[1-6])\b/iu.test(value) ||
    /<\/p>|<br\s*\/?>/iu.test(value)
  );
}
