import { checkArticle } from '../batch/check-article.js';
import { InputError } from '../errors.js';
import type { Article } from '../types.js';
import { parseDate } from './parse-date.js';

/** What others call our fields, the usual name first; the first that is there wins. */
const ALIASES = {
  id: ['id', 'uuid', 'guid'],
  text: ['text', 'body', 'content', 'maintext', 'body_text', 'articleBody'],
  title: ['title', 'headline'],
  publisher: ['publisher', 'source', 'source_domain'],
  url: ['url', 'uri', 'link'],
  publishedAt: [
    'publishedAt',
    'published',
    'date',
    'date_publish',
    'dateTime',
    'datePublished',
    'published_at',
    'pubDate',
  ],
  language: ['language', 'lang'],
} as const;

type Field = keyof typeof ALIASES;

/**
 * An article from a JSON record, under our names for its fields or those of crawlers and news APIs.
 *
 * An integer may be an id. A record without an id takes `fallbackId`.
 *
 * @param where File and line, for the message of an {@link InputError}.
 */
export function parseRecord(record: unknown, where: string, fallbackId: string): Article {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new InputError(
      'bad-article',
      `${where}: expected a JSON object with "text", got ${nameOf(record)}.`,
    );
  }
  const fields = new Map<string, unknown>(Object.entries(record));
  const text = readString(fields, 'text', where);
  if (text === undefined) {
    throw new InputError('bad-article', `${where}: no "text" (nor ${ALIASES.text.slice(1).join(', ')}).`);
  }
  const optional = {
    title: readString(fields, 'title', where),
    publisher: readString(fields, 'publisher', where),
    url: readString(fields, 'url', where),
    publishedAt: readDate(fields, where),
    language: readString(fields, 'language', where),
  };
  const given = Object.entries(optional).filter(([, value]) => value !== undefined && value !== '');
  const article: Article = { id: readId(fields, where) ?? fallbackId, text, ...Object.fromEntries(given) };
  try {
    checkArticle(article);
  } catch (error) {
    // The id alone would not tell which of many files is meant.
    if (error instanceof InputError) throw new InputError(error.code, `${where}: ${error.message}`);
    throw error;
  }
  return article;
}

function readId(fields: ReadonlyMap<string, unknown>, where: string): string | undefined {
  const { name, value } = find(fields, 'id');
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return String(value);
    throw new InputError(
      'bad-article',
      `${where}: "${name}" is no integer that is exact; write it in quotes.`,
    );
  }
  if (value === undefined || typeof value === 'string') return value === '' ? undefined : value;
  throw wrongType(where, name, 'a string or an integer', value);
}

function readDate(fields: ReadonlyMap<string, unknown>, where: string): string | undefined {
  const value = readString(fields, 'publishedAt', where);
  return value === undefined || value.trim() === '' ? undefined : parseDate(value, where);
}

function readString(fields: ReadonlyMap<string, unknown>, field: Field, where: string): string | undefined {
  const { name, value } = find(fields, field);
  if (value === undefined || typeof value === 'string') return value;
  // News APIs give the publisher as an object: { "id": …, "name": … } or { "uri": …, "title": … }.
  if (field === 'publisher' && typeof value === 'object') {
    const inner = new Map<string, unknown>(Object.entries(value as object));
    const label = inner.get('name') ?? inner.get('title') ?? inner.get('uri');
    if (typeof label === 'string') return label;
  }
  throw wrongType(where, name, 'a string', value);
}

/** The first alias that is there; JSON's `null` is as good as missing. */
function find(fields: ReadonlyMap<string, unknown>, field: Field): { name: string; value: unknown } {
  for (const name of ALIASES[field]) {
    const value = fields.get(name);
    if (value !== undefined && value !== null) return { name, value };
  }
  return { name: field, value: undefined };
}

function wrongType(where: string, name: string, expected: string, value: unknown): InputError {
  return new InputError('bad-article', `${where}: "${name}" is ${nameOf(value)}, expected ${expected}.`);
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
