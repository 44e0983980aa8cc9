import { InputError } from '../../errors.js';
import { decodeText } from '../decode-text.js';
import type { FoundArticle, ReaderInput } from '../reader.js';

/** The articles of a text export of LexisNexis, each headed `n of m DOCUMENTS`. */
export function* readNexis({ bytes, name, charset }: ReaderInput): Generator<FoundArticle> {
  yield* nexisArticles(decodeText(bytes, name, { charset, fallback: 'windows-1252' }), name);
}

const DIVIDER = /^[^\S\n]*\d+ of \d+ DOCUMENTS[^\S\n]*$/gmu;
/** `LENGTH: 584 words`, `LOAD-DATE: …`: fields before and after the text. */
const FIELD =
  /^(?:BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|JOURNAL-CODE|COPYRIGHT|SUBJECT|TYPE|CORRECTION|SERIES|COLUMN|URL|DISTRIBUTION|NOTES?|PERSON|COMPANY|ORGANIZATION|TICKER|INDUSTRY|GEOGRAPHIC|COUNTRY|STATE|CITY|UPDATE|AUTHOR|TITLE|HEADLINE):/u;
/** Fields that stand after the text. */
const TAIL =
  /^(?:LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|JOURNAL-CODE|COPYRIGHT|SUBJECT|TYPE|DISTRIBUTION|PERSON|COMPANY|ORGANIZATION|TICKER|INDUSTRY|GEOGRAPHIC|COUNTRY|STATE|CITY|CORRECTION-DATE|URL):|^(?:All Rights Reserved|Copyright (?:\d{4}|\(c\)))/iu;

/** The articles of an export as text. */
export function* nexisArticles(text: string, name: string): Generator<FoundArticle> {
  const articles = text.replace(/\r\n?/gu, '\n').split(DIVIDER).slice(1);
  if (articles.length === 0)
    throw new InputError('unreadable-file', `${name}: an export of LexisNexis without articles.`);
  for (const [i, article] of articles.entries()) yield { ...readArticle(article), part: `#${i + 1}` };
}

function readArticle(article: string): FoundArticle {
  const blocks = article
    .split(/\n\s*\n/u)
    .map((block) => oneLine(block))
    .filter((block) => block !== '');
  const fields = blocks.findIndex((block) => FIELD.test(block));
  const head = fields === -1 ? blocks.slice(0, 3) : blocks.slice(0, fields);
  const isTold = (block: string) => !/^Copyright\b/iu.test(block);
  const [publisher, ...rest] = head.filter(isTold);
  const date = rest.find((block) => /\b\d{4}\b/u.test(block));
  const title = rest.filter((block) => block !== date).at(-1);
  const after = blocks.slice(fields === -1 ? 3 : fields);
  const lastHeadField = lastIndex(after, (block) => FIELD.test(block) && !TAIL.test(block));
  const body = after.slice(lastHeadField + 1);
  const end = body.findIndex((block) => TAIL.test(block));
  const field = (name: string) =>
    after
      .find((block) => block.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  return {
    title: field('HEADLINE') ?? field('TITLE') ?? title,
    text: (end === -1 ? body : body.slice(0, end)).join('\n\n'),
    dates: [date, field('LOAD-DATE')],
    publisher,
    language: field('LANGUAGE'),
    url: field('URL'),
  };
}

/** Fields of the head stand in one run: the last of the first run. */
function lastIndex(blocks: readonly string[], test: (block: string) => boolean): number {
  let last = -1;
  for (const [i, block] of blocks.entries()) {
    if (!test(block)) break;
    last = i;
  }
  return last;
}

function oneLine(block: string): string {
  return block
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}
