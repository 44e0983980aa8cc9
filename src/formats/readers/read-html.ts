import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { InputError } from '../../errors.js';
import { decodeText } from '../decode-text.js';
import { htmlToText, shapeOfHtml } from '../markup-text.js';
import type { FoundArticle, ReaderInput } from '../reader.js';
import { isExportPage, readExportPage } from './read-export-page.js';
import type { PageDocument } from './page-document.js';
import { pageMetadata } from './page-metadata.js';

/** Characters of markup above which a page is refused: the largest news pages have two million. */
const maxPageLength = 8_000_000;

/**
 * The article of a web page: what the page says of itself in JSON-LD, Open Graph and its head, and the text that
 * Mozilla's Readability finds. A page that databases export holds many.
 */
export function* readHtml(input: ReaderInput): Generator<FoundArticle> {
  const html = decodeText(input.bytes, input.name, { charset: input.charset, fallback: 'windows-1252' });
  if (html.length > maxPageLength) {
    throw new InputError(
      'unreadable-file',
      `${input.name}: a page of ${(html.length / 1e6).toFixed(0)} million characters; pages are read up to ${maxPageLength / 1e6} million.`,
    );
  }
  if (isExportPage(html)) yield* readExportPage(html, input.name);
  else {
    const page = readPage(html);
    if (page.text === '' && page.title === undefined)
      throw new InputError('unreadable-file', `${input.name}: a page without words.`);
    yield page;
  }
}

/**
 * Above these, Readability is not asked, as it takes more than linear time in both; the text of the whole page is taken.
 * Of 203 news pages (`bench:formats`) the largest had 4,287 elements, the deepest 39 levels.
 */
const maxElements = 50_000;
const maxLevels = 400;

function readPage(html: string): FoundArticle {
  const { elements, depth } = shapeOfHtml(html);
  if (elements > maxElements || depth > maxLevels) return { text: htmlToText(html) };
  const whole = isWhole(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: PageDocument };
  const page = pageMetadata(document, html);
  const read = new Readability(document as unknown as ReadabilityDocument, { charThreshold: 250 }).parse();
  const found = read?.content ? htmlToText(read.content) : '';
  return {
    ...page,
    title: page.title ?? (read?.title || undefined),
    text: chooseText(found, page.text) || htmlToText(html),
    language: page.language ?? read?.lang ?? undefined,
  };
}

type ReadabilityDocument = ConstructorParameters<typeof Readability>[0];

/** linkedom wants a whole document. */
function isWhole(html: string): boolean {
  return /<html[\s>]/iu.test(html.slice(0, 20_000)) && /<body[\s>]/iu.test(html);
}

/** The body that a page gives to machines is the article, clean; but it may be cut short, or be a teaser. */
function chooseText(found: string, stated: string | undefined): string {
  if (stated === undefined || stated.length < 200) return found;
  return stated.length >= 0.8 * found.length ? stated : found;
}
