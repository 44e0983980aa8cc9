import { textOrHtml } from '../markup-text.js';
import type { FoundArticle } from '../reader.js';
import { firstString, isRecord, type JsonRecord, recordsOf, stringOf } from './json-record.js';

/** Roles of components that are the text of the story. */
const TEXT_ROLES = [
  'body',
  'heading',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'intro',
  'quote',
  'pullquote',
];

/** An article of Apple News Format. */
export function readAppleNews(article: JsonRecord): FoundArticle {
  const metadata = isRecord(article.metadata) ? article.metadata : {};
  return {
    id: firstString(article, 'identifier'),
    title: firstString(article, 'title'),
    text: textsOf(article.components).join('\n\n'),
    dates: ['datePublished', 'dateModified', 'dateCreated'].map((name) => stringOf(metadata[name])),
    language: firstString(article, 'language'),
    url: firstString(metadata, 'canonicalURL'),
  };
}

function textsOf(components: unknown): string[] {
  return recordsOf(components).flatMap((component) => {
    const text = TEXT_ROLES.includes(String(component.role)) ? stringOf(component.text) : undefined;
    return [...(text === undefined ? [] : [textOrHtml(text)]), ...textsOf(component.components)];
  });
}
