import { InputError } from '../errors.js';
import type { Article } from '../types.js';
import { decodeText } from './decode-text.js';
import { readJson } from './parse-json.js';
import { maxLineBytes } from './read-file.js';
import { parseRecord } from './parse-record.js';

/** A line that is too long is told, and never held as a string. */
export function checkLength(bytes: number, where: string): void {
  if (bytes <= maxLineBytes) return;
  const limit = `${maxLineBytes / 2 ** 20} MiB`;
  throw new InputError('bad-json', `${where}: a line longer than ${limit}, which is no article.`);
}

/** The article of one line, or nothing where the line is blank. */
export function parseLine(
  bytes: Uint8Array,
  file: string,
  where: string,
  warn: (error: InputError) => void,
): Article | undefined {
  const text = decodeText(bytes, where);
  return text.trim() === ''
    ? undefined
    : parseRecord(readJson(text, where), { where, fallbackId: where, file, warn });
}
