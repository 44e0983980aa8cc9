import { checkArticle } from '../batch/check-article.js';
import { InputError } from '../errors.js';
import type { Article, ArticleStatus } from '../types.js';
import { readAnyDate } from './read-any-date.js';
import type { FoundArticle } from './reader.js';

/**
 * An article from what a reader found. A date that cannot be read leaves it undated and is told to `warn`; a language that
 * is no tag or name of one is left out.
 *
 * @param where File and part, for messages.
 */
export function toArticle(
  found: FoundArticle,
  id: string,
  where: string,
  file: string | undefined,
  warn: (error: InputError) => void,
): Article {
  const dates = (found.dates ?? []).map((date) => String(date ?? '').trim()).filter((date) => date !== '');
  const publishedAt = dates.map(readAnyDate).find((date) => date !== undefined);
  if (publishedAt === undefined && dates.length > 0) {
    warn(
      new InputError(
        'bad-date',
        `${where}: ${JSON.stringify(dates[0]!.slice(0, 40))} is not a date that can be read; the article is left without one.`,
      ),
    );
  }
  const optional = {
    title: oneLine(found.title),
    publisher: oneLine(found.publisher),
    url: oneLine(found.url),
    publishedAt,
    language: languageTag(found.language),
    version: oneLine(found.version),
    status: statusOf(found.status),
    evolvedFrom: oneLine(found.evolvedFrom),
  };
  const given = Object.entries(optional).filter(([, value]) => value !== undefined && value !== '');
  const article: Article = {
    id,
    text: found.text,
    ...Object.fromEntries(given),
    ...(file === undefined ? {} : { file }),
  };
  try {
    checkArticle(article);
  } catch (error) {
    if (error instanceof InputError) throw new InputError(error.code, `${where}: ${error.message}`);
    throw error;
  }
  return article;
}

function oneLine(value: string | undefined): string | undefined {
  return value?.replace(/\s+/gu, ' ').trim();
}

/** `stat:canceled`, `Usable`, `http://cv.iptc.org/newscodes/pubstatusg2/withheld` → ours; undefined for all else. */
function statusOf(value: string | undefined): ArticleStatus | undefined {
  const word = (value ?? '')
    .trim()
    .toLowerCase()
    .split(/[^a-z]/u)
    .at(-1)!;
  if (/^cancell?ed$|^killed$|^withdrawn$/u.test(word)) return 'canceled';
  if (word === 'withheld' || word === 'embargoed') return 'withheld';
  return word === 'usable' ? 'usable' : undefined;
}

let tagByName: Map<string, string> | undefined;

/** A BCP 47 tag, from one, with `_` for `-`, or from the English or own name of a language. */
function languageTag(value: string | undefined): string | undefined {
  const first = value?.split(/[;,/]/u)[0]!.trim().replaceAll('_', '-');
  if (!first) return undefined;
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(first)) return first;
  tagByName ??= nameLanguages();
  return tagByName.get(first.toLowerCase());
}

const NAMED =
  'en fr de es it pt nl sv da nb no fi pl cs sk hu ro bg hr sr sl el tr ru uk ar fa he hi ur bn id ms th vi zh ja ko sw ha ca eu gl et lv lt';

function nameLanguages(): Map<string, string> {
  const names = new Map<string, string>();
  for (const tag of NAMED.split(' ')) {
    for (const language of ['en', tag]) {
      const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag);
      if (name) names.set(name.toLowerCase(), tag);
    }
  }
  return names;
}
