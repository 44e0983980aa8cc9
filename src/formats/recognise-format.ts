const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** A cell of a head line: a name and no sentence. */
const HEAD_CELL = /^"?[\p{L}_][\p{L}\p{N}_ .-]{0,40}"?$/u;
/** Names of columns that a table of articles has. */
const COLUMNS =
  /^"?(?:id|uuid|guid|url|link|title|headline|text|body|content|maintext|article|author|date|published(?:_at|at)?|publisher|source|language|lang)"?$/i;

/**
 * What a file is that would be taken for plain text and is none; undefined where nothing says so. A wrong guess here
 * would refuse an article, so each sign is one that no article begins with.
 */
export function recogniseFormat(bytes: Uint8Array): string | undefined {
  const beginsWith = (magic: readonly number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (beginsWith(GZIP)) return 'gzip';
  if (beginsWith(ZIP)) return 'a zip archive';
  const head = new TextDecoder().decode(bytes.subarray(0, 4000));
  if (/^%PDF-/.test(head)) return 'PDF';
  if (/^WARC\/\d/.test(head)) return 'WARC';
  const start = head.trimStart().slice(0, 200);
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return 'HTML';
  if (/^<\?xml\b/i.test(start) || /^<(?:rss|feed|nitf|newsItem|newsMessage)\b/.test(start)) return 'XML';
  return isTable(head) ? 'a table (CSV)' : undefined;
}

/** The first line names at least two columns and nothing else, and another line follows. */
function isTable(head: string): boolean {
  const [first = '', second = ''] = head.split(/\r?\n/, 2);
  if (second === '') return false;
  return [',', ';', '\t'].some((separator) => {
    const cells = first.split(separator).map((cell) => cell.trim());
    return (
      cells.length > 1 &&
      cells.every((cell) => HEAD_CELL.test(cell)) &&
      cells.filter((cell) => COLUMNS.test(cell)).length > 1
    );
  });
}
