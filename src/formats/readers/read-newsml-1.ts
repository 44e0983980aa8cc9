import { InputError } from '../../errors.js';
import { contentToText, markupToText, textOrHtml } from '../markup-text.js';
import type { FoundArticle } from '../reader.js';
import {
  charactersOf,
  childAt,
  childNamed,
  descendantsNamed,
  firstNamed,
  lineOf,
  type XmlElement,
} from '../xml/xml-element.js';
import { nitfText, readNitf } from './read-nitf.js';

/** The news items of a NewsML 1 document. */
export function* readNewsml1(root: XmlElement, name: string): Generator<FoundArticle> {
  const items = [...descendantsNamed(root, 'NewsItem')];
  const sent = lineOf(childAt(root, 'NewsEnvelope', 'DateAndTime'));
  for (const [i, item] of items.entries()) {
    const found = readItem(item, sent);
    yield items.length > 1 ? { ...found, part: `#${i + 1}` } : found;
  }
  if (items.length === 0) throw new InputError('unreadable-file', `${name}: NewsML 1 without an item.`);
}

function readItem(item: XmlElement, sent: string | undefined): FoundArticle {
  const identifier = childAt(item, 'Identification', 'NewsIdentifier');
  const management = childNamed(item, 'NewsManagement');
  const nitf = firstNamed(item, 'nitf');
  const inNitf = nitf && readNitf(nitf);
  return {
    id: lineOf(childNamed(identifier, 'PublicIdentifier')) ?? lineOf(childNamed(identifier, 'NewsItemId')),
    version: lineOf(childNamed(identifier, 'RevisionId')),
    title:
      lineOf(firstNamed(item, 'HeadLine')) ??
      inNitf?.title ??
      lineOf(childAt(item, 'Identification', 'NameLabel')),
    text: textOf(item),
    dates: [
      lineOf(childNamed(management, 'ThisRevisionCreated')),
      sent,
      lineOf(childNamed(management, 'FirstCreated')),
      lineOf(childNamed(identifier, 'DateId')),
      ...(inNitf?.dates ?? []),
    ],
    language:
      firstNamed(item, 'Language')?.attributes.get('FormalName') ??
      item.attributes.get('xml:lang') ??
      inNitf?.language,
    publisher:
      partyOf(firstNamed(item, 'Provider')) ??
      lineOf(firstNamed(item, 'CreditLine')) ??
      lineOf(childNamed(identifier, 'ProviderId')),
    status: childNamed(management, 'Status')?.attributes.get('FormalName'),
    evolvedFrom: childNamed(management, 'DerivedFrom')?.attributes.get('NewsItem'),
  };
}

function partyOf(holder: XmlElement | undefined): string | undefined {
  return firstNamed(holder, 'Party')?.attributes.get('FormalName') || undefined;
}

/** The longest of the bodies: a package has captions beside the story, and the same story in more than one format. */
function textOf(item: XmlElement): string {
  const texts = [...descendantsNamed(item, 'DataContent')].map((content) => {
    const nitf = firstNamed(content, 'nitf');
    if (nitf) return nitfText(nitf);
    const html = firstNamed(content, 'body');
    if (html) return markupToText(...html.children);
    return content.children.some((child) => typeof child !== 'string')
      ? contentToText(content)
      : textOrHtml(charactersOf(content));
  });
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
