import Papa from 'papaparse';
import { InputError } from '../../errors.js';
import { decodeText } from '../decode-text.js';
import type { FoundArticle, ReaderInput } from '../reader.js';
import { ALIASES, readRecord } from './read-record.js';

/**
 * The articles of a table, one a row: comma, semicolon, tab or bar between the fields, the first row their names. A row
 * without a text is told and left out; a table without a column of texts is refused.
 */
export function* readTable({ bytes, name, charset, fail }: ReaderInput): Generator<FoundArticle> {
  const text = decodeText(bytes, name, { charset });
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: createFieldNames(),
  });
  const fields = meta.fields ?? [];
  const has = (names: readonly string[]) => fields.some((field) => names.includes(field));
  if (!has(ALIASES.text) && !(has(ALIASES.title) && has(ALIASES.summary))) {
    throw new InputError(
      'unreadable-file',
      `${name}: a table without a column of texts; one must be called text (or body, content, …), and there are: ${fields.slice(0, 12).join(', ')}.`,
    );
  }
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  if (unclosed)
    fail(
      new InputError(
        'bad-article',
        `${name}: row ${(unclosed.row ?? 0) + 2}: a quotation mark is not closed.`,
      ),
    );
  for (const [i, row] of data.entries()) {
    const where = `${name}: row ${i + 2}`;
    try {
      yield { ...readRecord(withoutBlanks(row), where), part: `: row ${i + 2}` };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      fail(error);
    }
  }
}

/** Names for the columns from left to right: of two with one name the first has it, as in JSON the first alias that is there wins. */
function createFieldNames(): (header: string, column: number) => string {
  const columnByName = new Map<string, number>();
  return (header, column) => {
    const name = fieldName(header);
    const first = columnByName.get(name) ?? column;
    columnByName.set(name, first);
    return first === column ? name : `${name} (column ${column + 1})`;
  };
}

/** `Published At` is `published_at`, and the usual names are told whatever their case. */
function fieldName(header: string): string {
  const bare = header.replace(/^\ufeff/u, '').trim();
  const known = Object.values(ALIASES)
    .flat()
    .find((alias) => alias.toLowerCase() === bare.toLowerCase().replaceAll(' ', '_'));
  return known ?? EXPORT_NAMES.get(bare.toLowerCase()) ?? bare;
}

/** What exports of databases of news call their columns. */
const EXPORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['hit sentence', 'description'],
  ['opening text', 'description'],
  ['article text', 'text'],
  ['full text', 'text'],
  ['publication name', 'publisher'],
  ['source name', 'publisher'],
  ['publication date', 'date'],
  ['date published', 'date'],
  ['article url', 'url'],
  ['web-news url', 'url'],
]);

function withoutBlanks(row: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
  );
}
