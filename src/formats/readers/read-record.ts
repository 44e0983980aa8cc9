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

/**
 * An article from a record of a crawler, a news API or a table, under its usual names for the fields. A field of another
 * type than its name promises is refused, as what was meant cannot be told.
 */
export function readRecord(record: JsonRecord, where: string): FoundArticle {
  const text = bodyOf(record, where);
  const title = readString(record, 'title', where);
  const summary = firstString(record, ...ALIASES.summary);
  if (text === undefined && (title === undefined || summary === undefined)) {
    throw new InputError('bad-article', `${where}: no "text" (nor ${ALIASES.text.slice(1, 6).join(', ')}).`);
  }
  return {
    id: readId(record, where),
    text: text ?? textOrHtml(summary!),
    title,
    publisher: readString(record, 'publisher', where),
    dates: ALIASES.date.map((name) => stringOf(record[name])),
    language: readString(record, 'language', where),
    url: readString(record, 'url', where),
    version: stringOf(record.version),
    status: firstString(record, 'status'),
    evolvedFrom: firstString(record, 'evolvedFrom', 'evolvedfrom'),
  };
}

type Field = keyof typeof ALIASES;

function readId(record: JsonRecord, where: string): string | undefined {
  const { name, value } = find(record, 'id');
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return String(value);
    throw new InputError(
      'bad-article',
      `${where}: "${name}" is no integer that is exact; write it in quotes.`,
    );
  }
  // A crawler's `article_id` may be anything; what is called an id is one.
  if (value === undefined || typeof value === 'string') return value === '' ? undefined : value;
  throw wrongType(where, name, 'a string or an integer', value);
}

function readString(record: JsonRecord, field: Field, where: string): string | undefined {
  const { name, value } = find(record, field);
  if (value === undefined || typeof value === 'string') return value;
  // News APIs give the publisher as an object: { "id": …, "name": … } or { "uri": …, "title": … }.
  const label = field === 'publisher' ? nameOfParty(value) : undefined;
  if (label !== undefined && isRecord(value)) return label;
  throw wrongType(where, name, 'a string', value);
}

/** The first alias that is there; JSON's `null` is as good as missing. */
function find(record: JsonRecord, field: Field): { name: string; value: unknown } {
  for (const name of ALIASES[field]) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    if (value !== undefined && value !== null) return { name, value };
  }
  return { name: field, value: undefined };
}

function wrongType(where: string, name: string, expected: string, value: unknown): InputError {
  return new InputError('bad-article', `${where}: "${name}" is ${nameOfType(value)}, expected ${expected}.`);
}

function nameOfType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** A plain string keeps every mark of it, so that offsets are offsets of the record; HTML becomes text. */
function bodyOf(record: JsonRecord, where: string): string | undefined {
  for (const name of ALIASES.text) {
    const value = record[name];
    if (typeof value === 'string') return isHtml(value) ? textOrHtml(value) : value;
    // The Guardian and others keep the body one level down.
    if (isRecord(value)) {
      const inside = firstString(value, 'text', 'body', 'bodyText', 'html', 'value', 'content');
      if (inside !== undefined) return textOrHtml(inside);
    }
    if (value !== undefined && value !== null && name === 'text')
      throw wrongType(where, name, 'a string', value);
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
