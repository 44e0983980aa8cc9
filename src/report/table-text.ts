import Papa from 'papaparse';
import type { TableRow } from './fact-tables.js';

/** A table as RFC 4180 has it; a cell that a spreadsheet would take for a formula gets an apostrophe. */
export function tableText(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, TableRow[string] | undefined>>[],
  delimiter: ',' | '\t',
): string {
  const data = rows.map((row) => columns.map((column) => row[column] ?? ''));
  const options = { delimiter, newline: '\r\n', escapeFormulae: true };
  return `${Papa.unparse({ fields: [...columns], data }, options)}\r\n`;
}
