/** A format that files of articles come in. `text` is what none of the others claims. */
export type InputFormat = (typeof INPUT_FORMATS)[number];

export const INPUT_FORMATS = [
  'text',
  'jsonl',
  'json',
  'html',
  'xml',
  'csv',
  'tsv',
  'email',
  'mbox',
  'warc',
  'wire',
  'nexis',
] as const;

/** Bytes at the start of a file that tell what it is. */
export const headLength = 16_384;

/** What is no text and none of the formats, in words. */
export interface NoFormat {
  readonly what: string;
}

/**
 * Which format a file is in, by how it begins; the ending of its name counts where the beginning leaves it open: JSON
 * Lines, a table, a mailbox.
 *
 * @param head The first bytes, unpacked; see {@link headLength}.
 * @param path Its path, for the ending; none for a pipe, of which the first mark tells whether it is JSON.
 */
export function detectFormat(head: Uint8Array, path?: string): InputFormat | NoFormat {
  const ending = /\.([a-z0-9]+)(?:\.gz)?$/iu.exec(path ?? '')?.[1]?.toLowerCase() ?? '';
  const named = BY_ENDING.get(ending);
  const start = startOf(head);
  if (start.startsWith('PK\u0003\u0004'))
    return { what: start.includes('word/') ? 'a Word document' : 'a zip archive' };
  if (start.startsWith('%PDF-')) return { what: 'PDF' };
  if (/^WARC\/\d|^filedesc:\/\//u.test(start)) return 'warc';
  if (named === 'jsonl' || named === 'json') return named;
  const text = start.replace(/^\ufeff/u, '').trimStart();
  const isJson = path === undefined ? /^(?:\{|\[\s*\{)/u : /^(?:\{\s*"|\[\s*\{\s*")/u;
  if (isJson.test(text))
    return isOnePerLine(text) || (path === undefined && text.startsWith('{') && !isOneObject(text))
      ? 'jsonl'
      : 'json';
  if (isHtml(text)) return 'html';
  if (
    (named === 'html' || named === 'xml') &&
    /^<(?:p|div|article|section|h[1-6]|span|table|ul)\b/iu.test(text)
  )
    return 'html';
  if (XML_START.test(text)) return named === 'html' ? 'html' : 'xml';
  // A picture that is called a page is none.
  if (!isBinary(head)) {
    if (named === 'html' || (named === 'xml' && text.startsWith('<'))) return named;
    if (named === 'csv' || named === 'tsv') return named;
  }
  if (/^From \S+[^\n]*\d{4}\r?\n/u.test(text)) return 'mbox';
  if (isEmail(text)) return 'email';
  if (isWire(start)) return 'wire';
  if (/^[^\S\n]{0,80}\d+ of \d+ DOCUMENTS/mu.test(start)) return 'nexis';
  if (isBinary(head)) return { what: 'binary data' };
  if (isTable(text)) return 'csv';
  return named ?? 'text';
}

const BY_ENDING: ReadonlyMap<string, InputFormat> = new Map([
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['json', 'json'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ...['xml', 'rss', 'atom', 'rdf', 'nitf', 'newsml'].map((ending) => [ending, 'xml'] as const),
  ['eml', 'email'],
  ['mbox', 'mbox'],
  ['warc', 'warc'],
]);

/** A declaration, a document type, or the first element of a known format; a text may begin with a tag, too. */
const XML_START =
  /^<(?:\?xml\b|!DOCTYPE\b|(?:rss|feed|entry|rdf:RDF|nitf|NewsML|newsItem|newsMessage|packageItem)\b|[a-z_][\w.-]{0,60}(?::[\w.-]{1,60})?\s[^>]{0,2000}xmlns)/iu;

/** The beginning as characters, one a byte but for UTF-16, of which every other byte is left out. */
function startOf(head: Uint8Array): string {
  const [first, second, , fourth] = head;
  if ((first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0))
    return new TextDecoder('utf-16le').decode(head);
  if ((first === 0xfe && second === 0xff) || (first === 0 && head[2] === 0 && second !== 0))
    return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder().decode(head);
}

function isOnePerLine(text: string): boolean {
  const end = text.indexOf('\n');
  if (!text.startsWith('{') || end === -1 || text.slice(end).trim() === '') return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

function isHtml(text: string): boolean {
  if (/^<\?xml/u.test(text))
    return /^<\?xml[^>]*>\s*(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!DOCTYPE\s+html|<html[\s>])/iu.test(text);
  return /^(?:<!--[\s\S]{0,5000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(text);
}

/** One object over many lines, as programs write it for people. */
function isOneObject(text: string): boolean {
  return /^\{\s*\n/u.test(text);
}

/** A cell of a head line: a name and no sentence. */
const HEAD_CELL = /^"?[\p{L}_][\p{L}\p{N}_ .-]{0,40}"?$/u;
/** Names of columns that a table of articles has. */
const COLUMNS =
  /^"?(?:id|uuid|guid|url|link|title|headline|text|body|content|maintext|article|author|date|published(?:_at|at)?|publisher|source|language|lang)"?$/iu;

/** The first line names at least two columns and nothing else, and another line follows. */
function isTable(text: string): boolean {
  const [first = '', second = ''] = text.split(/\r?\n/u, 2);
  if (second === '') return false;
  return [',', ';', '\t'].some((separator) => {
    const cells = first.split(separator).map((cell) => cell.trim());
    const known = cells.filter((cell) => COLUMNS.test(cell)).length;
    return cells.length > 1 && known > 1 && cells.every((cell) => HEAD_CELL.test(cell));
  });
}

/** A block of header fields, of which one is a mail's own. */
function isEmail(text: string): boolean {
  const block = /^(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}/u.exec(text)?.[0];
  return (
    block !== undefined && /^(?:Message-ID|MIME-Version|Received|Return-Path|Delivered-To):/imu.test(block)
  );
}

/** IPTC 7901 and ANPA begin with SOH or two SYN and number their stories; the text stands between STX and ETX. */
function isWire(start: string): boolean {
  return /^[\s\u0016]*\u0001[^\n]*\r?\n[\s\S]*?\u0002/u.test(start);
}

/** No text has bytes of zero, beyond UTF-16. */
function isBinary(head: Uint8Array): boolean {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return (
    !isWide && head.includes(0) && !(head[1] === 0 && head[3] === 0) && !(head[0] === 0 && head[2] === 0)
  );
}
