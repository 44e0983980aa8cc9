import { InputError } from '../../errors.js';
import { contentToText } from '../markup-text.js';
import type { FoundArticle } from '../reader.js';
import { firstNamed, isElement, lineOf, type XmlElement } from '../xml/xml-element.js';

/** What an agency or a publishing system of its own calls the parts of a story, in lower case. */
const BODY = [
  'body',
  'bodytext',
  'body_html',
  'body_text',
  'content',
  'text',
  'brodtext',
  'storytext',
  'maintext',
  'articlebody',
];
const TITLE = ['headline', 'title', 'hedline', 'heading', 'head', 'hl1', 'rubrik'];
const DATE = [
  'publishdate',
  'publicationdate',
  'pubdate',
  'published',
  'date',
  'datetime',
  'versioncreated',
  'created',
  'timestamp',
];
const ID = ['id', 'guid', 'uri', 'uuid', 'storyid', 'articleid'];
const LINK = ['url', 'link', 'href', 'weburl'];
const SOURCE = ['source', 'publisher', 'provider', 'newspaper', 'agency'];
const LANGUAGE = ['language', 'lang'];

/** Words below which an element is a label, not a body. */
const minBodyWords = 20;

/**
 * The stories of an XML file of a vendor's own: each element with a headline and a body of some length in it, both by
 * their usual names. A file without such is refused.
 */
export function* readUnknownXml(root: XmlElement, name: string): Generator<FoundArticle> {
  const stories = findStories(root);
  if (stories.length === 0) {
    throw new InputError(
      'unreadable-file',
      `${name}: XML (<${root.name}>) that is none of the formats known, and holds no story.`,
    );
  }
  for (const [i, { story, title, body }] of stories.entries()) {
    const one = (names: readonly string[]) => lineOf(named(story, names));
    yield {
      id: one(ID),
      part: stories.length > 1 ? `#${i + 1}` : undefined,
      title: lineOf(title),
      text: contentToText(body),
      dates: DATE.map((date) => lineOf(named(story, [date]))),
      publisher: one(SOURCE),
      language: one(LANGUAGE),
      url: one(LINK),
    };
  }
}

interface Story {
  readonly story: XmlElement;
  readonly title: XmlElement;
  readonly body: XmlElement;
}

/** The innermost elements that have both parts. */
function findStories(element: XmlElement): Story[] {
  const inside = element.children.filter(isElement).flatMap(findStories);
  if (inside.length > 0) return inside;
  const title = named(element, TITLE);
  const body = named(element, BODY);
  if (!title || !body || body === element || title === body) return [];
  const words = contentToText(body).match(/\p{L}+/gu)?.length ?? 0;
  return words >= minBodyWords ? [{ story: element, title, body }] : [];
}

/** The first descendant with one of the names, in the order of the names. */
function named(element: XmlElement, names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const found = firstNamed(element, ...spellings(name));
    if (found && lineOf(found) !== undefined) return found;
  }
  return undefined;
}

function spellings(name: string): string[] {
  return [name, name.toUpperCase(), name[0]!.toUpperCase() + name.slice(1)];
}
