import { InputError } from '../../errors.js';
import { contentToText, markupToText, textOrHtml } from '../markup-text.js';
import type { FoundArticle } from '../reader.js';
import {
  charactersOf,
  childAt,
  childNamed,
  childrenNamed,
  descendantsNamed,
  firstNamed,
  isElement,
  lineOf,
  type XmlElement,
} from '../xml/xml-element.js';
import { nitfText, readNitf } from './read-nitf.js';

/** Items with words for readers: texts, packages of them, and what is planned. */
const NEWS_ITEMS = ['newsItem', 'packageItem', 'planningItem'];

/** Persons, places, events and lists of them: their names and definitions, where a document holds no news. */
const CONCEPT_ITEMS = ['conceptItem', 'knowledgeItem'];

/** Parts of an item that are kept, or shown in a manual, without it. */
const FRAGMENTS = ['itemMeta', 'contentMeta', 'contentSet'];

/** What a NewsML-G2 document may begin with. */
export const G2_ROOTS = [...NEWS_ITEMS, ...CONCEPT_ITEMS, ...FRAGMENTS, 'newsMessage', 'catalogItem'];

/** Classes of items that are no text; where they have a headline or a caption, that is read. */
const WITHOUT_TEXT = /(?:picture|graphic|audio|video|animation)$/u;

/**
 * The news items of a NewsML-G2 document; a package has its headline and summary, if it has any. A text without words is an article
 * without words: it may be one that is canceled.
 */
export function* readNewsmlG2(root: XmlElement, name: string): Generator<FoundArticle> {
  const items = itemsOf(root);
  let count = 0;
  for (const [i, item] of items.entries()) {
    const found = readItem(item);
    const itemClass = childAt(item, 'itemMeta', 'itemClass')?.attributes;
    const isText =
      !FRAGMENTS.includes(root.name) &&
      (item.name !== 'packageItem' || items.length === 1) &&
      !WITHOUT_TEXT.test(itemClass?.get('qcode') ?? itemClass?.get('uri') ?? '');
    if (!isText && found.text === '' && found.title === undefined) continue;
    count++;
    yield items.length > 1 ? { ...found, part: `#${i + 1}` } : found;
  }
  if (count > 0) return;
  const what =
    items.length === 0
      ? `NewsML-G2 without news (${root.name})`
      : 'a picture, a film or a part of an item, without words';
  throw new InputError('no-article', `${name}: ${what}.`);
}

function itemsOf(root: XmlElement): readonly XmlElement[] {
  if (NEWS_ITEMS.includes(root.name) || CONCEPT_ITEMS.includes(root.name)) return [root];
  if (FRAGMENTS.includes(root.name))
    return [{ name: 'newsItem', attributes: root.attributes, children: [root] }];
  const inside = childNamed(root, 'itemSet') ?? root;
  const news = [...descendantsNamed(inside, ...NEWS_ITEMS)];
  return news.length > 0 ? news : [...descendantsNamed(inside, ...CONCEPT_ITEMS)];
}

