import { InputError } from '../errors.js';
import { show } from '../options.js';
import type { Article } from '../types.js';

const optionalStrings = [
  'title',
  'publisher',
  'url',
  'publishedAt',
  'language',
  'version',
  'status',
  'evolvedFrom',
  'file',
] as const;

/**
 * Checks one article where it enters, and gives it as it is used: an optional field that is `null` or `undefined` is
 * one that is not there.
 *
 * Any string is a fine `text`, an empty one too, and any string that is not empty a fine `id`. Throws an
 * {@link InputError}: `bad-article` for a missing or wrong field, `bad-date` for a `publishedAt` that is not an
 * ISO 8601 date of the calendar.
 */
export function checkArticle(article: Article): Article {
  const given: unknown = article;
  if (typeof given !== 'object' || given === null || !('id' in given || 'text' in given)) {
    throw new InputError('bad-article', `An article must be an object with id and text, got ${show(given)}.`);
  }
  const { id, text } = given as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' || id === '') {
    const hint = typeof id === 'number' || typeof id === 'bigint' ? ': use String(id)' : '';
    throw new InputError(
      'bad-article',
      `The id of an article must be a string that is not empty, got ${show(id)}${hint}.`,
    );
  }
  if (typeof text !== 'string') {
    throw new InputError(
      'bad-article',
      `The text of article ${show(id)} must be a string, got ${show(text)}.`,
    );
  }
  for (const name of optionalStrings) {
    const value: unknown = article[name];
    if (value !== undefined && value !== null && typeof value !== 'string') {
      throw new InputError(
        name === 'publishedAt' ? 'bad-date' : 'bad-article',
        `The ${name} of article ${show(id)} must be a string or missing, got ${show(value)}.`,
      );
    }
  }
  checkValues(article);
  const isBare = optionalStrings.every((name) => !(name in article) || typeof article[name] === 'string');
  if (isBare) return article;
  const absent = new Set<string>(optionalStrings.filter((name) => typeof article[name] !== 'string'));
  const { id: _id, text: _text, ...rest } = article;
  return { ...Object.fromEntries(Object.entries(rest).filter(([name]) => !absent.has(name))), id, text };
}

/** The fields of an article, and nothing else that an object of the caller has: what can go to another thread. */
export function knownFields(article: Article): Article {
  const { id, text } = article;
  const given = optionalStrings.filter((name) => article[name] !== undefined);
  return { id, text, ...Object.fromEntries(given.map((name) => [name, article[name]])) };
}

function checkValues({ id, publishedAt, language }: Article): void {
  if (typeof publishedAt === 'string' && !isDate(publishedAt)) {
    const wanted = 'an ISO 8601 date such as 2026-11-20 or 2026-11-20T08:30:00Z';
    throw new InputError(
      'bad-date',
      `The publishedAt of article ${show(id)} must be ${wanted}, got ${show(publishedAt)}.`,
    );
  }
  if (typeof language === 'string' && !/^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$/.test(language)) {
    throw new InputError(
      'bad-article',
      `The language of article ${show(id)} must be a BCP 47 tag such as en or pt-BR, got ${show(language)}.`,
    );
  }
}

const isoDate =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

function isDate(text: string): boolean {
  const found = isoDate.exec(text);
  if (!found) return false;
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  const isInCalendar = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isInCalendar && hour <= 24 && minute <= 59 && second <= 60;
}
