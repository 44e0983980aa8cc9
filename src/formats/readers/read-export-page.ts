import { parseHTML } from 'linkedom';
import { InputError } from '../../errors.js';
import { htmlToText } from '../markup-text.js';
import type { FoundArticle } from '../reader.js';
import { nexisArticles } from './read-nexis.js';

/** Whether a page is an export of many articles by LexisNexis, Europresse or Factiva. */
export function isExportPage(html: string): boolean {
  return isNexis(html) || isEuropresse(html) || isFactiva(html);
}

/** The articles of such a page. */
export function* readExportPage(html: string, name: string): Generator<FoundArticle> {
  if (isNexis(html)) {
    yield* nexisArticles(htmlToText(html), name);
    return;
  }
  const { document } = parseHTML(html) as unknown as { document: ExportDocument };
  const found = isEuropresse(html) ? [...europresseArticles(document)] : [...factivaArticles(document)];
  if (found.length === 0) throw new InputError('unreadable-file', `${name}: an export without articles.`);
  for (const [i, article] of found.entries()) yield { ...article, part: `#${i + 1}` };
}

interface ExportElement extends ExportDocument {
  readonly textContent: string | null;
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
}

interface ExportDocument {
  querySelector(selector: string): ExportElement | null;
  querySelectorAll(selector: string): Iterable<ExportElement>;
}

function isNexis(html: string): boolean {
  return /<DOCFULL>|\bLXNComment\b/u.test(html) && /\d{1,9} of \d{1,9} DOCUMENTS/u.test(html);
}

function isEuropresse(html: string): boolean {
  return /class="[^"]{0,80}\b(?:titreArticle|docOcurrContainer|DocPublicationName)\b/u.test(html);
}

function isFactiva(html: string): boolean {
  return /class="article [a-z]{2}Article"/u.test(html);
}

function* europresseArticles(document: ExportDocument): Generator<FoundArticle> {
  for (const article of document.querySelectorAll('article')) {
    const body = article.querySelector('.docOcurrContainer') ?? article.querySelector('.DocText');
    const header = line(article.querySelector('.DocHeader'));
    yield {
      id: line(article.querySelector('.publiC-lblNodoc')),
      title: line(article.querySelector('.titreArticle')),
      text: body ? htmlToText(body.innerHTML) : '',
      // The date stands among the pages and the section: any part of the line may be it.
      dates: header === undefined ? [] : [header, ...header.split(/[;•|]/u).map((part) => part.trim())],
      publisher: line(article.querySelector('.DocPublicationName'))?.split(/\s{0,9}[,(]/u)[0],
    };
  }
}

/** Factiva's page as it is shown (no field codes): headline, then a list of by-line, words, date, source, then paragraphs. */
function* factivaArticles(document: ExportDocument): Generator<FoundArticle> {
  for (const article of document.querySelectorAll('.article')) {
    const facts = [...article.querySelectorAll('div')].map(line).filter((text) => text !== undefined);
    const date = facts.find((fact) => fact.length < 40 && /^\d{1,2} \p{L}+ \d{4}$/u.test(fact));
    const after = date === undefined ? [] : facts.slice(facts.indexOf(date) + 1);
    const language = facts.find((fact) =>
      /^(?:English|French|German|Spanish|Italian|Portuguese|Dutch)$/u.test(fact),
    );
    const paragraphs = [...article.querySelectorAll('.articleParagraph')].map((paragraph) =>
      htmlToText(paragraph.innerHTML),
    );
    yield {
      id: /\bDocument ([A-Z0-9]{15,40})\b/u.exec(facts.join(' '))?.[1],
      title: line(article.querySelector('[class*="Headline"]')),
      text: paragraphs.filter((paragraph) => !/^Document [A-Z0-9]{15,}$/u.test(paragraph)).join('\n\n'),
      dates: [date],
      publisher: after.find((fact) => !/^\d{1,2}:\d{2}$/u.test(fact)),
      language,
    };
  }
}

function line(element: ExportElement | null | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/gu, ' ').trim() || undefined;
}