function readItem(item: XmlElement): FoundArticle {
  const itemMeta = childNamed(item, 'itemMeta');
  const contentMeta = childNamed(item, 'contentMeta');
  const nitf = firstNamed(childNamed(item, 'contentSet'), 'nitf');
  const inNitf = nitf && readNitf(nitf);
  const headlines = childrenNamed(contentMeta, 'headline');
  const links = childrenNamed(itemMeta, 'link');
  const linkTo = (...rels: readonly string[]) => {
    const link = links.find(({ attributes }) =>
      rels.includes((attributes.get('rel') ?? '').replace(/^.*:/u, '')),
    );
    return link && (link.attributes.get('residref') ?? link.attributes.get('href'));
  };
  return {
    id: item.attributes.get('guid'),
    version: item.attributes.get('version'),
    title:
      lineOf(headlines.find(isMain) ?? headlines[0]) ??
      inNitf?.title ??
      lineOf(childNamed(itemMeta, 'title')) ??
      titleInBody(item) ??
      lineOf(childNamed(firstNamed(item, 'concept'), 'name')),
    text: textOf(item) || summaryOf(contentMeta) || definitionsOf(item),
    dates: [
      lineOf(childNamed(itemMeta, 'versionCreated')),
      lineOf(childNamed(itemMeta, 'firstCreated')),
      lineOf(childNamed(contentMeta, 'contentModified')),
      lineOf(childNamed(contentMeta, 'contentCreated')),
      lineOf(childNamed(itemMeta, 'embargoed')),
      ...(inNitf?.dates ?? []),
    ],
    language:
      childNamed(contentMeta, 'language')?.attributes.get('tag') ??
      item.attributes.get('xml:lang') ??
      inNitf?.language,
    publisher: publisherOf(itemMeta, contentMeta),
    status:
      childNamed(itemMeta, 'pubStatus')?.attributes.get('qcode') ??
      childNamed(itemMeta, 'pubStatus')?.attributes.get('uri'),
    url: linkTo('webUrl', 'canonical', 'publishedAs'),
    evolvedFrom: linkTo('evolvedFrom', 'derivedFrom', 'translatedFrom', 'isTranslationOf', 'previousVersion'),
    otherIds: childrenNamed(contentMeta, 'altId').concat(childrenNamed(itemMeta, 'altId')).map(lineOf),
  };
}

function isMain({ attributes }: XmlElement): boolean {
  return /main|hltype:hl1?$/u.test(attributes.get('role') ?? '');
}

function publisherOf(
  itemMeta: XmlElement | undefined,
  contentMeta: XmlElement | undefined,
): string | undefined {
  for (const party of [
    childNamed(itemMeta, 'provider'),
    childNamed(contentMeta, 'infoSource'),
    childNamed(contentMeta, 'creditline'),
  ]) {
    const name =
      party && (lineOf(childNamed(party, 'name')) ?? party.attributes.get('literal') ?? lineOf(party));
    if (name !== undefined) return name;
  }
  const { attributes } = childNamed(itemMeta, 'provider') ?? { attributes: new Map<string, string>() };
  const code = attributes.get('qcode') ?? attributes.get('uri');
  return code?.replace(/^(?:\w+:|.*\/)/u, '');
}

/** The words of the first body that has any: XML inside (NITF, XHTML), or plain text. */
function textOf(item: XmlElement): string {
  const contentSet = childNamed(item, 'contentSet');
  const texts = (contentSet?.children ?? []).filter(isElement).map(bodyText);
  return texts.find((text) => text !== '') ?? '';
}

function bodyText(body: XmlElement): string {
  if (body.name === 'inlineXML') {
    const nitf = firstNamed(body, 'nitf');
    if (nitf) return nitfText(nitf);
    const html = firstNamed(body, 'body');
    return html ? htmlBodyText(html) : contentToText(body);
  }
  if (body.name !== 'inlineData') return '';
  const type = body.attributes.get('contenttype') ?? body.attributes.get('contentType') ?? '';
  // Pictures in base64 have no words.
  if (body.attributes.has('encoding') || /^(?:image|audio|video)\//u.test(type)) return '';
  return textOrHtml(charactersOf(body));
}

/** A head of the page's own repeats the headline, the slug line and the time, which the item has elsewhere. */
function htmlBodyText({ children }: XmlElement): string {
  const rest = children.filter((child) => !isElement(child) || child.name !== 'header');
  return markupToText(...rest) || markupToText(...children);
}

function titleInBody(item: XmlElement): string | undefined {
  return lineOf(childAt(firstNamed(childNamed(item, 'contentSet'), 'html'), 'head', 'title'));
}

/** The description of a picture, the summary of a package. */
function summaryOf(contentMeta: XmlElement | undefined): string {
  const texts = childrenNamed(contentMeta, 'description').map(contentToText);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

/** What a concept is; of several, each after its name. */
function definitionsOf(item: XmlElement): string {
  const concepts = [...descendantsNamed(item, 'concept')];
  const paragraphs = concepts.flatMap((concept) => [
    ...(concepts.length > 1 ? [lineOf(childNamed(concept, 'name'))] : []),
    ...childrenNamed(concept, 'definition').map(contentToText),
  ]);
  return paragraphs.filter(Boolean).join('\n\n');
}
