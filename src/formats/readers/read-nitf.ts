import { markupToText } from '../markup-text.js';
import type { FoundArticle } from '../reader.js';
import {
  childAt,
  childNamed,
  childrenNamed,
  descendantsNamed,
  firstNamed,
  isElement,
  lineOf,
  type XmlElement,
  type XmlNode,
} from '../xml/xml-element.js';

/** An article of NITF 2 and 3, whole or as the body of another format. */
export function readNitf(nitf: XmlElement): FoundArticle {
  const head = childNamed(nitf, 'head');
  const docdata = childNamed(head, 'docdata');
  const bodyHead = childAt(nitf, 'body', 'body.head');
  const dateOf = (name: string) => childNamed(docdata, name)?.attributes.get('norm');
  const pubdata = firstNamed(head, 'pubdata') ?? childNamed(nitf, 'pubdata');
  return {
    id: childNamed(docdata, 'doc-id')?.attributes.get('id-string'),
    title: headlineOf(nitf),
    text: nitfText(nitf),
    dates: [
      dateOf('date.issue'),
      pubdata?.attributes.get('date.publication'),
      dateOf('date.release'),
      childAt(bodyHead, 'dateline', 'story.date')?.attributes.get('norm'),
    ],
    publisher:
      lineOf(childNamed(bodyHead, 'distributor')) ??
      childNamed(docdata, 'doc.copyright')?.attributes.get('holder') ??
      childNamed(docdata, 'doc-id')?.attributes.get('regsrc'),
    language:
      nitf.attributes.get('baselang') ??
      nitf.attributes.get('xml:lang') ??
      firstNamed(childNamed(nitf, 'body'), 'lang')?.attributes.get('lang'),
    version: childNamed(docdata, 'du-key')?.attributes.get('version'),
    status: docdata?.attributes.get('management-status'),
  };
}

/** The words of the body; where a body has no content of its own, whatever stands in it. */
export function nitfText(nitf: XmlElement): string {
  const body = childNamed(nitf, 'body') ?? nitf;
  const content = [...descendantsNamed(body, 'body.content')];
  if (content.length > 0) return markupToText(...content.map(withoutHeadlines));
  return markupToText(...body.children.filter((child) => !isElement(child) || child.name !== 'body.head'));
}

/** A headline that is told again in the body would be a sentence of the text. */
function withoutHeadlines(content: XmlElement): XmlNode {
  return {
    ...content,
    children: content.children.filter((child) => !isElement(child) || child.name !== 'hedline'),
  };
}

function headlineOf(nitf: XmlElement): string | undefined {
  const hedline = firstNamed(nitf, 'hedline');
  return (
    lineOf(childrenNamed(hedline, 'hl1')[0]) ??
    lineOf(hedline) ??
    lineOf(childAt(nitf, 'head', 'title')) ??
    lineOf(firstNamed(nitf, 'hl1'))
  );
}
