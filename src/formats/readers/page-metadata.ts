import { htmlToText, textOrHtml } from '../markup-text.js';
import type { FoundArticle } from '../reader.js';
import type { PageDocument } from './page-document.js';
import { datesInPage } from './page-date.js';
import { firstString, isRecord, type JsonRecord, nameOfParty, recordsOf, stringOf } from './json-record.js';

/** What a page says of its article: JSON-LD first, then Open Graph and other names in its head, then marks in the page. */
export function pageMetadata(document: PageDocument, html: string): FoundArticle {
  const data = articleData(document);
  const meta = metaOf(document);
  const text = (name: string) => stringOf(data?.[name]);
  const canonical = stringOf(document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
  const url = canonical ?? meta('og:url') ?? text('url');
  const shown = titleOf(document, oneLine(meta('og:title', 'twitter:title', 'dc.title')));
  const names = siteNames(url, meta('og:site_name'), meta('application-name'), nameOfParty(data?.publisher));
  const title = line(text('headline') ?? (shown && withoutSiteName(shown, document, names)));
  return {
    title,
    text: textOrHtml(text('articleBody') ?? ''),
    dates: [
      text('datePublished'),
      meta(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'date_published',
        'publishdate',
        'publish-date',
        'pubdate',
        'publish_date',
        'sailthru.date',
        'parsely-pub-date',
        'dc.date.issued',
        'dc.date',
        'dc.date.created',
        'dcterms.created',
        'article.published',
        'date',
        'cxenseparse:recs:publishtime',
        'originalpublicationdate',
        'publication_date',
        'displaydate',
        'article:published',
        'published_at',
        'dcterms.date',
        'article_date_original',
      ),
      ...datesInPage(document, html, title, url),
      text('dateCreated'),
      text('dateModified'),
      meta('article:modified_time', 'last-modified'),
    ],
    publisher: line(nameOfParty(data?.publisher) ?? meta('og:site_name', 'application-name', 'dc.publisher')),
    language:
      text('inLanguage') ??
      stringOf(document.querySelector('html')?.getAttribute('lang')) ??
      meta('og:locale', 'content-language', 'dc.language'),
    url,
    evolvedFrom: nameOfSource(data?.isBasedOn),
    otherIds: [text('@id'), text('identifier'), text('url'), meta('og:url')],
  };
}

function line(value: string | undefined): string | undefined {
  return value === undefined ? undefined : htmlToText(value).replace(/\s+/gu, ' ').trim() || undefined;
}

/** Share of the words of a heading that the page's title must have before it is taken for the headline. */
const minSharedWords = 0.5;

/**
 * The headline as the page shows it, where its own title, or the one it gives to networks, has words of it; else that
 * title, which may end with the name of the site.
 */
function titleOf(document: PageDocument, shared: string | undefined): string | undefined {
  const title = oneLine(document.querySelector('title')?.textContent);
  const known = new Set(wordsOf(`${title ?? ''} ${shared ?? ''}`));
  const isHeadline = (heading: string) => {
    const words = [...new Set(wordsOf(heading))];
    return (
      words.length > 2 && words.filter((word) => known.has(word)).length >= minSharedWords * words.length
    );
  };
  const [only, ...others] = [...document.querySelectorAll('h1')]
    .map((heading) => oneLine(heading.textContent))
    .filter((heading) => heading !== undefined);
  if (only !== undefined && others.length === 0 && isHeadline(only)) return only;
  const lower = [only, ...others].find(
    (heading) => heading && isHeadline(heading) && title?.toLowerCase().includes(heading.toLowerCase()),
  );
  return shared ?? lower ?? title ?? only;
}

/** Marks that sites put before their name. */
const marks = '|｜–—·«»:：_-';
const startsWithMark = new RegExp(`^ ?[${marks}]`, 'u');
/** A title up to the last of these, and what follows it. */
const titleWithEnd = new RegExp(`^(.*?) ?[${marks}] ?([^${marks}]+)$`, 'su');

/** The title as far as the page's own heading has it, or without the name of the site at its end. */
function withoutSiteName(title: string, document: PageDocument, names: readonly string[]): string {
  const lower = title.toLowerCase();
  for (const { textContent } of document.querySelectorAll('h1')) {
    const heading = oneLine(textContent) ?? '';
    // The lesser part before a mark may be a section.
    if (heading.length < title.length / 2 || !lower.startsWith(heading.toLowerCase())) continue;
    if (startsWithMark.test(title.slice(heading.length))) return title.slice(0, heading.length);
  }
  const [, before, end] = titleWithEnd.exec(title) ?? [];
  const isSite = end !== undefined && names.some((name) => squeeze(name) === squeeze(end));
  return isSite && before ? before : title;
}

/** What a site may call itself: the first part of its host too. */
function siteNames(url: string | undefined, ...names: readonly (string | undefined)[]): string[] {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
  return [...names, host, host.split('.')[0]].filter((name): name is string => Boolean(name));
}

function squeeze(text: string): string {
  return wordsOf(text).join('');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function oneLine(value: string | null | undefined): string | undefined {
  return stringOf(value)?.replace(/\s+/gu, ' ').trim();
}

function nameOfSource(value: unknown): string | undefined {
  if (Array.isArray(value)) return nameOfSource(value[0]);
  return isRecord(value) ? firstString(value, '@id', 'url') : stringOf(value);
}

function metaOf(document: PageDocument): (...names: readonly string[]) => string | undefined {
  const byName = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    const content = stringOf(element.getAttribute('content'));
    if (name !== null && content !== undefined && !byName.has(name.toLowerCase()))
      byName.set(name.toLowerCase(), content);
  }
  return (...names) => names.map((name) => byName.get(name)).find((value) => value !== undefined);
}

/** Of the types of schema.org those that are an article. */
const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|\w*BlogPosting|\w*NewsArticle|LiveBlogPosting)$/u;

/** The first article among the blocks of JSON-LD; a block that is no JSON is passed over. */
function articleData(document: PageDocument): JsonRecord | undefined {
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(looseJson(textContent ?? ''), 0);
    if (found) return found;
  }
  return undefined;
}

function findArticle(value: unknown, depth: number): JsonRecord | undefined {
  if (depth > 4) return undefined;
  const records = isRecord(value) ? [value] : recordsOf(value);
  for (const record of records) {
    const types = [record['@type']].flat();
    if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return record;
    const inside = findArticle(record['@graph'] ?? record.mainEntity ?? record.mainEntityOfPage, depth + 1);
    if (inside) return inside;
  }
  return undefined;
}

/** Pages put line ends into strings of JSON, and comments round it. */
function looseJson(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/gu, '')
    .trim();
  for (const source of [bare, bare.replace(/[\r\n\t]+/gu, ' ').replace(/;$/u, '')]) {
    try {
      return JSON.parse(source) as unknown;
    } catch {
      continue;
    }
  }
  return undefined;
}
