import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { InputError } from '../../errors.js';
import { decodeText } from '../decode-text.js';
import { htmlToText } from '../markup-text.js';
import type { FoundArticle, ReaderInput } from '../reader.js';
import { isExportPage, readExportPage } from './read-export-page.js';
import { pageMetadata, type PageDocument } from './page-metadata.js';

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
  else yield readPage(html);
}

function readPage(html: string): FoundArticle {
  try {
    const { document } = parseHTML(isWhole(html) ? html : `<html><body>${html}</body></html>`) as unknown as {
      document: PageDocument;
    };
    const page = pageMetadata(document, html);
    const read = new Readability(document, { charThreshold: 250 }).parse();
    const found = read?.content ? htmlToText(read.content) : '';
    const text = chooseText(found, page.text) || htmlToText(html);
    return {
      ...page,
      title: page.title ?? (read?.title || undefined),
      text,
      language: page.language ?? read?.lang ?? undefined,
    };
  } catch (error) {
    // Elements thousands deep overflow the stack of the libraries; the text is read all the same.
    if (!(error instanceof RangeError)) throw error;
    return { text: htmlToText(html) };
  }
}

/** linkedom wants a whole document. */
function isWhole(html: string): boolean {
  return /<html[\s>]/iu.test(html.slice(0, 20_000)) && /<body[\s>]/iu.test(html);
}

/** The body that a page gives to machines is the article, clean; but it may be cut short, or be a teaser. */
function chooseText(found: string, stated: string | undefined): string {
  if (stated === undefined || stated.length < 200) return found;
  return stated.length >= 0.8 * found.length ? stated : found;
}
