import { Parser } from 'htmlparser2';
import { InputError } from '../errors.js';
import { isElement, type XmlElement, type XmlNode } from './xml/xml-element.js';

const list = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What holds no words of the text, in HTML, NITF and Atom. */
const SKIPPED = list(
  'script style noscript template head svg math iframe object audio video canvas select button textarea media nitf-table-metadata',
);

/** What stands on lines of its own, in HTML and NITF; each is a paragraph. */
const BLOCKS = list(
  'p div section article aside main header footer nav h1 h2 h3 h4 h5 h6 ul ol dl li dt dd blockquote pre figure figcaption table caption tr hr address form fieldset details summary block hl1 hl2 bq credit media-caption fn nitf-table note body body.content body.head body.end html tagline lead para title',
);

/**
 * The text of HTML, one paragraph a block, with an empty line between two; white space as a browser shows it. Scripts,
 * styles, forms and players are left out. Linear in the length of the markup; entities of HTML are decoded.
 */
export function htmlToText(html: string): string {
  const writer = createWriter();
  let depth = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (++depth > maxDepth) throw nestedTooDeep();
        writer.open(name);
      },
      ontext: writer.write,
      onclosetag: (name) => {
        depth--;
        writer.close(name);
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return writer.finish();
}

/** Elements inside each other above which markup is refused; parsers take time and stack by it, and pages need some 50. */
const maxDepth = 2000;

function nestedTooDeep(): InputError {
  return new InputError(
    'unreadable-file',
    `Elements more than ${maxDepth} deep in each other; no page comes near that.`,
  );
}

/** How much there is in a page: elements, and how many are inside each other at most. Linear in its length. */
export function shapeOfHtml(html: string): { elements: number; depth: number } {
  let [elements, open, depth] = [0, 0, 0];
  const parser = new Parser({
    onopentagname: () => {
      elements++;
      depth = Math.max(depth, ++open);
      if (open > maxDepth) throw nestedTooDeep();
    },
    onclosetag: () => void open--,
  });
  parser.write(html);
  parser.end();
  return { elements, depth };
}

/** The text of parsed markup, as {@link htmlToText} gives it. */
export function markupToText(...nodes: readonly XmlNode[]): string {
  const writer = createWriter();
  const visit = (node: XmlNode): void => {
    if (!isElement(node)) {
      writer.write(node);
      return;
    }
    const name = node.name.toLowerCase();
    writer.open(name);
    for (const child of node.children) visit(child);
    writer.close(name);
  };
  for (const node of nodes) visit(node);
  return writer.finish();
}

/** The text inside an element, where its children are markup or, escaped, the source of it. */
export function contentToText(element: XmlElement): string {
  const [only, ...others] = element.children;
  if (typeof only === 'string' && others.length === 0) return textOrHtml(only);
  if (element.children.every((child) => typeof child === 'string'))
    return textOrHtml(element.children.join(''));
  return markupToText(...element.children);
}

/** A string that may be HTML or plain text: HTML where a tag or an entity stands in it. */
export function textOrHtml(value: string): string {
  if (/<\/?[a-z][^<>]*>|<!--/iu.test(value)) return htmlToText(value);
  return (/&(?:#\d+|#x[\da-f]+|[a-z]\w*);/iu.test(value) ? decodeEntities(value) : value).trim();
}

/** Text with its entities decoded and its lines kept. */
function decodeEntities(value: string): string {
  const parts: string[] = [];
  const parser = new Parser({ ontext: (data) => void parts.push(data) }, { decodeEntities: true });
  parser.write(value);
  parser.end();
  return parts.join('');
}

function createWriter() {
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  let skipping = 0;
  let preformatted = 0;
  const endParagraph = () => {
    const text = pieces
      .join('')
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .trim();
    if (text !== '') paragraphs.push(text);
    pieces = [];
  };
  return {
    open: (name: string) => {
      if (SKIPPED.has(name)) skipping++;
      if (skipping > 0) return;
      if (name === 'br') pieces.push('\n');
      else if (name === 'td' || name === 'th') pieces.push(' ');
      else if (BLOCKS.has(name)) endParagraph();
      if (name === 'pre') preformatted++;
    },
    write: (text: string) => {
      if (skipping === 0) pieces.push(preformatted > 0 ? text : text.replace(/\s+/gu, ' '));
    },
    close: (name: string) => {
      if (SKIPPED.has(name)) skipping = Math.max(0, skipping - 1);
      if (skipping > 0) return;
      if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
      if (BLOCKS.has(name)) endParagraph();
    },
    finish: () => {
      endParagraph();
      return paragraphs.join('\n\n');
    },
  };
}
