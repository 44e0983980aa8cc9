import { InputError } from '../../errors.js';
import { contentToText, textOrHtml } from '../markup-text.js';
import type { FoundArticle, ReaderInput } from '../reader.js';
import {
  charactersOf,
  childAt,
  childNamed,
  childrenNamed,
  descendantsNamed,
  isElement,
  lineOf,
  type XmlElement,
} from '../xml/xml-element.js';
import { parseXml } from '../xml/parse-xml.js';
import { decodeText } from '../decode-text.js';

/** Roots of RSS, of RDF (RSS 0.9 and 1.0) and of Atom. */
export const FEED_ROOTS = ['rss', 'rdf:RDF', 'RDF', 'feed', 'entry', 'channel', 'CHANNEL', 'Channel'];

/** The entries of an RSS, RDF or Atom feed; one without words is an article without words. */
export function* readFeed({ bytes, name, charset }: ReaderInput): Generator<FoundArticle> {
  yield* feedEntries(parseXml(decodeText(bytes, name, { charset, fallback: 'windows-1252' }), name), name);
}

/** The entries of a parsed feed. */
export function* feedEntries(root: XmlElement, name: string): Generator<FoundArticle> {
  const feed = childNamed(root, 'channel') ?? root;
  const publisher = titleOf(feed);
  const language = lineOf(childNamed(feed, 'language', 'dc:language')) ?? root.attributes.get('xml:lang');
  let count = 0;
  const entries = root.name === 'entry' ? [root] : descendantsNamed(root, 'item', 'entry');
  for (const entry of entries) {
    count++;
    yield readEntry(entry, count, publisher, language);
  }
  if (count === 0) throw new InputError('no-article', `${name}: a feed without entries.`);
}

function readEntry(
  entry: XmlElement,
  count: number,
  publisher: string | undefined,
  language: string | undefined,
): FoundArticle {
  const source = childNamed(entry, 'source');
  return {
    id: lineOf(childNamed(entry, 'guid', 'id')) ?? entry.attributes.get('about') ?? linkOf(entry),
    part: `#${count}`,
    title: titleOf(entry),
    text: longestText(entry),
    dates: [...PUBLISHED, ...UPDATED].map((name) => lineOf(childNamed(entry, name))),
    publisher: (source && (titleOf(source) ?? lineOf(source))) ?? publisher,
    language: lineOf(childNamed(entry, 'dc:language')) ?? entry.attributes.get('xml:lang') ?? language,
    url: linkOf(entry),
  };
}

const PUBLISHED = [
  'pubDate',
  'published',
  'issued',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'created',
];
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'date'];

function titleOf(element: XmlElement): string | undefined {
  for (const name of ['title', 'media:title', 'itunes:title', 'dc:title']) {
    const title = childNamed(element, name);
    const line = title && titleText(title).replace(/\s+/gu, ' ').trim();
    if (line) return line;
  }
  return undefined;
}

/** Tags that stand in headlines; of others, as in `The <canvas> element`, the headline speaks. */
const INLINE_TAG =
  /<\/?(?:a|abbr|b|br|cite|code|em|font|i|img|p|q|s|small|span|strong|sub|sup|tt|u)(?:\s[^<>]{0,2000})?\/?>/iu;

/** What Atom says is text is text, whatever it looks like; RSS does not say. */
function titleText(title: XmlElement): string {
  const isMarkup = title.children.some(isElement) || title.attributes.has('mode');
  const characters = charactersOf(title);
  if (isMarkup || /html/iu.test(title.attributes.get('type') ?? '')) return decoded(title);
  if (title.attributes.get('type') === 'text') return characters;
  if (INLINE_TAG.test(characters)) return decoded(title);
  return /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/iu.test(characters) && !characters.includes('<')
    ? decoded(title)
    : characters;
}

/** The full text where a feed gives it; a feed names it in many ways, and it is never shorter than the summary. */
function longestText(entry: XmlElement): string {
  const texts = [
    'content:encoded',
    'content',
    'body',
    'description',
    'summary',
    'media:description',
    'dc:description',
  ]
    .flatMap((name) => childrenNamed(entry, name))
    .concat(childrenNamed(childNamed(entry, 'media:group'), 'media:description'))
    .map(decoded);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

/** Plain text, HTML as text, XHTML as elements, and base64 of early Atom. */
function decoded(element: XmlElement): string {
  const isBase64 =
    element.attributes.get('mode') === 'base64' ||
    (/^[\w.+-]+\/[\w.+-]+$/u.test(element.attributes.get('type') ?? '') &&
      !/^text\/|\bxml\b|\bhtml\b/u.test(element.attributes.get('type') ?? '') &&
      element.name === 'content');
  if (!isBase64) return contentToText(element);
  const bytes = Buffer.from(charactersOf(element), 'base64');
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? '' : textOrHtml(text);
}

/** The page of an entry: the text of `link`, or of Atom's links the one to the page itself. */
function linkOf(entry: XmlElement): string | undefined {
  const links = childrenNamed(entry, 'link');
  const text = links.map(lineOf).find((line) => line !== undefined);
  if (text !== undefined) return text;
  const rels = ['alternate', undefined, 'self'];
  for (const rel of rels) {
    const href = links.find((link) => link.attributes.get('rel') === rel)?.attributes.get('href');
    if (href) return href.trim();
  }
  const guid = childNamed(entry, 'guid');
  const isLink = guid?.attributes.get('isPermaLink') !== 'false' && /^https?:/iu.test(lineOf(guid) ?? '');
  return isLink ? lineOf(guid) : lineOf(childAt(entry, 'feedburner:origLink'));
}
